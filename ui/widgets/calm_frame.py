"""A frame that lays itself out: what stands around it hears only of another height, not of every other word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget


class CalmFrame(QFrame):
    """What it shows belongs into ``inside``, which has a layout of its own.

    Qt lays out everything around a label whose words are others, all neighbours with it. Here that ends at the frame
    unless its height has to be another.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = QWidget(self)
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def settle(self) -> None:
        """Look whether what it shows needs another height now; what waits for Qt's next turn comes twice otherwise."""
        width = self.width()
        needed = self.inside.heightForWidth(width)
        if self._heights.get(width) != needed:
            self._heights = {width: needed}
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self.inside.heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        hint = self.inside.sizeHint()
        return QSize(hint.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.inside.minimumSizeHint().width(), 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.inside.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # While nobody saw it Qt told it nothing.
        self.settle()
