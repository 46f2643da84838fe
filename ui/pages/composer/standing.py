"""How the post that lies here stands in the workspace: what was asked, approved, planned and sent of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import IN_PLAN, MAKES_ROOM, DeliveryState
from scheduler_app.domain.finding import Step
from scheduler_app.errors import MachineError
from ui.one_question import OneQuestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scheduler_app.app import App
    from scheduler_app.domain.changes import Changes
    from scheduler_app.domain.finding import Finding
    from scheduler_app.domain.ids import AccountId, MemberId, PostId
    from scheduler_app.domain.workspace import Member
    from scheduler_app.services.outbox import CalendarEntry
    from scheduler_app.services.post_facts import PostFacts
    from ui.pages.composer.manuscript import Manuscript
    from ui.session import OpenWorkspace

_OUT = frozenset({DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNKNOWN, DeliveryState.RECALLED})


class PostState(StrEnum):
    """Where a post stands as a whole; the value is what tests and pictures call it."""

    NEW = "new"
    DRAFT = "draft"
    IN_REVIEW = "in-review"
    CHANGES_REQUESTED = "changes-requested"
    APPROVED = "approved"
    PLANNED = "planned"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Stand:
    """How the post stood when it was last saved.

    ``to_fix`` is how many things stand in the way of submitting it, ``to_explain`` how many warnings nobody gave a
    reason for; what is said of several accounts counts once in either. ``to_do`` is how many findings of an account
    alone are to be fixed or explained before that; nothing of these is known until the rules were asked, which
    ``checked`` tells. ``approvers_here`` can approve what waits, and have a key on this computer.
    """

    facts: PostFacts
    to_fix: int
    to_explain: int
    to_do: Mapping[AccountId, int]
    approvers_here: tuple[Member, ...] = ()
    checked: bool = True

    @property
    def state(self) -> PostState:
        review = self.facts.review
        if any(one.state in _OUT for one in self.facts.entries):
            return PostState.OUT
        if review.requested_by is not None:
            return PostState.IN_REVIEW
        if review.sent_back is not None:
            return PostState.CHANGES_REQUESTED
        if review.items and all(item.gap is None for item in review.items):
            return PostState.PLANNED if not self.facts.unplanned and self.planned else PostState.APPROVED
        return PostState.DRAFT

    @property
    def planned(self) -> tuple[CalendarEntry, ...]:
        """What is planned and has not begun to leave."""
        return tuple(one for one in self.facts.entries if one.state in IN_PLAN)

    @property
    def without_time(self) -> bool:
        """Whether some account has no place in the plan."""
        taken = {one.account_id for one in self.facts.entries if one.state not in MAKES_ROOM}
        return any(item.account.id not in taken for item in self.facts.review.items)


class Standing(QObject):
    """Read on a thread; ``changed`` when another ``now`` is known. None for a post that was never saved."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, manuscript: Manuscript, parent: QObject) -> None:
        super().__init__(parent)
        self.now: Stand | None = None
        self._manuscript = manuscript
        self._opened: OpenWorkspace | None = None
        self._question = OneQuestion(self)

    @property
    def state(self) -> PostState:
        if self.now is not None:
            return self.now.state
        return PostState.DRAFT if self._manuscript.version else PostState.NEW

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened

    def let_go(self) -> None:
        self._opened = None
        self._question.forget()

    def take(self, stand: Stand | None) -> None:
        """Another post lies here now, and this is how it stands."""
        self.now = stand
        self.changed.emit()

    def is_of_own_writing(self, changes: Changes) -> bool:
        """Whether only this post was written, and by nobody new: what the rules look at beside it is as it was.

        Every pause in typing is kept, and all of that would be read anew each time. The first keeping is another thing:
        from then on the rules speak of a stored post.
        """
        if self.now is None or self._opened is None or changes.kinds != {Kind.POSTS}:
            return False
        post = self.now.facts.post
        return (
            changes.posts == frozenset({post.id})
            and post.id == self._manuscript.post_id
            and self._manuscript.version > 1
            and post.last_editor_id == self._opened.member.id
        )

    def read(self) -> None:
        """Look again."""
        asked, post_id = self._opened, self._manuscript.post_id
        if asked is None or post_id is None:
            return
        app, actor = asked.app, asked.member.id
        self._question.ask(lambda: read(app, actor, post_id), lambda stand: self._arrived(asked, stand), self._fail)

    def _arrived(self, asked: OpenWorkspace, stand: Stand) -> None:
        if asked is self._opened and stand.facts.post.id == self._manuscript.post_id:
            self.take(stand)

    def _fail(self, error: Exception) -> None:
        if self._opened is not None:
            self.failed.emit(error)


def read(app: App, actor: MemberId, post_id: PostId) -> Stand:
    """Runs on a pool thread. Raises as the services."""
    unchecked, checked = read_unchecked(app, actor, post_id), app.checking.check_post(actor, post_id)
    # Counted here once: the window asks for it with every keystroke.
    to_fix, to_explain = checked.stopping(Step.SUBMIT), checked.open_warnings
    to_do = Counter(one.account_id for one in (*to_fix, *to_explain) if one.account_id is not None)
    return replace(unchecked, to_fix=_things(to_fix), to_explain=_things(to_explain), to_do=to_do, checked=True)


def read_unchecked(app: App, actor: MemberId, post_id: PostId) -> Stand:
    """The same without the rules, which take long the first time. Runs on a pool thread. Raises as the services."""
    facts = app.post_facts.of(actor, post_id)
    return Stand(facts, 0, 0, {}, _approvers_here(app, facts), checked=False)


def _approvers_here(app: App, facts: PostFacts) -> tuple[Member, ...]:
    if facts.review.requested_by is None:
        return ()
    try:
        here = app.unlocking.here()
    except MachineError:
        # Where keys lie cannot be looked into: that is said when somebody needs theirs.
        return ()
    wanted = here & {one.member_id for one in facts.review.can_approve}
    return tuple(one for one in app.directory.members() if one.id in wanted)


def _things(findings: Iterable[Finding]) -> int:
    return len({(one.rule, one.code, tuple(sorted(one.params.items()))) for one in findings})
