"""A single key that does something in a list or a picture: letters of their own only for those who want them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui import wishes
from ui.preferences import Preferences


def is_letter(keys: str) -> bool:
    """Whether it is a letter alone, with Shift or without: what a slip, or a program that dictates, presses too."""
    *held, last = keys.split("+")
    return len(last) == 1 and last.isalpha() and set(held) <= {"Shift"}


def works(keys: str) -> bool:
    """Whether the key does something at present."""
    return wishes.here().now.single_letters or not is_letter(keys)


class LetterKey(QShortcut):
    """Works where the focus is on ``where`` itself, so never while somebody types."""

    def __init__(self, keys: str, where: QWidget, do: Callable[[], None]) -> None:
        super().__init__(QKeySequence(keys, QKeySequence.SequenceFormat.PortableText), where)
        self.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.activated.connect(do)
        self._keys = keys
        self.setEnabled(works(keys))
        wishes.here().changed.connect(self._follow)

    def _follow(self, _before: Preferences, _now: Preferences) -> None:
        self.setEnabled(works(self._keys))
