"""The pictures of the part in sight as a list: what each is, said in words, and where one is carried to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QLocale,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.post import MediaItem
from ui.pages.composer.media.cutting import seconds_text
from ui.pages.composer.media.glimpses import Glimpse

ITEM_ROLE = Qt.ItemDataRole.UserRole
GLIMPSE_ROLE = Qt.ItemDataRole.UserRole + 1
_CARRIED = "application/x-duta-picture"

_Index = QModelIndex | QPersistentModelIndex


class PictureModel(QAbstractListModel):
    """``carried`` comes when a picture was dropped in front of another; ``brought`` when something came from outside.

    Nothing moves here by itself: who listens changes the post, and shows it.
    """

    carried = Signal(int, int)
    brought = Signal(QMimeData, int)

    def __init__(self, glimpse: Callable[[MediaHash], Glimpse | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._glimpse = glimpse
        self.items: tuple[MediaItem, ...] = ()
        self.locked = False

    def show_items(self, items: Sequence[MediaItem]) -> None:
        """Show these; a row that shows the same picture as before stays the same row."""
        shown = tuple(items)
        if [one.media_hash for one in shown] == [one.media_hash for one in self.items]:
            self.items = shown
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self.items = shown
        self.endResetModel()

    def say_arrived(self) -> None:
        """More can be seen of them."""
        if self.items:
            self.dataChanged.emit(self.index(0), self.index(len(self.items) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == GLIMPSE_ROLE:
            return self._glimpse(item.media_hash)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._said(index.row(), item)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags if self.locked else Qt.ItemFlag.ItemIsDropEnabled
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain if self.locked else plain | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [_CARRIED, "text/uri-list", "application/x-qt-image"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        made = QMimeData()
        made.setData(_CARRIED, QByteArray(str(indexes[0].row()).encode()))
        return made

    def canDropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        del action, row, column, parent
        return not self.locked and (data.hasFormat(_CARRIED) or is_welcome(data))

    def dropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        place = parent.row() if parent.isValid() else row if row >= 0 else len(self.items)
        if data.hasFormat(_CARRIED):
            number = int(bytes(data.data(_CARRIED).data()))
            self.carried.emit(number, place - (place > number))
        else:
            self.brought.emit(data, place)
        # The view would take the row away that was carried: the post has changed already.
        return False

    def _said(self, row: int, item: MediaItem) -> str:
        picture, film = self.tr("Picture {number}: {words}"), self.tr("Film {number}, {length}: {words}")
        words = item.description.strip() or self.tr("has no description yet")
        number = QLocale().toString(row + 1)
        if item.media_type.startswith("image/"):
            return picture.format(number=number, words=words)
        glimpse = self._glimpse(item.media_hash)
        seconds = glimpse.stored.seconds if glimpse is not None and glimpse.stored is not None else None
        return film.format(number=number, length="" if seconds is None else seconds_text(seconds), words=words)


def is_welcome(data: QMimeData) -> bool:
    """Whether it may hold pictures: files of this machine, or a picture itself."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())
