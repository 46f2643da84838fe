"""One part of a thread with what can be done to it; a post of one part shows its text only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ui import icons, theme
from ui.pages.composer.part_edit import PartEdit


class PartBox(QWidget):
    """``moved`` carries -1 or 1; ``joined`` means with the part behind it."""

    moved = Signal(int)
    joined = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = PartEdit(self)
        self._place = QLabel(self)
        self.earlier = self._button("up", self.tr("Further forward"), partial(self.moved.emit, -1))
        self.later = self._button("down", self.tr("Further back"), partial(self.moved.emit, 1))
        self.join = self._button("fold", self.tr("Join with the next part"), self.joined.emit)
        self.remove = self._button("remove", self.tr("Take this part away"), self.removed.emit)
        self._head = QWidget(self)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._place, 1)
        for button in (self.earlier, self.later, self.join, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._head)
        column.addWidget(self.edit, 1)
        self._number, self._count = 0, 1
        self.say_place(0, 1)
        self.recolour()

    def say_place(self, number: int, count: int) -> None:
        """This is part ``number``, counted from 0, of ``count``."""
        self._number, self._count = number, count
        locale = QLocale()
        words = self.tr("Part {number} of {count}").format(
            number=locale.toString(number + 1), count=locale.toString(count)
        )
        self._place.setText(words)
        self._head.setVisible(count > 1)
        self.edit.setAccessibleName(words if count > 1 else self.tr("Text of the post"))
        self.edit.setPlaceholderText(
            "" if number else self.tr("Write once. Adjust for each account where you need to.")
        )
        self.edit.grow(alone=count == 1)

    def lock(self, *, locked: bool) -> None:
        """Only to be read, or to be written in."""
        self.edit.setReadOnly(locked)
        self.earlier.setEnabled(not locked and self._number > 0)
        self.later.setEnabled(not locked and self._number + 1 < self._count)
        self.join.setEnabled(not locked and self._number + 1 < self._count)
        self.remove.setEnabled(not locked)

    def recolour(self) -> None:
        muted = QColor(theme.current().muted)
        for button, name in ((self.earlier, "up"), (self.later, "down"), (self.join, "fold"), (self.remove, "remove")):
            icons.put_on(button, name, muted, alone=True)
        palette = self._place.palette()
        palette.setColor(self._place.foregroundRole(), muted)
        self._place.setPalette(palette)

    def _button(self, icon: str, words: str, do: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(icon)
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked: do())
        return button
