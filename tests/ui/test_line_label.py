from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.line_label import line_label


@pytest.mark.parametrize(
    ("language", "side"), [("en", Qt.AlignmentFlag.AlignLeft), ("ar", Qt.AlignmentFlag.AlignRight)]
)
def test_names_of_any_script_begin_where_lines_begin(
    qtbot: QtBot, speaking: Callable[[str], QApplication], language: str, side: Qt.AlignmentFlag
) -> None:
    speaking(language)
    parent = QWidget()
    qtbot.addWidget(parent)
    for words in ("Gayo coffee", "معرض القهوة"):
        label = line_label(words, parent, QColor("#123456"))
        assert label.alignment() & side
        assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
        assert label.palette().color(label.foregroundRole()).name() == "#123456"


def test_what_is_written_is_never_taken_for_markup(qtbot: QtBot, english: object) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert line_label("<b>Batik</b>", parent).textFormat() is Qt.TextFormat.PlainText
