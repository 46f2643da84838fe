"""Who may do what is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.workspace import Right, Role
from scheduler_app.errors import NotAllowed, NotFound
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.storage import workspaces
from tests.builders import a_member
from tests.services.office import Office


def test_a_member_with_all_the_rights_is_let_through(office: Office) -> None:
    with office.database.reading() as connection:
        found = permitted(connection, office.officer, Right.COMPOSE, Right.SCHEDULE)
    assert found == office.stored.officer


def test_the_right_that_is_missing_is_named(office: Office) -> None:
    with office.database.reading() as connection, pytest.raises(NotAllowed) as refused:
        permitted(connection, office.officer, Right.COMPOSE, Right.APPROVE)
    assert (refused.value.code, refused.value.params) == ("member.may_not", {"right": "approve"})


def test_strangers_and_those_who_left_may_nothing(office: Office) -> None:
    gone = a_member("Tuti", *Role, active=False)
    with office.database.writing() as writing:
        workspaces.add_member(writing.connection, gone)
    with office.database.reading() as connection:
        with pytest.raises(NotFound):
            permitted(connection, MemberId("nobody"), Right.READ)
        with pytest.raises(NotAllowed):
            permitted(connection, gone.id, Right.READ)


def test_an_account_that_is_closed_to_the_member_is_named(office: Office) -> None:
    account, other = office.accounts[:2]
    member = replace(office.stored.officer, grants={account.id: frozenset({Right.COMPOSE})})
    with office.database.reading() as connection:
        permitted_on(connection, member, [account.id, other.id], Right.COMPOSE)
        permitted_on(connection, member, [other.id], Right.COMPOSE, Right.SCHEDULE)
        with pytest.raises(NotAllowed) as refused:
            permitted_on(connection, member, [other.id, account.id], Right.COMPOSE, Right.SCHEDULE)
    assert refused.value.code == "member.may_not_on_account"
    assert refused.value.params == {"right": "schedule", "account": account.handle}
