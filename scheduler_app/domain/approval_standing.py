"""Whether enough people have said yes to exactly what is about to leave: decided here, without a database.

What counts is what was signed: the statements, and the register in which the root key wrote who may sign.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.account import Account
from scheduler_app.domain.approval import Approval, ApprovalGap, ApprovalStatement, Decision
from scheduler_app.domain.approval_matrix import ApprovalMatrix, Needed, matrix_from
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId, WorkspaceId
from scheduler_app.domain.register import Register, RegisterEntry, Verify
from scheduler_app.domain.stand_in import SignedStandIn, StandIn
from scheduler_app.domain.workspace import RIGHTS, Right, Role

# Statements whose signatures are remembered; more than wait to leave at one time.
_REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose word a statement is.

    ``seat`` is who is counted: the member, or a supervisor who is away and whom they stand in for; None for somebody
    who may not approve and can speak for their own work at most. ``speaks_for`` are all of whom it is the word.
    """

    member_id: MemberId
    seat: MemberId | None
    speaks_for: frozenset[MemberId]


@dataclass(frozen=True, slots=True)
class Leaving:
    """What is about to leave, from where, and when."""

    post_id: PostId
    account: Account
    content_hash: ContentHash
    at: datetime
    author_id: MemberId
    last_editor_id: MemberId

    @property
    def own(self) -> frozenset[MemberId]:
        """Those whose own work it is."""
        return frozenset({self.author_id, self.last_editor_id})


@dataclass(frozen=True, slots=True)
class Standing:
    """How a post stands on one account: what is missing (None for nothing), who said yes, and what is needed.

    ``until`` is when the approvals are over, their windows and their expiry: the last moment, None with a gap.
    """

    gap: ApprovalGap | None
    given: tuple[MemberId, ...]
    needed: Needed
    since: datetime | None = None
    until: datetime | None = None


class Authority:
    """Who may sign what, by the register and the stand-ins. Signatures are verified once for each statement."""

    def __init__(
        self,
        workspace_id: WorkspaceId,
        register: Register,
        verify: Verify,
        stand_ins: Iterable[SignedStandIn] = (),
    ) -> None:
        self._workspace_id = workspace_id
        self.register = register
        self.matrix: ApprovalMatrix = matrix_from(register.rules())
        self.solo = register.solo_reason() is not None
        self._verify = verify
        # Oldest first.
        self.stand_ins = self._genuine(stand_ins)
        self._signers: dict[tuple[str, str], RegisterEntry | ApprovalGap] = {}

    def signer(self, approval: Approval) -> RegisterEntry | ApprovalGap:
        """The entry of whoever signed, as it was then.

        TAMPERED when the signature is not over these bytes; NOT_ENTITLED when it counts for nothing in the register.
        """
        key = approval.text, approval.signature
        found = self._signers.get(key)
        if found is None:
            if len(self._signers) >= _REMEMBERED:
                self._signers.clear()
            found = self._signers[key] = self._find_signer(approval)
        return found

    def voice(self, entry: RegisterEntry, account_id: AccountId, at: datetime, own: frozenset[MemberId]) -> Voice:
        """For whom a member speaks on an account: never for those whose ``own`` work it is, if there is another."""
        away = [
            one.away
            for one in self.stand_ins_at(at)
            if one.stand_in == entry.id and self._may_approve(one.away, account_id, at)
        ]
        seats = [entry.id] if allows(entry, Right.APPROVE, account_id) else away
        seat = next((one for one in seats if one not in own), seats[0] if seats else None)
        return Voice(entry.id, seat, frozenset({entry.id, *away}) - own)

    def _may_approve(self, member_id: MemberId, account_id: AccountId, at: datetime) -> bool:
        entry = self.register.member_at(member_id, at)
        return entry is not None and allows(entry, Right.APPROVE, account_id)

    def _find_signer(self, approval: Approval) -> RegisterEntry | ApprovalGap:
        statement = approval.statement
        if statement is None or statement.workspace_id != self._workspace_id:
            return ApprovalGap.TAMPERED
        entry = self.register.signer_at(statement.member_id, statement.at, approval.signature)
        if entry is None:
            return ApprovalGap.NOT_ENTITLED
        genuine = self._verify(entry.public_key, approval.text.encode(), approval.signature)
        return entry if genuine else ApprovalGap.TAMPERED

    def stand_ins_at(self, at: datetime) -> tuple[StandIn, ...]:
        """Who stands in for whom at a moment, by what had been said until then: a later word changes nothing before."""
        latest: dict[tuple[MemberId, MemberId], StandIn] = {}
        for one in self.stand_ins:
            if one.at <= at:
                latest[one.away, one.stand_in] = one
        return tuple(one for one in latest.values() if one.covers(at))

    def _genuine(self, recorded: Iterable[SignedStandIn]) -> tuple[StandIn, ...]:
        found = [said for signed in recorded if (said := self._vouched(signed)) is not None]
        return tuple(sorted(found, key=lambda one: (one.at, one.id)))

    def _vouched(self, signed: SignedStandIn) -> StandIn | None:
        one = signed.said
        if one is None or one.workspace_id != self._workspace_id:
            return None
        by = self.register.signer_at(one.by, one.at, signed.signature)
        if by is None or not (by.id == one.away or Role.ADMINISTRATOR in by.roles):
            return None
        return one if self._verify(by.public_key, one.canonical_bytes(), signed.signature) else None


