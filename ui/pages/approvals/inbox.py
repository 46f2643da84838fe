"""The list of posts that wait: name, who asks, how many accounts, and how soon."""

from __future__ import annotations

from datetime import timedelta
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from scheduler_app.domain.ids import PostId
from ui import clock
from ui.rows_shown import become
from ui.spans import span
from ui.text_direction import isolated
from ui.topics import topic_word

if TYPE_CHECKING:
    from scheduler_app.services.review import WaitingReview

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SOON = timedelta(hours=2)


class Role(IntEnum):
    SECOND_LINE = Qt.ItemDataRole.UserRole + 1
    DUE = Qt.ItemDataRole.UserRole + 2
    SOON = Qt.ItemDataRole.UserRole + 3
    MAY = Qt.ItemDataRole.UserRole + 4


class Inbox(QAbstractListModel):
    """Rows in the order of the service: due first, then longest waiting. ``now`` is the clock, for tests too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[WaitingReview, ...] = ()
        self.now = clock.now()

    def show_rows(self, rows: tuple[WaitingReview, ...]) -> None:
        """Take these rows, moving as few as possible, so that selection and scroll stay."""
        self.now = clock.now()
        become(self, self.rows, rows, lambda row: row.post_id, self._hold)
        # How long they wait reads otherwise each time.
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def _hold(self, rows: tuple[WaitingReview, ...]) -> None:
        self.rows = rows

    def row_of(self, post_id: PostId) -> int | None:
        return next((number for number, row in enumerate(self.rows) if row.post_id == post_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.post_name
        if role == Role.SECOND_LINE:
            return self._asked_by(row)
        if role == Role.DUE:
            return self._due(row)
        if role == Role.SOON:
            return row.first_due is not None and row.first_due - self.now < _SOON
        if role == Role.MAY:
            return row.may_approve
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((row.post_name, self._asked_by(row), self._due(row), self._own(row)))
        return None

    def _asked_by(self, row: WaitingReview) -> str:
        one = QCoreApplication.translate("inbox", "{name} · {topic} · one account")
        several = QCoreApplication.translate("inbox", "{name} · {topic} · {count} accounts")
        count = QLocale().toString(row.accounts)
        words = one if row.accounts == 1 else several
        return words.format(name=isolated(row.requested_by_name), topic=topic_word(row.topic), count=count)

    def _due(self, row: WaitingReview) -> str:
        waited = span(self.now - row.requested_at)
        if row.first_due is None:
            return QCoreApplication.translate("inbox", "No time yet · waits {waited}").format(waited=waited)
        if row.first_due <= self.now:
            late = span(self.now - row.first_due)
            return QCoreApplication.translate("inbox", "Its time passed {late} ago").format(late=late)
        due = span(row.first_due - self.now)
        return QCoreApplication.translate("inbox", "Due in {due} · waits {waited}").format(due=due, waited=waited)

    def _own(self, row: WaitingReview) -> str:
        return "" if row.may_approve else QCoreApplication.translate("inbox", "You may not approve this one")
