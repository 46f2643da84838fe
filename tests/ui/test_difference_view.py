from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from scheduler_app.domain.difference import differences
from scheduler_app.domain.post import Content, Part
from ui.widgets.difference_view import field_words, said, write


def content(*texts: str, title: str = "") -> Content:
    return Content("en", tuple(Part(text) for text in texts), title=title)


def written(before: Content, after: Content) -> QTextDocument:
    document = QTextDocument()
    write(QTextCursor(document), differences(before, after))
    return document


def formats(document: QTextDocument) -> dict[str, tuple[bool, bool]]:
    """Whether each run of words is struck through, and whether it is underlined."""
    found = {}
    block = document.begin()
    while block.isValid():
        runs = block.begin()
        while not runs.atEnd():
            fragment = runs.fragment()
            found[fragment.text()] = (fragment.charFormat().fontStrikeOut(), fragment.charFormat().fontUnderline())
            runs += 1
        block = block.next()
    return found


def test_what_went_is_struck_through_and_what_came_is_underlined(english: QApplication) -> None:
    runs = formats(written(content("Fair on Friday."), content("Fair on Sunday.")))
    assert runs["Friday"] == (True, False)
    assert runs["Sunday"] == (False, True)
    assert runs["Fair on "] == (False, False)


def test_arabic_words_are_laid_out_from_the_right(english: QApplication) -> None:
    document = written(content("معرض القهوة يوم الجمعة"), content("معرض القهوة يوم الأحد"))
    assert document.lastBlock().textDirection() is Qt.LayoutDirection.RightToLeft


def test_japanese_changes_sign_by_sign(english: QApplication) -> None:
    runs = formats(written(content("2日は大使館で"), content("3日は大使館で")))
    assert "日は大使館で" in runs


def test_the_field_and_the_part_are_named(english: QApplication) -> None:
    (change,) = differences(content("One.", "Two."), content("One.", "Three."))
    assert field_words(change) == "Text, part 2"
    assert said(change.pieces) == "[-Two-][+Three+]."
