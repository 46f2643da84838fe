"""The marks under the words of one text; they move with the words while somebody writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from ui import theme
from ui.pages.composer.part_edit import units
from ui.states import Family

if TYPE_CHECKING:
    from scheduler_app.services.spelling import Spelt
    from ui.pages.composer.part_edit import PartEdit

# Marks of others under the same text are left alone.
_OURS = int(QTextFormat.Property.UserProperty) + 7


@dataclass(frozen=True, slots=True)
class Mark:
    """One word that is probably wrong, under ``cursor``; ``meant`` is empty where nothing is nearly written so."""

    cursor: QTextCursor
    word: str
    meant: str
    language: str

    @property
    def holds(self) -> bool:
        """Whether the word still stands there."""
        return self.cursor.selectedText() == self.word


class MarkedText:
    """Marks one PartEdit."""

    def __init__(self, edit: PartEdit) -> None:
        self.edit = edit
        self.marks: tuple[Mark, ...] = ()

    def show_spelt(self, spelt: Spelt) -> None:
        """Mark what is said of this text; nothing happens when something else stands there by now."""
        if self.edit.text != spelt.text:
            return
        marks = []
        for word in spelt.words:
            cursor = QTextCursor(self.edit.document())
            cursor.setPosition(units(spelt.text[: word.start]))
            cursor.setPosition(units(spelt.text[: word.end]), QTextCursor.MoveMode.KeepAnchor)
            marks.append(Mark(cursor, word.word, word.meant, spelt.language))
        self.marks = tuple(marks)
        self.draw()

    def drop_mended(self) -> None:
        """Take away the marks under words that are others now."""
        holding = tuple(mark for mark in self.marks if mark.holds)
        if len(holding) != len(self.marks):
            self.marks = holding
            self.draw()

    def mark_at(self, position: int) -> Mark | None:
        """The mark under a position of the document."""
        return next(
            (one for one in self.marks if one.cursor.selectionStart() <= position <= one.cursor.selectionEnd()), None
        )

    def mark_from(self, position: int) -> Mark | None:
        """The mark under a position, or else the next behind it, round and round."""
        here = self.mark_at(position)
        behind = next((one for one in self.marks if one.cursor.selectionStart() >= position), None)
        return here or behind or next(iter(self.marks), None)

    def draw(self) -> None:
        """In the colours of now."""
        others = [one for one in self.edit.extraSelections() if not _format_of(one).hasProperty(_OURS)]
        look = QTextCharFormat()
        look.setProperty(_OURS, True)
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.setUnderlineColor(theme.current().of(Family.PROBLEM))
        for mark in self.marks:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = mark.cursor, look
            others.append(selection)
        self.edit.setExtraSelections(others)


def _format_of(selection: QTextEdit.ExtraSelection) -> QTextCharFormat:
    found: QTextCharFormat = selection.format
    return found
