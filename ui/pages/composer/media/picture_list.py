"""The row of pictures: chosen, put in order and taken away, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QStyleOptionViewItem, QWidget

from ui.pages.composer.media.picture_delegate import PictureDelegate
from ui.pages.composer.media.picture_model import PictureModel


class PictureList(QListView):
    """Alt with an arrow moves the chosen picture, Delete takes it away, Enter opens its cutting."""

    moved = Signal(int, int)
    removed = Signal(int)
    opened_at = Signal(int)
    paste_asked = Signal()
    chosen = Signal(int)
    """The number of the chosen picture, -1 for none."""

    def __init__(self, model: PictureModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = model
        self.setModel(model)
        self.setItemDelegate(PictureDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(lambda now, _before: self.chosen.emit(now.row()))
        model.modelReset.connect(lambda: self.chosen.emit(self.number))
        self.doubleClicked.connect(lambda index: self.opened_at.emit(index.row()))

    @property
    def number(self) -> int:
        """The chosen one, -1 for none."""
        return self.currentIndex().row()

    def choose(self, number: int) -> None:
        """Choose this one, or the last where there are not so many."""
        count = self._pictures.rowCount()
        if count:
            self.setCurrentIndex(self._pictures.index(min(max(number, 0), count - 1)))

    def sizeHint(self) -> QSize:
        tile = self.itemDelegate().sizeHint(self._option(), self.rootIndex())
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(tile.width() * 3, tile.height() + bar + 2 * self.frameWidth() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        # Alt with an arrow goes back and forward between pages everywhere else.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._way(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way, number = self._way(event), self.number
        if way and number >= 0:
            if not self._pictures.locked:
                self.moved.emit(number, number + way)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and number >= 0:
            if not self._pictures.locked:
                self.removed.emit(number)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and number >= 0:
            self.opened_at.emit(number)
        else:
            super().keyPressEvent(event)

    def _way(self, event: QKeyEvent) -> int:
        """Where Alt with an arrow carries a picture, in the direction of the window; 0 for other keys."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
            return 0
        along = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        return {Qt.Key.Key_Left: -along, Qt.Key.Key_Right: along}.get(Qt.Key(event.key()), 0)

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option
