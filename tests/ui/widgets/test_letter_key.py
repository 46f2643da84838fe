from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from ui import wishes
from ui.widgets.letter_key import LetterKey, is_letter, works


@pytest.fixture(autouse=True)
def _own_wishes() -> Iterator[None]:
    wishes.begin(None)
    yield
    wishes.begin(None)


@pytest.fixture
def listed(qtbot: QtBot, english: QApplication) -> QListWidget:
    made = QListWidget()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.setFocus()
    return made


def switch(*, on: bool) -> None:
    here = wishes.here()
    here.wish(replace(here.now, single_letters=on))


@pytest.mark.parametrize(
    ("keys", "alone"), [("M", True), ("Shift+M", True), ("Del", False), ("Ctrl+M", False), ("", False), ("/", False)]
)
def test_a_letter_is_alone_with_shift_or_without(keys: str, alone: bool) -> None:
    assert is_letter(keys) is alone


def test_it_does_something_until_letters_are_switched_off_and_again_when_they_are_on(
    qtbot: QtBot, listed: QListWidget
) -> None:
    pressed: list[str] = []
    LetterKey("M", listed, lambda: pressed.append("M"))
    qtbot.keyClick(listed, Qt.Key.Key_M)
    switch(on=False)
    qtbot.keyClick(listed, Qt.Key.Key_M)
    assert pressed == ["M"]
    assert not works("M")
    switch(on=True)
    qtbot.keyClick(listed, Qt.Key.Key_M)
    assert pressed == ["M", "M"]


def test_other_keys_go_on_working(qtbot: QtBot, listed: QListWidget) -> None:
    pressed: list[str] = []
    LetterKey("Del", listed, lambda: pressed.append("Del"))
    switch(on=False)
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert pressed == ["Del"]
