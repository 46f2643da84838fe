"""Feeds the palette: commands and pages at once, what lies in the workspace as soon as it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui import background
from ui.one_question import OneQuestion
from ui.place import PageName, Place
from ui.shell.page_list import has_page
from ui.shell.palette.entries import Entry, Sort, ranked, rows_of
from ui.shell.palette.palette import Palette
from ui.text_direction import isolated
from ui.topics import topic_word

if TYPE_CHECKING:
    from pathlib import Path

    from scheduler_app.services.searching import Found, FoundPost
    from ui.commands import Command, Commands
    from ui.session import OpenWorkspace

_PAGE_COMMAND = "go."
_OF_EACH = 6
_EXCERPT = 80


class Finding(QObject):
    """``go`` carries a Place, ``chosen`` the PostId of a post that no page can show."""

    go = Signal(object)
    chosen = Signal(object)
    failed = Signal(object)

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self.palette = Palette(window)
        self._commands = commands
        self._opened: OpenWorkspace | None = None
        self._question = OneQuestion(self)
        self._words = ""
        self._found: tuple[Entry, ...] = ()
        self.palette.typed.connect(self._look_for)
        self.palette.taken.connect(self._take)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened
        self._found = ()

    def let_go(self) -> None:
        self._opened = None
        self._found = ()
        self._question.forget()

    def _look_for(self, words: str) -> None:
        self._words = words
        self._found = self._found if words.strip() else ()
        asked = self._opened
        if asked is None or not words.strip():
            self._question.forget()
            self._show(still_looking=False)
            return
        self._show(still_looking=True)
        app, actor = asked.app, asked.member.id
        self._question.ask(
            lambda: app.searching.everything(actor, words, limit=_OF_EACH),
            lambda found: self._arrived(asked, words, found),
            lambda error: self._could_not(asked, error),
        )

    def _arrived(self, asked: OpenWorkspace, words: str, found: Found) -> None:
        # An answer to earlier words is shown only while nothing better is there.
        if asked is self._opened and self.palette.isVisible() and self._words.strip():
            self._found = _entries(found)
            self._show(still_looking=words != self._words)

    def _could_not(self, asked: OpenWorkspace, error: Exception) -> None:
        if asked is self._opened:
            self._show(still_looking=False)
            self.failed.emit(error)

    def _show(self, *, still_looking: bool) -> None:
        offered = [self._entry(command) for command in self._commands.all if command.enabled()]
        rows = rows_of((*ranked(offered, self._words), *self._found))
        self.palette.show_rows(rows, still_looking=still_looking)

    def _entry(self, command: Command) -> Entry:
        is_page = command.name.startswith(_PAGE_COMMAND)
        title = command.text.replace("&", "")
        sort = Sort.PAGE if is_page else Sort.COMMAND
        return Entry(sort, command.name, title, "", self._commands.keys_of(command), command.icon or "command")

    def _take(self, entry: Entry) -> None:
        if entry.sort in (Sort.PAGE, Sort.COMMAND):
            self._commands.run(entry.key)
        elif entry.sort is Sort.POST:
            self.chosen.emit(entry.key)
            if has_page(PageName.COMPOSER):
                self.go.emit(Place(PageName.COMPOSER, entry.key))
        elif entry.sort is Sort.ACCOUNT:
            known = has_page(PageName.ACCOUNTS)
            self.go.emit(Place(PageName.ACCOUNTS, entry.key) if known else Place(PageName.OUTBOX))
        elif self._opened is not None:
            self._open_file(self._opened, entry.key)

    def _open_file(self, opened: OpenWorkspace, media_hash: str) -> None:
        from scheduler_app.domain.ids import MediaHash

        app, actor = opened.app, opened.member.id
        background.run(
            lambda: app.pictures.file(actor, MediaHash(media_hash)),
            _open,
            self.failed.emit,
            self,
        )


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _entries(found: Found) -> tuple[Entry, ...]:
    posts = [
        Entry(
            Sort.POST, one.id, isolated(one.name), f"{topic_word(one.topic)} · {isolated(_excerpt(one))}", "", "draft"
        )
        for one in found.posts
    ]
    accounts = [
        Entry(
            Sort.ACCOUNT,
            account.id,
            isolated(account.handle),
            f"{isolated(mission.name)} · {isolated(account.network)}",
            "",
            "accounts",
        )
        for account, mission in found.accounts
    ]
    media = [
        Entry(
            Sort.MEDIA,
            one.hash,
            isolated(one.original_name),
            f"{one.width} × {one.height}" if one.width and one.height else one.media_type,
            "",
            "film" if one.media_type.startswith("video/") else "picture",
        )
        for one in found.media
    ]
    return (*posts, *accounts, *media)


def _excerpt(post: FoundPost) -> str:
    """The first words of the master."""
    text = " ".join(" ".join(post.words).split())
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rstrip()}…"
