"""The focal point and the crop of a picture, as somebody wrote them."""

from __future__ import annotations

import pytest

from scheduler_app.domain.picture_place import crop_from, crop_in_percent, focus_from, focus_in_percent


def test_what_nobody_chose_stays_open() -> None:
    assert (focus_from(None), crop_from(None)) == (None, None)


def test_numbers_inside_of_the_picture_are_taken() -> None:
    assert focus_from([-1000, 1000]) == (-1000, 1000)
    assert crop_from([0, 500, 10_000, 9_500]) == (0, 500, 10_000, 9_500)


@pytest.mark.parametrize("found", [[0], [0, 0, 0], [1001, 0], [0, -1001], [0.5, 0], [True, 0], ["0", "0"], "00", 7, {}])
def test_what_is_no_point_of_the_picture_is_refused(found: object) -> None:
    with pytest.raises(ValueError, match=r"whole numbers|outside"):
        focus_from(found)


@pytest.mark.parametrize(
    "found",
    [[0, 0, 10_000], [-1, 0, 5000, 5000], [0, 0, 10_001, 5000], [5000, 0, 5000, 10_000], [6000, 0, 4000, 10_000],
     [0, 0, 99, 10_000], [0, 0, 10_000, 50], [0, 0, 1e4, 10_000]],
)  # fmt: skip
def test_what_leaves_nothing_of_it_is_refused(found: object) -> None:
    with pytest.raises(ValueError, match=r"whole numbers|nothing"):
        crop_from(found)


@pytest.mark.parametrize(
    ("written", "focus"),
    [("50,50", (0, 0)), ("0,0", (-1000, 1000)), ("100%, 100 %", (1000, -1000)), (" 25 , 12.5 ", (-500, 750))],
)
def test_people_say_where_a_point_is_in_percent_from_the_left_and_the_top(written: str, focus: tuple[int, int]) -> None:
    assert focus_in_percent(written) == focus


def test_people_say_what_is_meant_in_percent_of_the_edges() -> None:
    assert crop_in_percent("0,0,100,100") == (0, 0, 10_000, 10_000)
    assert crop_in_percent("10,0,33.25%,100") == (1000, 0, 3325, 10_000)


@pytest.mark.parametrize("written", ["", "50", "50,50,50", "1e1,5", "-1,5", "nan,5", "٥٠,50", "101,50", "50;50"])
def test_what_is_no_percentage_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"percentages|outside"):
        focus_in_percent(written)
    with pytest.raises(ValueError, match=r"percentages|outside"):
        crop_in_percent(f"{written},0,100" if written != "50,50,50" else written)
