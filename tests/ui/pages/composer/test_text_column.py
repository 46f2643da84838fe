from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.composer.text_column import TextColumn


def test_what_gets_the_keyboard_comes_into_sight(qtbot: QtBot, qapp: QApplication) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    words, field = QPlainTextEdit(), QLineEdit()
    words.setMinimumHeight(600)
    column = TextColumn((words, field), words, page)
    column.resize(300, 200)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
    field.setFocus()
    qtbot.waitUntil(lambda: column.verticalScrollBar().value() > 0)
    assert not field.visibleRegion().isEmpty()
