from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.domain.ids import AccountId, MemberId, WorkspaceId, new_id
from scheduler_app.domain.workspace import Right, Role, Workspace
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.storage import workspaces
from scheduler_app.storage.database import Database
from tests.builders import a_member

WORKSPACE = Workspace(WorkspaceId(new_id()), "KBRI Demo", "Asia/Jakarta", timedelta(minutes=20))


def test_what_was_created_is_loaded(database: Database) -> None:
    with database.writing() as writing:
        workspaces.create(writing.connection, WORKSPACE)
    with database.reading() as connection:
        assert workspaces.load(connection) == WORKSPACE


def test_a_database_holds_one_workspace(database: Database) -> None:
    with database.writing() as writing:
        workspaces.create(writing.connection, WORKSPACE)
    other = Workspace(WorkspaceId(new_id()), "Other", "UTC")
    with pytest.raises(InvalidInput) as caught, database.writing() as writing:
        workspaces.create(writing.connection, other)
    assert caught.value.code == "workspace.exists_already"
    with database.reading() as connection:
        assert workspaces.load(connection) == WORKSPACE


def test_an_empty_database_has_no_workspace(database: Database) -> None:
    with database.reading() as connection:
        with pytest.raises(NotFound) as caught:
            workspaces.load(connection)
        assert caught.value.code == "workspace.not_set_up"
        assert workspaces.zone_rules(connection) == ""


def test_zone_rules_are_remembered(database: Database) -> None:
    with database.writing() as writing:
        workspaces.create(writing.connection, WORKSPACE)
        assert workspaces.zone_rules(writing.connection) == ""
        workspaces.set_zone_rules(writing.connection, "2027a")
    with database.reading() as connection:
        assert workspaces.zone_rules(connection) == "2027a"


def test_members_come_by_name_with_all_their_roles(database: Database) -> None:
    sari = a_member("Sari")
    budi = a_member("Budi", Role.SUPERVISOR, Role.OFFICER)
    gone = a_member("Adi", active=False)
    with database.writing() as writing:
        for member in (sari, budi, gone):
            workspaces.add_member(writing.connection, member)
    with database.reading() as connection:
        assert workspaces.members(connection) == (gone, budi, sari)
        assert workspaces.member(connection, budi.id) == budi


def test_a_stranger_is_not_found(database: Database) -> None:
    with database.reading() as connection, pytest.raises(NotFound) as caught:
        workspaces.member(connection, MemberId(new_id()))
    assert caught.value.code == "member.unknown"


def test_what_a_member_is_called_and_may_do_changes(database: Database) -> None:
    sari = a_member("Sari")
    changed = replace(sari, name="Sari Dewi", roles=frozenset({Role.SUPERVISOR}), active=False)
    with database.writing() as writing:
        workspaces.add_member(writing.connection, sari)
        workspaces.change_member(writing.connection, changed)
    with database.reading() as connection:
        assert workspaces.member(connection, sari.id) == changed
    with database.writing() as writing, pytest.raises(NotFound, match=r"member\.unknown"):
        workspaces.change_member(writing.connection, a_member("Nobody"))


def test_a_member_retires(database: Database) -> None:
    sari, budi = a_member("Sari"), a_member("Budi")
    with database.writing() as writing:
        workspaces.add_member(writing.connection, sari)
        workspaces.add_member(writing.connection, budi)
        workspaces.retire(writing.connection, sari.id)
    with database.reading() as connection:
        assert workspaces.members(connection) == (budi, replace(sari, active=False))


def test_rights_on_single_accounts_come_back_with_the_member(database: Database) -> None:
    siti = replace(a_member("Siti"), grants={AccountId("a1"): frozenset({Right.COMPOSE}), AccountId("a2"): frozenset()})
    with database.writing() as writing:
        workspaces.add_member(writing.connection, siti)
        assert workspaces.member(writing.connection, siti.id) == siti
