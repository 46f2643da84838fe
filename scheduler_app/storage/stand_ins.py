"""Who stands in for whom, byte for byte with the signature of whoever said so."""

from __future__ import annotations

from functools import lru_cache

from sqlalchemy import Connection, insert, select, true

from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.stand_in import SignedStandIn, StandIn, stand_in_from
from scheduler_app.errors import BugError, InvalidInput
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.rows_as_json import rows_as_json
from scheduler_app.storage.tables import stand_ins, workspace

# Beside the workspace that a statement reads: everything that was said, as text; another text when anything is added.
SAID = rows_as_json(stand_ins.c.id, stand_ins.c.statement, stand_ins.c.signature, where=true(), beside=workspace)

_ALL = HotStatement(select(stand_ins.c.statement, stand_ins.c.signature).order_by(stand_ins.c.id))


def record(connection: Connection, signed: SignedStandIn) -> None:
    """Store what was said. Nothing is ever changed: a later statement takes the place of an earlier one."""
    said = signed.said
    if said is None:
        raise BugError("a stand-in without a statement was to be recorded")
    connection.execute(
        insert(stand_ins).values(id=said.id, statement=said.canonical_bytes().decode(), signature=signed.signature)
    )


def rows(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Text and signature of everything that was said, in its order: equal as long as nothing new was."""
    return tuple((text, signature) for text, signature in _ALL.rows(connection, {}))


def recorded(connection: Connection) -> tuple[SignedStandIn, ...]:
    """Everything that was said, in its order."""
    return tuple(SignedStandIn(_said(text), signature) for text, signature in rows(connection))


def signatures_of(connection: Connection, member_id: MemberId) -> tuple[str, ...]:
    """The signatures under everything this member said about stand-ins."""
    return tuple(one.signature for one in recorded(connection) if one.said is not None and one.said.by == member_id)


@lru_cache(maxsize=64)
def _said(text: str) -> StandIn | None:
    try:
        return stand_in_from(text)
    except InvalidInput:
        return None
