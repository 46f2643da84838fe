"""What an approver looks at: who asks, what each account would show, and word by word what changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.account import Account
from scheduler_app.domain.approval import Approval, ApprovalGap, Decision, approval_gap, may_approve
from scheduler_app.domain.delivery import IN_PLAN, Delivery
from scheduler_app.domain.difference import Difference, differences
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId
from scheduler_app.domain.post import Content, Post, Topic
from scheduler_app.domain.workspace import Member
from scheduler_app.services.composing import WrittenPost, read_post
from scheduler_app.storage import accounts, approvals, approved_texts, deliveries, posts, workspaces
from scheduler_app.storage.approvals import OpenRequest
from scheduler_app.storage.database import Connection


@dataclass(frozen=True, slots=True)
class WaitingReview:
    """A post somebody asked to have approved. ``first_due`` is its earliest planned moment, None when it has none."""

    post_id: PostId
    post_name: str
    topic: Topic
    requested_by: MemberId
    requested_by_name: str
    requested_at: datetime
    accounts: int
    first_due: datetime | None
    may_approve: bool


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """What one account would show, and how it differs from what was last approved for it.

    ``before`` is None when nothing was approved for this account yet; ``gap`` says why it may not leave now (or at its
    planned moment), None when it may.
    """

    account: Account
    content: Content
    content_hash: ContentHash
    before: Content | None
    changes: tuple[Difference, ...]
    due_at: datetime | None
    gap: ApprovalGap | None


@dataclass(frozen=True, slots=True)
class Review:
    """Everything an approver looks at. ``seen`` goes back with the approval: it names what was looked at."""

    post: Post
    items: tuple[ReviewItem, ...]
    may_approve: bool
    requested_by: MemberId | None

    @property
    def seen(self) -> dict[AccountId, ContentHash]:
        return {item.account.id: item.content_hash for item in self.items}


def waiting_reviews(connection: Connection, member: Member) -> tuple[WaitingReview, ...]:
    """The posts that wait for approval, those due first in front, then the longest waiting."""
    names = {one.id: one.name for one in workspaces.members(connection)}
    waiting = [_waiting(connection, request, member, names) for request in approvals.open_requests(connection)]
    return tuple(sorted(waiting, key=lambda one: (one.first_due is None, one.first_due or one.requested_at)))


def review_of(connection: Connection, member: Member, post_id: PostId, now: datetime) -> Review:
    """One post as ``member`` sees it at ``now``. Raises NotFound."""
    as_it_stands = read_post(connection, post_id)
    said = approvals.for_post(connection, post_id)
    due = {one.account_id: one.due_at for one in planned(connection, post_id)}
    known = {account.id: account for account in accounts.all_accounts(connection)}
    asked = next((one for one in approvals.open_requests(connection) if one.post_id == post_id), None)
    items = []
    for account_id in as_it_stands.targets:
        before = _last_approved(connection, said, account_id)
        items.append(_item(as_it_stands, known[account_id], said, before, due.get(account_id), now))
    return Review(
        post=as_it_stands.post,
        items=tuple(items),
        may_approve=may_decide(member, as_it_stands.post),
        requested_by=None if asked is None else asked.requested_by,
    )


def may_decide(member: Member, post: Post) -> bool:
    """Whether this member may approve this post."""
    return may_approve(member, author_id=post.author_id, last_editor_id=post.last_editor_id)


def planned(connection: Connection, post_id: PostId) -> tuple[Delivery, ...]:
    """The deliveries of a post that wait for their moment."""
    return tuple(one for one in deliveries.for_post(connection, post_id) if one.state in IN_PLAN)


def _waiting(
    connection: Connection, request: OpenRequest, member: Member, names: Mapping[MemberId, str]
) -> WaitingReview:
    post = posts.post(connection, request.post_id)
    return WaitingReview(
        post_id=post.id,
        post_name=post.name,
        topic=post.topic,
        requested_by=request.requested_by,
        requested_by_name=names.get(request.requested_by, ""),
        requested_at=request.requested_at,
        accounts=len(posts.targets(connection, post.id)),
        first_due=min((one.due_at for one in planned(connection, post.id)), default=None),
        may_approve=may_decide(member, post),
    )


def _item(
    written: WrittenPost,
    account: Account,
    said: tuple[Approval, ...],
    before: Content | None,
    due_at: datetime | None,
    now: datetime,
) -> ReviewItem:
    content, content_hash = written.contents[account.id], written.targets[account.id]
    gap = approval_gap(
        said,
        account_id=account.id,
        identity=account.identity,
        content_hash=content_hash,
        at=now if due_at is None else max(now, due_at),
        author_id=written.post.author_id,
        last_editor_id=written.post.last_editor_id,
    )
    changes = () if before is None else differences(before, content)
    return ReviewItem(account, content, content_hash, before, changes, due_at, gap)


def _last_approved(connection: Connection, said: tuple[Approval, ...], account_id: AccountId) -> Content | None:
    hashes = [
        content.content_hash
        for approval in said
        if approval.statement.decision is Decision.APPROVED
        for content in approval.statement.contents
        if content.account_id == account_id
    ]
    return approved_texts.content(connection, hashes[-1]) if hashes else None
