"""The deliveries of one list as a table: frozen rows, and a reload that is a diff."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.slot import zone_named
from ui import messages
from ui.rows_shown import become
from ui.states import Look, look_of
from ui.text_direction import isolated
from ui.topics import topic_word
from ui.zone_names import clock_text, short_date_text

if TYPE_CHECKING:
    from datetime import datetime

    from scheduler_app.services.outbox import CalendarEntry

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    POST = 0
    ACCOUNT = 1
    READERS_TIME = 2
    MY_TIME = 3
    STATE = 4
    WHY = 5
    ADDRESS = 6


class Role(IntEnum):
    """What a cell knows beside its first line."""

    SECOND_LINE = Qt.ItemDataRole.UserRole
    LOOK = Qt.ItemDataRole.UserRole + 1
    ADDRESS = Qt.ItemDataRole.UserRole + 2


class DeliveryTable(QAbstractTableModel):
    """One row a delivery. ``fetch`` is called when the end comes into sight and there is more to read."""

    def __init__(self, fetch: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CalendarEntry, ...] = ()
        self._home_zone = "UTC"
        self._has_more = False
        self._fetch = fetch
        self._locale = QLocale()

    @property
    def rows(self) -> tuple[CalendarEntry, ...]:
        return self._rows

    def live_in(self, home_zone: str) -> None:
        """Show "my time" as the clocks of ``home_zone`` do."""
        self._home_zone = home_zone

    def show_rows(self, rows: Sequence[CalendarEntry], *, has_more: bool) -> None:
        """Become ``rows``; what stays, stays selected and in sight."""
        become(self, self._rows, rows, lambda row: row.delivery_id, self._hold, len(Column))
        self._has_more = has_more

    def _hold(self, rows: tuple[CalendarEntry, ...]) -> None:
        self._rows = rows

    def row_of(self, delivery_id: DeliveryId) -> int | None:
        return next((row for row, entry in enumerate(self._rows) if entry.delivery_id == delivery_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
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
        entry, column = self._rows[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            first, second = self._lines(entry, column)
            if role == Qt.ItemDataRole.DisplayRole:
                return first
            # What a badge cannot hold is said to those who point at it, and to those who listen.
            more = self._why(entry) if column is Column.STATE else ()
            return "\n".join(line for line in (first, second, *more) if line)
        if role == Role.SECOND_LINE:
            return self._lines(entry, column)[1]
        if role == Role.LOOK and column is Column.STATE:
            return _look(entry)
        if role == Role.ADDRESS:
            return entry.address
        return None

    def _lines(self, entry: CalendarEntry, column: Column) -> tuple[str, str]:
        """A cell's first and second line."""
        match column:
            case Column.POST:
                return isolated(entry.post_name), topic_word(entry.topic)
            case Column.ACCOUNT:
                return isolated(entry.mission_name), isolated(f"@{entry.handle.removeprefix('@')}")
            case Column.READERS_TIME:
                time, day = self._moment(entry.wall)
                return f"{time} · {isolated(entry.city)}", day
            case Column.MY_TIME:
                return self._moment(entry.due_at.astimezone(zone_named(self._home_zone)))
            case Column.STATE:
                return _look(entry).word, ""
            case Column.WHY:
                return self._why(entry)
            case Column.ADDRESS:
                return entry.address.partition("://")[2].lstrip("/") or entry.address, ""

    def _moment(self, wall: datetime) -> tuple[str, str]:
        return clock_text(self._locale, wall), short_date_text(self._locale, wall.date())

    def _why(self, entry: CalendarEntry) -> tuple[str, str]:
        if not entry.reason:
            return "", ""
        message = messages.of_code(entry.reason)
        return isolated(message.title), isolated(message.action)

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Post"),
            self.tr("Account"),
            self.tr("Reader's time"),
            self.tr("My time"),
            self.tr("State"),
            self.tr("Why"),
            self.tr("Address"),
        )


def _look(entry: CalendarEntry) -> Look:
    return look_of(entry.state, approved=entry.approved, reason=entry.reason)
