from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.delivery import DeliveryState
from tests.ui.entries import an_entry, days_of
from ui.pages.calendar.day_facts import Bar
from ui.pages.calendar.month_layout import bars_of_week, lanes_by_week, lay_out, mondays_of, span
from ui.states import Family

TODAY = date(2027, 3, 11)
NINTH_AT_TEN = datetime.combine(date(2027, 3, 9), time(10))


@given(st.dates(date(1971, 1, 1), date(2999, 12, 31)))
def test_a_month_has_the_weeks_that_hold_its_days_and_no_other(day: date) -> None:
    month = lay_out((), day.year, day.month, today=TODAY, rooms=[3] * 6)
    days = [cell.day for cell in month.cells]
    assert (days[0].isoweekday(), days[-1].isoweekday()) == (1, 7)
    assert all(later - earlier == timedelta(days=1) for earlier, later in pairwise(days))
    assert {cell.day.month for cell in month.cells if cell.in_month} == {day.month}
    own = [cell.day for cell in month.cells if cell.in_month]
    assert (own[0], len(own)) == (day.replace(day=1), monthrange(day.year, day.month)[1])
    assert own[0] in days[:7]
    assert own[-1] in days[-7:]
    assert (days[0], days[-1]) == span(day.year, day.month)
    assert month.mondays == mondays_of(day.year, day.month)


@given(st.lists(st.tuples(st.integers(0, 34), st.integers(0, 20), st.integers(0, 2)), max_size=6))
def test_no_lane_of_a_week_is_kept_for_campaigns_of_other_weeks(spans: list[tuple[int, int, int]]) -> None:
    first = mondays_of(2027, 3)[0]
    bars = [
        Bar(str(number), first + timedelta(days=start), first + timedelta(days=start + length), lane, 0)
        for number, (start, length, lane) in enumerate(spans)
    ]
    for monday, lanes in zip(mondays_of(2027, 3), lanes_by_week(bars, mondays_of(2027, 3)), strict=True):
        shown = bars_of_week(bars, monday)
        assert {bar.lane for bar in shown} == set(range(lanes))
        assert {bar.name for bar in shown} == {
            bar.name for bar in bars if bar.first <= monday + timedelta(days=6) and bar.last >= monday
        }


def test_today_and_weekends_are_marked() -> None:
    month = lay_out((), 2027, 3, today=TODAY, rooms=[3] * 6)
    assert [cell.day for cell in month.cells if cell.today] == [TODAY]
    assert {cell.day.isoweekday() for cell in month.cells if cell.weekend} == {6, 7}


def test_an_entry_stands_on_the_day_at_home_with_the_readers_time() -> None:
    los_angeles = an_entry(wall=NINTH_AT_TEN, city="Los Angeles", zone="America/Los_Angeles")
    month = lay_out(days_of(los_angeles), 2027, 3, today=TODAY, rooms=[3] * 6)
    (cell,) = [cell for cell in month.cells if cell.chips]
    assert cell.day == date(2027, 3, 10)
    assert cell.chips[0].wall == NINTH_AT_TEN
    assert cell.chips[0].other_day


def test_cities_with_the_same_post_time_and_state_share_a_chip() -> None:
    tokyo = an_entry("a", wall=NINTH_AT_TEN)
    riyadh = an_entry("b", wall=NINTH_AT_TEN, city="Riyadh", zone="Asia/Riyadh")
    held = an_entry("c", wall=NINTH_AT_TEN, city="Cairo", zone="Africa/Cairo", state=DeliveryState.HELD)
    other = an_entry("d", post="Batik Day", wall=NINTH_AT_TEN)
    month = lay_out(days_of(tokyo, riyadh, held, other), 2027, 3, today=TODAY, rooms=[9] * 6)
    (cell,) = [cell for cell in month.cells if cell.chips]
    assert [(chip.city, chip.others, chip.name) for chip in cell.chips] == [
        ("Tokyo", 1, "Gayo coffee"),
        ("Tokyo", 0, "Batik Day"),
        ("Cairo", 0, "Gayo coffee"),
    ]
    assert cell.chips[0].deliveries == ("a", "b")


def test_one_moment_in_several_zones_shares_a_chip_with_the_clock_at_home() -> None:
    ten_in_tokyo = an_entry("a", wall=NINTH_AT_TEN)
    same_in_riyadh = an_entry("b", wall=NINTH_AT_TEN - timedelta(hours=6), city="Riyadh", zone="Asia/Riyadh")
    ten_in_cairo = an_entry("c", wall=NINTH_AT_TEN, city="Cairo", zone="Africa/Cairo")
    ten_in_nairobi = an_entry("d", wall=NINTH_AT_TEN, city="Nairobi", zone="Africa/Nairobi")
    together = lay_out(days_of(ten_in_tokyo, same_in_riyadh), 2027, 3, today=TODAY, rooms=[9] * 6)
    (cell,) = [cell for cell in together.cells if cell.chips]
    (chip,) = cell.chips
    assert (chip.same_moment, chip.wall.hour, chip.others, chip.deliveries) == (True, 8, 1, ("a", "b"))
    mixed = lay_out(
        days_of(ten_in_tokyo, same_in_riyadh, ten_in_cairo, ten_in_nairobi), 2027, 3, today=TODAY, rooms=[9] * 6
    )
    (cell,) = [cell for cell in mixed.cells if cell.chips]
    assert [(chip.city, chip.others, chip.same_moment) for chip in cell.chips] == [
        ("Tokyo", 2, False),
        ("Riyadh", 0, False),
    ]


def test_what_does_not_fit_is_counted() -> None:
    entries = [an_entry(str(n), post=f"Post {n}", wall=NINTH_AT_TEN) for n in range(5)]
    shared = an_entry("5", post="Post 4", wall=NINTH_AT_TEN, city="Seoul", zone="Asia/Seoul")
    month = lay_out(days_of(*entries, shared), 2027, 3, today=TODAY, rooms=[3] * 6)
    (cell,) = [cell for cell in month.cells if cell.chips]
    assert len(cell.chips) == 3
    assert cell.more == 3


def test_the_counts_are_the_months_own_with_what_needs_somebody_first() -> None:
    entries = (
        an_entry("a", wall=NINTH_AT_TEN),
        an_entry("b", wall=NINTH_AT_TEN, state=DeliveryState.UNKNOWN),
        an_entry("c", wall=NINTH_AT_TEN, state=DeliveryState.SENT),
        an_entry("d", wall=NINTH_AT_TEN, approved=False),
        an_entry("e", wall=datetime.combine(date(2027, 4, 2), time(10))),
    )
    month = lay_out(days_of(*entries), 2027, 3, today=TODAY, rooms=[3] * 6)
    assert [(look.family, count) for look, count in month.counts] == [
        (Family.PROBLEM, 1),
        (Family.WAITING, 1),
        (Family.READY, 1),
        (Family.DONE, 1),
    ]
    assert not month.empty
    assert lay_out(days_of(entries[-1]), 2027, 3, today=TODAY, rooms=[3] * 6).empty
