"""What is special about the days on which readers live: holidays, fasting, and what the administrator marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import MemberId, new_id
from scheduler_app.domain.special_day import DayKind, SensitivePeriod, SpecialDay
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput
from scheduler_app.policy.country_days import special_days
from scheduler_app.services.draft import check_text
from scheduler_app.services.known_days import Reckon
from scheduler_app.services.permission import permitted
from scheduler_app.storage import missions, sensitive_periods
from scheduler_app.storage.database import Database, Writing

_LONGEST_NAME = 200
_LONGEST_PERIOD = timedelta(days=366)
_SEVERITIES = (Severity.BLOCK, Severity.NEEDS_APPROVAL)


@dataclass(frozen=True, slots=True)
class NewPeriod:
    """A sensitive period as handed in; ``country`` is empty for everywhere, both ends are included."""

    name: str
    country: str
    first: date
    last: date
    severity: Severity = Severity.NEEDS_APPROVAL


class CountryCalendar:
    """Everybody may look; an administrator marks the sensitive periods."""

    def __init__(self, database: Database, clock: Clock, reckon: Reckon = special_days) -> None:
        self._database = database
        self._clock = clock
        self._reckon = reckon

    def days(self, actor: MemberId, countries: Iterable[str], first: date, last: date) -> tuple[SpecialDay, ...]:
        """The special days of some countries from ``first`` to ``last``, both included, by day.

        A period that holds everywhere appears once for each of the countries.
        """
        wanted = sorted(set(countries))
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            marked = sensitive_periods.between(connection, first, last)
        found = [day for country in wanted for day in self._reckon(country, first, last)]
        found += [day for country in wanted for period in marked for day in _days_of(period, country, first, last)]
        return tuple(sorted(found, key=lambda one: (one.day, one.country, one.kind)))

    def periods(self, actor: MemberId, first: date, last: date) -> tuple[SensitivePeriod, ...]:
        """The sensitive periods that have a day in the range, earliest first."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return sensitive_periods.between(connection, first, last)

    def mark(self, actor: MemberId, new: NewPeriod) -> SensitivePeriod:
        """Add a sensitive period.

        Raises InvalidInput (period.no_name, period.backwards, period.too_long, period.bad_severity,
        period.no_such_country), NotAllowed.
        """
        name = new.name.strip()
        if not name:
            raise InvalidInput("period.no_name")
        check_text(name, "name", limit=_LONGEST_NAME)
        if new.last < new.first:
            raise InvalidInput("period.backwards")
        if new.last - new.first > _LONGEST_PERIOD:
            raise InvalidInput("period.too_long", days=_LONGEST_PERIOD.days)
        if new.severity not in _SEVERITIES:
            raise InvalidInput("period.bad_severity", severity=new.severity.value)
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.ADMINISTER)
            here = {mission.country for mission in missions.all_missions(writing.connection)}
            if new.country and new.country not in here:
                raise InvalidInput("period.no_such_country", country=new.country, countries=", ".join(sorted(here)))
            period = SensitivePeriod(new_id(), name, new.country, new.first, new.last, new.severity)
            sensitive_periods.add(writing.connection, period)
            details = {"name": name, "country": new.country, "first": str(new.first), "last": str(new.last)}
            self._say(writing, actor, Action.SENSITIVE_PERIOD_ADDED, period.id, {**details, "severity": new.severity})
            writing.changed(Kind.RULES)
        return period

    def unmark(self, actor: MemberId, period_id: str) -> None:
        """Take a sensitive period out. Raises NotFound (period.unknown), NotAllowed."""
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.ADMINISTER)
            sensitive_periods.remove(writing.connection, period_id)
            self._say(writing, actor, Action.SENSITIVE_PERIOD_REMOVED, period_id, {})
            writing.changed(Kind.RULES)

    def _say(
        self, writing: Writing, actor: MemberId, action: Action, period_id: str, details: dict[str, object]
    ) -> None:
        writing.audit(AuditEntry(self._clock.now(), actor, action, Subject.RULE, period_id, details))


def _days_of(period: SensitivePeriod, country: str, first: date, last: date) -> list[SpecialDay]:
    if period.country not in ("", country):
        return []
    begin, end = max(period.first, first), min(period.last, last)
    one = SpecialDay(begin, country, DayKind.SENSITIVE, {"en": period.name})
    return [replace(one, day=begin + timedelta(days=offset)) for offset in range((end - begin).days + 1)]
