"""Choosing pictures and films that the workspace has already, found by words of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.media import StoredMedia
from ui import icons, theme
from ui.one_question import OneQuestion
from ui.pages.composer.media.cutting import seconds_text
from ui.pages.composer.media.glimpses import Glimpses
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from ui.session import OpenWorkspace

_STORED = Qt.ItemDataRole.UserRole
_ICON_LINES = (8.0, 6.0)


class LibraryDialog(QDialog):
    """``chosen`` holds what was selected, in the order of the list. Reads on threads while words are typed."""

    failed = Signal(object)

    def __init__(self, opened: OpenWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._question = OneQuestion(self)
        self._glimpses = Glimpses(self)
        self._glimpses.opened = opened
        self._glimpses.arrived.connect(self._show_icons)
        self._glimpses.failed.connect(self.failed)
        self.setWindowTitle(self.tr("Choose from the library"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find by name"))
        self.field.setAccessibleName(self.tr("Find pictures by name"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._ask)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pictures and films of the library"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setViewportMargins(8, 8, 8, 8)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        line = self.fontMetrics().height()
        self.list.setIconSize(QSize(round(line * _ICON_LINES[0]), round(line * _ICON_LINES[1])))
        self.list.setGridSize(QSize(round(line * (_ICON_LINES[0] + 1.2)), round(line * (_ICON_LINES[1] + 3))))
        self.list.itemSelectionChanged.connect(self._say_ready)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.nothing = EmptyState("media", self.tr("No picture has such a name."), parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        self._lay_out()
        self._say_ready()
        self._ask()

    @property
    def chosen(self) -> tuple[StoredMedia, ...]:
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return tuple(self.list.item(row).data(_STORED) for row in rows)

    def _ask(self) -> None:
        app, member, words = self._opened.app, self._opened.member.id, self.field.text()
        self._question.ask(lambda: app.pictures.found(member, words), self._show, self.failed.emit)

    def _show(self, found: tuple[StoredMedia, ...]) -> None:
        self.list.clear()
        for one in found:
            item = QListWidgetItem(self._name(one))
            item.setData(_STORED, one)
            item.setToolTip(one.original_name)
            self.list.addItem(item)
        self._stack.setCurrentWidget(self.list if found else self.nothing)
        title = self.tr("No picture has such a name.") if self.field.text() else self.tr("The library is empty.")
        self.nothing.say(title)
        self._show_icons()
        self._glimpses.want(one.hash for one in found)

    def _name(self, stored: StoredMedia) -> str:
        return (
            stored.original_name
            if stored.seconds is None
            else f"{stored.original_name} · {seconds_text(stored.seconds)}"
        )

    def _show_icons(self) -> None:
        size = self.list.iconSize()
        colour = theme.mixed(theme.current().muted, theme.current().surface, 1.0)
        for row in range(self.list.count()):
            item = self.list.item(row)
            stored: StoredMedia = item.data(_STORED)
            glimpse = self._glimpses.of(stored.hash)
            if glimpse is not None and glimpse.image is not None:
                fitted = glimpse.image.scaled(
                    size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
                item.setIcon(QIcon(QPixmap.fromImage(fitted)))
            elif item.icon().isNull():
                name = "film" if stored.seconds is not None else "picture"
                item.setIcon(icons.icon(name, colour))

    def _say_ready(self) -> None:
        count = len(self.list.selectedIndexes())
        self.add.setEnabled(count > 0)

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("Hold Ctrl to choose several."), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.add = QPushButton(self.tr("Add to the post"), self)
        self.add.setObjectName("primary")
        self.add.setDefault(True)
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self._stack, 1)
        column.addWidget(hint)
        column.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(line * 44, line * 32)
