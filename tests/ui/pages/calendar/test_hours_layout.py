from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.services.calendar import CalendarLine
from tests.ui.entries import HOME, an_entry, days_of
from ui.pages.calendar.hours_layout import Placed, Reader, place, second_hours, shades
from ui.pages.calendar.shifting import ShownClock

DAY = date(2027, 3, 10)
RIYADH = Reader("Riyadh", "Asia/Riyadh", frozenset({5, 6}))


def lines_at(*minutes: int) -> list[CalendarLine]:
    entries = [
        an_entry(f"d{number}", post=f"Post {number}", wall=datetime.combine(DAY, time()) + timedelta(minutes=at))
        for number, at in enumerate(minutes)
    ]
    return [line for day in days_of(*entries) for line in day.lines]


def placed(*minutes: int, lanes: int = 3) -> tuple[Placed, ...]:
    return place([DAY], lines_at(*minutes), ShownClock.READERS, minutes=45, lanes=lanes)


def test_what_does_not_overlap_has_the_width_of_the_day() -> None:
    assert [(one.minute, one.lane, one.lanes) for one in placed(600, 645, 700)] == [
        (600, 0, 1),
        (645, 0, 1),
        (700, 0, 1),
    ]


def test_what_overlaps_stands_side_by_side_and_a_lane_is_used_again() -> None:
    assert [(one.minute, one.lane, one.lanes) for one in placed(600, 630, 650, 800)] == [
        (600, 0, 2),
        (630, 1, 2),
        (650, 0, 2),
        (800, 0, 1),
    ]


def test_what_has_no_lane_left_is_counted() -> None:
    found = placed(600, 601, 602, 603, lanes=2)
    assert [one.chip is not None for one in found] == [True, False]
    assert found[-1].more == 3


@given(st.lists(st.integers(0, 1439), max_size=60), st.integers(1, 5))
def test_every_delivery_is_shown_or_counted_and_no_two_chips_of_a_lane_overlap(minutes: list[int], lanes: int) -> None:
    found = placed(*minutes, lanes=lanes)
    shown = sum(len(one.chip.deliveries) for one in found if one.chip)
    assert shown + sum(one.more for one in found) == len(minutes)
    for first in found:
        assert 0 <= first.lane < first.lanes <= lanes
        for second in found:
            if first is not second and first.chip and second.chip and first.lane == second.lane:
                assert abs(first.minute - second.minute) >= 45


def test_deliveries_of_a_post_share_a_chip_where_the_shown_clock_is_the_same() -> None:
    entries = (
        an_entry("tokyo", wall=datetime.combine(DAY, time(10))),
        an_entry("riyadh", wall=datetime.combine(DAY, time(10)), city="Riyadh", zone="Asia/Riyadh"),
    )
    lines = [line for day in days_of(*entries) for line in day.lines]
    (one,) = place([DAY], lines, ShownClock.READERS, minutes=45, lanes=3)
    assert one.minute == 600
    assert one.chip is not None
    assert (one.chip.city, one.chip.others) == ("Tokyo", 1)
    mine = place([DAY], lines, ShownClock.MINE, minutes=45, lanes=3)
    assert [found.minute for found in mine] == [8 * 60, 14 * 60]


def test_readers_nights_and_weekends_are_shaded_on_my_ruler() -> None:
    wednesday, friday = date(2027, 3, 10), date(2027, 3, 12)
    found = shades([wednesday, friday], HOME, RIYADH)
    # Jakarta is four hours ahead of Riyadh: their night from 22:00 to 07:00 is mine from 02:00 to 11:00.
    nights = [(one.start, one.end) for one in found if one.column == 0]
    assert nights == [(2 * 60, 11 * 60)]
    weekend = [(one.start, one.end) for one in found if one.column == 1 and one.weekend]
    assert weekend == [(4 * 60, 24 * 60)]


def test_the_second_ruler_says_what_the_reader_sees() -> None:
    hours = second_hours(DAY, HOME, RIYADH)
    assert (hours[0], hours[4], hours[23]) == (time(20), time(0), time(19))
