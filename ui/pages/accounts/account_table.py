"""The accounts as rows of a table: two lines in a cell, filtered by words and by what needs somebody."""

from __future__ import annotations

from datetime import datetime, timedelta
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

from scheduler_app.domain.ids import AccountId
from ui import clock
from ui.countries import country_name, language_name
from ui.pages.accounts.looks import kind_icon, kind_word, look_of, needs_attention
from ui.spans import span
from ui.text_direction import isolated, plain
from ui.words.wording import say
from ui.zone_names import date_text

if TYPE_CHECKING:
    from scheduler_app.services.account_list import AccountLine

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    ACCOUNT = 0
    HEALTH = 1
    NETWORK = 2
    PLACE = 3
    SIGN_IN = 4
    LAST_POST = 5
    LEFT = 6


class Role(IntEnum):
    SECOND_LINE = Qt.ItemDataRole.UserRole + 1
    LOOK = Qt.ItemDataRole.UserRole + 2
    BAND = Qt.ItemDataRole.UserRole + 3
    ICON = Qt.ItemDataRole.UserRole + 4


_HEADS = {
    Column.ACCOUNT: say("accounts", "Account"),
    Column.HEALTH: say("accounts", "How it is"),
    Column.NETWORK: say("accounts", "Network and kind"),
    Column.PLACE: say("accounts", "Country and languages"),
    Column.SIGN_IN: say("accounts", "Sign-in until"),
    Column.LAST_POST: say("accounts", "Last post"),
    Column.LEFT: say("accounts", "Still takes"),
}


class AccountTable(QAbstractTableModel):
    """``rows`` are those in sight. ``now`` is when they were read, by which days are counted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[AccountLine, ...] = ()
        self.rows: tuple[AccountLine, ...] = ()
        self.now = clock.now()
        self._words = ""
        self._waiting_only = False
        self._locale = QLocale()

    @property
    def count_waiting(self) -> int:
        return sum(needs_attention(one) for one in self._all)

    @property
    def empty(self) -> bool:
        """Whether there is no account at all, in sight or not."""
        return not self._all

    def show_rows(self, rows: tuple[AccountLine, ...]) -> None:
        self._all, self.now = rows, clock.now()
        self._narrow()

    def narrow(self, words: str, *, waiting_only: bool) -> None:
        """Show the rows that speak of all these words, and only those that need somebody if asked so."""
        self._words, self._waiting_only = words, waiting_only
        self._narrow()

    def row_of(self, account_id: AccountId) -> int | None:
        return next((number for number, row in enumerate(self.rows) if row.account.id == account_id), None)

    def line_of(self, account_id: AccountId) -> AccountLine | None:
        return next((row for row in self._all if row.account.id == account_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("accounts", _HEADS[Column(section)])
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.rows[index.row()], Column(index.column())
        if role == Role.LOOK:
            return look_of(line) if column is Column.HEALTH else None
        if role == Role.BAND:
            return line.account.band.value
        if role == Role.ICON:
            return kind_icon(line.account.kind) if column is Column.ACCOUNT else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Role.SECOND_LINE):
            return None
        first, second = self._words_of(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return plain(", ".join(part for part in (first, second) if part))
        return second if role == Role.SECOND_LINE else first

    def _words_of(self, line: AccountLine, column: Column) -> tuple[str, str]:
        """Both lines of a cell."""
        account = line.account
        if column is Column.ACCOUNT:
            return isolated(account.handle), isolated(account.display_name)
        if column is Column.HEALTH:
            return look_of(line).word, ""
        if column is Column.NETWORK:
            return line.network_name, kind_word(account.kind)
        if column is Column.PLACE:
            languages = dict.fromkeys((account.language, *line.mission.languages))
            return country_name(line.mission.country), ", ".join(language_name(one) for one in languages)
        if column is Column.SIGN_IN:
            return self._until(line.papers.sign_in_until)
        if column is Column.LAST_POST:
            return self._ago(line.papers.last_post_at)
        return self._left(line)

    def _until(self, at: datetime | None) -> tuple[str, str]:
        if at is None:
            return "–", ""
        day = date_text(self._locale, at.date())
        if at <= self.now:
            return day, QCoreApplication.translate("accounts", "over")
        return day, QCoreApplication.translate("accounts", "in {span}").format(span=span(at - self.now))

    def _ago(self, at: datetime | None) -> tuple[str, str]:
        if at is None:
            return "–", ""
        ago = QCoreApplication.translate("accounts", "{span} ago").format(span=span(max(self.now - at, timedelta())))
        return date_text(self._locale, at.date()), ago

    def _left(self, line: AccountLine) -> tuple[str, str]:
        posts = next((one for one in line.quotas if not one.money), None)
        if posts is None:
            return "–", ""
        words = QCoreApplication.translate("accounts", "{left} of {all} posts")
        number = self._locale.toString
        renews = QCoreApplication.translate("accounts", "more on {day}")
        again = renews.format(day=date_text(self._locale, posts.renews_at.date())) if posts.renews_at else ""
        return words.format(left=number(posts.still_left), all=number(posts.of)), again

    def _narrow(self) -> None:
        wanted = self._words.casefold().split()
        rows = tuple(
            line
            for line in self._all
            if (not self._waiting_only or needs_attention(line)) and all(word in self._said_of(line) for word in wanted)
        )
        if [one.account.id for one in rows] == [one.account.id for one in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _said_of(self, line: AccountLine) -> str:
        cells = [part for column in Column for part in self._words_of(line, column)]
        mission = line.mission
        return " ".join((*cells, mission.name, mission.city, mission.slug, line.account.network)).casefold()
