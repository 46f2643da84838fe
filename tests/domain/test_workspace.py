"""Who may do what."""

from __future__ import annotations

import pytest

from scheduler_app.domain.workspace import RIGHTS, Right, Role
from tests.builders import a_member

# Written out again on purpose: whoever changes the table has to say it twice.
MAY = {
    Role.VIEWER: {Right.READ},
    Role.OFFICER: {Right.READ, Right.COMPOSE, Right.SCHEDULE, Right.HOLD},
    Role.SUPERVISOR: {
        Right.READ,
        Right.COMPOSE,
        Right.SCHEDULE,
        Right.APPROVE,
        Right.HOLD,
        Right.RELEASE,
        Right.RECALL,
        Right.READ_AUDIT,
    },
    Role.ADMINISTRATOR: {Right.READ, Right.HOLD, Right.READ_AUDIT, Right.ADMINISTER},
}


@pytest.mark.parametrize("role", Role)
def test_a_role_may_do_its_own_and_nothing_else(role: Role) -> None:
    member = a_member("Sari", role)
    assert {right for right in Right if member.may(right)} == MAY[role] == RIGHTS[role]


def test_several_roles_add_up() -> None:
    member = a_member("Sari", Role.OFFICER, Role.ADMINISTRATOR)
    assert {right for right in Right if member.may(right)} == MAY[Role.OFFICER] | MAY[Role.ADMINISTRATOR]


def test_somebody_who_left_may_do_nothing() -> None:
    member = a_member("Sari", *Role, active=False)
    assert not any(member.may(right) for right in Right)


def test_everybody_who_works_here_may_stop_everything() -> None:
    assert {role for role in Role if Right.HOLD in RIGHTS[role]} == set(Role) - {Role.VIEWER}
