"""One list of the outbox: its table, or why it is empty."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from scheduler_app.domain.delivery import IN_FLIGHT, NEEDS_A_PERSON, DeliveryState
from scheduler_app.domain.ids import DeliveryId
from ui.pages.outbox.delivery_feed import DeliveryFeed, Portion, Shelf
from ui.pages.outbox.delivery_table import Column, DeliveryTable, Role
from ui.pages.outbox.table_view import DeliveryTableView
from ui.states import looks_of
from ui.widgets.empty_state import EmptyState

_HIDDEN: dict[Shelf, tuple[Column, ...]] = {
    Shelf.COMING: (Column.WHY, Column.ADDRESS),
    Shelf.NEEDS_YOU: (Column.ADDRESS,),
    Shelf.SENT: (Column.WHY,),
}


_STATES: dict[Shelf, frozenset[DeliveryState]] = {
    Shelf.COMING: IN_FLIGHT | {DeliveryState.SCHEDULED},
    Shelf.NEEDS_YOU: NEEDS_A_PERSON,
    Shelf.SENT: frozenset({DeliveryState.SENT, DeliveryState.RECALLED}),
}


class ShelfView(QWidget):
    """``shown`` is emitted after rows arrived."""

    shown = Signal()

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self.feed = DeliveryFeed(shelf, self)
        self.feed.arrived.connect(self._show)
        self.table = DeliveryTable(self.feed.more, self)
        self.view = DeliveryTableView(self.table, _HIDDEN[shelf], looks_of(_STATES[shelf]), self)
        self.view.setAccessibleName(self._name())
        self.view.activated.connect(self._open)
        self.view.clicked.connect(self._open_link)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self._empty = EmptyState(self._icon(), self.tr("Opening the workspace…"), parent=self)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._empty)
        self._layers.addWidget(self.view)

    def say_empty(self, why: str) -> None:
        """There is no workspace to list anything of."""
        self.table.show_rows((), has_more=False)
        self._empty.say(why)
        self._layers.setCurrentWidget(self._empty)

    def recolour(self) -> None:
        self._empty.recolour()
        self.view.viewport().update()

    def _show(self, portion: Portion) -> None:
        chosen = self._chosen()
        self.table.show_rows(portion.rows, has_more=portion.next is not None)
        self._choose_again(chosen)
        self._empty.say(*self._emptiness())
        self._layers.setCurrentWidget(self.view if portion.rows else self._empty)
        self.shown.emit()

    def _chosen(self) -> DeliveryId | None:
        index = self.view.currentIndex()
        return self.table.rows[index.row()].delivery_id if index.isValid() else None

    def _choose_again(self, chosen: DeliveryId | None) -> None:
        """A row that moved within the list was taken out and put in: choose it again."""
        if chosen is None or self._chosen() == chosen:
            return
        row = self.table.row_of(chosen)
        if row is not None:
            self.view.setCurrentIndex(self.table.index(row, 0))

    def _open_link(self, index: QModelIndex) -> None:
        if index.column() == Column.ADDRESS:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        address = QUrl(index.data(Role.ADDRESS))
        if _is_a_page(address):
            QDesktopServices.openUrl(address)

    def _show_menu(self, where: QPoint) -> None:
        index = self.view.indexAt(where)
        address = index.data(Role.ADDRESS) if index.isValid() else ""
        if not address:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opening = QAction(self.tr("Open in the browser"), menu)
        opening.triggered.connect(lambda: self._open(index))
        copying = QAction(self.tr("Copy the address"), menu)
        copying.triggered.connect(lambda: QGuiApplication.clipboard().setText(address))
        menu.addActions([opening, copying])
        menu.popup(self.view.viewport().mapToGlobal(where))

    def _name(self) -> str:
        return {
            Shelf.COMING: self.tr("Coming deliveries"),
            Shelf.NEEDS_YOU: self.tr("Deliveries that need you"),
            Shelf.SENT: self.tr("Sent deliveries"),
        }[self.shelf]

    def _icon(self) -> str:
        return {Shelf.COMING: "scheduled", Shelf.NEEDS_YOU: "tick", Shelf.SENT: "sent"}[self.shelf]

    def _emptiness(self) -> tuple[str, str]:
        return {
            Shelf.COMING: (
                self.tr("Nothing is planned."),
                self.tr("Posts that have a time appear here, in the order they will leave."),
            ),
            Shelf.NEEDS_YOU: (
                self.tr("Nothing needs you."),
                self.tr("What is held, missed, refused or unknown would wait here for a decision."),
            ),
            Shelf.SENT: (
                self.tr("Nothing has been sent yet."),
                self.tr("What has appeared, and where, will stand here."),
            ),
        }[self.shelf]


def _is_a_page(address: QUrl) -> bool:
    """The address came from a network: only what a browser shows is opened, nothing that would run."""
    return address.scheme() in ("http", "https") or (address.isLocalFile() and address.path().endswith(".html"))
