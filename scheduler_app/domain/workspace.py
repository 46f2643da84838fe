"""The team's boundary: who is in it and what each may do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from scheduler_app.domain.ids import MemberId, WorkspaceId

DEFAULT_LATENESS_LIMIT = timedelta(minutes=15)


class Role(StrEnum):
    VIEWER = "viewer"
    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    """One thing a member may or may not do."""

    READ = "read"
    COMPOSE = "compose"
    SCHEDULE = "schedule"
    APPROVE = "approve"
    HOLD = "hold"
    RELEASE = "release"
    RECALL = "recall"
    READ_AUDIT = "read_audit"
    ADMINISTER = "administer"


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.VIEWER: frozenset({Right.READ}),
    Role.OFFICER: frozenset({Right.READ, Right.COMPOSE, Right.SCHEDULE, Right.HOLD}),
    Role.SUPERVISOR: frozenset(
        {
            Right.READ,
            Right.COMPOSE,
            Right.SCHEDULE,
            Right.APPROVE,
            Right.HOLD,
            Right.RELEASE,
            Right.RECALL,
            Right.READ_AUDIT,
        }
    ),
    Role.ADMINISTRATOR: frozenset({Right.READ, Right.HOLD, Right.READ_AUDIT, Right.ADMINISTER}),
}


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
    """A person in the workspace."""

    id: MemberId
    name: str
    roles: frozenset[Role]
    active: bool = True

    def may(self, right: Right) -> bool:
        return self.active and any(right in RIGHTS[role] for role in self.roles)
