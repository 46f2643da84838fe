"""Who may do what."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.workspace import RIGHTS, Right, Role
from tests.builders import a_member

# Written out again on purpose: whoever changes the table has to say it twice.
R = Right
MAY = {
    Role.VIEWER: {R.READ, R.HOLD},
    Role.OFFICER: {R.READ, R.COMPOSE, R.SCHEDULE, R.SEND_NOW, R.HOLD},
    Role.SUPERVISOR: {
        R.READ, R.COMPOSE, R.SCHEDULE, R.SEND_NOW, R.APPROVE, R.HOLD, R.EXEMPT, R.RELEASE, R.RECALL, R.READ_AUDIT,
    },
    Role.ADMINISTRATOR: {R.READ, R.CONNECT, R.HOLD, R.READ_AUDIT, R.ADMINISTER},
}  # fmt: skip
ACCOUNT = AccountId("a1")


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


def test_anyone_may_stop_everything() -> None:
    assert all(Right.HOLD in RIGHTS[role] for role in Role)


def test_rights_can_be_fewer_on_one_account() -> None:
    member = replace(a_member("Sari", Role.OFFICER), grants={ACCOUNT: frozenset({R.COMPOSE, R.APPROVE})})
    assert {right for right in Right if member.may_on(right, ACCOUNT)} == {R.READ, R.COMPOSE, R.HOLD}
    assert {right for right in Right if member.may_on(right, AccountId("a2"))} == MAY[Role.OFFICER]


def test_nobody_can_be_kept_from_stopping_an_account() -> None:
    member = replace(a_member("Sari", Role.OFFICER), grants={ACCOUNT: frozenset()})
    assert member.may_on(Right.HOLD, ACCOUNT)
    assert not member.may_on(Right.SCHEDULE, ACCOUNT)
