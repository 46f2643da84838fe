"""What accounts need a person for is said in good time, and in the order in which it matters."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.services.account_needs import AccountNeeds
from scheduler_app.storage import account_papers, accounts
from scheduler_app.storage.database import Database
from tests.builders import StoredWorkspace, a_workspace


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock, accounts=3)


def said(stored: StoredWorkspace) -> list[tuple[str, str]]:
    needs = AccountNeeds(stored.database, stored.clock).read(stored.officer.id)
    return [(one.account.handle, one.code) for one in needs]


def ends(stored: StoredWorkspace, number: int, until: datetime) -> None:
    with stored.database.writing() as writing:
        account_papers.file(writing.connection, stored.accounts[number].id, AccountPapers(sign_in_until=until))


def becomes(stored: StoredWorkspace, number: int, health: AccountHealth) -> None:
    with stored.database.writing() as writing:
        accounts.set_health(writing.connection, stored.accounts[number].id, health)


def test_nothing_is_said_of_accounts_that_are_well(stored: StoredWorkspace) -> None:
    assert said(stored) == []


@pytest.mark.parametrize(
    ("left", "code"),
    [
        (timedelta(days=14, seconds=1), None),
        (timedelta(days=14), "account.sign_in_ends"),
        (timedelta(seconds=1), "account.sign_in_ends"),
        (timedelta(0), "account.sign_in_over"),
        (timedelta(days=-400), "account.sign_in_over"),
    ],
)
def test_an_end_is_said_two_weeks_ahead(stored: StoredWorkspace, left: timedelta, code: str | None) -> None:
    ends(stored, 0, stored.clock.now() + left)
    assert said(stored) == ([(stored.accounts[0].handle, code)] if code else [])


def test_the_words_name_the_account_and_the_day(stored: StoredWorkspace) -> None:
    ends(stored, 0, stored.clock.now() + timedelta(days=1))
    (need,) = AccountNeeds(stored.database, stored.clock).read(stored.officer.id)
    assert need.params == {"account": stored.accounts[0].handle, "day": "2027-03-02"}


@pytest.mark.parametrize(
    ("health", "code"),
    [
        (AccountHealth.SIGN_IN_NEEDED, "account.sign_in_is_needed"),
        (AccountHealth.SUSPENDED, "account.is_suspended"),
        (AccountHealth.CLOSED, "account.is_closed"),
    ],
)
def test_what_stopped_is_said_first_and_once(stored: StoredWorkspace, health: AccountHealth, code: str) -> None:
    first, second, third = (one.handle for one in stored.accounts)
    ends(stored, 0, stored.clock.now() + timedelta(days=9))
    ends(stored, 1, stored.clock.now() + timedelta(days=2))
    ends(stored, 2, stored.clock.now() + timedelta(days=1))
    becomes(stored, 2, health)
    assert said(stored) == [(third, code), (second, "account.sign_in_ends"), (first, "account.sign_in_ends")]


def test_what_the_office_took_out_of_service_waits_for_nobody(stored: StoredWorkspace) -> None:
    with stored.database.writing() as writing:
        accounts.take_out(writing.connection, stored.accounts[0].id, stored.clock.now())
    assert said(stored) == []
