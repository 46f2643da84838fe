"""Whether the acting member may do what is asked."""

from __future__ import annotations

from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.workspace import Member, Right
from scheduler_app.errors import NotAllowed
from scheduler_app.storage import workspaces
from scheduler_app.storage.database import Connection


def permitted(connection: Connection, actor: MemberId, *rights: Right) -> Member:
    """The acting member, who has all of ``rights``. Raises NotFound for a stranger, NotAllowed for anyone else."""
    member = workspaces.member(connection, actor)
    for right in rights:
        if not member.may(right):
            raise NotAllowed("member.may_not", right=right.value)
    return member
