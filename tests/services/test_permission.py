"""Who may do what is asked."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from sqlalchemy import text

from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.workspace import Right, Role
from scheduler_app.errors import NotAllowed, NotFound, RegisterBroken
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.storage import workspaces
from tests.approvers import believe_register
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
    office.stored.enrol(gone)
    with office.database.reading() as connection:
        with pytest.raises(NotFound):
            permitted(connection, MemberId("nobody"), Right.READ)
        with pytest.raises(NotAllowed):
            permitted(connection, gone.id, Right.READ)


def test_a_role_that_was_written_into_the_database_gives_no_right(office: Office) -> None:
    with office.database.writing() as writing:
        writing.connection.execute(text("UPDATE members SET roles = :all"), {"all": json.dumps(sorted(Role))})
    with office.database.reading() as connection, pytest.raises(NotAllowed):
        permitted(connection, office.officer, Right.ADMINISTER)


def test_somebody_who_was_only_written_into_the_database_is_a_stranger(office: Office) -> None:
    intruder = a_member("Mallory", *Role)
    with office.database.writing() as writing:
        workspaces.add_member(writing.connection, intruder)
    with office.database.reading() as connection, pytest.raises(NotFound):
        permitted(connection, intruder.id, Right.READ)


def test_rights_that_were_taken_in_the_database_alone_are_still_there(office: Office) -> None:
    with office.database.writing() as writing:
        workspaces.retire(writing.connection, office.officer)
    with office.database.reading() as connection:
        assert permitted(connection, office.officer, Right.COMPOSE).active


def test_while_the_register_is_broken_people_can_look_and_stop_and_nothing_else(office: Office) -> None:
    with office.database.writing() as writing:
        writing.connection.execute(text("UPDATE workspace SET root_key = 'x'"))
    believe_register(office.database, office.clock)
    with office.database.reading() as connection:
        for actor in (office.officer, office.administrator):
            found = permitted(connection, actor, Right.READ, Right.HOLD)
            assert {right for right in Right if found.may(right)} == {Right.READ, Right.HOLD}
        for right in set(Right) - {Right.READ, Right.HOLD}:
            with pytest.raises(RegisterBroken):
                permitted(connection, office.administrator, right)


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
