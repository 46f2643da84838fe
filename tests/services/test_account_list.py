"""The accounts as one list, and the story of each."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.account import Band
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.quota import Quota
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import NotFound
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.account_list import AccountList
from scheduler_app.services.account_papers import PapersOfAccounts
from scheduler_app.services.keeping_accounts import KeepingAccounts
from scheduler_app.services.quotas import QuotasOfAccounts
from tests.builders import MACHINE
from tests.services.office import Office


def listed(office: Office, machine: str = MACHINE) -> AccountList:
    return AccountList(office.database, office.clock, FactSheets(), machine)


def test_each_line_holds_all_that_is_known_of_an_account(office: Office) -> None:
    account, until = office.accounts[0], office.clock.now() + timedelta(days=3)
    PapersOfAccounts(office.database, office.clock).file(
        office.administrator, account.id, AccountPapers("Press section", sign_in_until=until)
    )
    QuotasOfAccounts(office.database, office.clock).file(office.administrator, account.id, Quota(7, 10))
    line = next(one for one in listed(office).read(office.officer) if one.account.id == account.id)
    assert line.mission.id == account.mission_id
    assert line.network_name
    assert line.papers.owner_office == "Press section"
    assert [(one.left, one.of) for one in line.quotas] == [(7, 10)]
    assert line.need is not None
    assert line.need.until == until
    assert line.speaks_here


def test_another_machine_is_told_that_it_does_not_speak_for_them(office: Office) -> None:
    assert not any(one.speaks_here for one in listed(office, "another").read(office.officer))


def test_the_story_is_newest_first_and_others_deeds_are_for_those_who_may_read_the_audit(office: Office) -> None:
    account = office.accounts[0]
    keeping = KeepingAccounts(office.database, office.clock)
    keeping.choose_band(office.administrator, account.id, Band.BLUE)
    keeping.take_out(office.administrator, account.id, "The term is over.")
    told = [line.action for line in listed(office).story(office.supervisor, account.id).lines]
    assert told[:2] == ["account_taken_out", "account_band_chosen"]
    assert listed(office).story(office.officer, account.id).lines == ()


def test_the_story_says_who_may_do_what(office: Office) -> None:
    people = {one.name: one for one in listed(office).story(office.officer, office.accounts[0].id).people}
    assert Right.CONNECT in people[office.stored.administrator.name].may
    assert Right.APPROVE not in people[office.stored.officer.name].may
    with pytest.raises(NotFound):
        listed(office).story(office.officer, AccountId("0" * 32))
