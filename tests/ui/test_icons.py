from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

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


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_buttons_icon_keeps_its_distance_from_the_words(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    button = QPushButton("Hold…")
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    icons.put_on(button, "held", QColor("#FF0000"))
    size = button.iconSize()
    assert size.width() > size.height()
    picture = button.icon().pixmap(size).toImage()
    # The words stand behind the icon in reading: there nothing is drawn.
    behind = range(size.height(), size.width())
    if direction is Qt.LayoutDirection.RightToLeft:
        behind = range(size.width() - size.height())
    assert {picture.pixelColor(x, y).alpha() for x in behind for y in range(size.height())} == {0}


def test_an_icon_alone_is_square_and_grows_with_the_text(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    icons.put_on(button, "close", QColor("#FF0000"), alone=True)
    small = button.iconSize()
    assert small.width() == small.height()
    font = button.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    button.setFont(font)
    icons.put_on(button, "close", QColor("#FF0000"), alone=True)
    assert button.iconSize().width() > small.width() * 1.8
