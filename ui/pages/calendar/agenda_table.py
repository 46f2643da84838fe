"""The plan as a table: one delivery in each row, equal in function to the pictures of it."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.rows_shown import become
from ui.states import look_of_entry
from ui.text_direction import isolated
from ui.zone_names import clock_text, short_date_text, weekday_text

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LOOK = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    DATE = 0
    READERS_TIME = 1
    MY_TIME = 2
    ACCOUNT = 3
    TITLE = 4
    STATE = 5
    OWNER = 6


class AgendaTable(QAbstractTableModel):
    """Rows in the order of the service; ``fetch`` is asked for more of them when the view comes to the end."""

    def __init__(self, fetch: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[CalendarLine, ...] = ()
        self._fetch = fetch
        self._has_more = False
        self._described: tuple[CalendarLine, str] | None = None

    def show_lines(self, lines: tuple[CalendarLine, ...], *, has_more: bool) -> None:
        become(self, self.lines, lines, lambda line: line.entry.delivery_id, self._hold, len(Column))
        self._has_more = has_more

    def describe(self, line: CalendarLine, words: str) -> None:
        """More about one delivery, for those who listen; as long as it stands as it does."""
        self._described = (line, words)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self._has_more = False
        self._fetch()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.lines[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(line, column)
        if role == LOOK and column is Column.STATE:
            return look_of_entry(line.entry)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and self._described and self._described[0] == line:
            return self._described[1]
        return None

    def _hold(self, lines: tuple[CalendarLine, ...]) -> None:
        self.lines = lines

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
