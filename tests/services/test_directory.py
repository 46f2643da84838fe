"""Names, for whoever asks."""

from __future__ import annotations

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.workspace import Member, Role
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.directory import Directory
from scheduler_app.storage import campaigns, holds, workspaces
from scheduler_app.storage.database import Database
from tests.builders import a_campaign, a_hold, a_member, a_workspace


def add(database: Database, member: Member) -> None:
    with database.writing() as writing:
        workspaces.add_member(writing.connection, member)


def test_a_member_is_found_however_the_name_is_capitalised(database: Database, clock: FixedClock) -> None:
    held = a_workspace(database, clock)
    assert Directory(database).member_named(" sARI ") == held.officer


def test_a_wrong_name_is_answered_with_the_right_ones(database: Database, clock: FixedClock) -> None:
    a_workspace(database, clock)
    with pytest.raises(NotFound) as caught:
        Directory(database).member_named("Siti")
    assert caught.value.params == {"name": "Siti", "names": "Adi, Budi, Rina, Sari"}


def test_a_name_that_two_share_names_nobody(database: Database, clock: FixedClock) -> None:
    a_workspace(database, clock)
    add(database, a_member("sari", Role.SUPERVISOR))
    with pytest.raises(InvalidInput):
        Directory(database).member_named("Sari")


def test_an_empty_database_says_that_it_was_never_filled(database: Database) -> None:
    with pytest.raises(NotFound, match="not_set_up"):
        Directory(database).workspace()


def test_missions_and_accounts_are_those_stored(database: Database, clock: FixedClock) -> None:
    held = a_workspace(database, clock, accounts=3)
    assert set(Directory(database).missions()) == set(held.missions)
    assert set(Directory(database).accounts()) == set(held.accounts)


def test_a_scope_is_named_as_people_name_it(database: Database, clock: FixedClock) -> None:
    held = a_workspace(database, clock)
    campaign, directory = a_campaign(), Directory(database)
    with database.writing() as writing:
        campaigns.add(writing.connection, campaign)
    mission, account = held.missions[0], held.account
    for scope, words, value in (
        (HoldScope.MISSION, mission.slug, mission.id),
        (HoldScope.ACCOUNT, account.handle, account.id),
        (HoldScope.CAMPAIGN, campaign.name, campaign.id),
        (HoldScope.COUNTRY, "JP", "JP"),
        (HoldScope.ACCOUNT, "nobody", "nobody"),
    ):
        assert directory.scope_value(scope, words) == value
        assert directory.scope_name(scope, value) == f"{scope.value} {words}"
    assert directory.scope_name(HoldScope.EVERYTHING, "") == "everything"


def test_holds_in_force_are_told_to_everybody(database: Database, clock: FixedClock) -> None:
    hold = a_hold(a_workspace(database, clock).officer)
    with database.writing() as writing:
        holds.start(writing.connection, hold)
    assert Directory(database).holds() == (hold,)
