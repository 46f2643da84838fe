"""What only a person can decide, and nothing that the table of moves does not allow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import ALLOWED_MOVES, NEEDS_A_PERSON, Delivery, DeliveryState
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.errors import ApprovalMissing, InvalidInput, NotAllowed, NotFound
from scheduler_app.services.settling import Settling
from tests.services.office import TOMORROW_AT_TEN, Office, wall

WAITING = sorted(NEEDS_A_PERSON)
OTHERS = sorted(set(DeliveryState) - NEEDS_A_PERSON)
ADDRESS = "https://network.example/@kbri/7"


@pytest.fixture
def settling(office: Office) -> Settling:
    return Settling(office.database, office.clock, office.stored.authorities)


def standing(office: Office, state: DeliveryState) -> Delivery:
    post_id = office.post(accounts=office.accounts[:1])
    (delivery,) = office.schedule(post_id)
    office.put(delivery.id, state)
    return office.deliveries(post_id)[0]


def now(office: Office, delivery: Delivery) -> Delivery:
    return office.deliveries(delivery.post_id)[0]


@pytest.mark.parametrize("state", WAITING)
def test_it_is_sent_again_at_another_time_with_the_same_key(
    office: Office, settling: Settling, state: DeliveryState
) -> None:
    delivery = standing(office, state)
    heard = office.heard()
    again = settling.send_again(office.officer, delivery.id, TOMORROW_AT_TEN + timedelta(days=1))
    after = now(office, delivery)
    assert (after.state, after.reason) == (DeliveryState.SCHEDULED, "")
    assert after.slot.wall == again.slot.wall == TOMORROW_AT_TEN + timedelta(days=1)
    assert after.due_at == after.next_try_at == again.instant.at
    assert (after.idempotency_key, after.created_at) == (delivery.idempotency_key, delivery.created_at)
    assert again.gap == "approval.none_yet"
    assert heard == [Kind.DELIVERIES]


def test_another_time_can_be_looked_at_before(office: Office, settling: Settling) -> None:
    delivery = standing(office, DeliveryState.MISSED)
    later = TOMORROW_AT_TEN + timedelta(days=1)
    there = settling.preview_again(office.officer, delivery.id, later)
    assert (there.slot.wall, there.gap) == (later, "approval.none_yet")
    assert now(office, delivery) == delivery
    with pytest.raises(InvalidInput, match=r"slot\.in_the_past"):
        settling.preview_again(office.officer, delivery.id, TOMORROW_AT_TEN - timedelta(days=9))
    with pytest.raises(NotAllowed, match=r"delivery\.not_waiting"):
        settling.preview_again(office.officer, standing(office, DeliveryState.SENT).id, later)


@pytest.mark.parametrize("state", WAITING)
def test_it_is_sent_again_now(office: Office, settling: Settling, state: DeliveryState) -> None:
    delivery = standing(office, state)
    office.clock.advance(timedelta(days=2, milliseconds=300))
    office.approve(delivery.post_id)
    settling.send_again_now(office.officer, delivery.id)
    after = now(office, delivery)
    assert after.state is DeliveryState.SCHEDULED
    assert after.due_at == office.clock.now().replace(microsecond=0)


def test_now_asks_for_the_approval_first(office: Office, settling: Settling) -> None:
    """At its hour it would be missed again before anybody could approve it."""
    delivery = standing(office, DeliveryState.MISSED)
    with pytest.raises(ApprovalMissing, match=r"approval\.none_yet"):
        settling.send_again_now(office.officer, delivery.id)
    assert now(office, delivery) == delivery


def test_what_was_refused_is_sent_again_as_it_is_written_now(office: Office, settling: Settling) -> None:
    delivery = standing(office, DeliveryState.REFUSED)
    office.approve(delivery.post_id)
    office.edit(delivery.post_id, "Kopi, lebih pendek")
    assert now(office, delivery).content_hash == delivery.content_hash
    with pytest.raises(ApprovalMissing, match=r"approval\.content_changed"):
        settling.send_again_now(office.officer, delivery.id)
    office.approve(delivery.post_id)
    settling.send_again_now(office.officer, delivery.id)
    assert {now(office, delivery).content_hash} == set(office.read(delivery.post_id).targets.values())


@pytest.mark.parametrize("state", WAITING)
def test_it_is_let_go_unsent(office: Office, settling: Settling, state: DeliveryState) -> None:
    delivery = standing(office, state)
    settling.cancel(office.officer, delivery.id)
    after = now(office, delivery)
    assert (after.state, after.reason) == (DeliveryState.CANCELLED, "delivery.cancelled_by_member")


def test_what_was_found_on_the_network_is_sent(office: Office, settling: Settling) -> None:
    delivery = standing(office, DeliveryState.UNKNOWN)
    heard = office.heard()
    settling.it_is_there(office.officer, delivery.id, ADDRESS)
    after = now(office, delivery)
    assert (after.state, after.address, after.remote_id) == (DeliveryState.SENT, ADDRESS, ADDRESS)
    assert after.sent_at == office.clock.now()
    assert heard == [Kind.DELIVERIES]


def test_the_networks_own_id_is_kept_when_it_is_known(office: Office, settling: Settling) -> None:
    delivery = standing(office, DeliveryState.UNKNOWN)
    settling.it_is_there(office.officer, delivery.id, ADDRESS, "110")
    assert now(office, delivery).remote_id == "110"


@pytest.mark.parametrize("address", ["", "somewhere", "javascript:alert(1)", "https://a.example/ b"])
def test_where_it_was_found_is_an_address(office: Office, settling: Settling, address: str) -> None:
    delivery = standing(office, DeliveryState.UNKNOWN)
    with pytest.raises(InvalidInput) as said:
        settling.it_is_there(office.officer, delivery.id, address)
    assert said.value.code == "post.bad_link"
    assert now(office, delivery) == delivery


@pytest.mark.parametrize("state", sorted(NEEDS_A_PERSON - {DeliveryState.UNKNOWN}))
def test_only_of_an_unknown_one_can_it_be_said_that_it_is_there(
    office: Office, settling: Settling, state: DeliveryState
) -> None:
    delivery = standing(office, state)
    with pytest.raises(NotAllowed) as said:
        settling.it_is_there(office.officer, delivery.id, ADDRESS)
    assert said.value.code == "delivery.not_unknown"


def decisions(office: Office, settling: Settling, delivery: DeliveryId) -> list[Callable[[], object]]:
    return [
        lambda: settling.send_again(office.officer, delivery, TOMORROW_AT_TEN),
        lambda: settling.send_again_now(office.officer, delivery),
        lambda: settling.it_is_there(office.officer, delivery, ADDRESS),
        lambda: settling.cancel(office.officer, delivery),
    ]


@pytest.mark.parametrize("state", OTHERS)
def test_what_does_not_wait_for_a_person_is_not_settled(
    office: Office, settling: Settling, state: DeliveryState
) -> None:
    delivery = standing(office, state)
    for decide in decisions(office, settling, delivery.id):
        with pytest.raises(NotAllowed) as said:
            decide()
        assert (said.value.code, said.value.params) == ("delivery.not_waiting", {"state": state.value})
    assert now(office, delivery) == delivery


def test_every_decision_is_a_move_the_table_allows() -> None:
    for state in NEEDS_A_PERSON:
        assert {DeliveryState.SCHEDULED, DeliveryState.CANCELLED} <= ALLOWED_MOVES[state]
    assert DeliveryState.SENT in ALLOWED_MOVES[DeliveryState.UNKNOWN]


def test_it_is_not_sent_again_in_the_past(office: Office, settling: Settling) -> None:
    delivery = standing(office, DeliveryState.MISSED)
    with pytest.raises(InvalidInput) as said:
        settling.send_again(office.officer, delivery.id, wall("2027-01-01 10:00"))
    assert said.value.code == "slot.in_the_past"
    with pytest.raises(InvalidInput):
        settling.send_again(office.officer, delivery.id, datetime(2027, 4, 1, 10, tzinfo=UTC))


def test_who_may_not_plan_may_not_settle(office: Office, settling: Settling) -> None:
    delivery = standing(office, DeliveryState.UNKNOWN)
    actor = office.administrator
    for decide in (
        lambda: settling.send_again(actor, delivery.id, TOMORROW_AT_TEN),
        lambda: settling.send_again_now(actor, delivery.id),
        lambda: settling.it_is_there(actor, delivery.id, ADDRESS),
        lambda: settling.cancel(actor, delivery.id),
    ):
        with pytest.raises(NotAllowed):
            decide()


def test_what_is_not_there_is_not_settled(office: Office, settling: Settling) -> None:
    for decide in decisions(office, settling, DeliveryId("none")):
        with pytest.raises(NotFound):
            decide()
