"""Single keys of the calendar: they work where no one types, in its pictures and lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.widgets.letter_key import LetterKey

if TYPE_CHECKING:
    from ui.pages.calendar.page import CalendarPage


def install_keys(page: CalendarPage) -> None:
    """The letters of the page's commands, Enter and Esc, and the other keys by which people know redoing."""
    again = QShortcut(QKeySequence("Ctrl+Shift+Z"), page)
    again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    again.activated.connect(page.hands.deeds.redo)
    for where in (page.month, page.hours, page.day, page.agenda):
        for command in page.commands():
            if command.letter:
                LetterKey(command.letter, where, command.run)
    _on_key(Qt.Key.Key_Escape, page.day, page.pictures.take_keyboard)
    for picture in (page.month, page.hours, page.agenda):
        _on_key(Qt.Key.Key_Escape, picture, page.give_up)
    for listed in (page.day, page.agenda):
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            _on_key(key, listed, page.open_chosen)


def _on_key(key: Qt.Key, where: QWidget, do: Callable[[], None]) -> None:
    shortcut = QShortcut(QKeySequence(key), where)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(do)
