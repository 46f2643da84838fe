from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from scheduler_app.domain.account import AccountHealth, AccountKind, Band
from scheduler_app.domain.ids import AccountId, new_id
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.storage import accounts, missions
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.tables import account_machines
from scheduler_app.storage.tables import accounts as accounts_table
from tests.builders import MACHINE, NOW, a_mission, an_account

TOKYO = a_mission("tokyo")
UNKNOWN = AccountId(new_id())


def machines(connection: Connection, account_id: AccountId) -> set[str]:
    found = select(account_machines.c.machine).where(account_machines.c.account_id == account_id)
    return set(connection.scalars(found))


def test_an_account_is_found_as_it_was_stored(database: Database) -> None:
    account = an_account(
        TOKYO,
        handle="kbri-tokyo",
        kind=AccountKind.OFFICE_HOLDER,
        health=AccountHealth.SIGN_IN_NEEDED,
        throttled_until=NOW + timedelta(milliseconds=1),
        limits={"max_text": 5000},
    )
    with database.writing() as writing:
        missions.add(writing.connection, TOKYO)
        accounts.add(writing.connection, account, machine=MACHINE)
    with database.reading() as connection:
        assert accounts.account(connection, account.id) == account
        assert machines(connection, account.id) == {MACHINE}


def test_one_handle_may_exist_on_several_networks_but_once_on_each(database: Database) -> None:
    newsroom = an_account(TOKYO, network="newsroom", handle="kbri-tokyo")
    practice = an_account(TOKYO, network="practice", handle="kbri-tokyo")
    with database.writing() as writing:
        missions.add(writing.connection, TOKYO)
        accounts.add(writing.connection, practice, machine=MACHINE)
        accounts.add(writing.connection, newsroom, machine=MACHINE)
        with pytest.raises(InvalidInput) as caught:
            accounts.add(writing.connection, an_account(TOKYO, handle="kbri-tokyo"), machine=MACHINE)
    assert caught.value.code == "account.handle_taken"
    with database.reading() as connection:
        assert accounts.by_handle(connection, "kbri-tokyo") == (newsroom, practice)
        assert accounts.by_handle(connection, "nobody") == ()
        assert accounts.all_accounts(connection) == (newsroom, practice)


def test_health_and_a_wait_change_on_their_own(database: Database) -> None:
    account = an_account(TOKYO)
    until = NOW + timedelta(hours=1)
    with database.writing() as writing:
        missions.add(writing.connection, TOKYO)
        accounts.add(writing.connection, account, machine=MACHINE)
        accounts.set_health(writing.connection, account.id, AccountHealth.SUSPENDED)
        accounts.throttle(writing.connection, account.id, until)
    with database.reading() as connection:
        changed = replace(account, health=AccountHealth.SUSPENDED, throttled_until=until)
        assert accounts.account(connection, account.id) == changed
    with database.writing() as writing:
        accounts.throttle(writing.connection, account.id, None)
        assert accounts.account(writing.connection, account.id).throttled_until is None


def test_an_account_that_is_out_of_service_stays_closed_whatever_its_network_says(database: Database) -> None:
    account = an_account(TOKYO)
    with database.writing() as writing:
        missions.add(writing.connection, TOKYO)
        accounts.add(writing.connection, account, machine=MACHINE)
        accounts.take_out(writing.connection, account.id, NOW)
        accounts.set_health(writing.connection, account.id, AccountHealth.READY)
        out = accounts.account(writing.connection, account.id)
        assert (out.health, out.out_of_service_since) == (AccountHealth.CLOSED, NOW)
        accounts.put_back(writing.connection, account.id)
        assert accounts.account(writing.connection, account.id) == account


def test_a_colour_is_kept_and_one_that_this_duta_does_not_know_is_none(database: Database) -> None:
    account = an_account(TOKYO)
    with database.writing() as writing:
        missions.add(writing.connection, TOKYO)
        accounts.add(writing.connection, account, machine=MACHINE)
        accounts.set_band(writing.connection, account.id, Band.TEAL)
        assert accounts.account(writing.connection, account.id).band is Band.TEAL
        writing.connection.execute(update(accounts_table).values(band="of a later Duta"))
        assert accounts.account(writing.connection, account.id).band is Band.NONE


def test_a_second_machine_may_learn_to_speak_for_an_account(database: Database) -> None:
    account = an_account(TOKYO)
    with database.writing() as writing:
        missions.add(writing.connection, TOKYO)
        accounts.add(writing.connection, account, machine=MACHINE)
        accounts.speaks_from(writing.connection, account.id, "2" * 32)
        accounts.speaks_from(writing.connection, account.id, "2" * 32)
        assert machines(writing.connection, account.id) == {MACHINE, "2" * 32}


def test_an_account_nobody_stored_is_not_found(database: Database) -> None:
    with database.writing() as writing:
        with pytest.raises(NotFound) as caught:
            accounts.account(writing.connection, UNKNOWN)
        with pytest.raises(NotFound):
            accounts.set_health(writing.connection, UNKNOWN, AccountHealth.READY)
        with pytest.raises(NotFound):
            accounts.throttle(writing.connection, UNKNOWN, NOW)
    assert caught.value.code == "account.unknown"


def test_what_the_accounts_own_server_takes_is_remembered(database: Database) -> None:
    account = an_account(TOKYO, limits={"max_text": 500, "max_items": 4})
    with database.writing() as writing:
        missions.add(writing.connection, TOKYO)
        accounts.add(writing.connection, account, machine=MACHINE)
        accounts.set_limits(writing.connection, account.id, {"max_text": 5000})
        with pytest.raises(NotFound):
            accounts.set_limits(writing.connection, UNKNOWN, {})
    with database.reading() as connection:
        assert accounts.account(connection, account.id) == replace(account, limits={"max_text": 5000})
