"""The rules' answer to every keystroke, asked where nobody waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from scheduler_app.errors import InvalidInput
from ui.one_question import OneQuestion
from ui.pages.composer.checks.lines import lines_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler_app.domain.account import Account
    from scheduler_app.domain.ids import AccountId, MemberId, PostId
    from scheduler_app.services.check_desk import Checked
    from scheduler_app.services.draft import Draft
    from scheduler_app.services.open_desk import OpenDesk
    from ui.pages.composer.checks.lines import Line
    from ui.pages.composer.manuscript import Manuscript, Sheet
    from ui.session import OpenWorkspace

# Dictionaries keep everybody waiting: they are asked when somebody stops to think.
PAUSE_MS = 700
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Heard:
    """What the rules say of ``sheet``, as lines too, with the names to say it with."""

    sheet: Sheet
    checked: Checked
    lines: tuple[Line, ...]
    accounts: Mapping[AccountId, Account]
    members: Mapping[MemberId, str]


@dataclass(frozen=True, slots=True)
class _Lying:
    """An open desk, and what of the sheet it was opened for: with anything else another is needed."""

    desk: OpenDesk
    stands_on: tuple[object, ...]
    accounts: Mapping[AccountId, Account]
    members: Mapping[MemberId, str]


_Answer = tuple[_Lying, "Checked", tuple["Line", ...]]


class LiveChecks(QObject):
    """``heard`` carries a Heard, or None while there is nothing to hold against the rules.

    The latest state is looked at only; what was typed meanwhile is looked at next.
    """

    heard = Signal(object)
    paused = Signal()
    """Somebody stopped typing a moment ago, and all that was written has been looked at."""
    failed = Signal(object)

    def __init__(self, manuscript: Manuscript, parent: QObject) -> None:
        super().__init__(parent)
        self._manuscript = manuscript
        self._opened: OpenWorkspace | None = None
        self._lying: _Lying | None = None
        self._generation = 0
        self._question = OneQuestion(self)
        self._soon, self._pause, self._minute = QTimer(self), QTimer(self), QTimer(self)
        # What was typed is painted first: rules that are looked at beside it would keep the interpreter from that.
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(partial(self._ask, spell=True))
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.look)
        manuscript.changed.connect(self._follow)
        manuscript.opened.connect(self.look_anew)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened
        self._minute.start()
        self.look_anew()

    def let_go(self) -> None:
        self._opened, self._lying = None, None
        self._soon.stop()
        self._pause.stop()
        self._minute.stop()
        self._question.forget()

    def look_anew(self) -> None:
        """What the desk stands on has changed: accounts, rules, pictures, or the post itself."""
        self._generation += 1
        self.look()

    def look(self) -> None:
        """Look at what is written now; the dictionaries are asked after a moment."""
        self._pause.start()
        self._soon.start()

    def _follow(self, before: Sheet, now: Sheet) -> None:
        if before != now:
            self.look()

    def _ask(self, *, spell: bool = False) -> None:
        opened, manuscript = self._opened, self._manuscript
        if opened is None:
            return
        if not manuscript.is_open or _says_nothing(manuscript.draft):
            self._question.forget()
            self.heard.emit(None)
            return
        sheet, post_id = manuscript.sheet, manuscript.post_id
        stands_on = (self._generation, *_stands_on(sheet, post_id))
        self._question.ask(
            # What is lying there is read when the turn has come: another may have been laid there meanwhile.
            lambda: _look(opened, sheet, post_id, stands_on, self._lying, spell=spell),
            partial(self._take, opened, sheet, spell=spell),
            partial(self._fail, opened),
        )

    def _take(self, asked: OpenWorkspace, sheet: Sheet, answer: _Answer, *, spell: bool) -> None:
        if asked is not self._opened:
            return
        self._lying, checked, lines = answer
        if self._manuscript.is_open and not _says_nothing(self._manuscript.draft):
            self.heard.emit(Heard(sheet, checked, lines, self._lying.accounts, self._lying.members))
        if spell:
            self.paused.emit()

    def _fail(self, asked: OpenWorkspace, error: Exception) -> None:
        if asked is not self._opened:
            return
        self._generation += 1
        self.heard.emit(None)
        if not isinstance(error, InvalidInput):
            self.failed.emit(error)


def _look(
    opened: OpenWorkspace,
    sheet: Sheet,
    post_id: PostId | None,
    stands_on: tuple[object, ...],
    lying: _Lying | None,
    *,
    spell: bool,
) -> _Answer:
    """Runs on a pool thread; only one at a time, which is all that a desk can bear."""
    app, when = opened.app, sheet.when
    if lying is None or lying.stands_on != stands_on:
        desk = app.checking.desk(opened.member.id, sheet.draft, post_id=post_id, wall=when.wall, mode=when.mode)
        accounts = {one.id: one for one in app.directory.accounts()}
        members = {one.id: one.name for one in app.directory.members()}
        lying = _Lying(desk, stands_on, accounts, members)
    if spell:
        lying.desk.spell(sheet.draft)
    checked = lying.desk(sheet.draft)
    return lying, checked, lines_of(checked)


def _stands_on(sheet: Sheet, post_id: PostId | None) -> tuple[object, ...]:
    draft = sheet.draft
    pictures = frozenset(item.media_hash for one in draft.variants for part in one.pictures or () for item in part)
    return post_id, frozenset(draft.accounts), pictures, sheet.when


def _says_nothing(draft: Draft) -> bool:
    """Whether nobody wrote or showed anything yet: no reason to be told what is missing."""
    return not any(any(text.strip() for text in one.words or ()) or any(one.pictures or ()) for one in draft.variants)
