"""The deliveries of one list as a table: a row for each, of which a stretch is held; a reload is a diff."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.slot import zone_named
from ui import messages, row_changes
from ui.states import Look, look_of_entry
from ui.text_direction import isolated
from ui.topics import topic_word
from ui.zone_names import clock_text, short_date_text

if TYPE_CHECKING:
    from datetime import datetime

    from scheduler_app.services.outbox import CalendarEntry

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


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
    """One row a delivery; those in front of what is held and behind it say nothing until they are read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CalendarEntry, ...] = ()
        self._ahead, self._behind = 0, 0
        self._kept: dict[int, CalendarEntry] = {}
        self._places: dict[DeliveryId, int] = {}
        self._home_zone = "UTC"
        self._locale = QLocale()

    @property
    def rows(self) -> tuple[CalendarEntry, ...]:
        """What is held of the list, one after the other."""
        return self._rows

    @property
    def held(self) -> range:
        """The numbers of the rows that are held."""
        return range(self._ahead, self._ahead + len(self._rows))

    def entry_at(self, row: int) -> CalendarEntry | None:
        """What stands in a row; None where that is not known."""
        number = row - self._ahead
        return self._rows[number] if 0 <= number < len(self._rows) else self._kept.get(row)

    def cell(self, row: int, column: Column) -> tuple[str, str, Look | None]:
        """All that is painted in a cell, at once: two lines, and a badge in place of them."""
        entry = self.entry_at(row)
        if entry is None:
            return "…" if column is Column.POST else "", "", None
        if column is Column.STATE:
            return "", "", _look(entry)
        return *self._lines(entry, column), None

    def live_in(self, home_zone: str) -> None:
        """Show "my time" as the clocks of ``home_zone`` do."""
        self._home_zone = home_zone

    def show_rows(
        self, rows: Sequence[CalendarEntry], *, ahead: int = 0, behind: int = 0, keep: Iterable[int] = ()
    ) -> None:
        """Hold these rows of the list, with so many in front of them and behind; what stays, stays selected.

        Where it is the same list at another place, the rows ``keep`` are known on, until the list is another one.
        """
        found = tuple(rows)
        if self._is_same_list(found, ahead, behind):
            self._slide(found, ahead, keep)
        else:
            self._become(found, ahead, behind)
        self._places = {entry.delivery_id: row for row, entry in self._kept.items()}
        self._places.update((entry.delivery_id, row) for row, entry in enumerate(self._rows, self._ahead))

    def row_of(self, delivery_id: DeliveryId) -> int | None:
        return self._places.get(delivery_id)

    def _is_same_list(self, rows: tuple[CalendarEntry, ...], ahead: int, behind: int) -> bool:
        """Whether each delivery that is held before and after stands in the same row."""
        if ahead + len(rows) + behind != self.rowCount():
            return False
        _, old, new = self._both(rows, ahead)
        return all(a is b or a.delivery_id == b.delivery_id for a, b in zip(old, new, strict=True))

    def _both(
        self, rows: tuple[CalendarEntry, ...], ahead: int
    ) -> tuple[int, tuple[CalendarEntry, ...], tuple[CalendarEntry, ...]]:
        """The first row that is held before and after, and what stands there and behind it, before and after."""
        first, end = max(ahead, self._ahead), min(ahead + len(rows), self._ahead + len(self._rows))
        if first >= end:
            return first, (), ()
        return first, self._rows[first - self._ahead : end - self._ahead], rows[first - ahead : end - ahead]

    def _slide(self, rows: tuple[CalendarEntry, ...], ahead: int, keep: Iterable[int]) -> None:
        fresh, held = range(ahead, ahead + len(rows)), self.held
        first, old, new = self._both(rows, ahead)
        changed = [row for row, (a, b) in enumerate(zip(old, new, strict=True), first) if _is_other(a, b)]
        changed += [row for row in fresh if row not in held and _is_other(self._kept.get(row), rows[row - ahead])]
        known = ((row, self.entry_at(row)) for row in keep if row not in fresh)
        self._kept = {row: entry for row, entry in known if entry is not None}
        self._rows, self._behind = rows, self.rowCount() - ahead - len(rows)
        self._ahead = ahead
        for run in row_changes.runs(sorted(changed)):
            self._say_changed(run)

    def _become(self, rows: tuple[CalendarEntry, ...], ahead: int, behind: int) -> None:
        self._kept = {}
        changes = row_changes.between([one.delivery_id for one in self._rows], [one.delivery_id for one in rows])
        for run in changes.removals:
            self.beginRemoveRows(_NOWHERE, self._ahead + run.first, self._ahead + run.last)
            self._rows = self._rows[: run.first] + self._rows[run.last + 1 :]
            self.endRemoveRows()
        for run in changes.insertions:
            self.beginInsertRows(_NOWHERE, self._ahead + run.first, self._ahead + run.last)
            self._rows = self._rows[: run.first] + rows[run.first : run.last + 1] + self._rows[run.first :]
            self.endInsertRows()
        self._lengthen(0, ahead - self._ahead, front=True)
        self._lengthen(self._ahead + len(rows), behind - self._behind, front=False)
        before, self._rows = self._rows, rows
        other = [number for number, (old, new) in enumerate(zip(before, rows, strict=True)) if _is_other(old, new)]
        for run in row_changes.runs([self._ahead + number for number in other]):
            self._say_changed(run)

    def _lengthen(self, first: int, by: int, *, front: bool) -> None:
        """More or fewer rows about which nothing is known yet."""
        if by > 0:
            self.beginInsertRows(_NOWHERE, first, first + by - 1)
        elif by < 0:
            self.beginRemoveRows(_NOWHERE, first, first - by - 1)
        if front:
            self._ahead += by
        else:
            self._behind += by
        if by > 0:
            self.endInsertRows()
        elif by < 0:
            self.endRemoveRows()

    def _say_changed(self, run: row_changes.Run) -> None:
        self.dataChanged.emit(self.index(run.first, 0), self.index(run.last, len(Column) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._ahead + len(self._rows) + self._behind

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
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
        entry, column = self.entry_at(index.row()), Column(index.column())
        if entry is None:
            return "…" if column is Column.POST and role in _SAID else None
        if role in _SAID:
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


def _is_other(old: CalendarEntry | None, new: CalendarEntry) -> bool:
    """Of a page that grew most rows are the very same: comparing all their fields would be felt."""
    return old is not new and old != new


def _look(entry: CalendarEntry) -> Look:
    return look_of_entry(entry)
