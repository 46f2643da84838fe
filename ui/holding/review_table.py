"""What a hold had stopped, a line each, with what somebody chose for it; nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from scheduler_app.domain.hold import ReviewDecision
from ui import messages
from ui.text_direction import isolated
from ui.widgets.zone_time import TwoClocks, both_clocks
from ui.words.wording import say
from ui.zone_names import clock_text, short_date_text

if TYPE_CHECKING:
    from scheduler_app.domain.ids import DeliveryId
    from scheduler_app.services.reviewing_held import HeldLine, NotDecided

_Index = QModelIndex | QPersistentModelIndex

_WORDS: dict[ReviewDecision, str] = {
    ReviewDecision.SEND_NOW: say("reviews", "Send now"),
    ReviewDecision.NEW_TIME: say("reviews", "Keep its time"),
    ReviewDecision.BACK_TO_DRAFT: say("reviews", "Back to draft"),
    ReviewDecision.CANCEL: say("reviews", "Cancel"),
}
_LATER = say("reviews", "Choose a time later")
_AT = say("reviews", "At {time}")


class Column(IntEnum):
    POST = 0
    ACCOUNT = 1
    PLANNED = 2
    DECISION = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """``wall`` is another time on the reader's clock, None for the planned one."""

    decision: ReviewDecision
    wall: datetime | None = None

    @property
    def word(self) -> str:
        if self.wall is None:
            return QCoreApplication.translate("reviews", _WORDS[self.decision])
        locale = QLocale()
        time = f"{short_date_text(locale, self.wall.date())} {clock_text(locale, self.wall)}"
        return QCoreApplication.translate("reviews", _AT).format(time=time)


class ReviewTable(QAbstractTableModel):
    """Without a choice a line stays as it is: approved, held, and to be given a time later."""

    def __init__(self, home_zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home_zone = home_zone
        self._lines: tuple[HeldLine, ...] = ()
        self._chosen: dict[DeliveryId, Choice] = {}
        self._refused: dict[DeliveryId, NotDecided] = {}

    @property
    def lines(self) -> tuple[HeldLine, ...]:
        return self._lines

    @property
    def chosen(self) -> Mapping[DeliveryId, Choice]:
        return self._chosen

    def show_lines(self, lines: tuple[HeldLine, ...], refused: Iterable[NotDecided] = ()) -> None:
        """These wait now; about ``refused`` the decision could not be carried out."""
        self.beginResetModel()
        self._lines = lines
        self._refused = {one.delivery_id: one for one in refused}
        waiting = {one.entry.delivery_id for one in lines}
        self._chosen = {one: choice for one, choice in self._chosen.items() if one in waiting}
        for one in self._refused:
            self._chosen.pop(one, None)
        self.endResetModel()

    def choose(self, rows: Iterable[int], choice: Choice | None) -> None:
        """What is to become of these; None leaves them waiting."""
        for row in rows:
            delivery_id = self._lines[row].entry.delivery_id
            if choice is None:
                self._chosen.pop(delivery_id, None)
            else:
                self._chosen[delivery_id] = choice
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Post"), self.tr("Account"), self.tr("Planned for"), self.tr("What becomes of it"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self._cells(self._lines[index.row()])[Column(index.column())]()

    def _cells(self, line: HeldLine) -> dict[Column, Callable[[], str]]:
        entry, locale = line.entry, QLocale()
        clocks = TwoClocks.of(entry.wall, entry.city, entry.due_at, self._home_zone)
        day = entry.wall.date()
        return {
            Column.POST: lambda: isolated(entry.post_name),
            Column.ACCOUNT: lambda: isolated(f"@{entry.handle.removeprefix('@')}"),
            Column.PLANNED: lambda: f"{short_date_text(locale, day)} · {both_clocks(locale, clocks, day)}",
            Column.DECISION: lambda: self._decision(line),
        }

    def _decision(self, line: HeldLine) -> str:
        refused = self._refused.get(line.entry.delivery_id)
        choice = self._chosen.get(line.entry.delivery_id)
        if choice is not None:
            return choice.word
        if refused is not None:
            return messages.of_code(refused.code, refused.params).title
        return QCoreApplication.translate("reviews", _LATER)
