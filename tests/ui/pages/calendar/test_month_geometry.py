from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.pages.calendar.month_geometry import Box, MonthGeometry

FRAME = Box(20, 30, 1400, 900)


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_cells_fill_the_frame_without_a_gap(mirrored: bool) -> None:
    geometry = MonthGeometry(FRAME, 16, mirrored)
    cells = [geometry.cell(index) for index in range(42)]
    assert min(cell.x for cell in cells) == pytest.approx(FRAME.x)
    assert max(cell.x + cell.width for cell in cells) == pytest.approx(FRAME.x + FRAME.width)
    assert max(cell.y + cell.height for cell in cells) == pytest.approx(FRAME.y + FRAME.height)
    assert sum(cell.width * cell.height for cell in cells) == pytest.approx(
        FRAME.width * (FRAME.height - geometry.weekday_row)
    )


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
