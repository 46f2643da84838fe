from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.pages.composer.stock.offers import Offer, OfferKind
from ui.pages.composer.stock.picker import StockPicker

OFFERS = (
    Offer(OfferKind.SNIPPET, "Coffee hours", "Open 9–15", "Open 9–15"),
    Offer(OfferKind.SNIPPET, "Tea hours", "", "Tea"),
    Offer(OfferKind.EMOJI, "☕  hot beverage", "", "☕"),
)


@pytest.fixture
def field(qtbot: QtBot, english: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def picker(field: QWidget) -> Iterator[StockPicker]:
    made = StockPicker(lambda typed: [one for one in OFFERS if typed in one.title.casefold()], field)
    made.open_at(QRect(0, 0, 1, 10), field)
    yield made
    if isValid(made):
        made.close()


def test_the_first_that_fits_is_taken_with_enter(qtbot: QtBot, picker: StockPicker) -> None:
    taken: list[Offer] = []
    picker.chosen.connect(taken.append)
    qtbot.keyClicks(picker.field, "hours")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert taken == [OFFERS[0]]
    qtbot.waitUntil(lambda: not isValid(picker))


def test_arrows_pass_over_the_headings(qtbot: QtBot, picker: StockPicker) -> None:
    taken: list[Offer] = []
    picker.chosen.connect(taken.append)
    assert [picker.list.item(row).text() for row in (0, 3)] == ["Snippets", "Emoji"]
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert taken == [OFFERS[2]]


def test_where_nothing_fits_it_says_so_and_takes_nothing(qtbot: QtBot, picker: StockPicker) -> None:
    taken: list[Offer] = []
    picker.chosen.connect(taken.append)
    qtbot.keyClicks(picker.field, "cocoa")
    assert "Nothing fits" in picker.list.item(0).text()
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert taken == []


def test_a_click_takes_and_the_button_asks_to_change_what_there_is(qtbot: QtBot, picker: StockPicker) -> None:
    asked: list[bool] = []
    picker.manage_asked.connect(lambda: asked.append(True))
    qtbot.mouseClick(picker.manage, Qt.MouseButton.LeftButton)
    assert asked == [True]
    qtbot.waitUntil(lambda: not isValid(picker))
