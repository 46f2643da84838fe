from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from ui import icons


@pytest.mark.parametrize("side", [16, 32, 64, 256])
def test_the_sign_of_duta_is_there_in_every_size_and_in_its_own_colours(qapp: object, side: int) -> None:
    picture = icons.application_icon().pixmap(side, side).toImage()
    assert picture.width() == side
    colours = {picture.pixelColor(x, y).name() for x in range(0, side, 2) for y in range(0, side, 2)}
    assert len(colours) > 3
    assert picture.pixelColor(0, 0).alpha() == 0, "its corners are round"


def test_an_icon_has_the_colour_that_is_asked_for(qapp: object) -> None:
    picture = icons.pixmap("lock", QColor("#FF0000"), 32).toImage()
    inked = [picture.pixelColor(x, y) for x in range(32) for y in range(32) if picture.pixelColor(x, y).alpha() == 255]
    assert inked
    assert {colour.name() for colour in inked} == {"#ff0000"}
