"""What leaves in the next hours, with the days it falls on: looked at by a person before it does."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.first_glance import AHEAD, LEAVES, STILL_DUE
from scheduler_app.domain.ids import ContentHash, DeliveryId, MemberId, new_id
from scheduler_app.domain.special_day import SpecialDay
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import StaleEdit
from scheduler_app.services.country_calendar import CountryCalendar
from scheduler_app.services.permission import permitted
from scheduler_app.storage import delivery_lists, look_aheads
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.delivery_lists import CalendarEntry


@dataclass(frozen=True, slots=True)
class AheadLine:
    """One delivery that is about to leave. ``days`` are the special days of its readers' country on that date.

    ``key`` changes with everything a person looks at: the moment, the words, the days. ``reviewed_by`` is None as long
    as nobody looked at it as it is now.
    """

    entry: CalendarEntry
    days: tuple[SpecialDay, ...]
    key: str
    reviewed_by: MemberId | None
    reviewed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Outlook:
    """The list until ``until``, soonest first. ``seen`` goes back with the confirmation: what was looked at."""

    lines: tuple[AheadLine, ...]
    until: datetime

    @property
    def reviewed(self) -> bool:
        """Whether somebody looked at every line as it is now."""
        return all(line.reviewed_by is not None for line in self.lines)

    @property
    def seen(self) -> frozenset[str]:
        return frozenset(line.key for line in self.lines)


class LookingAhead:
    """Unattended queues cause most embarrassments: everybody who plans may look, and says so."""

    def __init__(self, database: Database, clock: Clock, calendar: CountryCalendar) -> None:
        self._database = database
        self._clock = clock
        self._calendar = calendar

    def outlook(self, actor: MemberId) -> Outlook:
        """What leaves within 36 hours, and whether somebody looked at it as it is."""
        now = self._clock.now()
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            entries, hashes = _leaving(connection, now)
            seen = look_aheads.seen_since(connection, now - AHEAD - STILL_DUE)
        days = self._days(actor, entries)
        lines = []
        for entry in entries:
            its_days = days.get((entry.country, entry.wall.date().isoformat()), ())
            key = _key(entry, hashes[entry.delivery_id], its_days)
            reviewed_by, reviewed_at = seen.get(key, (None, None))
            lines.append(AheadLine(entry, its_days, key, reviewed_by, reviewed_at))
        return Outlook(tuple(lines), now + AHEAD)

    def confirm(self, actor: MemberId, seen: Iterable[str]) -> int:
        """Say that one looked at these lines (``Outlook.seen``); returns how many there are.

        Raises StaleEdit (look_ahead.changed) when something stands in the list by now that was not seen, NotAllowed.
        """
        looked_at = frozenset(seen)
        current = self.outlook(actor)
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.SCHEDULE)
            if not current.seen <= looked_at:
                raise StaleEdit("look_ahead.changed")
            look_id, now = new_id(), self._clock.now()
            look_aheads.add(writing.connection, look_id, actor, now, sorted(current.seen))
            details = {"lines": len(current.lines), "until": current.until}
            writing.audit(AuditEntry(now, actor, Action.LOOK_AHEAD_REVIEWED, Subject.WORKSPACE, look_id, details))
            writing.changed(Kind.LOOK_AHEADS)
        return len(current.lines)

    def _days(
        self, actor: MemberId, entries: tuple[CalendarEntry, ...]
    ) -> dict[tuple[str, str], tuple[SpecialDay, ...]]:
        if not entries:
            return {}
        dates = [entry.wall.date() for entry in entries]
        found: dict[tuple[str, str], tuple[SpecialDay, ...]] = {}
        for day in self._calendar.days(actor, {entry.country for entry in entries}, min(dates), max(dates)):
            place = (day.country, day.day.isoformat())
            found[place] = (*found.get(place, ()), day)
        return found


def _leaving(connection: Connection, now: datetime) -> tuple[tuple[CalendarEntry, ...], dict[DeliveryId, ContentHash]]:
    start, end = now - STILL_DUE, now + AHEAD
    entries = delivery_lists.between(connection, start, end)
    hashes = look_aheads.pinned(connection, start, end)
    return tuple(one for one in entries if one.state in LEAVES), hashes


def _key(entry: CalendarEntry, content_hash: ContentHash, days: tuple[SpecialDay, ...]) -> str:
    names = [f"{day.kind.value} {day.names['en']}" for day in days]
    text = "\n".join([entry.delivery_id, entry.due_at.isoformat(), content_hash, *names])
    return hashlib.sha256(text.encode()).hexdigest()
