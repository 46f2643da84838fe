"""What leaves on one day, whole: both clocks, account, post and state."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.rows_shown import become
from ui.states import look_of_entry
from ui.text_direction import isolated
from ui.widgets.state_badge import badge_size, paint_badge
from ui.widgets.zone_time import TwoClocks, both_clocks

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SIDE = 10
_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class Role(IntEnum):
    WHERE = Qt.ItemDataRole.UserRole + 1
    WHEN = Qt.ItemDataRole.UserRole + 2
    LOOK = Qt.ItemDataRole.UserRole + 3


class DayLines(QAbstractListModel):
    """The deliveries of a day, earliest first; ``fetch`` is asked for more when the view comes to the end."""

    def __init__(self, fetch: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[CalendarLine, ...] = ()
        self.first = 0
        self._fetch = fetch
        self._has_more = False
        self._described: tuple[CalendarLine, str] | None = None

    def show_lines(self, lines: tuple[CalendarLine, ...], *, has_more: bool = False) -> None:
        """Take these, moving as few rows as possible, so that selection and scroll stay."""
        become(self, self.lines, lines, lambda line: line.entry.delivery_id, self._hold)
        self._has_more = has_more

    def line_at(self, row: int) -> CalendarLine | None:
        return self.lines[row]

    def describe(self, line: CalendarLine, words: str) -> None:
        """More about one delivery, for those who listen; as long as it stands as it does."""
        self._described = (line, words)

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self._has_more = False
        self._fetch()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        entry = line.entry
        look = look_of_entry(entry)
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(entry.post_name)
        if role == Role.WHERE:
            return _where(line)
        if role == Role.WHEN:
            return _when(line)
        if role == Role.LOOK:
            return look
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return said_of(line)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and self._described and self._described[0] == line:
            return self._described[1]
        return None

    def _hold(self, lines: tuple[CalendarLine, ...]) -> None:
        self.lines = lines


def said_of(line: CalendarLine) -> str:
    """All that is known of a delivery in one line."""
    look = look_of_entry(line.entry)
    return ", ".join((isolated(line.entry.post_name), _when(line), _where(line), look.word))


def _where(line: CalendarLine) -> str:
    return f"{isolated(line.entry.mission_name)} · {isolated('@' + line.entry.handle)}"


def _when(line: CalendarLine) -> str:
    return both_clocks(QLocale(), TwoClocks(line.entry.wall, line.entry.city, line.here), line.here.date())


class DayView(QListView):
    """The list beside the month."""

    def __init__(self, lines: DayLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(lines)
        self.setItemDelegate(_DayRows(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(round(self.fontMetrics().height() * 12))


class _DayRows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, round(QFontMetrics(option.font).height() * 5.8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.current()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.focus_pen(colours))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        height = QFontMetrics(option.font).height()
        left, width = option.rect.left() + _SIDE, option.rect.width() - 2 * _SIDE
        rows = [QRect(left, option.rect.top() + round(height * (0.45 + 1.12 * n)), width, height) for n in range(3)]
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        _write(painter, rows[0], index.data(), bold, QColor(colours.text), mirrored)
        _write(painter, rows[1], index.data(Role.WHEN), option.font, QColor(colours.text), mirrored)
        _write(painter, rows[2], index.data(Role.WHERE), option.font, QColor(colours.muted), mirrored)
        look = index.data(Role.LOOK)
        painter.setFont(option.font)
        top = option.rect.top() + round(height * 3.85)
        badge = QRect(left, top, width, badge_size(option.font, look).height())
        paint_badge(painter, badge, look, colours, option.direction)
        painter.restore()


def _write(painter: QPainter, where: QRect, text: str, font: QFont, ink: QColor, mirrored: bool) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(
        where, side | _LINE, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    )
