"""A card that floats over the page beside what it is about; the mouse goes through it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QWidget

_APART = 18


class FloatingCard(QFrame):
    """As wide as a line reads well, in whatever size of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("floating")
        self.hide()

    def sizeHint(self) -> QSize:
        width = round(self.fontMetrics().height() * 21)
        return QSize(width, max(self.heightForWidth(width), 0) or super().sizeHint().height())

    def hover(self, where: QPoint) -> None:
        """Float beside this point of the parent, inside of it."""
        self._float(QRect(where, QSize(1, 1)).adjusted(-_APART, -_APART, _APART, _APART), below=True)

    def stand_beside(self, place: QRect) -> None:
        """Float at the side of this place of the parent where there is room, inside of it."""
        self._float(place, below=False)

    def _float(self, place: QRect, *, below: bool) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent = self.parentWidget()
        room = parent.rect() if parent is not None else self.rect()
        self.resize(self.sizeHint().boundedTo(room.size()))
        after, before = place.right(), place.left() - self.width()
        ways = (before, after) if self.isRightToLeft() else (after, before)
        fitting = (x for x in ways if x >= 0 and x + self.width() <= room.width())
        y = place.bottom() if below else place.top()
        if y + self.height() > room.bottom():
            y = (place.top() if below else place.bottom()) - self.height()
        self.move(next(fitting, max(0, room.width() - self.width())), max(0, y))
        self.raise_()
        self.show()
