"""What Home says: gathered on a thread in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scheduler_app.domain.special_day import SpecialDay
    from scheduler_app.services.attention import Need
    from scheduler_app.services.looking_ahead import Outlook
    from scheduler_app.services.outbox import CalendarEntry
    from ui.session import OpenWorkspace

KEY_DATES_AHEAD = timedelta(days=45)
MOST_KEY_DATES = 6
_WEEK = 7


@dataclass(frozen=True, slots=True)
class KeyDate:
    """One special day, with the countries (ISO 3166) that have it under this name."""

    day: SpecialDay
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """``week`` has the days of this week in order, Monday first, with how many deliveries are due on each.

    ``next`` is the first delivery that is planned, None for none; ``today`` is the date in the workspace's home zone.
    """

    today: date
    needs: tuple[Need, ...]
    outlook: Outlook
    week: tuple[tuple[date, int], ...]
    key_dates: tuple[KeyDate, ...]
    next: CalendarEntry | None


def read(opened: OpenWorkspace) -> HomeFacts:
    """Runs on a pool thread."""
    from scheduler_app.domain.slot import zone_named
    from scheduler_app.services.outbox import OutboxTab

    app, actor = opened.app, opened.member.id
    today = app.clock.now().astimezone(zone_named(opened.workspace.home_zone)).date()
    monday = today - timedelta(days=today.weekday())
    counts = app.calendar.day_counts(actor, monday, monday + timedelta(days=_WEEK - 1))
    countries = {mission.country for mission in app.directory.missions()}
    special = app.country_calendar.days(actor, countries, today, today + KEY_DATES_AHEAD)
    return HomeFacts(
        today=today,
        needs=app.attention.needs(actor),
        outlook=app.looking_ahead.outlook(actor),
        week=tuple(sorted(counts.items())),
        key_dates=key_dates(special),
        next=next(iter(app.outbox.page(actor, OutboxTab.DUE, limit=1)), None),
    )


def key_dates(special: tuple[SpecialDay, ...]) -> tuple[KeyDate, ...]:
    """The next of them, the same day of several countries once; of days that run on only the first."""
    found: dict[tuple[date, str], list[SpecialDay]] = {}
    begun: dict[tuple[str, str], date] = {}
    for one in special:
        run = (one.country, one.names["en"])
        goes_on = begun.get(run) == one.day - timedelta(days=1)
        begun[run] = one.day
        if not goes_on:
            found.setdefault((one.day, one.names["en"]), []).append(one)
    dates = [KeyDate(days[0], tuple(dict.fromkeys(one.country for one in days))) for days in found.values()]
    return tuple(sorted(dates, key=lambda one: one.day.day)[:MOST_KEY_DATES])
