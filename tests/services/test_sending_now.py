"""Sending now: each account from wherever its delivery stands, all of them or none."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import IN_FLIGHT, DeliveryState
from scheduler_app.domain.hold import CrisisLevel, HoldScope
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId
from scheduler_app.domain.slot import zone_named
from scheduler_app.errors import ApprovalMissing, InvalidInput, NotAllowed, NotFound, StaleEdit
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.account_papers import PapersOfAccounts
from scheduler_app.services.exempting import Exempting
from scheduler_app.services.gate import Gate
from scheduler_app.services.holding import Holding
from scheduler_app.services.sending_now import MAY_GO_NOW, SendingNow
from tests.services.office import Office

S = DeliveryState


@pytest.fixture
def sending_now(office: Office) -> SendingNow:
    return SendingNow(office.database, office.clock, office.stored.authorities, Gate(office.clock, FactSheets()))


@pytest.fixture
def approved(office: Office) -> PostId:
    """A post for two accounts, approved and not planned."""
    post_id = office.post(accounts=office.accounts[:2])
    office.approve(post_id)
    return post_id


def seen(office: Office, post_id: PostId) -> dict[AccountId, ContentHash]:
    return office.read(post_id).targets


def states(office: Office, post_id: PostId) -> list[DeliveryState]:
    return [one.state for one in office.deliveries(post_id)]


def test_what_was_not_planned_is_planned_for_this_moment(
    office: Office, sending_now: SendingNow, approved: PostId
) -> None:
    heard = office.heard()
    sending_now.send(office.officer, approved, seen(office, approved))
    made = office.deliveries(approved)
    assert {one.due_at for one in made} == {office.clock.now().replace(microsecond=0)}
    assert [one.state for one in made] == [S.SCHEDULED] * 2
    assert Kind.DELIVERIES in heard


def test_what_is_planned_for_later_leaves_now_with_the_same_key(office: Office, sending_now: SendingNow) -> None:
    post_id = office.post(accounts=office.accounts[:2])
    before = office.schedule(post_id)
    office.approve(post_id)
    office.clock.advance(max(one.due_at for one in before) - office.clock.now() - timedelta(minutes=50))
    sending_now.send(office.officer, post_id, {before[0].account_id: before[0].content_hash})
    first, second = (office.of_account(post_id, one.account_id) for one in before)
    assert first.due_at == office.clock.now().replace(microsecond=0)
    assert first.idempotency_key == before[0].idempotency_key
    assert second == before[1]


@pytest.mark.parametrize("state", sorted(MAY_GO_NOW - {S.SCHEDULED, S.CANCELLED, S.RECALLED}))
def test_what_waits_for_a_person_leaves_too(
    office: Office, sending_now: SendingNow, approved: PostId, state: DeliveryState
) -> None:
    sending_now.send(office.officer, approved, seen(office, approved))
    one, other = office.deliveries(approved)
    office.put(one.id, state)
    office.clock.advance(timedelta(hours=1))
    sending_now.send(office.officer, approved, {one.account_id: one.content_hash})
    again = office.of_account(approved, one.account_id)
    assert (again.state, again.due_at) == (S.SCHEDULED, office.clock.now().replace(microsecond=0))
    assert office.of_account(approved, other.account_id) == other


@pytest.mark.parametrize("state", [S.SENDING, S.SENT, S.UNKNOWN])
def test_what_is_out_or_may_be_is_not_sent_once_more(
    office: Office, sending_now: SendingNow, approved: PostId, state: DeliveryState
) -> None:
    sending_now.send(office.officer, approved, seen(office, approved))
    office.put(office.deliveries(approved)[0].id, state)
    before = office.deliveries(approved)
    with pytest.raises(InvalidInput, match=r"delivery\.exists"):
        sending_now.send(office.officer, approved, seen(office, approved))
    assert office.deliveries(approved) == before
    assert [one.can_go for one in sending_now.look(office.officer, approved).targets].count(False) == 1


def test_what_was_cancelled_gets_a_delivery_of_its_own(
    office: Office, sending_now: SendingNow, approved: PostId
) -> None:
    sending_now.send(office.officer, approved, seen(office, approved))
    office.scheduling.cancel(office.officer, office.deliveries(approved)[0].id)
    sending_now.send(
        office.officer,
        approved,
        {office.deliveries(approved)[0].account_id: office.deliveries(approved)[0].content_hash},
    )
    assert sorted(states(office, approved)) == [S.CANCELLED, S.SCHEDULED, S.SCHEDULED]


def test_without_an_approval_nothing_leaves(office: Office, sending_now: SendingNow) -> None:
    post_id = office.post(accounts=office.accounts[:2])
    assert {one.gap for one in sending_now.look(office.officer, post_id).targets} == {"approval.none_yet"}
    with pytest.raises(ApprovalMissing, match=r"approval\.none_yet"):
        sending_now.send(office.officer, post_id, seen(office, post_id))
    assert office.deliveries(post_id) == ()


def test_what_was_edited_after_it_was_seen_does_not_leave(
    office: Office, sending_now: SendingNow, approved: PostId
) -> None:
    looked_at = seen(office, approved)
    office.edit(approved, "Teh")
    with pytest.raises(StaleEdit, match=r"approval\.content_changed"):
        sending_now.send(office.officer, approved, looked_at)


def test_only_for_accounts_it_is_meant_for(office: Office, sending_now: SendingNow, approved: PostId) -> None:
    with pytest.raises(InvalidInput, match=r"account\.not_meant"):
        sending_now.send(office.officer, approved, {office.accounts[4].id: ContentHash("0" * 64)})
    with pytest.raises(InvalidInput, match=r"post\.no_accounts"):
        sending_now.send(office.officer, approved, {})


def test_a_protected_account_has_to_be_named(office: Office, sending_now: SendingNow, approved: PostId) -> None:
    account = office.accounts[0]
    PapersOfAccounts(office.database, office.clock).file(
        office.administrator, account.id, AccountPapers(protected=True)
    )
    (target,) = (one for one in sending_now.look(office.officer, approved).targets if one.protected)
    assert target.account.id == account.id
    with pytest.raises(InvalidInput, match=r"account\.not_named"):
        sending_now.send(office.officer, approved, seen(office, approved), named=["somebody"])
    sending_now.send(office.officer, approved, seen(office, approved), named=[f" @{account.handle.upper()} "])
    assert states(office, approved) == [S.SCHEDULED] * 2


@pytest.mark.parametrize("planned", [True, False])
def test_a_hold_stops_it_and_says_so_beforehand(office: Office, sending_now: SendingNow, planned: bool) -> None:
    post_id = office.post(accounts=office.accounts[:2])
    if planned:
        office.schedule(post_id)
    office.approve(post_id)
    holding = Holding(office.database, office.clock)
    holding.start(office.officer, HoldScope.ACCOUNT, office.accounts[0].id, "Gempa")
    held = {one.account.id: one.held for one in sending_now.look(office.officer, post_id).targets}
    assert held == {office.accounts[0].id: True, office.accounts[1].id: False}
    before = office.deliveries(post_id)
    if not planned:
        with pytest.raises(NotAllowed, match=r"hold\.active"):
            sending_now.send(office.officer, post_id, seen(office, post_id))
    assert office.deliveries(post_id) == before


def test_a_heightened_level_asks_for_a_new_approval(office: Office, sending_now: SendingNow, approved: PostId) -> None:
    office.clock.advance(timedelta(minutes=1))
    holding = Holding(office.database, office.clock)
    holding.start(office.officer, HoldScope.EVERYTHING, "", "Unrest", level=CrisisLevel.HEIGHTENED)
    with pytest.raises(NotAllowed, match=r"hold\.heightened"):
        sending_now.send(office.officer, approved, seen(office, approved))
    office.clock.advance(timedelta(minutes=1))
    office.approve(approved)
    sending_now.send(office.officer, approved, seen(office, approved))
    assert states(office, approved) == [S.SCHEDULED] * 2


def test_an_exempted_post_passes_the_hold(office: Office, sending_now: SendingNow, approved: PostId) -> None:
    hold_id = Holding(office.database, office.clock).start(office.officer, HoldScope.EVERYTHING, "", "Gempa")
    exempting = Exempting(office.database, office.clock, office.stored.authorities)
    exempting.propose(office.supervisor, hold_id, approved, "Consular help")
    exempting.confirm(office.joined("Rina", *office.stored.supervisor.roles), hold_id, approved)
    assert not any(one.held for one in sending_now.look(office.officer, approved).targets)
    sending_now.send(office.officer, approved, seen(office, approved))
    assert states(office, approved) == [S.SCHEDULED] * 2


def test_each_account_is_told_with_its_readers_clock(office: Office, sending_now: SendingNow, approved: PostId) -> None:
    now = sending_now.look(office.officer, approved)
    assert [one.account.handle for one in now.targets] == sorted(one.handle for one in office.accounts[:2])
    assert all(one.gap is None and one.can_go and one.state is None for one in now.targets)
    for one in now.targets:
        at = office.clock.now().replace(microsecond=0)
        assert one.wall == at.astimezone(zone_named(one.mission.zone)).replace(tzinfo=None)


def test_strangers_neither_look_nor_send(office: Office, sending_now: SendingNow, approved: PostId) -> None:
    with pytest.raises(NotFound):
        sending_now.look(MemberId("nobody"), approved)
    with pytest.raises(NotFound):
        sending_now.send(MemberId("nobody"), approved, seen(office, approved))
    assert not IN_FLIGHT & set(states(office, approved))
