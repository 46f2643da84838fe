"""A moment on two clocks: the reader's and mine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from ui.text_direction import isolated
from ui.zone_names import clock_text, weekday_text


@dataclass(frozen=True, slots=True)
class TwoClocks:
    """``reader`` and ``here`` are naive times of the same moment, in ``city`` and where I am."""

    reader: datetime
    city: str
    here: datetime

    @classmethod
    def of(cls, reader: datetime, city: str, at: datetime, home_zone: str) -> TwoClocks:
        return cls(reader, city, wall_in(home_zone, at))


def wall_in(zone: str, at: datetime) -> datetime:
    """What a clock in this zone shows at a moment; naive."""
    # With the rules of all zones comes what reads them: not needed for the first paint.
    from scheduler_app.domain.slot import zone_named

    return at.astimezone(zone_named(zone)).replace(tzinfo=None)


def both_clocks(locale: QLocale, clocks: TwoClocks, today: date) -> str:
    """ "Tokyo 10:00 · here 08:00", with the weekday where it is not today's."""
    return QCoreApplication.translate("clocks", "{city} {time} · here {mine}").format(
        city=isolated(clocks.city),
        time=_time(locale, clocks.reader, today),
        mine=_time(locale, clocks.here, today),
    )


def _time(locale: QLocale, wall: datetime, today: date) -> str:
    clock = clock_text(locale, wall)
    return clock if wall.date() == today else f"{weekday_text(locale, wall.date())} {clock}"
