"""A post before its approvers: what is written, what was said about it, and what it still needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from scheduler_app.domain.account import Account
from scheduler_app.domain.approval import Approval, ApprovalGap
from scheduler_app.domain.approval_matrix import Concerns, Needed, concerns_of
from scheduler_app.domain.approval_standing import Authority, Leaving, Standing, hindrance, standing
from scheduler_app.domain.delivery import IN_PLAN, Delivery
from scheduler_app.domain.ids import AccountId, MemberId, MissionId, PostId
from scheduler_app.services.composing import WrittenPost, read_post
from scheduler_app.storage import accounts, approvals, deliveries, missions
from scheduler_app.storage.approvals import ApprovedSpan
from scheduler_app.storage.database import Connection

_OTHERS_TOO = frozenset({ApprovalGap.MORE_NEEDED, ApprovalGap.OTHERS_NEEDED})


@dataclass(frozen=True, slots=True)
class Hearing:
    """A post with everything that decides whether it may leave.

    ``findings`` are the rules of the policy that ask for an approval more.
    """

    written: WrittenPost
    accounts: Mapping[AccountId, Account]
    countries: Mapping[MissionId, str]
    said: tuple[Approval, ...]
    authority: Authority
    findings: frozenset[str] = field(default=frozenset())

    @property
    def post_id(self) -> PostId:
        return self.written.post.id

    @property
    def own(self) -> frozenset[MemberId]:
        """Those whose own work the post is."""
        return frozenset({self.written.post.author_id, self.written.post.last_editor_id})

    @property
    def needed(self) -> Needed:
        """What the post needs by the rules in force: as much as the most demanding of its accounts."""
        return self.authority.matrix.needed(self._concerns(one) for one in self.written.targets)

    def standing(self, account_id: AccountId, at: datetime) -> Standing:
        """How it stands on one of its accounts with what is written now, should it leave at ``at``."""
        post, account = self.written.post, self.accounts[account_id]
        written = self.written.targets.get(account_id)
        if written is None:
            return Standing(ApprovalGap.ACCOUNT_NOT_COVERED, (), Needed())
        leaving = Leaving(post.id, account, written, at, post.author_id, post.last_editor_id)
        return standing(self.said, leaving, self.authority, self.needed_on(account_id))

    def moments(self, now: datetime, due: Mapping[AccountId, datetime]) -> dict[AccountId, datetime]:
        """When what is said has to count, on each account: at its hour; where none is planned, at the first there is.

        ``due`` are the hours of the accounts that have one.
        """
        first = min(due.values(), default=now)
        return {one: max(now, due.get(one, first)) for one in self.written.targets}

    def waits_for_others(self, now: datetime, due: Mapping[AccountId, datetime]) -> bool:
        """Whether people said yes to what is written now, for its hour, and not enough of them."""
        return any(self.standing(one, at).gap in _OTHERS_TOO for one, at in self.moments(now, due).items())

    def hindrance(self, member_id: MemberId, at: datetime) -> ApprovalGap | None:
        """Why a member cannot say yes to the post on any of its accounts; None when they can on some."""
        found = [
            hindrance(self.authority, member_id, one, own=self.own, needed=self.needed, at=at)
            for one in self.written.targets
        ]
        return None if None in found or not found else found[0]

    def seat(self, member_id: MemberId, at: datetime) -> MemberId | None:
        """Whose yes a member's is counted as, on the first account on which it is; None where it is on none."""
        entry = self.authority.register.member_at(member_id, at)
        if entry is None:
            return None
        return next(
            (
                seat
                for one in self.open_to(member_id, at)
                if (seat := self.authority.voice(entry, one, at, self.own).seat) is not None
            ),
            None,
        )

    def open_to(self, member_id: MemberId, at: datetime) -> tuple[AccountId, ...]:
        """The accounts of the post on which a member's yes counts."""
        return tuple(
            one
            for one in sorted(self.written.targets)
            if hindrance(self.authority, member_id, one, own=self.own, needed=self.needed, at=at) is None
        )

    def needed_on(self, account_id: AccountId) -> Needed:
        """What the post needs on one of its accounts by the rules in force."""
        return self.authority.matrix.needed([self._concerns(account_id)])

    def _concerns(self, account_id: AccountId) -> Concerns:
        account = self.accounts[account_id]
        return concerns_of(
            self.written.contents[account_id],
            account_kind=account.kind,
            topic=self.written.post.topic,
            country=self.countries[account.mission_id],
            findings=self.findings,
        )


def hear(
    connection: Connection,
    authority: Authority,
    post_id: PostId,
    findings: frozenset[str] = frozenset(),
    *,
    beside: Hearing | None = None,
) -> Hearing:
    """Everything about one post; accounts and missions as ``beside`` has them, heard in the same reading.

    Raises NotFound.
    """
    known: Mapping[AccountId, Account]
    countries: Mapping[MissionId, str]
    if beside is None:
        known = {account.id: account for account in accounts.all_accounts(connection)}
        countries = {mission.id: mission.country for mission in missions.all_missions(connection)}
    else:
        known, countries = beside.accounts, beside.countries
    return Hearing(
        written=read_post(connection, post_id, known),
        accounts=known,
        countries=countries,
        said=approvals.for_post(connection, post_id),
        authority=authority,
        findings=findings,
    )


def planned(connection: Connection, post_id: PostId) -> tuple[Delivery, ...]:
    """The deliveries of a post that wait for their moment."""
    return tuple(one for one in deliveries.for_post(connection, post_id) if one.state in IN_PLAN)


def index(connection: Connection, heard: Hearing, now: datetime) -> None:
    """Write down which accounts have all the approvals they need, and from when to when: where the claim looks."""
    if not heard.said:
        return
    due = {one.account_id: one.due_at for one in planned(connection, heard.post_id)}
    spans = [_span(heard, account_id, due.get(account_id), now) for account_id in heard.written.targets]
    approvals.index(connection, heard.post_id, heard.said[-1].id, [one for one in spans if one is not None])


def _span(heard: Hearing, account_id: AccountId, due: datetime | None, now: datetime) -> ApprovedSpan | None:
    """The span around the planned moment; where it may not leave then, the first span in which it may."""
    begins = (one.statement.not_before for one in heard.said if one.statement is not None)
    for at in (*(() if due is None else (due,)), now, *sorted(begins)):
        found = heard.standing(account_id, at)
        if found.gap is None and found.since is not None and found.until is not None:
            return ApprovedSpan(account_id, heard.written.targets[account_id], found.since, found.until)
    return None