def hindrance(
    authority: Authority,
    member_id: MemberId,
    account_id: AccountId,
    *,
    own: frozenset[MemberId],
    needed: Needed,
    at: datetime,
) -> ApprovalGap | None:
    """Why a member cannot say yes at ``at`` to what is the ``own`` work of some; None when they can."""
    entry = authority.register.member_at(member_id, at)
    if entry is None:
        return ApprovalGap.NOT_ENTITLED
    voice = authority.voice(entry, account_id, at, own)
    if entry.id in own:
        alone = allows(entry, Right.COMPOSE, account_id) and (authority.solo or needed.approvals == 0)
        return None if alone else ApprovalGap.OWN_WORK
    if voice.seat is None:
        return ApprovalGap.NOT_ENTITLED
    return ApprovalGap.OWN_WORK if voice.seat in own else None


def allows(entry: RegisterEntry, right: Right, account_id: AccountId) -> bool:
    """Whether a member has a right on an account, by role and by what was granted."""
    granted = entry.grants.get(account_id)
    return any(right in RIGHTS[role] for role in entry.roles) and (granted is None or right in granted)


def standing(approvals: Iterable[Approval], leaving: Leaving, authority: Authority, needed: Needed) -> Standing:
    """How a post stands on one account, by everything that was said about it.

    The latest word counts: a request for changes silences every earlier approval, and so does a record that was changed
    behind our back, until enough people have said yes after it. ``needed`` is what the matrix asks for now; more that
    an approver was told is asked for too.
    """
    counting = _Counting(leaving, authority, needed)
    for approval in sorted(approvals, key=lambda one: (one.at, one.id), reverse=True):
        if not counting.take(approval):
            break
    return counting.result()


