"""The posts of one shelf as a list: frozen rows that grow towards older ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.text_direction import isolated, plain
from ui.topics import topic_word
from ui.zone_names import clock_text, short_date_text

if TYPE_CHECKING:
    from scheduler_app.services.drafts import DraftLine
    from scheduler_app.services.unsaved import UnsavedPost

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row knows beside its name."""

    SECOND_LINE = Qt.ItemDataRole.UserRole
    THIRD_LINE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Row:
    """``subject`` is what the composer lays out; ``number`` the key of the next page, 0 for what has none."""

    subject: str
    name: str
    about: str
    why: str = ""
    number: int = 0

    @property
    def is_stored(self) -> bool:
        return self.number > 0


class Rows(QAbstractListModel):
    """``fetch`` is called when the end comes into sight and there is more to read."""

    def __init__(self, fetch: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._has_more = False
        self._fetch = fetch

    def show_rows(self, rows: Sequence[Row], *, has_more: bool) -> None:
        """Become these."""
        self.beginResetModel()
        self.rows, self._has_more = tuple(rows), has_more
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row], *, has_more: bool) -> None:
        """Go on with these."""
        self._has_more = has_more
        if rows:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self.rows = (*self.rows, *rows)
            self.endInsertRows()

    def row_of(self, subject: str) -> int | None:
        return next((at for at, row in enumerate(self.rows) if row.subject == subject), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self._has_more = False
        self._fetch()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Role.SECOND_LINE:
                return row.about
            case Role.THIRD_LINE:
                return row.why
            case Qt.ItemDataRole.AccessibleTextRole:
                return plain(", ".join(line for line in (row.name, row.about, row.why) if line))
            case Qt.ItemDataRole.ToolTipRole:
                return row.why or None
        return None


class RowWords(QObject):
    """Puts posts into words."""

    def of(self, line: DraftLine) -> Row:
        locale = QLocale()
        made = line.created_at.astimezone()
        accounts = (
            self.tr("1 account")
            if line.accounts == 1
            else self.tr("{count} accounts").format(count=locale.toString(line.accounts))
        )
        about = (topic_word(line.topic), accounts, isolated(line.author), short_date_text(locale, made.date()))
        why = ""
        if line.reason:
            why = self.tr("{name}: {reason}").format(name=isolated(line.by), reason=isolated(line.reason))
        return Row(line.id, isolated(line.name), " · ".join(about), why, line.number)

    def unsaved(self, one: UnsavedPost) -> Row:
        locale, at = QLocale(), one.at.astimezone()
        words = next((text for variant in one.draft.variants for text in variant.words or () if text.strip()), "")
        first = " ".join((one.draft.name or words).split())[:80]
        when = f"{short_date_text(locale, at.date())} {clock_text(locale, at)}"
        about = self.tr("Last change {when}").format(when=when)
        why = self.tr("Only on this computer: open it and choose an account.")
        return Row(f"unsaved:{one.key}", isolated(first) if first else self.tr("Without words yet"), about, why)
