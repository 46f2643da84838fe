from __future__ import annotations

from datetime import date, datetime, timedelta

from tests.ui.entries import HOME, an_entry, days_of
from ui.pages.calendar.shifting import ShownClock, shifted

BERLIN_AND_TOKYO = days_of(
    an_entry("berlin", wall=datetime(2027, 3, 27, 2, 30), city="Berlin", zone="Europe/Berlin"),  # noqa: DTZ001
    an_entry("tokyo", wall=datetime(2027, 3, 27, 10, 0)),  # noqa: DTZ001
)
LINES = [line for day in BERLIN_AND_TOKYO for line in day.lines]


def test_onto_another_day_every_reader_keeps_the_hour() -> None:
    moved = shifted(LINES, date(2027, 3, 27), date(2027, 3, 28), clock=ShownClock.MINE, home_zone=HOME)
    assert moved == {line.entry.delivery_id: line.entry.wall + timedelta(days=1) for line in LINES}


def test_along_the_readers_hours_each_clock_moves_by_as_much() -> None:
    start = datetime(2027, 3, 27, 10, 0)  # noqa: DTZ001
    moved = shifted(LINES, start, start + timedelta(hours=3), clock=ShownClock.READERS, home_zone=HOME)
    assert moved == {line.entry.delivery_id: line.entry.wall + timedelta(hours=3) for line in LINES}


def test_along_my_hours_the_moments_move_by_as_much_whatever_the_readers_clocks_do() -> None:
    start = datetime(2027, 3, 27, 8, 0)  # noqa: DTZ001
    moved = shifted(LINES, start, start + timedelta(days=1), clock=ShownClock.MINE, home_zone=HOME)
    by_name = {str(name): wall for name, wall in moved.items()}
    # Berlin's clocks went forward in between: a day later by mine is an hour later by theirs.
    assert by_name["berlin"] == datetime(2027, 3, 28, 3, 30)  # noqa: DTZ001
    assert by_name["tokyo"] == datetime(2027, 3, 28, 10, 0)  # noqa: DTZ001
