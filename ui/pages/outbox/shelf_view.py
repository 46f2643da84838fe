"""One list of the outbox: its table, or why it is empty."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from ui import icons, theme
from ui.pages.outbox.acting import look_at
from ui.pages.outbox.causes import cause_of
from ui.pages.outbox.deeds import DEEDS, Deed
from ui.pages.outbox.delivery_feed import DeliveryFeed, Stretch
from ui.pages.outbox.delivery_table import Column, DeliveryTable, Role
from ui.pages.outbox.shelves import SHELVES, Shelf, said
from ui.pages.outbox.table_view import DeliveryTableView
from ui.states import looks_of
from ui.widgets.empty_state import EmptyState
from ui.widgets.letter_key import LetterKey

if TYPE_CHECKING:
    from scheduler_app.domain.ids import DeliveryId
    from scheduler_app.services.outbox import CalendarEntry

_HIDDEN: dict[Shelf, tuple[Column, ...]] = {Shelf.SENT: (Column.WHY,), Shelf.DUE: (Column.WHY, Column.ADDRESS)}
_HIDDEN_ELSEWHERE = (Column.ADDRESS,)


class ShelfView(QWidget):
    """``shown`` comes after rows arrived, ``chosen`` when others are chosen; ``asked`` carries a Deed."""

    shown = Signal()
    chosen = Signal()
    asked = Signal(object)

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self._kind = SHELVES[shelf]
        self._deeds: tuple[Deed, ...] = ()
        self._wanted: DeliveryId | None = None
        self.feed = DeliveryFeed(shelf, self)
        self.feed.arrived.connect(self._show)
        self.table = DeliveryTable(self.feed.more, self)
        hidden = _HIDDEN.get(shelf, _HIDDEN_ELSEWHERE)
        self.view = DeliveryTableView(self.table, hidden, looks_of(self._kind.states), self)
        self.view.setAccessibleName(self._kind_name())
        self.view.activated.connect(lambda _index: self.asked.emit(Deed.OPEN))
        self.view.clicked.connect(self._open_link)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.view.top_reached.connect(self.feed.less)
        # Some deeds of other states have the same keys; only one of them is possible at a time.
        for keys in dict.fromkeys(kind.keys for kind in DEEDS.values() if kind.keys):
            LetterKey(keys, self.view, partial(self._by_keys, keys))
        self._empty = EmptyState(self._kind.icon, self.tr("Opening the workspace…"), parent=self)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._empty)
        self._layers.addWidget(self.view)

    @property
    def selected(self) -> tuple[CalendarEntry, ...]:
        """What is chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return tuple(self.table.rows[row] for row in rows)

    def offer(self, deeds: tuple[Deed, ...]) -> None:
        """What can be done about what is chosen, for the menu and the keys of this list."""
        self._deeds = deeds

    def choose(self, delivery_id: DeliveryId) -> None:
        """Choose this one as soon as it is there."""
        self._wanted = delivery_id
        self._choose_wanted()

    def choose_same_cause(self) -> None:
        """Choose all of the list that stopped on the same account for the same cause as what is chosen."""
        first, model, flag = self.selected[0], self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        for row, entry in enumerate(self.table.rows):
            if cause_of(entry) == cause_of(first):
                model.select(self.table.index(row, 0), flag.Select | flag.Rows)

    def say_empty(self, why: str) -> None:
        """There is no workspace to list anything of."""
        self.table.show_rows((), has_more=False)
        self._empty.say(why)
        self._layers.setCurrentWidget(self._empty)

    def recolour(self) -> None:
        self._empty.recolour()
        self.view.viewport().update()

    def _show(self, stretch: Stretch) -> None:
        current, chosen = self._current(), {one.delivery_id for one in self.selected}
        with self.view.scroll_kept():
            self.table.show_rows(stretch.rows, has_more=stretch.more)
        self._choose_again(current, chosen)
        self._choose_wanted()
        self._empty.say(*self._emptiness())
        self._layers.setCurrentWidget(self.view if stretch.rows else self._empty)
        # What is chosen may stand elsewhere now, or be over.
        self.chosen.emit()
        self.shown.emit()

    def _current(self) -> DeliveryId | None:
        index = self.view.currentIndex()
        return self.table.rows[index.row()].delivery_id if index.isValid() else None

    def _choose_again(self, current: DeliveryId | None, chosen: set[DeliveryId]) -> None:
        """A row that moved within the list was taken out and put in: choose it again."""
        model, flag = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        lost = chosen - {one.delivery_id for one in self.selected}
        for delivery_id in lost:
            row = self.table.row_of(delivery_id)
            if row is not None:
                model.select(self.table.index(row, 0), flag.Select | flag.Rows)
        if current is not None and self._current() != current:
            row = self.table.row_of(current)
            if row is not None:
                model.setCurrentIndex(self.table.index(row, 0), flag.NoUpdate)
        if not model.hasSelection() and self.table.rowCount() and self._wanted is None:
            self._go_to(max(0, self.view.currentIndex().row()))

    def _choose_wanted(self) -> None:
        row = None if self._wanted is None else self.table.row_of(self._wanted)
        if row is not None:
            self._wanted = None
            self._go_to(row)

    def _go_to(self, row: int) -> None:
        self.view.setCurrentIndex(self.table.index(row, 0))

    def _open_link(self, index: QModelIndex) -> None:
        if index.column() == Column.ADDRESS:
            look_at(index.data(Role.ADDRESS))

    def _by_keys(self, keys: str) -> None:
        deed = next((one for one in self._deeds if DEEDS[one].keys == keys), None)
        if deed is not None:
            self.asked.emit(deed)

    def _show_menu(self, where: QPoint) -> None:
        if not self.view.indexAt(where).isValid() or not self._deeds:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in self._deeds:
            kind = DEEDS[deed]
            action = menu.addAction(icons.icon(kind.icon, QColor(theme.current().text)), kind.word)
            action.triggered.connect(lambda _checked, deed=deed: self.asked.emit(deed))
        menu.popup(self.view.viewport().mapToGlobal(where))

    def _kind_name(self) -> str:
        return said(self._kind.name)

    def _emptiness(self) -> tuple[str, str]:
        return said(self._kind.empty), said(self._kind.empty_more)
