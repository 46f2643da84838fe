"""Which deliveries are chosen, whatever view they are chosen in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView

from scheduler_app.domain.ids import DeliveryId

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine

_ONLY_THESE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Choice(QObject):
    """Every view shows the same choice and changes it here."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: frozenset[DeliveryId] = frozenset()

    def take(self, ids: Iterable[DeliveryId]) -> None:
        """Choose these and nothing else."""
        wanted = frozenset(ids)
        if wanted != self.ids:
            self.ids = wanted
            self.changed.emit()

    def toggle(self, ids: Iterable[DeliveryId]) -> None:
        """Add these to the choice; where all of them are in it, take them out."""
        some = frozenset(ids)
        self.take(self.ids - some if some <= self.ids else self.ids | some)


class Lines(Protocol):
    """A model with one delivery in each row; ``lines`` are those from row ``first`` on, as far as they were read."""

    lines: tuple[CalendarLine, ...]
    first: int


class ChosenRows(QObject):
    """Keeps the selection of one item view and the choice the same.

    What is chosen elsewhere stays chosen only while rows are added to the choice (Ctrl or Shift). ``settling`` while
    the model becomes other rows, so that a row which moves stays chosen.
    """

    def __init__(self, view: QAbstractItemView, lines: Lines, choice: Choice) -> None:
        super().__init__(view)
        self._view, self._lines, self._choice = view, lines, choice
        self._settling = False
        view.selectionModel().selectionChanged.connect(self._tell)
        choice.changed.connect(self.show_choice)

    def settle(self, now: bool) -> None:
        """Hear nothing of the view from now on, or hear it again and show what is chosen."""
        self._settling = now
        if not now:
            self.show_choice()

    def show_choice(self) -> None:
        if self._settling:
            return
        rows = enumerate(self._lines.lines, start=self._lines.first)
        wanted = {row for row, line in rows if line.entry.delivery_id in self._choice.ids}
        model, selection = self._view.model(), self._view.selectionModel()
        if wanted == {index.row() for index in selection.selectedRows()}:
            return
        self._settling = True
        selection.select(_rows(model, wanted), _ONLY_THESE)
        self._settling = False

    def _tell(self) -> None:
        if self._settling:
            return
        here = {line.entry.delivery_id for line in self._lines.lines}
        rows = {index.row() for index in self._view.selectionModel().selectedRows()}
        known = enumerate(self._lines.lines, start=self._lines.first)
        chosen = {line.entry.delivery_id for row, line in known if row in rows}
        adding = bool(QGuiApplication.keyboardModifiers() & _ADDING)
        self._choice.take(chosen | (self._choice.ids - here) if adding else chosen)


def _rows(model: QAbstractItemModel, rows: Iterable[int]) -> QItemSelection:
    selected = QItemSelection()
    for row in rows:
        selected.select(model.index(row, 0), model.index(row, 0))
    return selected
