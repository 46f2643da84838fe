"""The drafts: everything somebody has to do something about before it leaves, on its shelf."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.workspace import Right
from scheduler_app.services.drafts import MOST_COUNTED, DraftCounts, DraftLine, Shelf
from ui import background
from ui.commands import Command, Menu
from ui.one_question import OneQuestion
from ui.pages.drafts.rows import Row, Rows, RowWords
from ui.pages.drafts.rows_view import RowsView
from ui.place import PageName, Place
from ui.shell.page import Page
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.services.unsaved import UnsavedPost
    from ui.session import OpenWorkspace

_PAGE = 50
_TYPING_MS = 150


@dataclass(frozen=True, slots=True)
class _Read:
    """One shelf as it was read; ``unsaved`` is what lies only on this machine."""

    lines: tuple[DraftLine, ...]
    counts: DraftCounts
    unsaved: tuple[UnsavedPost, ...]


class DraftsPage(Page):
    """Enter or a double click opens a post where it is written."""

    name = PageName.DRAFTS
    concerns = frozenset({Kind.POSTS, Kind.APPROVALS, Kind.DELIVERIES})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = RowWords(self)
        self._question, self._more_question = OneQuestion(self), OneQuestion(self)
        self._chosen = ""
        self.shelves = tuple(Shelf)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Shelves"))
        for _ in self.shelves:
            self.tabs.addTab("")
        self.tabs.setCurrentIndex(self.shelves.index(Shelf.DRAFTS))
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Only posts with these words"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.rows = Rows(self._read_more, self)
        self.list = RowsView(self.rows, self)
        self._empty = EmptyState("draft", self.tr("Opening the workspace…"), parent=self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._say_tabs({})
        self._lay_out()
        self.tabs.currentChanged.connect(lambda _: self.reload())
        self.filter.textChanged.connect(lambda _: self._typing.start())
        self._typing.timeout.connect(self.reload)
        self.list.opened.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._choose)

    @property
    def shelf(self) -> Shelf:
        return self.shelves[self.tabs.currentIndex()]

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        # The number beside the name of the page is wanted before anybody comes here.
        self.reload()

    def let_go(self) -> None:
        super().let_go()
        self._typing.stop()
        self._question.forget()
        self._more_question.forget()

    def reload(self) -> None:
        opened = self.opened
        if opened is None:
            return
        app, member, shelf, words = opened.app, opened.member.id, self.shelf, self.filter.text()
        self._question.ask(
            lambda: _read(app, member, shelf, words), partial(self._show, opened, shelf, words), self._fail
        )

    def look_at(self, subject: str) -> None:
        self._chosen = subject

    def say_empty(self, why: str) -> None:
        self.rows.show_rows((), has_more=False)
        self._empty.say(why)
        self._layers.setCurrentWidget(self._empty)

    def commands(self) -> tuple[Command, ...]:
        return (
            Command("drafts.open", self.tr("&Open"), self._open_current, Menu.POST, icon="open", enabled=self._has_row),
            Command(
                "drafts.duplicate",
                self.tr("&Duplicate"),
                self.duplicate,
                Menu.POST,
                "Ctrl+D",
                "copy",
                lambda: self._has_row() and self._current.is_stored,
            ),
            Command(
                "drafts.put_away",
                self.tr("Put &away"),
                partial(self._move, away=True),
                Menu.POST,
                "Delete",
                "remove",
                lambda: self._may_move() and self.shelf not in (Shelf.PUT_AWAY, Shelf.IN_REVIEW),
            ),
            Command(
                "drafts.bring_back",
                self.tr("&Bring back"),
                partial(self._move, away=False),
                Menu.POST,
                icon="undo",
                enabled=lambda: self._may_move() and self.shelf is Shelf.PUT_AWAY,
            ),
            Command("drafts.find", self.tr("&Find in the drafts"), self.filter.setFocus, Menu.EDIT, "Ctrl+F", "filter"),
        )

    def regions(self) -> tuple[QWidget, ...]:
        return (self.tabs, self.filter, self.list)

    def remembered(self) -> dict[str, str]:
        return {"shelf": self.shelf.value}

    def recall(self, remembered: dict[str, str]) -> None:
        if remembered.get("shelf") in list(Shelf):
            self.tabs.setCurrentIndex(self.shelves.index(Shelf(remembered["shelf"])))

    def recolour(self) -> None:
        self._empty.recolour()
        self.list.viewport().update()

    def duplicate(self) -> None:
        """The chosen post once more as a new draft, which is opened."""
        opened = self.opened
        if opened is None or not self._has_row() or not self._current.is_stored:
            return
        app, member, post_id = opened.app, opened.member.id, PostId(self._current.subject)
        again = self.tr("{name} (copy)")

        def made() -> PostId:
            draft = app.composing.read(member, post_id).draft
            return app.composing.create(member, replace(draft, name=again.format(name=draft.name)))

        background.run(made, lambda new: self.go.emit(Place(PageName.COMPOSER, new)), self._fail, self)

    def _may_move(self) -> bool:
        may = self.opened is not None and self.opened.member.may(Right.COMPOSE)
        return may and self._has_row() and self._current.is_stored

    def _move(self, *, away: bool) -> None:
        opened = self.opened
        if opened is None or not self._may_move():
            return
        app, member, post_id = opened.app, opened.member.id, PostId(self._current.subject)
        move = app.drafts.put_away if away else app.drafts.bring_back
        background.run(lambda: move(member, post_id), lambda _: self.reload(), self._fail, self)

    @property
    def _current(self) -> Row:
        return self.rows.rows[self.list.currentIndex().row()]

    def _has_row(self) -> bool:
        return self.list.currentIndex().isValid()

    def _open_current(self) -> None:
        if self._has_row():
            self._open(self.list.currentIndex().row())

    def _open(self, row: int) -> None:
        self.go.emit(Place(PageName.COMPOSER, self.rows.rows[row].subject))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self.rows.rows[index.row()]
            self._chosen = row.subject
            self.chosen.emit(PostId(row.subject) if row.is_stored else None)

    def _show(self, asked: OpenWorkspace, shelf: Shelf, words: str, found: _Read) -> None:
        if asked is not self.opened:
            return
        self._say_tabs(found.counts.on)
        self.counted.emit(found.counts.to_do)
        if shelf is not self.shelf or words != self.filter.text():
            return
        left = found.unsaved if shelf is Shelf.DRAFTS and not words.strip() else ()
        rows = [self._words.unsaved(one) for one in left] + [self._words.of(line) for line in found.lines]
        if tuple(rows) != self.rows.rows[: len(rows)] or len(self.rows.rows) < len(rows):
            self.rows.show_rows(rows, has_more=len(found.lines) == _PAGE)
        elif len(found.lines) < _PAGE:
            self.rows.show_rows(rows, has_more=False)
        self._say_empty_shelf(shelf, words)
        row = self.rows.row_of(self._chosen) if self._chosen else None
        if self.rows.rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(row or 0))
        elif row is not None and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.rows.index(row))

    def _say_empty_shelf(self, shelf: Shelf, words: str) -> None:
        title = {
            Shelf.CHANGES_REQUESTED: self.tr("Nothing came back."),
            Shelf.DRAFTS: self.tr("No drafts."),
            Shelf.IN_REVIEW: self.tr("Nothing waits for approval."),
            Shelf.APPROVED: self.tr("Everything that is approved has its time."),
            Shelf.PUT_AWAY: self.tr("Nothing is put away."),
        }[shelf]
        if words.strip():
            none = self.tr("No post here has these words.")
            self._empty.say(none)
        else:
            self._empty.say(title, self.tr("What you write appears here until it leaves."))
        self._layers.setCurrentWidget(self.list if self.rows.rows else self._empty)

    def _read_more(self) -> None:
        opened, rows = self.opened, self.rows.rows
        if opened is None or not rows:
            return
        app, member, shelf, words = opened.app, opened.member.id, self.shelf, self.filter.text()
        before = rows[-1].number

        def more() -> tuple[DraftLine, ...]:
            return app.drafts.page(member, shelf, words=words, before=before, limit=_PAGE)

        def go_on(lines: tuple[DraftLine, ...]) -> None:
            if opened is self.opened and self.rows.rows == rows:
                self.rows.add_rows([self._words.of(line) for line in lines], has_more=len(lines) == _PAGE)

        self._more_question.ask(more, go_on, self._fail)

    def _say_tabs(self, counts: Mapping[Shelf, int]) -> None:
        words = {
            Shelf.CHANGES_REQUESTED: self.tr("Changes requested"),
            Shelf.DRAFTS: self.tr("Drafts"),
            Shelf.IN_REVIEW: self.tr("In review"),
            Shelf.APPROVED: self.tr("Approved, no time"),
            Shelf.PUT_AWAY: self.tr("Put away"),
        }
        for number, shelf in enumerate(self.shelves):
            count = counts.get(shelf, 0)
            many = QLocale().toString(count) + ("+" if count >= MOST_COUNTED else "")
            self.tabs.setTabText(number, f"{words[shelf]}  {many}" if count else words[shelf])

    def _fail(self, error: Exception) -> None:
        if self.opened is not None:
            self.failed.emit(error)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Drafts"), self)
        larger = QFont(title.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.6)
        larger.setWeight(QFont.Weight.DemiBold)
        title.setFont(larger)
        row = QHBoxLayout()
        row.addWidget(self.tabs, 3)
        row.addWidget(self.filter, 1)
        self.filter.setMinimumWidth(self.fontMetrics().height() * 11)
        room = QWidget(self)
        self._layers = QStackedLayout(room)
        self._layers.addWidget(self._empty)
        self._layers.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addWidget(title)
        column.addLayout(row)
        column.addWidget(room, 1)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _read(app: App, member: MemberId, shelf: Shelf, words: str) -> _Read:
    return _Read(
        app.drafts.page(member, shelf, words=words, limit=_PAGE),
        app.drafts.counts(member),
        app.unsaved.of(member) if shelf is Shelf.DRAFTS else (),
    )
