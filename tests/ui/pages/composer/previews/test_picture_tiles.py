from __future__ import annotations

from dataclasses import replace

import pytest

from ui.pages.composer.previews.look import Grid
from ui.pages.composer.previews.looks import LOOKS, PLAIN
from ui.pages.composer.previews.picture_tiles import Tile, height_of, tiles

WIDTH = 300.0
QUARTERS = replace(PLAIN, grid=Grid.QUARTERS, together=1.5)
COLLAGE = replace(PLAIN, grid=Grid.COLLAGE, most_shown=5)


def overlap(one: Tile, other: Tile) -> bool:
    apart = one.x + one.width <= other.x or other.x + other.width <= one.x
    above = one.y + one.height <= other.y or other.y + other.height <= one.y
    return not apart and not above


@pytest.mark.parametrize("count", range(12))
@pytest.mark.parametrize("network", LOOKS)
def test_no_picture_covers_another_or_stands_outside(network: str, count: int) -> None:
    made = tiles(LOOKS[network], ([0.4, 1.0, 2.5] * 4)[:count], WIDTH)
    assert all(one.x >= 0 and one.x + one.width <= WIDTH + 0.01 and one.height > 0 for one in made)
    assert not any(overlap(one, other) for one in made for other in made if one.number < other.number)


def test_a_lone_picture_keeps_its_form_within_what_the_network_shows() -> None:
    look = replace(PLAIN, single=(0.8, 2.0))
    (wide,), (very_wide,) = tiles(look, [1.5], WIDTH), tiles(look, [6.0], WIDTH)
    assert wide.height == pytest.approx(WIDTH / 1.5)
    assert very_wide.height == pytest.approx(WIDTH / 2)


def test_three_in_quarters_are_one_half_and_two_quarters() -> None:
    first, second, third = tiles(QUARTERS, [1, 1, 1], WIDTH)
    assert first.height == pytest.approx(WIDTH / 1.5)
    assert second.width == third.width == first.width
    assert second.height == third.height < first.height / 2


def test_those_that_have_no_room_are_counted_on_the_last() -> None:
    made = tiles(COLLAGE, [1.0] * 8, WIDTH)
    assert [one.more for one in made] == [0, 0, 0, 0, 3]


def test_no_pictures_need_no_room() -> None:
    assert tiles(PLAIN, [], WIDTH) == ()
    assert height_of(()) == 0
