from __future__ import annotations

import pytest

from scheduler_app.domain.post import Crop
from ui.pages.composer.media.placing_geometry import (
    ALL,
    LEAST,
    MIDDLE,
    Grip,
    as_kept,
    carried,
    focus_at,
    focus_point,
    grip_at,
)

PART: Crop = (2000, 2000, 8000, 8000)
REACH = (200.0, 200.0)


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [
        (5000, 5000, Grip(focus=True)),
        (2000, 2000, Grip(-1, -1)),
        (8000, 5000, Grip(1, 0)),
        (3000, 8100, Grip(0, 1)),
        (3000, 4000, Grip()),
        (100, 5000, None),
    ],
)
def test_what_lies_under_the_hand_is_held(x: int, y: int, expected: Grip | None) -> None:
    assert grip_at(PART, MIDDLE, x, y, REACH) == expected


def test_a_crop_is_carried_whole_and_never_leaves_the_picture() -> None:
    assert carried(PART, Grip(), 1000, -500) == (3000, 1500, 9000, 7500)
    assert carried(PART, Grip(), 9000, -9000) == (4000, 0, 10_000, 6000)


def test_an_edge_goes_neither_out_of_the_picture_nor_past_the_other() -> None:
    assert carried(PART, Grip(-1, 0), -9000, 500) == (0, 2000, 8000, 8000)
    assert carried(PART, Grip(1, 0), -9000, 0) == (2000, 2000, 2000 + LEAST, 8000)
    assert carried(PART, Grip(-1, 1), 500, 9000) == (2500, 2000, 8000, 10_000)


@pytest.mark.parametrize("focus", [(0, 0), (-1000, 1000), (500, -500)])
def test_a_focal_point_is_found_where_it_was_put(focus: tuple[int, int]) -> None:
    assert focus_at(*focus_point(focus)) == focus


def test_a_focal_point_stays_inside() -> None:
    assert focus_at(-500, 20_000) == (-1000, -1000)


def test_the_whole_and_the_middle_are_kept_as_nothing() -> None:
    assert as_kept(ALL, MIDDLE) == (None, None)
    assert as_kept(PART, (10, 0)) == ((10, 0), PART)
