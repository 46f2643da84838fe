"""The versions of a post: any two compared word by word, and any of them brought back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.slot import zone_named
from scheduler_app.services.history import changed_between
from ui import messages
from ui.one_question import OneQuestion
from ui.pages.composer.history.version_words import other_changes, version_line
from ui.pages.composer.scope_names import scope_name
from ui.widgets import difference_view
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId, PostId
    from scheduler_app.domain.post_version import PostVersion
    from scheduler_app.services.draft import Draft
    from ui.pages.composer.around import Known
    from ui.session import OpenWorkspace

_VERSION = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class _Read:
    versions: tuple[PostVersion, ...]
    names: dict[MemberId, str]


class HistoryDialog(QDialog):
    """``restored`` is what the chosen version said once somebody asked for it, else None. Nothing is written here."""

    def __init__(
        self,
        opened: OpenWorkspace,
        post_id: PostId,
        known: Known,
        parent: QWidget | None = None,
        *,
        may_write: bool = True,
    ) -> None:
        super().__init__(parent)
        self._opened, self._post_id, self._known = opened, post_id, known
        self._may_write = may_write
        self._question = OneQuestion(self)
        self._versions: tuple[PostVersion, ...] = ()
        self._chosen: Draft | None = None
        self.restored: Draft | None = None
        self.restored_line = ""
        self.setWindowTitle(self.tr("Version history"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Versions, the newest first"))
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._choose)
        self.other = QComboBox(self)
        self.other.setAccessibleName(self.tr("Compared with"))
        self.other.activated.connect(self._compare)
        self.words = QTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("What differs"))
        self.words.document().setDocumentMargin(14)
        self.trouble = line_label("", self)
        self.trouble.hide()
        self.restore = QPushButton(self.tr("Restore as a new version"), self)
        self.restore.setObjectName("primary")
        self.restore.setEnabled(False)
        self._lay_out()
        app, actor = opened.app, opened.member.id
        self._question.ask(lambda: _read(app, actor, post_id), self._show, self._fail)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        label = QLabel(self.tr("Compared with"), self)
        label.setBuddy(self.other)
        head.addWidget(label)
        head.addWidget(self.other, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(head)
        right.addWidget(self.words, 1)
        right.addWidget(self.trouble)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.list, 2)
        both.addLayout(right, 3)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._restore)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(line * 50, line * 28)

    def _show(self, read: _Read) -> None:
        locale, zone = QLocale(), zone_named(self._opened.workspace.home_zone)
        today = self._opened.app.clock.now().astimezone(zone).date()
        self._versions = read.versions
        for number, version in enumerate(read.versions):
            here = version.begun_at.astimezone(zone), version.saved_at.astimezone(zone)
            line = version_line(locale, version, read.names, here, today)
            words = self.tr("{version} · as it is now").format(version=line) if number == 0 else line
            item = QListWidgetItem(words, self.list)
            item.setData(_VERSION, line)
            self.other.addItem(words)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _choose(self, row: int) -> None:
        """Beside another version, at first the one before it; the oldest beside the newest."""
        self.other.setCurrentIndex(row + 1 if row + 1 < len(self._versions) else 0)
        self._compare()

    def _compare(self) -> None:
        row, beside = self.list.currentRow(), self.other.currentIndex()
        if row < 0 or beside < 0:
            return
        self._chosen = None
        self.restore.setEnabled(False)
        app, actor, post_id = self._opened.app, self._opened.member.id, self._post_id
        chosen, other = self._versions[row].version, self._versions[beside].version
        self._question.ask(
            lambda: (app.history.read(actor, post_id, chosen), app.history.read(actor, post_id, other)),
            lambda both: self._say(row, beside, *both),
            self._fail,
        )

    def _say(self, row: int, beside: int, chosen: Draft, other: Draft) -> None:
        if (row, beside) != (self.list.currentRow(), self.other.currentIndex()):
            return
        self._chosen = chosen
        self.restore.setEnabled(self._may_write and row > 0)
        # The list has the newest first, and what changed is told as it happened.
        before, after = (other, chosen) if beside >= row else (chosen, other)
        self.words.clear()
        heard = self._write_others(before, after)
        for changed in changed_between(before, after):
            heard.append(self._write_head(scope_name(changed.scope, self._known)))
            difference_view.write(self.words.textCursor(), changed.differences)
            self.words.moveCursor(QTextCursor.MoveOperation.End)
            heard += [difference_view.said(one.pieces) for one in changed.differences]
        if not heard:
            self.words.setPlainText(self.tr("They say the same."))
        self.words.moveCursor(QTextCursor.MoveOperation.Start)
        self.words.setAccessibleDescription(" ".join(heard))

    def _write_others(self, before: Draft, after: Draft) -> list[str]:
        handles = {account.id: account.handle for account in self._known.accounts.values()}
        lines = list(other_changes(before, after, handles))
        for line in lines:
            self._write(line)
        return lines

    def _write_head(self, name: str) -> str:
        self._write(name, bold=True)
        return name

    def _write(self, words: str, *, bold: bool = False) -> None:
        cursor = self.words.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.words.document().isEmpty():
            cursor.insertBlock()
        plain = cursor.charFormat()
        plain.clearBackground()
        plain.setFontUnderline(False)
        plain.setFontStrikeOut(False)
        plain.setForeground(self.palette().text())
        font = self.words.font()
        font.setBold(bold)
        plain.setFont(font)
        cursor.insertText(words, plain)
        self.words.setTextCursor(cursor)

    def _restore(self) -> None:
        item = self.list.currentItem()
        if self._chosen is not None and item is not None:
            self.restored, self.restored_line = self._chosen, str(item.data(_VERSION))
            self.accept()

    def _fail(self, error: Exception) -> None:
        self.trouble.setText(messages.of_error(error).as_line())
        self.trouble.show()


def _read(app: App, actor: MemberId, post_id: PostId) -> _Read:
    return _Read(app.history.versions(actor, post_id), {one.id: one.name for one in app.directory.members()})
