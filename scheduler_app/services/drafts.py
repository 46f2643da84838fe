"""What is being written and what came back: everything somebody has to do something about before it leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import NotAllowed
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.storage import approvals, posts, search, unfinished_posts, workspaces
from scheduler_app.storage.database import Connection, Database, Writing
from scheduler_app.storage.unfinished_posts import Shelf, UnfinishedLine

__all__ = ["MOST_COUNTED", "DraftLine", "Drafts", "Shelf"]

MOST_COUNTED = 100
_MOST_FOUND = 500
_AT_ONCE = 500
# What lies on these shelves waits for its author.
_WAITING = (Shelf.CHANGES_REQUESTED, Shelf.APPROVED)


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One post in a list. ``reason`` is why it came back and ``by`` who says so; empty on other shelves."""

    number: int
    id: PostId
    name: str
    topic: Topic
    author: str
    created_at: datetime
    accounts: int
    reason: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class DraftCounts:
    """Up to MOST_COUNTED on each shelf; ``to_do`` as ``Drafts.to_do`` says it."""

    on: Mapping[Shelf, int]
    to_do: int


class Drafts:
    """A post is changed where it is written; here it is only found, put away and brought back."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def page(
        self, actor: MemberId, shelf: Shelf, *, words: str = "", before: int | None = None, limit: int = 50
    ) -> tuple[DraftLine, ...]:
        """The newest of a shelf, or those with numbers below ``before``; with ``words`` only posts that hold them all.

        Raises NotAllowed.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            among = search.posts(connection, words, _MOST_FOUND) if words.strip() else None
            found = unfinished_posts.page(connection, shelf, self._clock.now(), among=among, before=before, limit=limit)
            names = {one.id: one.name for one in workspaces.members(connection)}
            return tuple(_line(connection, one, shelf, names) for one in found)

    def counts(self, actor: MemberId) -> DraftCounts:
        """How many lie on each shelf, and what waits for the member. Raises NotAllowed."""
        with self._database.reading() as connection:
            member = permitted(connection, actor, Right.READ)
            found = self._counted(connection, actor, tuple(Shelf))
            waiting = sum(found[one][1] for one in _WAITING) if member.may(Right.COMPOSE) else 0
            return DraftCounts({shelf: every for shelf, (every, _) in found.items()}, waiting)

    def to_do(self, actor: MemberId) -> int:
        """How many of the member's own posts wait for them: sent back, or approved and without a time."""
        with self._database.reading() as connection:
            if not permitted(connection, actor, Right.READ).may(Right.COMPOSE):
                return 0
            return sum(own for _, own in self._counted(connection, actor, _WAITING).values())

    def put_away(self, actor: MemberId, post_id: PostId) -> None:
        """Take an unsent post out of sight; nothing of it is lost. What is away already stays so.

        Raises NotAllowed (post.is_under_way) while it waits before the approvers or is planned, NotFound.
        """
        with self._database.writing() as writing:
            self._permitted(writing, actor, post_id)
            if unfinished_posts.is_asked_or_planned(writing.connection, post_id):
                raise NotAllowed("post.is_under_way", post=post_id)
            now = self._clock.now()
            if unfinished_posts.put_away(writing.connection, post_id, actor, now):
                self._note(writing, Action.POST_PUT_AWAY, actor, post_id, now)

    def bring_back(self, actor: MemberId, post_id: PostId) -> None:
        """Go on with a post that was put away. What is not away stays as it is. Raises NotFound, NotAllowed."""
        with self._database.writing() as writing:
            self._permitted(writing, actor, post_id)
            if unfinished_posts.bring_back(writing.connection, post_id):
                self._note(writing, Action.POST_BROUGHT_BACK, actor, post_id, self._clock.now())

    def look_past_what_left(self, stopping: Callable[[], bool] = lambda: False) -> int:
        """Let the shelves be laid out without posts that readers have had; returns how many those were.

        They lie on none of them anyway. What sends does not wait for it: this comes afterwards, a few at a time.
        """
        count = above = 0
        while not stopping():
            with self._database.reading() as connection:
                numbers = unfinished_posts.that_left(connection, above=above, limit=_AT_ONCE)
            if not numbers:
                break
            with self._database.writing() as writing:
                unfinished_posts.look_past(writing.connection, numbers)
            count, above = count + len(numbers), numbers[-1]
        return count

    def _counted(
        self, connection: Connection, actor: MemberId, shelves: Iterable[Shelf]
    ) -> dict[Shelf, tuple[int, int]]:
        now, most = self._clock.now(), MOST_COUNTED
        return {one: unfinished_posts.counts(connection, one, now, most=most, author=actor) for one in shelves}

    @staticmethod
    def _permitted(writing: Writing, actor: MemberId, post_id: PostId) -> None:
        member = permitted(writing.connection, actor, Right.COMPOSE)
        posts.lock(writing.connection, post_id)
        permitted_on(writing.connection, member, posts.targets(writing.connection, post_id), Right.COMPOSE)

    @staticmethod
    def _note(writing: Writing, action: Action, actor: MemberId, post_id: PostId, now: datetime) -> None:
        writing.audit(AuditEntry(now, actor, action, Subject.POST, post_id))
        writing.changed(Kind.POSTS)


def _line(connection: Connection, one: UnfinishedLine, shelf: Shelf, names: Mapping[MemberId, str]) -> DraftLine:
    reason, by = "", ""
    if shelf is Shelf.CHANGES_REQUESTED:
        last = approvals.for_post(connection, one.id)[-1].statement
        if last is not None:
            reason, by = last.comment, names.get(last.member_id, "")
    return DraftLine(
        one.number, one.id, one.name, one.topic, names.get(one.author_id, ""), one.created_at, one.accounts, reason, by
    )
