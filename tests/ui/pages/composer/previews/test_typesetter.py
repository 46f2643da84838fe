from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ui.pages.composer.previews.typesetter import Paragraph, Typesetter, runs_to_left


def a_paragraph(text: str, *, mirrored: bool = False, coloured: tuple[tuple[int, int], ...] = ()) -> Paragraph:
    return Paragraph(text, coloured, "#0000FF", QFont().toString(), 200.0, mirrored)


@pytest.mark.parametrize(
    ("text", "otherwise", "expected"),
    [("Kopi قهوة", True, False), ("قهوة Kopi", False, True), ("123 …", True, True), ("", False, False)],
)
def test_the_first_letter_says_where_a_paragraph_begins(text: str, otherwise: bool, expected: bool) -> None:
    assert runs_to_left(text, otherwise) is expected


def test_arabic_begins_at_the_right(qapp: QApplication) -> None:
    option = Typesetter().set(a_paragraph("قهوة")).lines.textOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft
    assert option.alignment() == Qt.AlignmentFlag.AlignRight


def test_what_was_set_once_is_kept(qapp: QApplication) -> None:
    setter = Typesetter()
    first = setter.set(a_paragraph("Kopi"))
    assert setter.set(a_paragraph("Kopi")) is first
    assert setter.set(a_paragraph("Teh")) is not first


def test_colours_begin_where_they_should_behind_an_emoji(qapp: QApplication) -> None:
    made = Typesetter().set(a_paragraph("☕🌋 #Kopi", coloured=((3, 8),))).lines
    (coloured,) = made.formats()
    assert made.text().encode("utf-16-le")[2 * coloured.start :][: 2 * coloured.length].decode("utf-16-le") == "#Kopi"
