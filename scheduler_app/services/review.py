"""What an approver looks at: who asks, what each account would show, what changed, and whose yes is still needed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.account import Account
from scheduler_app.domain.approval import Approval, ApprovalGap, Decision
from scheduler_app.domain.approval_matrix import Needed
from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.clearance import Clearance
from scheduler_app.domain.difference import Difference, differences
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId
from scheduler_app.domain.post import Content, Post, Topic
from scheduler_app.services.clearances_heard import heard_about
from scheduler_app.services.hearing import Hearing, hear, planned
from scheduler_app.services.reach import Unreachable, unreachable
from scheduler_app.storage import approvals, approved_texts
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
class Approver:
    """A member who can say yes, or cannot, and why: ``hindrance`` is None for somebody who can.

    ``stands_in_for`` names those who are away and in whose place they would speak; ``seat`` is whose yes theirs is
    counted as, so that two people with one seat count once; None for somebody who has none.
    """

    member_id: MemberId
    name: str
    hindrance: ApprovalGap | None = None
    stands_in_for: tuple[str, ...] = ()
    seat: MemberId | None = None


@dataclass(frozen=True, slots=True)
class SentBack:
    """The last word about a post, when it is a request for changes: whose, why, and the words it is about, if any."""

    by: str
    reason: str
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class HeardClearance:
    """What headquarters was asked or answered, and who put it on record; ``counts`` while the post reads as then."""

    said: Clearance
    recorded_by: str
    counts: bool


@dataclass(frozen=True, slots=True)
class Review:
    """Everything an approver looks at. ``seen`` goes back with the approval: it names what was looked at.

    ``needed`` people have to say yes and ``given`` have; ``can_approve`` are those whose yes would still be counted,
    ``cannot`` the supervisors and stand-ins who may not. ``hindrance`` is why the member who looks may not; ``solo``
    says that one person does it all; ``unreachable`` is what no combination of members can give it;
    ``clearances`` is what headquarters was asked and answered, oldest first.
    """

    post: Post
    items: tuple[ReviewItem, ...]
    requested_by: MemberId | None
    needed: Needed
    given: tuple[Approver, ...]
    can_approve: tuple[Approver, ...]
    cannot: tuple[Approver, ...]
    hindrance: ApprovalGap | None
    solo: bool
    sent_back: SentBack | None = None
    unreachable: tuple[Unreachable, ...] = ()
    clearances: tuple[HeardClearance, ...] = ()

    @property
    def seen(self) -> dict[AccountId, ContentHash]:
        return {item.account.id: item.content_hash for item in self.items}

    @property
    def people_missing(self) -> int:
        """How many more people would have to be able to sign, where most are missing; 0 in solo mode."""
        return max((one.missing for one in self.unreachable), default=0)

    @property
    def may_approve(self) -> bool:
        """Whether the member who looks can say yes."""
        return self.hindrance is None


def waiting_reviews(
    connection: Connection, authority: Authority, member_id: MemberId, now: datetime
) -> tuple[WaitingReview, ...]:
    """The posts that wait for approval, those due first in front, then the longest waiting."""
    names = {one.id: one.name for one in authority.register.members()}
    waiting = []
    hearing: Hearing | None = None
    for request in approvals.open_requests(connection):
        hearing = hear(connection, authority, request.post_id, beside=hearing)
        due = {one.account_id: one.due_at for one in planned(connection, request.post_id)}
        may_approve = hearing.hindrance(member_id, now) is None and member_id not in _given(hearing, now, due)
        first_due = min(due.values(), default=None)
        waiting.append(_waiting(request, hearing, names, first_due, may_approve=may_approve))
    return tuple(sorted(waiting, key=lambda one: (one.first_due is None, one.first_due or one.requested_at)))


def review_of(connection: Connection, hearing: Hearing, member_id: MemberId, now: datetime) -> Review:
    """One post as a member sees it at ``now``."""
    due = {one.account_id: one.due_at for one in planned(connection, hearing.post_id)}
    asked = approvals.open_request(connection, hearing.post_id)
    items = []
    for account_id in hearing.written.targets:
        before = last_approved(connection, hearing.said, account_id)
        items.append(_item(hearing, account_id, before, due.get(account_id), now))
    given = _given(hearing, now, due)
    known = [_approver(hearing, entry.id, entry.name, now) for entry in hearing.authority.register.members()]
    taken = {one.seat for one in known if one.member_id in given and one.seat is not None}
    return Review(
        post=hearing.written.post,
        items=tuple(items),
        requested_by=None if asked is None else asked.requested_by,
        needed=hearing.needed,
        given=tuple(one for one in known if one.member_id in given),
        can_approve=tuple(
            one for one in known if one.hindrance is None and one.member_id not in given and one.seat not in taken
        ),
        cannot=tuple(one for one in known if one.hindrance is ApprovalGap.OWN_WORK and one.member_id not in given),
        hindrance=hearing.hindrance(member_id, now),
        solo=hearing.authority.solo,
        sent_back=_sent_back(hearing),
        unreachable=unreachable(hearing, now),
        clearances=_heard(connection, hearing),
    )


def _heard(connection: Connection, hearing: Hearing) -> tuple[HeardClearance, ...]:
    names = {one.id: one.name for one in hearing.authority.register.members()}
    return tuple(
        HeardClearance(one, names.get(one.member_id, str(one.member_id)), one.is_about(hearing.written.targets))
        for one in heard_about(connection, hearing.post_id)
    )


def _sent_back(hearing: Hearing) -> SentBack | None:
    # What is not signed by whoever it names is nobody's word.
    genuine = [one for one in hearing.said if not isinstance(hearing.authority.signer(one), ApprovalGap)]
    last = genuine[-1].statement if genuine else None
    if last is None or last.decision is not Decision.CHANGES_REQUESTED:
        return None
    entry = hearing.authority.register.member_at(last.member_id, last.at)
    by = str(last.member_id) if entry is None else entry.name
    return SentBack(by, last.comment, "" if last.passage is None else last.passage.words, last.at)


def _given(hearing: Hearing, now: datetime, due: Mapping[AccountId, datetime]) -> frozenset[MemberId]:
    """Who has said yes to what is written now, for its hour, on every account on which their yes counts.

    Whoever said yes before an account was added or a time was changed may say it again.
    """
    given = {one: hearing.standing(one, at).given for one, at in hearing.moments(now, due).items()}
    return frozenset(
        member_id
        for member_id in {one for several in given.values() for one in several}
        if all(member_id in given[one] for one in hearing.open_to(member_id, now))
    )


def _approver(hearing: Hearing, member_id: MemberId, name: str, now: datetime) -> Approver:
    entries = {one.id: one.name for one in hearing.authority.register.members()}
    away = tuple(
        entries.get(one.away, one.away) for one in hearing.authority.stand_ins_at(now) if one.stand_in == member_id
    )
    return Approver(member_id, name, hearing.hindrance(member_id, now), away, hearing.seat(member_id, now))


def _waiting(
    request: OpenRequest,
    hearing: Hearing,
    names: Mapping[MemberId, str],
    first_due: datetime | None,
    *,
    may_approve: bool,
) -> WaitingReview:
    post = hearing.written.post
    return WaitingReview(
        post_id=post.id,
        post_name=post.name,
        topic=post.topic,
        requested_by=request.requested_by,
        requested_by_name=names.get(request.requested_by, ""),
        requested_at=request.requested_at,
        accounts=len(hearing.written.targets),
        first_due=first_due,
        may_approve=may_approve,
    )


def _item(
    hearing: Hearing, account_id: AccountId, before: Content | None, due_at: datetime | None, now: datetime
) -> ReviewItem:
    content = hearing.written.contents[account_id]
    return ReviewItem(
        account=hearing.accounts[account_id],
        content=content,
        content_hash=hearing.written.targets[account_id],
        before=before,
        changes=() if before is None else differences(before, content),
        due_at=due_at,
        gap=hearing.standing(account_id, now if due_at is None else max(now, due_at)).gap,
    )


def last_approved(connection: Connection, said: Iterable[Approval], account_id: AccountId) -> Content | None:
    """What was last approved for an account, None for nothing or when it is not kept."""
    hashes = [
        content.content_hash
        for approval in said
        if approval.yes and approval.statement is not None
        for content in approval.statement.contents
        if content.account_id == account_id
    ]
    return approved_texts.content(connection, hashes[-1]) if hashes else None
