"""What people have signed: approvals, stand-ins and approval rules, with the keys of ``tests.registers``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.approval import Approval, ApprovalStatement
from scheduler_app.domain.approval_matrix import ApprovalMatrix
from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.ids import ApprovalId, MemberId, WorkspaceId, new_id
from scheduler_app.domain.register import RegisterAct, RegisterPin
from scheduler_app.domain.stand_in import SignedStandIn, StandIn
from scheduler_app.domain.workspace import Member
from scheduler_app.secrets.signing import verify
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.believed_members import BelievedMembers, believe
from scheduler_app.storage.database import Database
from scheduler_app.storage.trusted_register import TrustedRegister
from tests.registers import LONG_AGO, Chancery, key_of


@dataclass(frozen=True, slots=True)
class KeyInHand:
    """A member who has unlocked their key."""

    member_id: MemberId

    def sign(self, data: bytes) -> str:
        return key_of(self.member_id).sign(data)


class RootIsKnown:
    """A machine that has joined every workspace of these tests and forgets what it sees of its register."""

    def get(self, workspace_id: WorkspaceId, /) -> RegisterPin | None:
        return RegisterPin(key_of("root").public)

    def __setitem__(self, workspace_id: WorkspaceId, pin: RegisterPin, /) -> None:
        """Nothing is remembered."""


def authorities() -> Authorities:
    """Who may sign, by the register in the database, looked at for the first time."""
    return Authorities(TrustedRegister(verify, RootIsKnown()).read, verify)


def believe_register(database: Database, clock: Clock) -> None:
    """Let whoever asks over this database who is a member be answered by its register."""
    believe(database, BelievedMembers(TrustedRegister(verify, RootIsKnown()).read, clock))


def authority(chancery: Chancery, stand_ins: Iterable[SignedStandIn] = ()) -> Authority:
    """Who may sign, by a register that is in no database."""
    return Authority(chancery.workspace_id, chancery.register(), verify, stand_ins)


def signed(statement: ApprovalStatement) -> Approval:
    """The statement as its member signed it."""
    signature = key_of(statement.member_id).sign(statement.canonical_bytes())
    return Approval.said(ApprovalId(new_id()), statement, signature)


def set_rules(chancery: Chancery, matrix: ApprovalMatrix, at: datetime = LONG_AGO) -> None:
    chancery.say(RegisterAct.APPROVAL_RULES, {"rules": list(matrix.documents())}, at)


def a_stand_in(
    chancery: Chancery, away: Member, stand_in: Member, begins: datetime, ends: datetime, *, by: Member | None = None
) -> SignedStandIn:
    """Somebody in the place of ``away``, as that member says, or ``by``."""
    by = by or away
    said = StandIn(new_id(), chancery.workspace_id, away.id, stand_in.id, begins, ends, by.id, begins)
    return SignedStandIn(said, key_of(by.id).sign(said.canonical_bytes()))
