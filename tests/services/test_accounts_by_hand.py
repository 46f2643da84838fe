"""Accounts that people post to: made without a sign-in, and never taken for ones that Duta sends to."""

from __future__ import annotations

import pytest

from scheduler_app.domain.account import AccountHealth, AccountKind
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.network_facts import SignIn
from scheduler_app.errors import InvalidInput
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.account_list import AccountLine, AccountList
from scheduler_app.services.accounts_by_hand import AccountsByHand
from tests.builders import MACHINE
from tests.services.office import Office

PAGE = "https://weibo.com/kbri"


@pytest.fixture
def by_hand(office: Office) -> AccountsByHand:
    return AccountsByHand(office.database, office.clock, FactSheets())


def line(office: Office, account_id: AccountId) -> AccountLine:
    listed = AccountList(office.database, office.clock, FactSheets(), MACHINE).read(office.administrator)
    return next(one for one in listed if one.account.id == account_id)


def test_an_account_is_made_with_its_page_and_no_sign_in(office: Office, by_hand: AccountsByHand) -> None:
    mission, heard = office.stored.missions[1], office.heard()
    made = by_hand.add(office.administrator, mission.id, "weibo", " @印尼驻华大使馆 ", f" {PAGE} ")
    found = line(office, made.id)
    assert found.account == made
    assert (made.handle, made.address, made.kind) == ("印尼驻华大使馆", PAGE, AccountKind.MANUAL)
    assert (made.language, made.health) == (mission.languages[0], AccountHealth.READY)
    assert (found.network_name, found.signs_in, found.speaks_here) == ("Weibo", False, False)
    assert heard == [Kind.ACCOUNTS]
    (said,) = (row for row in office.on_record() if row.subject_id == made.id)
    assert (said.actor, said.action) == (office.administrator, "account_by_hand")


def test_networks_with_a_sign_in_can_be_posted_to_by_hand_too(office: Office, by_hand: AccountsByHand) -> None:
    offered = by_hand.networks(office.administrator)
    names = [one.name for one in offered]
    assert names[:2] == ["instagram", "linkedin"]
    first_with_a_client = next(number for number, one in enumerate(offered) if one.sign_in is not SignIn.BY_HAND)
    assert names[first_with_a_client - 1] == "elsewhere"
    assert {"x", "facebook"} <= set(names[first_with_a_client:])
    assert {"newsroom", "practice"}.isdisjoint(names)
    made = by_hand.add(office.administrator, office.stored.missions[0].id, "x", "kbri", PAGE, language="en")
    assert not line(office, made.id).signs_in
    assert made.language == "en"


@pytest.mark.parametrize(
    ("network", "name", "address", "code"),
    [
        ("myspace", "kbri", PAGE, "by_hand.no_network"),
        ("newsroom", "kbri", PAGE, "by_hand.no_network"),
        ("weibo", "  ", PAGE, "by_hand.no_name"),
        ("weibo", "kbri", "weibo.com/kbri", "post.bad_link"),
        ("weibo", "k" * 201, PAGE, "text.too_long"),
    ],
)
def test_what_makes_no_account_says_why(
    office: Office, by_hand: AccountsByHand, network: str, name: str, address: str, code: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        by_hand.add(office.administrator, office.stored.missions[0].id, network, name, address)
    assert refused.value.code == code


def test_a_name_stands_once_on_a_network(office: Office, by_hand: AccountsByHand) -> None:
    mission = office.stored.missions[0]
    by_hand.add(office.administrator, mission.id, "weibo", "kbri", PAGE)
    with pytest.raises(InvalidInput, match=r"account\.handle_taken"):
        by_hand.add(office.administrator, mission.id, "weibo", "@kbri", PAGE)
