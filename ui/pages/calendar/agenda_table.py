"""The plan as a table: one delivery in each row, equal in function to the pictures of it."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.rows_shown import become
from ui.states import look_of_entry
from ui.text_direction import isolated
from ui.zone_names import clock_text, short_date_text, weekday_text

if TYPE_CHECKING:
    from datetime import date

    from scheduler_app.services.calendar import CalendarLine

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LOOK = Qt.ItemDataRole.UserRole + 1
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class Column(IntEnum):
    DATE = 0
    READERS_TIME = 1
    MY_TIME = 2
    ACCOUNT = 3
    TITLE = 4
    STATE = 5
    OWNER = 6


class AgendaTable(QAbstractTableModel):
    """Rows in the order of the service. ``lines`` are those that were read, from row ``first`` on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[CalendarLine, ...] = ()
        self.first = 0
        self._total = 0
        self._described: tuple[CalendarLine, str] | None = None

    def show_lines(self, lines: tuple[CalendarLine, ...], *, first: int, total: int) -> None:
        """Hold these rows, of so many in all; where they begin as before, what stays is moved as little as possible."""
        if first == self.first:
            become(self, self.lines, lines, lambda line: line.entry.delivery_id, self._hold, len(Column), first)
            self._become_long(total)
        else:
            self._become_long(total)
            before = (self.first, self.first + len(self.lines))
            self.lines, self.first = lines, first
            for start, end in (before, (first, first + len(lines))):
                if start < end:
                    self.dataChanged.emit(self.index(start, 0), self.index(end - 1, len(Column) - 1))

    def line_at(self, row: int) -> CalendarLine | None:
        """What stands in a row; None where that was not read."""
        number = row - self.first
        return self.lines[number] if 0 <= number < len(self.lines) else None

    def row_of_day(self, day: date) -> int | None:
        """Where a day begins, or the next that has rows, in a table by time; None where that was not read."""
        number = next((number for number, line in enumerate(self.lines) if line.here.date() >= day), len(self.lines))
        begins_before = self.first > 0 and number == 0
        goes_on = number == len(self.lines) and self.first + number < self._total
        return None if begins_before or goes_on else min(self.first + number, self._total - 1)

    def describe(self, line: CalendarLine, words: str) -> None:
        """More about one delivery, for those who listen; as long as it stands as it does."""
        self._described = (line, words)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.line_at(index.row()), Column(index.column())
        if line is None:
            return "…" if column is Column.TITLE and role in _SAID else None
        if role in _SAID:
            return self._text(line, column)
        if role == LOOK and column is Column.STATE:
            return look_of_entry(line.entry)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and self._described and self._described[0] == line:
            return self._described[1]
        return None

    def _hold(self, lines: tuple[CalendarLine, ...]) -> None:
        self._total += len(lines) - len(self.lines)
        self.lines = lines

    def _become_long(self, total: int) -> None:
        """More or fewer rows at the end about which nothing is known."""
        if total > self._total:
            self.beginInsertRows(_NOWHERE, self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(_NOWHERE, total, self._total - 1)
            self._total, self.lines = total, self.lines[: max(0, total - self.first)]
            self.endRemoveRows()

    def _text(self, line: CalendarLine, column: Column) -> str:
        locale, entry = QLocale(), line.entry
        match column:
            case Column.DATE:
                return short_date_text(locale, line.here.date())
            case Column.READERS_TIME:
                time = clock_text(locale, entry.wall)
                if entry.wall.date() != line.here.date():
                    time = f"{weekday_text(locale, entry.wall.date())} {time}"
                return f"{time} · {isolated(entry.city)}"
            case Column.MY_TIME:
                return clock_text(locale, line.here)
            case Column.ACCOUNT:
                return isolated(f"@{entry.handle.removeprefix('@')}")
            case Column.TITLE:
                return isolated(entry.post_name)
            case Column.STATE:
                return look_of_entry(entry).word
            case Column.OWNER:
                return isolated(entry.author_name)

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Date"),
            self.tr("Reader's time"),
            self.tr("My time"),
            self.tr("Account"),
            self.tr("Post"),
            self.tr("State"),
            self.tr("Owner"),
        )