class _Counting:
    """Walks from the latest word to the earliest."""

    def __init__(self, leaving: Leaving, authority: Authority, needed: Needed) -> None:
        self.leaving = leaving
        self.authority = authority
        self.needed = needed
        self.stopped_by: ApprovalGap | None = None
        self.first_gap: ApprovalGap | None = None
        self.counted: dict[MemberId, tuple[Voice, ApprovalStatement]] = {}

    def take(self, approval: Approval) -> bool:
        """Hear one statement; False when nothing before it counts."""
        statement = approval.statement
        signer = self.authority.signer(approval)
        if statement is None or statement.post_id != self.leaving.post_id or signer is ApprovalGap.TAMPERED:
            self.stopped_by = ApprovalGap.TAMPERED
            return False
        if isinstance(signer, ApprovalGap):
            self._lacks(signer)
            return True
        leaving = self.leaving
        voice = self.authority.voice(signer, leaving.account.id, statement.at, leaving.own)
        if statement.decision is Decision.CHANGES_REQUESTED and voice.seat is not None:
            self.stopped_by = ApprovalGap.CHANGES_REQUESTED
            return False
        gap = self._does_not_fit(statement) or self._not_theirs(statement, signer, voice)
        if gap is None:
            self._count(voice, statement)
        else:
            self._lacks(gap)
        return True

    def result(self) -> Standing:
        given = tuple(sorted({voice.member_id for voice, _ in self.counted.values()}))
        if not self._enough():
            return Standing(self._gap(), given, self.needed)
        statements = [statement for _, statement in self.counted.values()]
        expiry = self.authority.matrix.expires_after
        return Standing(
            None,
            given,
            self.needed,
            since=max(one.not_before for one in statements),
            until=min(min(one.not_after, one.at + expiry) for one in statements),
        )

    def _does_not_fit(self, statement: ApprovalStatement) -> ApprovalGap | None:
        """Why this was said of something else than what is about to leave."""
        leaving = self.leaving
        covered = next((one for one in statement.contents if one.account_id == leaving.account.id), None)
        if statement.decision is not Decision.APPROVED or covered is None:
            return ApprovalGap.ACCOUNT_NOT_COVERED
        if covered.content_hash != leaving.content_hash:
            return ApprovalGap.CONTENT_CHANGED
        if not covered.names(leaving.account):
            return ApprovalGap.ACCOUNT_CHANGED
        if not statement.not_before <= leaving.at <= statement.not_after:
            return ApprovalGap.OUTSIDE_WINDOW
        if leaving.at > statement.at + self.authority.matrix.expires_after:
            return ApprovalGap.EXPIRED
        return None

    def _not_theirs(self, statement: ApprovalStatement, signer: RegisterEntry, voice: Voice) -> ApprovalGap | None:
        """Why this person cannot say yes to this: it is their own, or they were never asked."""
        own = signer.id in self.leaving.own
        if voice.seat is not None and not own and voice.seat not in self.leaving.own:
            return None
        alone = own and allows(signer, Right.COMPOSE, self.leaving.account.id)
        if alone and statement.solo:
            return None if self.authority.solo else ApprovalGap.SOLO_IS_OVER
        if alone and self.needed.approvals == statement.needed.approvals == 0:
            return None
        return ApprovalGap.NOT_ENTITLED if voice.seat is None and not own else ApprovalGap.OWN_WORK

    def _count(self, voice: Voice, statement: ApprovalStatement) -> None:
        """Once for each seat; whose seat it is goes before whoever stands in."""
        seat = voice.seat or voice.member_id
        before = self.counted.get(seat)
        if before is None or (before[0].member_id != seat and voice.member_id == seat):
            self.counted[seat] = voice, statement
        self.needed = self.needed.and_also(statement.needed)

    def _enough(self) -> bool:
        if any(said.solo and voice.member_id in self.leaving.own for voice, said in self.counted.values()):
            return True  # their own work counts only while an administrator lets one person do it all
        spoken_for = {one for voice, _ in self.counted.values() for one in voice.speaks_for}
        return self._people() >= max(self.needed.approvals, 1) and all(
            spoken_for.intersection(group) for group in self.needed.one_of
        )

    def _people(self) -> int:
        """Nobody counts twice: not by two seats, and not two by one seat."""
        return min(len(self.counted), len({voice.member_id for voice, _ in self.counted.values()}))

    def _gap(self) -> ApprovalGap:
        if self.stopped_by is not None:
            return self.stopped_by
        if self.counted:
            too_few = self._people() < self.needed.approvals
            return ApprovalGap.MORE_NEEDED if too_few else ApprovalGap.OTHERS_NEEDED
        return self.first_gap or ApprovalGap.NONE_YET

    def _lacks(self, gap: ApprovalGap) -> None:
        # The latest reason is the nearest; that a word was about other accounts is the farthest.
        if self.first_gap in (None, ApprovalGap.ACCOUNT_NOT_COVERED):
            self.first_gap = gap
