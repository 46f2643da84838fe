"""Tints the letters that a network would not take any more, and says so to those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from ui import theme
from ui.pages.composer.part_edit import units
from ui.states import Family
from ui.words.wording import say

if TYPE_CHECKING:
    from ui.pages.composer.part_edit import PartEdit

# Marks of others under the same text are left alone.
_OURS = int(QTextFormat.Property.UserProperty) + 8
_SAID = say("counter", "The end of this text is too long for an account; it is tinted from “{words}” on.")
_SHOWN = 24


def tint(edit: PartEdit, over_from: int | None) -> None:
    """Tint the text from this code point on; None for nothing."""
    kept = [one for one in edit.extraSelections() if not _format_of(one).hasProperty(_OURS)]
    if over_from is None:
        if len(kept) != len(edit.extraSelections()):
            edit.setExtraSelections(kept)
            edit.setAccessibleDescription("")
        return
    text = edit.text
    look = QTextCharFormat()
    look.setProperty(_OURS, True)
    look.setBackground(theme.current().soft(Family.PROBLEM))
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = QTextCursor(edit.document()), look
    selection.cursor.setPosition(units(text[:over_from]))
    selection.cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    # Below the others: what is written wrongly stays underlined.
    edit.setExtraSelections([selection, *kept])
    words = " ".join(text[over_from : over_from + _SHOWN].split())
    edit.setAccessibleDescription(QCoreApplication.translate("counter", _SAID).format(words=words))


def _format_of(selection: QTextEdit.ExtraSelection) -> QTextCharFormat:
    found: QTextCharFormat = selection.format
    return found
