"""Whether the acting member may do what is asked: by the signed register, whatever a table says."""

from __future__ import annotations

from collections.abc import Iterable

from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.workspace import Member, Right
from scheduler_app.errors import NotAllowed
from scheduler_app.storage import accounts
from scheduler_app.storage.believed_members import believed
from scheduler_app.storage.database import Connection


def permitted(connection: Connection, actor: MemberId, *rights: Right) -> Member:
    """The acting member, who has all of ``rights``. Raises NotFound for a stranger, NotAllowed for anyone else.

    Raises RegisterBroken while this machine does not believe the register, but for reading and holding. Whoever goes
    on to touch accounts asks ``permitted_on`` too.
    """
    member = believed(connection).member(connection, actor, *rights)
    for right in rights:
        if not member.may(right):
            raise NotAllowed("member.may_not", right=right.value)
    return member


def permitted_on(connection: Connection, member: Member, account_ids: Iterable[AccountId], *rights: Right) -> None:
    """Raise NotAllowed (member.may_not_on_account) when one of the accounts is closed to the member."""
    if not member.grants:
        return
    for account_id in account_ids:
        for right in rights:
            if not member.may_on(right, account_id):
                handle = accounts.account(connection, account_id).handle
                raise NotAllowed("member.may_not_on_account", right=right.value, account=handle)
