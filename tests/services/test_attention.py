"""What waits for a person is counted for those who can settle it, and for nobody else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.ids import MemberId
from scheduler_app.services.attention import Attention, Need, NeedKind
from scheduler_app.services.holding import Holding
from scheduler_app.storage import account_papers, accounts
from tests.approvers import KeyInHand
from tests.services.office import Office


@pytest.fixture
def attention(office: Office) -> Attention:
    return Attention(office.database, office.clock, office.approving)


def needs(attention: Attention, actor: MemberId) -> dict[NeedKind, Need]:
    return {need.kind: need for need in attention.needs(actor)}


def test_with_nothing_to_settle_nothing_waits(office: Office, attention: Attention) -> None:
    office.schedule(office.post())
    assert attention.needs(office.officer) == ()


def test_a_request_waits_for_those_who_may_say_yes(office: Office, attention: Attention) -> None:
    post_id = office.post()
    due = office.schedule(post_id)
    office.approving.request(office.officer, post_id)
    found = needs(attention, office.supervisor)[NeedKind.APPROVAL]
    assert (found.count, found.subject, found.names) == (1, post_id, ("Kopi Gayo",))
    assert found.soonest == min(one.due_at for one in due)
    assert attention.needs(office.officer) == ()


def test_what_was_sent_back_waits_for_its_author(office: Office, attention: Attention) -> None:
    post_id = office.post()
    office.approving.request(office.officer, post_id)
    office.approving.request_changes(KeyInHand(office.supervisor), post_id, "The date is wrong.")
    found = needs(attention, office.officer)[NeedKind.CHANGES_REQUESTED]
    assert (found.count, found.subject) == (1, post_id)
    assert attention.needs(office.second_officer) == ()
    office.approving.request(office.officer, post_id)
    assert attention.needs(office.officer) == ()


def test_what_sending_left_waits_for_those_who_plan_the_most_serious_first(
    office: Office, attention: Attention
) -> None:
    states = (DeliveryState.HELD, DeliveryState.MISSED, DeliveryState.REFUSED, DeliveryState.UNKNOWN)
    rows = office.schedule(office.post())
    for delivery, state in zip(rows, states, strict=False):
        office.put(delivery.id, state)
    assert [need.kind for need in attention.needs(office.officer)] == [
        NeedKind.UNKNOWN,
        NeedKind.REFUSED,
        NeedKind.MISSED,
    ]
    assert needs(attention, office.supervisor)[NeedKind.HELD].subject == rows[0].id
    assert attention.needs(office.administrator) == ()


def test_a_sign_in_that_ended_is_not_one_that_ends(office: Office, attention: Attention) -> None:
    soon = office.clock.now() + timedelta(days=3)
    first, second, third = office.accounts[:3]
    with office.database.writing() as writing:
        for account in (first, second):
            account_papers.file(writing.connection, account.id, AccountPapers(sign_in_until=soon))
        accounts.set_health(writing.connection, second.id, AccountHealth.SIGN_IN_NEEDED)
        accounts.set_health(writing.connection, third.id, AccountHealth.SUSPENDED)
    found = needs(attention, office.administrator)
    assert found[NeedKind.SIGN_IN_ENDED].subject == second.id
    assert found[NeedKind.ACCOUNT_STOPPED].subject == third.id
    assert found[NeedKind.SIGN_IN_ENDING].subject == first.id
    assert found[NeedKind.SIGN_IN_ENDING].soonest == soon
    assert needs(attention, office.officer).keys() == found.keys()


def test_an_open_incident_waits_for_those_who_can_close_it(office: Office, attention: Attention) -> None:
    Holding(office.database, office.clock).start(office.officer, HoldScope.EVERYTHING, "", "Earthquake")
    found = needs(attention, office.supervisor)[NeedKind.INCIDENT]
    assert (found.count, found.names) == (1, ("Earthquake",))
    assert NeedKind.INCIDENT not in needs(attention, office.officer)
