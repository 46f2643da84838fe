from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest

from ui.pages.calendar.hours_geometry import HoursGeometry

DAYS = tuple(date(2027, 3, 8) + timedelta(days=number) for number in range(7))


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("rulers", [1, 2])
def test_a_point_leads_back_to_its_day_and_quarter(mirrored: bool, rulers: int) -> None:
    geometry = HoursGeometry(1000, 700, 16, 7, rulers, scroll=120, mirrored=mirrored)
    for number, day in enumerate(DAYS):
        box = geometry.column(number)
        x = box.x + box.width / 2
        assert geometry.spot(x, geometry.y(9 * 60 + 15), DAYS) == datetime.combine(day, time(9, 15))
        assert geometry.spot(x, geometry.y(9 * 60 + 18), DAYS) == datetime.combine(day, time(9, 15))
    assert geometry.spot(geometry.ruler(0).x + 1, 300, DAYS) is None


@pytest.mark.parametrize("mirrored", [False, True])
def test_days_and_rulers_fill_the_width_without_overlap(mirrored: bool) -> None:
    geometry = HoursGeometry(1000, 700, 16, 7, 2, mirrored=mirrored)
    boxes = [geometry.ruler(0), geometry.ruler(1), *(geometry.column(number) for number in range(7))]
    boxes.sort(key=lambda box: box.x)
    assert boxes[0].x == pytest.approx(0)
    assert all(left.x + left.width == pytest.approx(right.x) for left, right in pairwise(boxes))
    assert boxes[-1].x + boxes[-1].width == pytest.approx(1000)
