"""Everything a member has signed so far, of whatever kind: what stays valid when their key does not."""

from __future__ import annotations

from sqlalchemy import Connection

from scheduler_app.domain.ids import MemberId
from scheduler_app.storage import approvals, clearances, stand_ins


def signatures_of(connection: Connection, member_id: MemberId) -> tuple[str, ...]:
    """The signatures under a member's approvals, and under what they said about stand-ins and put on record of
    headquarters' answers."""
    return (
        approvals.signatures_of(connection, member_id)
        + stand_ins.signatures_of(connection, member_id)
        + clearances.signatures_of(connection, member_id)
    )
