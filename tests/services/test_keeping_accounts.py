"""The colour of accounts, and taking them out of service."""

from __future__ import annotations

import pytest

from scheduler_app.domain.account import Account, AccountHealth, Band
from scheduler_app.domain.changes import Kind
from scheduler_app.errors import InvalidInput, NotAllowed
from scheduler_app.services.keeping_accounts import KeepingAccounts
from scheduler_app.storage import accounts, audit
from tests.services.office import Office


@pytest.fixture
def keeping(office: Office) -> KeepingAccounts:
    return KeepingAccounts(office.database, office.clock)


def known(office: Office) -> Account:
    with office.database.reading() as connection:
        return accounts.account(connection, office.accounts[0].id)


def test_a_colour_is_chosen_once_and_on_record(keeping: KeepingAccounts, office: Office) -> None:
    heard = office.heard()
    for _ in range(2):
        keeping.choose_band(office.administrator, office.accounts[0].id, Band.GREEN)
    assert known(office).band is Band.GREEN
    assert Kind.ACCOUNTS in heard
    with office.database.reading() as connection:
        told = [row.action for row in audit.about(connection, (office.accounts[0].id,))]
    assert told.count("account_band_chosen") == 1


def test_out_of_service_and_back_again(keeping: KeepingAccounts, office: Office) -> None:
    account_id = office.accounts[0].id
    keeping.take_out(office.administrator, account_id, "  The term of the ambassador is over. ")
    assert (known(office).health, known(office).out_of_service_since) == (AccountHealth.CLOSED, office.clock.now())
    with pytest.raises(InvalidInput, match=r"account\.is_out"):
        keeping.take_out(office.administrator, account_id, "Again.")
    keeping.put_back(office.administrator, account_id)
    assert known(office) == office.accounts[0]
    with pytest.raises(InvalidInput, match=r"account\.is_in"):
        keeping.put_back(office.administrator, account_id)


def test_nobody_takes_an_account_out_without_a_reason_or_the_right(keeping: KeepingAccounts, office: Office) -> None:
    account_id = office.accounts[0].id
    with pytest.raises(InvalidInput, match=r"account\.no_reason"):
        keeping.take_out(office.administrator, account_id, " ")
    for act in (
        lambda: keeping.take_out(office.supervisor, account_id, "Why not."),
        lambda: keeping.put_back(office.supervisor, account_id),
        lambda: keeping.choose_band(office.supervisor, account_id, Band.RED),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert known(office) == office.accounts[0]
