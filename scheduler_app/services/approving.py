"""Asking for approval, seeing what changed, and giving or refusing it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.approval import Approval, ApprovalStatement, ApprovedContent, Decision
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId, ApprovalId, ContentHash, MemberId, PostId, new_id
from scheduler_app.domain.post import Post
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound, StaleEdit
from scheduler_app.services.composing import read_post
from scheduler_app.services.draft import check_text
from scheduler_app.services.gate import Gate
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.services.review import Review, WaitingReview, may_decide, planned, review_of, waiting_reviews
from scheduler_app.storage import accounts, approvals, approved_texts, posts, workspaces
from scheduler_app.storage.database import Connection, Database, Writing

# A supervisor who approves ten o'clock has nothing against half past nine.
EARLIER_THAN_PLANNED = timedelta(hours=1)
# Long enough to plan the coming week after approval, short enough that old news is looked at again.
WHEN_NOTHING_IS_PLANNED = timedelta(days=14)

_LONGEST_COMMENT = 2000


@dataclass(frozen=True, slots=True)
class Window:
    """When an approved post may leave: from the first moment to the last, both included, in UTC."""

    not_before: datetime
    not_after: datetime


class Approving:
    """Two people for each post: whoever wrote or last changed it asks, somebody else approves exactly what was seen.

    ``gate`` holds what is asked about against the rules of the workspace.
    """

    def __init__(self, database: Database, clock: Clock, gate: Gate | None = None) -> None:
        self._database = database
        self._clock = clock
        self._gate = gate

    def request(self, actor: MemberId, post_id: PostId) -> None:
        """Put a post before the approvers. Asking again changes nothing but the hour.

        Raises PolicyBlocked (policy.blocked, policy.reason_needed), NotFound, NotAllowed.
        """
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.COMPOSE)
            posts.post(writing.connection, post_id)
            if self._gate is not None:
                self._gate.submit(writing.connection, post_id)
            now = self._clock.now()
            approvals.ask(writing.connection, new_id(), post_id, actor, now)
            writing.audit(AuditEntry(now, actor, Action.APPROVAL_REQUESTED, Subject.POST, post_id))
            writing.changed(Kind.APPROVALS)

    def take_back(self, actor: MemberId, post_id: PostId) -> None:
        """Stop asking. Raises NotFound (approval.not_requested) when nobody asked."""
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.COMPOSE)
            now = self._clock.now()
            if not approvals.close_requests(writing.connection, post_id, now):
                raise NotFound("approval.not_requested", post=post_id)
            writing.audit(AuditEntry(now, actor, Action.APPROVAL_TAKEN_BACK, Subject.POST, post_id))
            writing.changed(Kind.APPROVALS)

    def inbox(self, actor: MemberId) -> tuple[WaitingReview, ...]:
        """The posts that wait for approval, those due first in front, then the longest waiting."""
        with self._database.reading() as connection:
            return waiting_reviews(connection, permitted(connection, actor, Right.READ))

    def review(self, actor: MemberId, post_id: PostId) -> Review:
        """One post as an approver sees it: each account's content, and word by word what changed. Raises NotFound."""
        with self._database.reading() as connection:
            return review_of(connection, permitted(connection, actor, Right.READ), post_id, self._clock.now())

    def approve(
        self,
        actor: MemberId,
        post_id: PostId,
        seen: Mapping[AccountId, ContentHash],
        *,
        comment: str = "",
        window: Window | None = None,
    ) -> ApprovalId:
        """Approve exactly what was seen, for all the accounts it is meant for.

        ``seen`` is ``Review.seen`` (or the targets of ``Composing.read``). Without a ``window`` it may leave from an
        hour before its earliest planned moment until its latest planned moment and the lateness limit; when nothing is
        planned, or all of it is past, within the coming 14 days.

        Raises StaleEdit (approval.content_changed) when it reads otherwise by now, NotAllowed (approval.own_work) for
        the author and the last editor, PolicyBlocked (policy.blocked), InvalidInput, NotFound.
        """
        with self._database.writing() as writing:
            post = self._may_decide(writing, actor, post_id, seen)
            if self._gate is not None:
                self._gate.approve(writing.connection, post_id)
            chosen = window or self._window(writing.connection, post)
            if chosen.not_after < chosen.not_before:
                raise InvalidInput("approval.window_backwards")
            return self._say(writing, actor, post, seen, Decision.APPROVED, comment, chosen)

    def request_changes(
        self, actor: MemberId, post_id: PostId, reason: str, *, seen: Mapping[AccountId, ContentHash] | None = None
    ) -> ApprovalId:
        """Send a post back with a reason; every earlier approval of it is silenced.

        Raises InvalidInput (approval.no_reason), and as ``approve``; without ``seen`` it speaks of what is written now.
        """
        if not reason.strip():
            raise InvalidInput("approval.no_reason")
        with self._database.writing() as writing:
            if seen is None:
                seen = posts.targets(writing.connection, post_id)
            post = self._may_decide(writing, actor, post_id, seen)
            now = self._clock.now()
            return self._say(writing, actor, post, seen, Decision.CHANGES_REQUESTED, reason, Window(now, now))

    def _may_decide(
        self, writing: Writing, actor: MemberId, post_id: PostId, seen: Mapping[AccountId, ContentHash]
    ) -> Post:
        member = permitted(writing.connection, actor, Right.APPROVE)
        permitted_on(writing.connection, member, seen, Right.APPROVE)
        post = posts.post(writing.connection, post_id)
        if not may_decide(member, post):
            raise NotAllowed("approval.own_work", post=post_id)
        if dict(seen) != posts.targets(writing.connection, post_id):
            raise StaleEdit("approval.content_changed", post=post_id)
        return post

    def _say(
        self,
        writing: Writing,
        actor: MemberId,
        post: Post,
        seen: Mapping[AccountId, ContentHash],
        decision: Decision,
        comment: str,
        window: Window,
    ) -> ApprovalId:
        connection, now = writing.connection, self._clock.now()
        check_text(comment, "comment", limit=_LONGEST_COMMENT)
        known = {account.id: account for account in accounts.all_accounts(connection)}
        statement = ApprovalStatement(
            workspace_id=workspaces.load(connection).id,
            post_id=post.id,
            contents=tuple(ApprovedContent(one, known[one].identity, seen[one]) for one in sorted(seen)),
            not_before=window.not_before,
            not_after=window.not_after,
            decision=decision,
            comment=comment.strip(),
            member_id=actor,
            at=now,
        )
        approval = Approval(ApprovalId(new_id()), statement)
        approvals.record(connection, approval)
        approved_texts.keep(connection, read_post(connection, post.id).contents.values())
        approvals.close_requests(connection, post.id, now)
        writing.changed(Kind.APPROVALS)
        writing.audit(_said(approval))
        return approval.id

    def _window(self, connection: Connection, post: Post) -> Window:
        now = self._clock.now()
        limit = post.lateness_limit or workspaces.load(connection).lateness_limit
        moments = [one.due_at for one in planned(connection, post.id) if one.due_at + limit > now]
        if not moments:
            return Window(now - EARLIER_THAN_PLANNED, now + WHEN_NOTHING_IS_PLANNED)
        return Window(min(moments) - EARLIER_THAN_PLANNED, max(moments) + limit)


def _said(approval: Approval) -> AuditEntry:
    statement = approval.statement
    action = Action.POST_APPROVED if statement.decision is Decision.APPROVED else Action.CHANGES_REQUESTED
    details = {
        "approval": approval.id,
        "contents": {one.account_id: one.content_hash for one in statement.contents},
        "not_before": statement.not_before,
        "not_after": statement.not_after,
        "comment": statement.comment,
    }
    return AuditEntry(statement.at, statement.member_id, action, Subject.POST, statement.post_id, details)
