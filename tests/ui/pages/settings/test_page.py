from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from ui import wishes
from ui.main_window import MainWindow
from ui.pages.settings.page import SettingsPage
from ui.place import PageName, Place
from ui.preferences import WindowFile
from ui.theme import Scheme
from ui.wishes import Wishes


@pytest.fixture
def own(qapp: object, tmp_path: Path) -> Iterator[Wishes]:
    yield wishes.begin(WindowFile(tmp_path / "window.ini"))
    wishes.begin(None)


@pytest.fixture
def page(qtbot: QtBot, english: object, own: Wishes) -> SettingsPage:
    window = MainWindow()
    qtbot.addWidget(window)
    window.go(Place(PageName.SETTINGS))
    window.show()
    page = window.pages.page_named(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def choose(qtbot: QtBot, combo: QComboBox, value: str) -> None:
    """By keyboard, as somebody without a mouse does."""
    combo.setFocus()
    way = combo.findData(value) - combo.currentIndex()
    for _ in range(abs(way)):
        qtbot.keyClick(combo, Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)


def test_each_choice_is_wished_at_once(qtbot: QtBot, page: SettingsPage, own: Wishes) -> None:
    choose(qtbot, page.scheme, Scheme.HIGH_CONTRAST_DARK.value)
    choose(qtbot, page.text_size, "150")
    choose(qtbot, page.language, "id")
    assert (own.now.scheme, own.now.text_size, own.now.language) == (Scheme.HIGH_CONTRAST_DARK, 150, "id")


def test_clocks_are_chosen_one_by_one_and_each_once(qtbot: QtBot, page: SettingsPage, own: Wishes) -> None:
    for combo, zone in zip(page.clocks, ("Asia/Tokyo", "Asia/Tokyo", "Europe/Amsterdam"), strict=True):
        combo.setCurrentIndex(combo.findData(zone))
    page.clocks[2].activated.emit(0)
    assert own.now.clocks == ("Asia/Tokyo", "Europe/Amsterdam")


def test_sending_goes_on_only_if_somebody_wishes_so(qtbot: QtBot, page: SettingsPage, own: Wishes) -> None:
    assert not page.keep_sending.isChecked()
    qtbot.keyClick(page.keep_sending, Qt.Key.Key_Space)
    assert own.now.keep_sending


def test_letters_alone_are_keys_until_somebody_switches_them_off(qtbot: QtBot, page: SettingsPage, own: Wishes) -> None:
    assert page.letters.isChecked()
    qtbot.keyClick(page.letters, Qt.Key.Key_Space)
    assert not own.now.single_letters


def test_words_find_the_setting(page: SettingsPage) -> None:
    page.field.setText("size")
    shown = [card.title.text() for card in page._cards if not card.isHidden()]
    assert shown == ["How Duta looks"]
    page.field.clear()
    assert all(not card.isHidden() for card in page._cards)


def test_every_control_has_a_name(page: SettingsPage) -> None:
    for control in (page.language, page.scheme, page.text_size, *page.clocks, page.field):
        assert control.accessibleName()
