"""Which row of a list the keyboard is on, while it is in that list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView


class RowFocus(QObject):
    """``went_to`` carries the row, a QPersistentModelIndex; ``left`` says that the keyboard is elsewhere."""

    went_to = Signal(object)
    left = Signal()

    def __init__(self, view: QAbstractItemView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        view.installEventFilter(self)
        view.selectionModel().currentChanged.connect(self._go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.went_to.emit(QPersistentModelIndex(self._view.currentIndex()))
        elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.left.emit()
        return False

    def _go(self, index: QModelIndex) -> None:
        if self._view.hasFocus():
            self.went_to.emit(QPersistentModelIndex(index))
