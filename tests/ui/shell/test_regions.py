from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.shell.regions import Regions


@pytest.fixture
def parts(qtbot: QtBot, english: object) -> tuple[QWidget, list[QWidget]]:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    made: list[QWidget] = []
    for name in ("bar", "page", "panel"):
        part = QWidget(window)
        inside = QHBoxLayout(part)
        for number in (1, 2):
            field = QLineEdit(part)
            field.setObjectName(f"{name}{number}")
            inside.addWidget(field)
        row.addWidget(part)
        made.append(part)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, made


def test_each_step_goes_to_the_next_part_in_sight_and_round(parts: tuple[QWidget, list[QWidget]]) -> None:
    window, made = parts
    regions = Regions(window, lambda: made)
    made[0].findChildren(QLineEdit)[0].setFocus()
    names = []
    for by in (1, 1, 1, -1):
        regions.step(by)
        names.append(window.focusWidget().objectName())
    assert names == ["page1", "panel1", "bar1", "panel1"]
    made[2].hide()
    made[1].findChildren(QLineEdit)[0].setFocus()
    regions.step(1)
    assert window.focusWidget().objectName() == "bar1"


def test_one_comes_back_to_where_one_was(qtbot: QtBot, parts: tuple[QWidget, list[QWidget]]) -> None:
    window, made = parts
    regions = Regions(window, lambda: made)
    made[1].findChildren(QLineEdit)[1].setFocus()
    regions.step(1)
    regions.step(-1)
    assert window.focusWidget().objectName() == "page2"


def test_with_nothing_to_go_to_nothing_happens(parts: tuple[QWidget, list[QWidget]]) -> None:
    window, _ = parts
    Regions(window, list).step(1)


def test_where_one_was_may_be_gone(parts: tuple[QWidget, list[QWidget]]) -> None:
    window, made = parts
    regions = Regions(window, lambda: made)
    gone = made[1].findChildren(QLineEdit)[1]
    gone.setFocus()
    regions.step(1)
    delete(gone)
    regions.step(-1)
    assert window.focusWidget().objectName() == "page1"
