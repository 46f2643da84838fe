"""Asking for approval, seeing what changed, and giving or refusing it with one's signature."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.approval import (
    Approval,
    ApprovalStatement,
    ApprovedContent,
    Decision,
    Passage,
)
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId, ApprovalId, ContentHash, MemberId, PostId, WorkspaceId, new_id
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound, StaleEdit
from scheduler_app.services.draft import check_text
from scheduler_app.services.gate import Gate
from scheduler_app.services.hearing import Hearing, hear, index, planned
from scheduler_app.services.keeping_versions import AsWritten, seal_version
from scheduler_app.services.permission import permitted
from scheduler_app.services.reach import Unreachable, unreachable
from scheduler_app.services.review import Review, WaitingReview, review_of, waiting_reviews
from scheduler_app.services.signer import Signer
from scheduler_app.storage import approvals, approved_texts, posts, workspaces
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Connection, Database, Writing
from scheduler_app.storage.database_clock import refuse_ahead

# A supervisor who approves ten o'clock has nothing against half past nine.
EARLIER_THAN_PLANNED = timedelta(hours=1)
# Long enough to plan the coming week after approval, short enough that old news is looked at again.
WHEN_NOTHING_IS_PLANNED = timedelta(days=14)

LONGEST_COMMENT = 2000


@dataclass(frozen=True, slots=True)
class Window:
    """When an approved post may leave: from the first moment to the last, both included, in UTC."""

    not_before: datetime
    not_after: datetime


class Approving:
    """Two people for each post: whoever wrote or last changed it asks, others approve exactly what was seen.

    ``authorities`` know who may sign; ``gate`` holds what is asked about against the rules of the workspace.
    """

    def __init__(self, database: Database, clock: Clock, authorities: Authorities, gate: Gate | None = None) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities
        self._gate = gate

    def request(self, actor: MemberId, post_id: PostId) -> tuple[Unreachable, ...]:
        """Put a post before the approvers; what none of them can give it comes back, to be told whoever asks.

        Asking again changes nothing but the hour.

        Raises PolicyBlocked (policy.blocked, policy.reason_needed), NotFound, NotAllowed.
        """
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.COMPOSE)
            post = posts.post(writing.connection, post_id)
            if self._gate is not None:
                self._gate.submit(writing.connection, post_id)
            now = self._clock.now()
            approvals.ask(writing.connection, new_id(), post_id, actor, now)
            seal_version(writing.connection, AsWritten(post, posts.targets(writing.connection, post_id)))
            writing.audit(AuditEntry(now, actor, Action.APPROVAL_REQUESTED, Subject.POST, post_id))
            writing.changed(Kind.APPROVALS)
            return unreachable(self._hear(writing.connection, post_id), now)

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
            permitted(connection, actor, Right.READ)
            authority = self._authorities.now(connection)
            return waiting_reviews(connection, authority, actor, self._clock.now())

    def review(self, actor: MemberId, post_id: PostId) -> Review:
        """One post as an approver sees it: each account's content, what changed, what is needed and who can give it.

        Raises NotFound.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return review_of(connection, self._hear(connection, post_id), actor, self._clock.now())

    def approve(
        self,
        signer: Signer,
        post_id: PostId,
        seen: Mapping[AccountId, ContentHash],
        *,
        comment: str = "",
        window: Window | None = None,
    ) -> ApprovalId:
        """Approve exactly what was seen, for all the accounts it is meant for and the signer may approve on.

        ``seen`` is ``Review.seen`` (or the targets of ``Composing.read``). Without a ``window`` it may leave from an
        hour before its earliest planned moment until its latest planned moment and the lateness limit; when nothing is
        planned, or all of it is past, within the coming 14 days. In solo mode its author approves it alone.

        Raises StaleEdit (approval.content_changed) when it reads otherwise by now, NotAllowed (approval.own_work) for
        the author and the last editor and (approval.not_entitled) for somebody who may not, PolicyBlocked
        (policy.blocked), InvalidInput (also clock.ahead), NotFound.
        """
        with self._database.writing() as writing:
            hearing = self._may_decide(writing, signer, post_id, seen)
            if self._gate is not None:
                self._gate.approve(writing.connection, post_id)
            chosen = window or self._window(writing.connection, hearing)
            if chosen.not_after < chosen.not_before:
                raise InvalidInput("approval.window_backwards")
            return self._say(writing, signer, hearing, Decision.APPROVED, comment, chosen)

    def request_changes(
        self,
        signer: Signer,
        post_id: PostId,
        reason: str,
        *,
        passage: Passage | None = None,
        seen: Mapping[AccountId, ContentHash] | None = None,
    ) -> ApprovalId:
        """Send a post back with a reason; every earlier approval of it is silenced.

        ``passage`` are the words it is about. Raises InvalidInput (approval.no_reason, approval.no_such_passage), and
        as ``approve``; without ``seen`` it speaks of what is written now.
        """
        if not reason.strip():
            raise InvalidInput("approval.no_reason")
        with self._database.writing() as writing:
            if seen is None:
                seen = posts.targets(writing.connection, post_id)
            hearing = self._may_decide(writing, signer, post_id, seen)
            if passage is not None and not stands_there(passage, hearing):
                raise InvalidInput("approval.no_such_passage", words=passage.words[:80])
            now = self._clock.now()
            return self._say(
                writing, signer, hearing, Decision.CHANGES_REQUESTED, reason, Window(now, now), passage=passage
            )

    def _hear(self, connection: Connection, post_id: PostId) -> Hearing:
        findings = frozenset[str]() if self._gate is None else self._gate.needing_approval(connection, post_id)
        return hear(connection, self._authorities.now(connection), post_id, findings)

    def _may_decide(
        self, writing: Writing, signer: Signer, post_id: PostId, seen: Mapping[AccountId, ContentHash]
    ) -> Hearing:
        permitted(writing.connection, signer.member_id, Right.READ)
        # Nobody else edits or decides meanwhile: the number of approvals is counted in here.
        posts.lock(writing.connection, post_id)
        hearing = self._hear(writing.connection, post_id)
        gap = hearing.hindrance(signer.member_id, self._clock.now())
        if gap is not None:
            raise NotAllowed(gap.value, post=post_id)
        if dict(seen) != hearing.written.targets:
            raise StaleEdit("approval.content_changed", post=post_id)
        return hearing

    def _say(
        self,
        writing: Writing,
        signer: Signer,
        hearing: Hearing,
        decision: Decision,
        comment: str,
        window: Window,
        *,
        passage: Passage | None = None,
    ) -> ApprovalId:
        connection, now = writing.connection, self._clock.now()
        here = workspaces.load(connection).id
        refuse_ahead(connection, self._clock, now)
        statement = stated(hearing, here, signer.member_id, decision, comment, window, now, passage=passage)
        approval = Approval.said(ApprovalId(new_id()), statement, signer.sign(statement.canonical_bytes()))
        put_on_record(writing, approval, statement, hearing, now)
        return approval.id

    def _window(self, connection: Connection, hearing: Hearing) -> Window:
        now = self._clock.now()
        limit = hearing.written.post.lateness_limit or workspaces.load(connection).lateness_limit
        return usual_window((one.due_at for one in planned(connection, hearing.post_id)), limit, now)


