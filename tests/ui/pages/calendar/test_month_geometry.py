from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.pages.calendar.month_geometry import Box, MonthGeometry

FRAME = Box(20, 30, 1400, 900)
WEEKS = (0,) * 6


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_cells_fill_the_frame_without_a_gap(mirrored: bool) -> None:
    geometry = MonthGeometry(FRAME, 16, WEEKS, mirrored)
    cells = [geometry.cell(index) for index in range(42)]
    assert min(cell.x for cell in cells) == pytest.approx(FRAME.x)
    assert max(cell.x + cell.width for cell in cells) == pytest.approx(FRAME.x + FRAME.width)
    assert max(cell.y + cell.height for cell in cells) == pytest.approx(FRAME.y + FRAME.height)
    assert sum(cell.width * cell.height for cell in cells) == pytest.approx(
        FRAME.width * (FRAME.height - geometry.weekday_row)
    )


def test_monday_is_on_the_right_where_one_reads_from_the_right() -> None:
    assert (
        MonthGeometry(FRAME, 16, WEEKS, mirrored=True).cell(0).x
        > MonthGeometry(FRAME, 16, WEEKS, mirrored=True).cell(6).x
    )


@given(line=st.floats(10, 60), height=st.floats(200, 3000), lanes=st.integers(0, 2))
def test_bars_and_chips_stay_in_their_cell_below_the_number(line: float, height: float, lanes: int) -> None:
    geometry = MonthGeometry(Box(0, 0, 1400, height), line, (2, lanes, 0, 0, 1))
    cell, more, number = geometry.cell(8), geometry.more(8), geometry.number(8)
    assert number.x + number.width <= more.x + 0.001
    assert more.x + more.width <= cell.x + cell.width + 0.001
    room = geometry.rooms[1]
    if room:
        first, last = geometry.chip(8, 0), geometry.chip(8, room - 1)
        assert more.y + more.height <= first.y + 3
        assert last.y + last.height <= cell.y + cell.height
        for lane in range(lanes):
            bar = geometry.bar(1, 1, 3, lane)
            assert number.y + number.height <= bar.y + 3
            assert bar.y + bar.height <= first.y + 0.001


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_bar_lies_over_its_days(mirrored: bool) -> None:
    geometry = MonthGeometry(FRAME, 16, (1,) * 6, mirrored)
    bar, days = geometry.bar(2, 1, 3, 0), [geometry.cell(14 + column) for column in (1, 2, 3)]
    assert bar.x >= min(day.x for day in days)
    assert bar.x + bar.width <= max(day.x + day.width for day in days)
    assert bar.width == pytest.approx(sum(day.width for day in days) - 4)


def test_a_low_month_has_chips_of_one_line_rather_than_none() -> None:
    roomy, low = MonthGeometry(FRAME, 16, WEEKS), MonthGeometry(Box(0, 0, 1000, 480), 17, (1,) * 6)
    assert not roomy.dense
    assert low.dense
    assert min(low.rooms) >= 1
    assert low.chip_height < roomy.chip_height


def test_a_week_without_campaigns_has_room_for_more_posts() -> None:
    geometry = MonthGeometry(FRAME, 16, (2, 0, 0, 0, 0))
    assert geometry.rooms[1] > geometry.rooms[0]
    assert geometry.chip(7, 0).y - geometry.cell(7).y < geometry.chip(0, 0).y - geometry.cell(0).y
