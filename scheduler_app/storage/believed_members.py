"""Who is a member and what each may do, by the signed register; the members' table gives nobody a right.

``permitted`` asks with nothing but a connection in its hand, so what this process believes belongs to its database.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import Connection

from scheduler_app.clock import Clock
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.register import Register
from scheduler_app.domain.workspace import RIGHTS, Member, Right, Role
from scheduler_app.errors import BugError, NotFound, RegisterBroken
from scheduler_app.storage import workspaces
from scheduler_app.storage.database import Database

# What somebody keeps while the register is not believed: to look what is wrong, to join, and to stop everything.
# Neither makes anything leave, and whoever writes in the database can read it as well.
_WITHOUT_REGISTER = RIGHTS[Role.VIEWER]
_OPTION = "duta_believed_members"


class BelievedMembers:
    """Answers from the register that ``register`` reads, which costs one row as long as nothing was added to it."""

    def __init__(self, register: Callable[[Connection], Register], clock: Clock) -> None:
        self._register = register
        self._clock = clock

    def register(self, connection: Connection) -> Register:
        """The register that is believed. Raises RegisterBroken when it is not what the root key signed."""
        return self._register(connection)

    def member(self, connection: Connection, member_id: MemberId, *rights: Right) -> Member:
        """The member, who may have all of ``rights`` or not.

        While the register is not believed and no more than reading and holding is asked for, it is whom the table
        names. Raises NotFound (member.unknown) for a stranger, and RegisterBroken for everything else then.
        """
        try:
            register = self._register(connection)
        except RegisterBroken:
            if not _WITHOUT_REGISTER.issuperset(rights):
                raise
            return replace(workspaces.member(connection, member_id), roles=frozenset({Role.VIEWER}))
        member = register.member_now(member_id, self._clock.now())
        if member is None:
            raise NotFound("member.unknown", member=member_id)
        return member


def believe(database: Database, members: BelievedMembers) -> None:
    """From now on ask ``members`` whoever asks over a connection of this database."""
    database.remember(_OPTION, members)


def believed(connection: Connection) -> BelievedMembers:
    """Whom to ask over this connection."""
    members = connection.engine.get_execution_options().get(_OPTION)
    if not isinstance(members, BelievedMembers):
        raise BugError("nobody said whose word about members counts")
    return members
