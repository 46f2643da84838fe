"""The lines of the palette: what they hold, and how they are painted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import icons, theme
from ui.shell.palette.entries import Entry, Heading, Row, Sort
from ui.text_direction import plain
from ui.words.wording import say

_Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_HEADINGS = {
    Sort.PAGE: say("palette", "Pages"),
    Sort.COMMAND: say("palette", "Commands"),
    Sort.POST: say("palette", "Posts"),
    Sort.ACCOUNT: say("palette", "Accounts"),
    Sort.MEDIA: say("palette", "Media"),
}


class EntryRows(QAbstractListModel):
    """Headings can be seen but neither chosen nor stepped on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: tuple[Row, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if isinstance(row, Heading):
            return heading(row.sort) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return plain(", ".join(part for part in (row.title, row.detail, row.keys) if part))
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.detail or None
        return None


def heading(sort: Sort) -> str:
    return QCoreApplication.translate("palette", _HEADINGS[sort])


class EntryPainter(QStyledItemDelegate):
    """Icon, title, detail beside it in muted ink, and keys as caps at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = 1.5 if isinstance(_row(index), Heading) else 2.0
        return QSize(0, round(QFontMetrics(option.font).height() * lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, colours = _row(index), theme.current()
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if isinstance(row, Heading):
            _paint_heading(painter, option.rect, heading(row.sort), colours, mirrored=mirrored)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            _paint_entry(painter, option.rect, row, colours, chosen=chosen, mirrored=mirrored)
        painter.restore()


class EntryList(QListView):
    """Shows the lines; the field above it keeps the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = EntryRows(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryPainter(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.entered.connect(self._choose_under_mouse)

    @property
    def chosen(self) -> Entry | None:
        row = self.currentIndex().row()
        found = self.entries.rows[row] if 0 <= row < len(self.entries.rows) else None
        return found if isinstance(found, Entry) else None

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other lines; what is chosen stays chosen if it is still there and not merely the first."""
        before = self.chosen
        first = before is None or before == next((row for row in self.entries.rows if isinstance(row, Entry)), None)
        self.entries.show(rows)
        keep = None if first else next((at for at, row in enumerate(rows) if _same(row, before)), None)
        start = next((at for at, row in enumerate(rows) if isinstance(row, Entry)), None)
        self._choose(start if keep is None else keep)
        if keep is None:
            self.scrollToTop()

    def step(self, by: int) -> None:
        """Choose the entry so many entries further; from the last on to the first."""
        places = [at for at, row in enumerate(self.entries.rows) if isinstance(row, Entry)]
        if not places:
            return
        here = places.index(self.currentIndex().row()) if self.currentIndex().row() in places else -1
        single = abs(by) == 1
        there = (here + by) % len(places) if single else min(max(here + by, 0), len(places) - 1)
        self._choose(places[there])
        if there == 0:
            self.scrollToTop()

    def _choose(self, row: int | None) -> None:
        if row is not None:
            self.setCurrentIndex(self.entries.index(row, 0))

    def _choose_under_mouse(self, index: QModelIndex) -> None:
        if isinstance(_row(index), Entry):
            self.setCurrentIndex(index)


def _same(row: Row, entry: Entry | None) -> bool:
    return isinstance(row, Entry) and entry is not None and (row.sort, row.key) == (entry.sort, entry.key)


def _row(index: _Index) -> Row:
    model = index.model()
    assert isinstance(model, EntryRows)  # noqa: S101 - tells the type checker; no other model is ever shown here
    return model.rows[index.row()]


def _paint_heading(painter: QPainter, where: QRect, word: str, colours: theme.Colours, *, mirrored: bool) -> None:
    font = painter.font()
    font.setPointSizeF(font.pointSizeF() * 0.88)
    font.setWeight(font.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colours.muted))
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(where.adjusted(16, 4, -16, 0), side | _LINE, word)


def _paint_entry(
    painter: QPainter, where: QRect, entry: Entry, colours: theme.Colours, *, chosen: bool, mirrored: bool
) -> None:
    unit = painter.fontMetrics().height()
    body = QRectF(where).adjusted(8, 1, -8, -1)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.selection))
        painter.drawRoundedRect(body, 6, 6)
        # The bar says it without colour.
        bar = QRectF(body.right() - 3 if mirrored else body.left(), body.top() + 4, 3, body.height() - 8)
        painter.setBrush(QColor(colours.link))
        painter.drawRoundedRect(bar, 1.5, 1.5)
    room = body.adjusted(12, 0, -12, 0)
    if entry.icon:
        left = room.right() - unit if mirrored else room.left()
        square = QRectF(left, room.center().y() - unit / 2, unit, unit)
        icons.paint(painter, entry.icon, square, QColor(colours.text if chosen else colours.muted))
    room = _without(room, unit + 10, from_start=True, mirrored=mirrored)
    taken = _paint_keys(painter, room, entry.keys, colours, mirrored=mirrored)
    room = _without(room, taken, from_start=False, mirrored=mirrored)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    metrics = painter.fontMetrics()
    title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.setPen(QColor(colours.text))
    painter.drawText(room, side | _LINE, title)
    room = _without(room, metrics.horizontalAdvance(title) + 12, from_start=True, mirrored=mirrored)
    if entry.detail and room.width() > unit * 3:
        painter.setPen(QColor(colours.muted))
        detail = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, side | _LINE, detail)


def _paint_keys(painter: QPainter, room: QRectF, keys: str, colours: theme.Colours, *, mirrored: bool) -> float:
    """Paint keys as caps at the end of the room; how much of it they take."""
    if not keys:
        return 0
    metrics = painter.fontMetrics()
    taken = 0.0
    for cap in reversed(keys.replace("++", "+plus").split("+")):
        word = "+" if cap == "plus" else cap
        width = max(metrics.horizontalAdvance(word) + 12, metrics.height() * 1.3)
        left = room.left() + taken if mirrored else room.right() - taken - width
        box = QRectF(left, room.center().y() - metrics.height() * 0.62, width, metrics.height() * 1.24)
        painter.setPen(QColor(colours.faint))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(colours.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
        taken += width + 4
    return taken + 8


def _without(room: QRectF, width: float, *, from_start: bool, mirrored: bool) -> QRectF:
    cut_left = from_start != mirrored
    return room.adjusted(width, 0, 0, 0) if cut_left else room.adjusted(0, 0, -width, 0)
