"""The table of the outbox: its columns, and how they share the width."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QLocale, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.pages.outbox.delivery_table import Column, DeliveryTable
from ui.pages.outbox.row_painter import SIDE, Place, Row, RowPainter
from ui.states import Look
from ui.widgets.state_badge import badge_size
from ui.zone_names import widest_date

# A time with the name of a city, in the width of an average letter.
_LETTERS_OF_A_CITY = 23
# What is left over goes to the columns with a share.
_SHARES = {Column.POST: 10, Column.ACCOUNT: 9, Column.WHY: 14, Column.ADDRESS: 12}
_LEAST = 130


class DeliveryTableView(QTableView):
    """Rows of one height, without a grid; the person may drag the borders until the width changes.

    ``looked_at`` carries the first and the last row in sight, when others come into it.
    """

    looked_at = Signal(int, int)

    def __init__(
        self,
        table: DeliveryTable,
        hidden: tuple[Column, ...],
        looks: frozenset[Look],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._looks = looks
        self._table = table
        self._painter = RowPainter(table)
        self._locale = QLocale()
        self._needed: dict[Column, int] | None = None
        self._columns = [column for column in Column if column not in hidden]
        self.setModel(table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        # Told that nothing shines through, Qt moves what is there when somebody scrolls, and asks for the rest alone.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for column in hidden:
            self.hideColumn(column)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(self.fontMetrics().height() * 2.8))
        heads = self.horizontalHeader()
        heads.setStretchLastSection(True)
        heads.setHighlightSections(False)

        self.verticalScrollBar().valueChanged.connect(self.say_what_is_in_sight)

    @contextmanager
    def scroll_kept(self) -> Iterator[None]:
        """Whatever comes or goes above, what is in sight stays where it is, as far as it is still there."""
        table = self._table
        in_sight, bar = self.rowAt(0), self.verticalScrollBar()
        seen = table.rows[in_sight - table.held.start :] if in_sight in table.held else ()
        value = bar.value()
        # Where the current row leaves, Qt would go to the one that becomes it, only to be called back.
        self.setAutoScroll(False)
        yield
        self.setAutoScroll(True)
        for offset, entry in enumerate(seen):
            row = table.row_of(entry.delivery_id)
            if row is not None:
                height = self.verticalHeader().defaultSectionSize()
                # The bar hears of its new range only when the view is laid out.
                self.updateGeometries()
                bar.setValue(value + (row - in_sight - offset) * height if value else 0)
                return

    def say_what_is_in_sight(self) -> None:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            self.looked_at.emit(first, last if last >= 0 else self._table.rowCount() - 1)

    def selectAll(self) -> None:
        """All that is held: nobody can do anything about what was not read."""
        held, model = self._table.held, self.selectionModel()
        if held:
            flag = QItemSelectionModel.SelectionFlag
            rows = QItemSelection(self._table.index(held.start, 0), self._table.index(held.stop - 1, 0))
            model.select(rows, flag.ClearAndSelect | flag.Rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            # It is a list, but its stubs do not say so.
            for rect in cast("Iterable[QRect]", event.region()):
                # A row may lie in two of them: what is painted over itself has thicker letters.
                painter.setClipRect(rect)
                painter.fillRect(rect, self.palette().base())
                self._painter.paint(painter, self._rows_in(rect), self._places_in(rect), self.layoutDirection())

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802 - Qt's name
        """What the rows in sight need."""
        rows = self._rows_in(self.viewport().rect())
        return max((self._painter.width_of(row.number, Column(column), self.font()) for row in rows), default=-1)

    def _rows_in(self, rect: QRect) -> Iterator[Row]:
        first, last = self.rowAt(rect.top()), self.rowAt(rect.bottom())
        if first < 0:
            return
        chosen, current = self.selectionModel(), self.currentIndex()
        focused = current.row() if self.hasFocus() and current.isValid() else -1
        height, top = self.verticalHeader().defaultSectionSize(), self.rowViewportPosition(first)
        for row in range(first, (last if last >= 0 else self._table.rowCount() - 1) + 1):
            cell = Column(current.column()) if row == focused else None
            yield Row(row, top, height, chosen.isSelected(self._table.index(row, 0)), cell)
            top += height

    def _places_in(self, rect: QRect) -> list[Place]:
        places = (Place(one, self.columnViewportPosition(one), self.columnWidth(one)) for one in self._columns)
        return [place for place in places if place.left <= rect.right() and place.left + place.width > rect.left()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.say_what_is_in_sight()
        needed = self._needed = self._needed or self._measured()
        left = max(0, self.viewport().width() - sum(needed.values()))
        shares = sum(_SHARES[column] for column in self._columns if column in _SHARES)
        for column in self._columns[:-1]:
            share = left * _SHARES.get(column, 0) // shares
            self.setColumnWidth(column, needed.get(column, max(share, _LEAST)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._needed = None

    def _measured(self) -> dict[Column, int]:
        """What columns need whose words are known beforehand."""
        metrics = self.fontMetrics()
        day = widest_date(metrics, self._locale) + 2 * SIDE
        badge = max(badge_size(self.font(), look).width() for look in self._looks) + 2 * SIDE
        city = _LETTERS_OF_A_CITY * metrics.averageCharWidth()
        return {Column.READERS_TIME: max(city, day), Column.MY_TIME: day, Column.STATE: badge}
