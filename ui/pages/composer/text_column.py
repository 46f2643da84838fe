"""The column people write in; where there is too little room for all of it, it scrolls."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget


class TextColumn(QScrollArea):
    """``parts`` from top to bottom, several of them in one line where they are given together; ``growing`` has the room
    that is left. What gets the keyboard comes into sight."""

    def __init__(self, parts: Iterable[QWidget | tuple[QWidget, ...]], growing: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room = self._room = QWidget(self)
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part, 1 if part is growing else 0)
            else:
                column.addLayout(_line(part))
        self.setWidget(room)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @property
    def _margin(self) -> int:
        """So much around it is seen as well."""
        return 6 * self.fontMetrics().height()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._room.isAncestorOf(now):
            # What came into sight with it is laid out first.
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(now, 0, self._margin))


def _line(parts: tuple[QWidget, ...]) -> QHBoxLayout:
    """Side by side; the first has the room that is left."""
    line = QHBoxLayout()
    for number, part in enumerate(parts):
        line.addWidget(part, 0 if number else 1)
    return line