def usual_window(due: Iterable[datetime], limit: timedelta, now: datetime) -> Window:
    """The window when nobody chose one; ``limit`` is how late the post may leave."""
    moments = [one for one in due if one + limit > now]
    if not moments:
        return Window(now - EARLIER_THAN_PLANNED, now + WHEN_NOTHING_IS_PLANNED)
    return Window(min(moments) - EARLIER_THAN_PLANNED, max(moments) + limit)


def stated(
    hearing: Hearing,
    workspace_id: WorkspaceId,
    member_id: MemberId,
    decision: Decision,
    comment: str,
    window: Window,
    now: datetime,
    *,
    passage: Passage | None = None,
) -> ApprovalStatement:
    """What a member says about a post, wherever they sign it: the same bytes here and on a machine far away.

    Raises InvalidInput for a comment that is none.
    """
    check_text(comment, "comment", limit=LONGEST_COMMENT)
    targets, accounts = hearing.written.targets, hearing.accounts
    return ApprovalStatement(
        workspace_id=workspace_id,
        post_id=hearing.post_id,
        contents=tuple(ApprovedContent.on(accounts[one], targets[one]) for one in hearing.open_to(member_id, now)),
        not_before=window.not_before,
        not_after=window.not_after,
        decision=decision,
        comment=comment.strip(),
        member_id=member_id,
        at=now,
        needed=hearing.needed,
        passage=passage,
        acknowledged=tuple(sorted(hearing.findings)),
        solo=hearing.authority.solo and member_id in hearing.own,
    )


def put_on_record(
    writing: Writing, approval: Approval, statement: ApprovalStatement, hearing: Hearing, now: datetime
) -> None:
    """Keep what somebody signed about the post as it is written now, wherever they signed it.

    The request is answered when nobody else has to be asked.
    """
    connection = writing.connection
    approvals.record(connection, approval)
    approved_texts.keep(connection, hearing.written.contents.values())
    heard = replace(hearing, said=approvals.for_post(connection, hearing.post_id))
    if approval.yes:
        index(connection, heard, now)
    due = {one.account_id: one.due_at for one in planned(connection, hearing.post_id)}
    if not (approval.yes and heard.waits_for_others(now, due)):
        approvals.close_requests(connection, hearing.post_id, now)
    writing.changed(Kind.APPROVALS)
    writing.audit(_said(approval, statement))


def stands_there(passage: Passage, hearing: Hearing) -> bool:
    """Whether the words of a passage stand in the post as it is written."""
    content = hearing.written.contents.get(passage.account_id)
    return content is not None and passage.stands_in(content)


def _said(approval: Approval, statement: ApprovalStatement) -> AuditEntry:
    action = Action.POST_APPROVED if approval.yes else Action.CHANGES_REQUESTED
    details: dict[str, object] = {
        "approval": approval.id,
        "contents": {one.account_id: one.content_hash for one in statement.contents},
        "not_before": statement.not_before,
        "not_after": statement.not_after,
        "comment": statement.comment,
        "needed": statement.needed.approvals,
        "signature": approval.signature,
    }
    if statement.passage is not None:
        details["passage"] = statement.passage.words
    return AuditEntry(statement.at, statement.member_id, action, Subject.POST, statement.post_id, details)
