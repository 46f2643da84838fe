"""Saying something to those who listen to the window instead of looking at it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.text_direction import plain


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say ``words`` when it has nothing better to say."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, plain(words)))
