"""The team's boundary: who is in it and what each may do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from scheduler_app.domain.ids import AccountId, MemberId, WorkspaceId

DEFAULT_LATENESS_LIMIT = timedelta(minutes=15)


class Role(StrEnum):
    VIEWER = "viewer"
    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    """One thing a member may or may not do.

    SEND_NOW is not the right to send what was not approved: nobody has that.
    """

    READ = "read"
    COMPOSE = "compose"
    SCHEDULE = "schedule"
    APPROVE = "approve"
    SEND_NOW = "send_now"
    CONNECT = "connect"
    HOLD = "hold"
    EXEMPT = "exempt"
    RELEASE = "release"
    RECALL = "recall"
    READ_AUDIT = "read_audit"
    ADMINISTER = "administer"


_WRITING = frozenset({Right.READ, Right.COMPOSE, Right.SCHEDULE, Right.SEND_NOW, Right.HOLD})

RIGHTS: dict[Role, frozenset[Right]] = {
    # Anyone may stop everything: who only looks on may be the first who hears the news.
    Role.VIEWER: frozenset({Right.READ, Right.HOLD}),
    Role.OFFICER: _WRITING,
    Role.SUPERVISOR: _WRITING | {Right.APPROVE, Right.EXEMPT, Right.RELEASE, Right.RECALL, Right.READ_AUDIT},
    Role.ADMINISTRATOR: frozenset({Right.READ, Right.CONNECT, Right.HOLD, Right.READ_AUDIT, Right.ADMINISTER}),
}

# What can be narrowed for single accounts. Anyone may stop everything, and reading is not narrowed.
ACCOUNT_RIGHTS = frozenset({Right.COMPOSE, Right.SCHEDULE, Right.APPROVE, Right.SEND_NOW, Right.CONNECT, Right.RECALL})


@dataclass(frozen=True, slots=True)
class Workspace:
    """The workspace as a whole; one database holds one.

    ``home_zone`` is the IANA zone of "my time" and of *same moment* slots; ``lateness_limit`` is how late a
    delivery may leave before it is *missed*.
    """

    id: WorkspaceId
    name: str
    home_zone: str
    lateness_limit: timedelta = DEFAULT_LATENESS_LIMIT


@dataclass(frozen=True, slots=True)
class Member:
    """A person in the workspace.

    ``grants`` narrows what the roles allow: on an account that it names the member has only these of the
    ``ACCOUNT_RIGHTS``, on every other all that the roles give.
    """

    id: MemberId
    name: str
    roles: frozenset[Role]
    active: bool = True
    grants: Mapping[AccountId, frozenset[Right]] = field(default_factory=dict, hash=False)

    def may(self, right: Right) -> bool:
        """Whether the roles give a right at all."""
        return self.active and any(right in RIGHTS[role] for role in self.roles)

    def may_on(self, right: Right, account_id: AccountId) -> bool:
        """Whether the member has a right on one account."""
        granted = right not in ACCOUNT_RIGHTS or right in self.grants.get(account_id, ACCOUNT_RIGHTS)
        return granted and self.may(right)
