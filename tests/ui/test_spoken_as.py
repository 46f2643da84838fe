from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.spoken_as import _ROLES
from ui.widgets.reading_area import ReadingArea

UI = Path(__file__).parents[2] / "ui"


def role_of(widget: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.role()


@pytest.mark.usefixtures("english")
def test_what_duta_paints_itself_has_a_role_and_its_name(qtbot: QtBot) -> None:
    area = ReadingArea("What happened")
    qtbot.addWidget(area)
    interface = QAccessible.queryAccessibleInterface(area)
    assert interface is not None
    assert interface.role() is QAccessible.Role.Document
    assert interface.text(QAccessible.Text.Name) == "What happened"


@pytest.mark.usefixtures("english")
def test_a_kind_of_it_has_the_same_role(qtbot: QtBot) -> None:
    class Chapter(ReadingArea):
        pass

    chapter = Chapter("What happened")
    qtbot.addWidget(chapter)
    assert role_of(chapter) is QAccessible.Role.Document


@pytest.mark.usefixtures("english")
def test_all_else_keeps_the_role_that_qt_gives_it(qtbot: QtBot) -> None:
    button = QPushButton("Send")
    qtbot.addWidget(button)
    assert role_of(button) is QAccessible.Role.Button


def test_asking_again_and_again_loses_nothing(english: QApplication) -> None:
    for _ in range(200):
        area = ReadingArea("What happened")
        assert role_of(area) is QAccessible.Role.Document
        delete(area)
        gc.collect(0)


@pytest.mark.parametrize("name", _ROLES)
def test_every_class_with_a_role_is_there(name: str) -> None:
    assert any(f"class {name}(" in file.read_text(encoding="utf-8") for file in UI.rglob("*.py"))
