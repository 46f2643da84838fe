"""One list of the outbox: its table, or why it is empty."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
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
from ui.widgets.empty_state import EmptyState
from ui.widgets.letter_key import LetterKey

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QItemSelectionRange

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
        self._settling = False
        """Whether what is chosen is on its way from one list to the next: nobody need hear of what lies between."""
        self.feed = DeliveryFeed(shelf, self)
        self.feed.arrived.connect(self._show)
        self.table = DeliveryTable(self)
        hidden = _HIDDEN.get(shelf, _HIDDEN_ELSEWHERE)
        self.view = DeliveryTableView(self.table, hidden, self._kind.looks, self)
        self.view.setAccessibleName(self._kind_name())
        begun = Deed.POST_BY_HAND if shelf is Shelf.BY_HAND else Deed.OPEN
        self.view.activated.connect(lambda _index: self.asked.emit(begun))
        self.view.clicked.connect(self._open_link)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().selectionChanged.connect(self._hear)
        self.view.looked_at.connect(self.feed.look_at)
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
        found = ((row, self.table.entry_at(row)) for row in self._chosen_rows())
        return tuple(entry for _, entry in found if entry is not None)

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
        for row, entry in zip(self.table.held, self.table.rows, strict=True):
            if cause_of(entry) == cause_of(first):
                model.select(self.table.index(row, 0), flag.Select | flag.Rows)

    def say_empty(self, why: str) -> None:
        """There is no workspace to list anything of."""
        self.table.show_rows(())
        self._empty.say(why)
        self._layers.setCurrentWidget(self._empty)

    def recolour(self) -> None:
        self._empty.recolour()
        self.view.viewport().update()

    def _show(self, stretch: Stretch) -> None:
        current, chosen = self._current(), {one.delivery_id for one in self.selected}
        self._settling = True
        with self.view.scroll_kept():
            rows = self._chosen_rows()
            self.table.show_rows(stretch.rows, ahead=stretch.ahead, behind=stretch.behind, keep=rows)
        self._leave_out_unread()
        self._choose_again(current, chosen)
        self._choose_wanted()
        self._settling = False
        self._empty.say(*self._emptiness())
        self._layers.setCurrentWidget(self.view if stretch.rows else self._empty)
        # What is chosen may stand elsewhere now, or be over.
        self.chosen.emit()
        self.shown.emit()
        # What lies around it is read once this is painted.
        QTimer.singleShot(0, self.view, self.view.say_what_is_in_sight)

    def _chosen_rows(self) -> list[int]:
        return sorted({row for first, last in self._chosen_runs() for row in range(first, last + 1)})

    def _chosen_runs(self) -> list[tuple[int, int]]:
        chosen = self.view.selectionModel().selection()
        # It is a list, but its stubs do not say so.
        ranges = cast("Sequence[QItemSelectionRange]", chosen)
        return [(one.top(), one.bottom()) for one in ranges]

    def _hear(self) -> None:
        if not self._settling:
            self._settling = True
            self._leave_out_unread()
            self._settling = False
            self.chosen.emit()

    def _leave_out_unread(self) -> None:
        """What nobody has read cannot be chosen: somebody may have gone from one end of the list to the other."""
        held, outside = self.table.held, QItemSelection()
        for top, bottom in self._chosen_runs():
            for first, last in ((top, min(bottom, held.start - 1)), (max(top, held.stop), bottom)):
                if first <= last and any(self.table.entry_at(row) is None for row in range(first, last + 1)):
                    outside.select(self.table.index(first, 0), self.table.index(last, 0))
        if not outside.isEmpty():
            flag = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().select(outside, flag.Deselect | flag.Rows)

    def _current(self) -> DeliveryId | None:
        index = self.view.currentIndex()
        entry = self.table.entry_at(index.row()) if index.isValid() else None
        return entry.delivery_id if entry is not None else None

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
        row = max(0, self.view.currentIndex().row())
        # Elsewhere in the list it would pull the view away from what somebody reads.
        if not model.hasSelection() and row in self.table.held and self._wanted is None:
            self._go_to(row)

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
