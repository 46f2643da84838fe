from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.pages.calendar.month_geometry import Box, MonthGeometry

FRAME = Box(20, 30, 1400, 900)


@pytest.mark.parametrize("mirrored", [False, True])
@given(index=st.integers(0, 41))
def test_the_middle_of_a_cell_is_found_again(mirrored: bool, index: int) -> None:
    geometry = MonthGeometry(FRAME, 16, mirrored)
    cell = geometry.cell(index)
    assert geometry.cell_at(cell.x + cell.width / 2, cell.y + cell.height / 2) == index


@pytest.mark.parametrize(("x", "y"), [(0, 100), (1500, 100), (100, 31), (100, 2000)])
def test_outside_the_grid_there_is_no_cell(x: float, y: float) -> None:
    assert MonthGeometry(FRAME, 16).cell_at(x, y) is None


def test_monday_is_on_the_right_where_one_reads_from_the_right() -> None:
    assert MonthGeometry(FRAME, 16, mirrored=True).cell(0).x > MonthGeometry(FRAME, 16, mirrored=True).cell(6).x


@given(line=st.floats(10, 60), height=st.floats(200, 3000))
def test_chips_and_the_line_below_them_stay_in_their_cell(line: float, height: float) -> None:
    geometry = MonthGeometry(Box(0, 0, 1400, height), line)
    cell, more = geometry.cell(8), geometry.more(8)
    if geometry.room:
        last = geometry.chip(8, geometry.room - 1)
        assert last.y + last.height <= more.y + line
        assert last.y + last.height <= cell.y + cell.height
