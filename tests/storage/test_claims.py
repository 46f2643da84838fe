"""Who may send what until when, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.ids import AccountId, DeliveryId
from scheduler_app.storage import accounts, campaigns, claims, deliveries, holds, posts
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries as deliveries_table
from tests.builders import (
    MACHINE,
    NOW,
    StoredWorkspace,
    a_campaign,
    a_hold,
    a_post,
    a_variant,
    a_workspace,
    an_approval,
    record_approvals,
    targets_of,
)

LEASE = timedelta(seconds=60)
AHEAD = timedelta(seconds=1)


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock, accounts=3)


def claim(
    stored: StoredWorkspace,
    *,
    owner: str = "first",
    machine: str = MACHINE,
    lease: timedelta = LEASE,
    most: int = 100,
    ahead: timedelta = timedelta(0),
    account_id: AccountId | None = None,
) -> tuple[Claim, ...]:
    with stored.database.writing() as writing:
        if account_id is None:
            return claims.claim(
                writing.connection, owner=owner, machine=machine, now=NOW, lease=lease, most=most, ahead=ahead
            )
        return claims.claim_next(writing.connection, [account_id], owner=owner, machine=machine, now=NOW, lease=lease)


def state(stored: StoredWorkspace, delivery_id: str) -> DeliveryState:
    with stored.database.reading() as connection:
        return deliveries.delivery(connection, delivery_id).state  # type: ignore[arg-type]  # ids are strings here


def test_a_due_approved_delivery_is_claimed_once(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery()
    (taken,) = claim(stored)
    assert (taken.delivery_id, taken.account_id, taken.not_before) == (delivery.id, stored.account.id, NOW)
    assert state(stored, delivery.id) is DeliveryState.CLAIMED
    assert claim(stored, owner="second") == ()


def test_what_is_not_due_yet_waits(stored: StoredWorkspace) -> None:
    stored.ready_delivery(due_at=NOW + timedelta(milliseconds=1))
    assert claim(stored) == ()


def test_a_claim_ahead_takes_what_is_due_by_then_and_says_when_it_may_leave(stored: StoredWorkspace) -> None:
    first, second, third = stored.accounts
    late = stored.ready_delivery(first, due_at=NOW - AHEAD)
    to_come = stored.ready_delivery(second, due_at=NOW + AHEAD)
    stored.ready_delivery(third, due_at=NOW + AHEAD + timedelta(milliseconds=1))
    taken = claim(stored, ahead=AHEAD)
    assert [(one.delivery_id, one.not_before) for one in taken] == [(late.id, NOW - AHEAD), (to_come.id, NOW + AHEAD)]


@pytest.mark.parametrize(
    ("due_in", "begins_in", "ends_in", "claimed"),
    [
        (AHEAD, AHEAD, AHEAD, 1),
        (AHEAD, AHEAD + timedelta(milliseconds=1), 2 * AHEAD, 0),
        (AHEAD, -AHEAD, AHEAD / 2, 0),
        (-AHEAD, -2 * AHEAD, AHEAD / 2, 1),
        (-AHEAD, -2 * AHEAD, -AHEAD, 0),
    ],
)
def test_an_approval_must_stand_when_the_delivery_leaves_and_not_when_it_is_claimed(
    stored: StoredWorkspace, due_in: timedelta, begins_in: timedelta, ends_in: timedelta, claimed: int
) -> None:
    post = stored.store_post()
    yes = an_approval(
        stored.workspace,
        post,
        stored.accounts,
        stored.supervisor,
        not_before=NOW + begins_in,
        not_after=NOW + ends_in,
    )
    with stored.database.writing() as writing:
        record_approvals(writing.connection, [yes])
    stored.schedule(post, due_at=NOW + due_in)
    assert len(claim(stored, ahead=AHEAD)) == claimed


def test_one_claim_takes_one_delivery_of_each_account_and_the_earliest(stored: StoredWorkspace) -> None:
    first, second, _ = stored.accounts
    later = stored.ready_delivery(first, due_at=NOW)
    earlier = stored.ready_delivery(first, due_at=NOW - timedelta(minutes=1))
    other = stored.ready_delivery(second)
    taken = claim(stored)
    assert [one.delivery_id for one in taken] == [earlier.id, other.id]
    assert state(stored, later.id) is DeliveryState.SCHEDULED


def test_a_claim_takes_no_more_than_asked_for(stored: StoredWorkspace) -> None:
    for account in stored.accounts:
        stored.ready_delivery(account)
    assert len(claim(stored, most=2)) == 2


def test_a_claim_for_one_account_leaves_the_others(stored: StoredWorkspace) -> None:
    first, second, _ = stored.accounts
    stored.ready_delivery(first)
    wanted = stored.ready_delivery(second)
    assert [one.delivery_id for one in claim(stored, account_id=second.id)] == [wanted.id]


def test_an_unapproved_delivery_is_never_claimed_nor_in_the_way(stored: StoredWorkspace) -> None:
    unapproved = stored.schedule(stored.store_post(), due_at=NOW - timedelta(minutes=5))
    approved = stored.ready_delivery()
    assert [one.delivery_id for one in claim(stored)] == [approved.id]
    assert state(stored, unapproved.id) is DeliveryState.SCHEDULED


def test_a_delivery_whose_post_was_edited_is_not_claimed(stored: StoredWorkspace) -> None:
    post = stored.store_post()
    stored.approve(post)
    stored.schedule(post)
    edited = replace(post, variants=(a_variant("Different words.", language="en"),))
    with stored.database.writing() as writing:
        posts.save(writing.connection, edited, targets_of(edited, stored.accounts), expected_version=1)
    assert claim(stored) == ()


def test_a_machine_claims_only_for_accounts_it_can_speak_for(stored: StoredWorkspace) -> None:
    stored.ready_delivery()
    assert claim(stored, machine="f" * 32) == ()
    with stored.database.writing() as writing:
        accounts.speaks_from(writing.connection, stored.account.id, "f" * 32)
    assert len(claim(stored, machine="f" * 32)) == 1


def test_an_account_that_needs_its_sign_in_is_left_alone(stored: StoredWorkspace) -> None:
    stored.ready_delivery()
    with stored.database.writing() as writing:
        accounts.set_health(writing.connection, stored.account.id, AccountHealth.SIGN_IN_NEEDED)
    assert claim(stored) == ()


@pytest.mark.parametrize(("wait", "claimed"), [(timedelta(minutes=1), 0), (timedelta(0), 1)])
def test_a_throttled_account_is_left_alone_until_its_time(
    stored: StoredWorkspace, wait: timedelta, claimed: int
) -> None:
    stored.ready_delivery()
    with stored.database.writing() as writing:
        accounts.throttle(writing.connection, stored.account.id, NOW + wait)
    assert len(claim(stored)) == claimed


@pytest.mark.parametrize("scope", list(HoldScope))
def test_a_hold_of_any_scope_stops_what_it_covers_and_nothing_else(stored: StoredWorkspace, scope: HoldScope) -> None:
    campaign = a_campaign()
    covered_account, other_account, _ = stored.accounts
    values = {
        HoldScope.EVERYTHING: "",
        HoldScope.COUNTRY: stored.missions[0].country,
        HoldScope.MISSION: covered_account.mission_id,
        HoldScope.NETWORK: covered_account.network,
        HoldScope.ACCOUNT: covered_account.id,
        HoldScope.CAMPAIGN: campaign.id,
    }
    with stored.database.writing() as writing:
        campaigns.add(writing.connection, campaign)
        holds.start(writing.connection, a_hold(stored.officer, scope=scope, value=values[scope]))
    in_campaign = stored.store_post(a_post(stored.officer, campaign_id=campaign.id))
    stored.approve(in_campaign)
    covered = stored.schedule(in_campaign, covered_account)
    other = stored.ready_delivery(other_account)
    taken = {one.delivery_id for one in claim(stored)}
    assert covered.id not in taken
    everybody = scope in (HoldScope.EVERYTHING, HoldScope.NETWORK)
    assert (other.id in taken) is not everybody


def test_a_released_hold_stops_nothing(stored: StoredWorkspace) -> None:
    hold = a_hold(stored.officer)
    stored.ready_delivery()
    with stored.database.writing() as writing:
        holds.start(writing.connection, hold)
        holds.release(writing.connection, hold.id, stored.supervisor.id, NOW)
    assert len(claim(stored)) == 1


def test_an_account_with_a_delivery_under_way_waits_for_it(stored: StoredWorkspace) -> None:
    stored.ready_delivery(due_at=NOW - timedelta(minutes=1))
    stored.ready_delivery()
    assert len(claim(stored)) == 1
    assert claim(stored, owner="second") == ()


def test_the_database_itself_refuses_two_deliveries_under_way_on_one_account(stored: StoredWorkspace) -> None:
    first, second = stored.ready_delivery(), stored.ready_delivery()
    claim(stored)
    with pytest.raises(Exception, match=r"(?i)unique"), stored.database.writing() as writing:
        writing.connection.execute(
            deliveries_table.update()
            .where(deliveries_table.c.id.in_([first.id, second.id]))
            .values(state="sending", lease_until=1)
        )


def test_an_expired_claim_is_given_back_and_its_next_claim_has_a_higher_token(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery()
    (before,) = claim(stored, lease=timedelta(0))
    assert stored.database.write_together(lambda writing: claims.give_back_expired(writing.connection)) == 1
    assert state(stored, delivery.id) is DeliveryState.SCHEDULED
    (after,) = claim(stored, owner="second")
    assert after.token == before.token + 1


def test_a_renewed_claim_does_not_expire(stored: StoredWorkspace) -> None:
    stored.ready_delivery()
    claim(stored, lease=timedelta(seconds=30))
    renew = stored.database.write_together
    assert renew(lambda writing: claims.renew(writing.connection, owner="first", lease=LEASE)) == 1
    assert renew(lambda writing: claims.renew(writing.connection, owner="second", lease=LEASE)) == 0
    assert renew(lambda writing: claims.give_back_expired(writing.connection)) == 0


def test_a_process_that_stops_gives_back_its_own_claims_only(stored: StoredWorkspace) -> None:
    first, second, _ = stored.accounts
    mine = stored.ready_delivery(first)
    claim(stored, owner="mine", account_id=first.id)
    other = stored.ready_delivery(second)
    claim(stored, owner="other", account_id=second.id)
    stored.database.write_together(lambda writing: claims.give_back_own(writing.connection, owner="mine"))
    assert state(stored, mine.id) is DeliveryState.SCHEDULED
    assert state(stored, other.id) is DeliveryState.CLAIMED


def take(stored: StoredWorkspace, delivery_id: DeliveryId, owner: str = "hand:sari") -> Claim | None:
    with stored.database.writing() as writing:
        return claims.take_by_hand(writing.connection, delivery_id, owner=owner, now=NOW, lease=LEASE)


def test_no_machine_takes_what_people_post(stored: StoredWorkspace) -> None:
    account = stored.manual_account()
    with stored.database.writing() as writing:
        accounts.speaks_from(writing.connection, account.id, MACHINE)
    stored.ready_delivery(account)
    assert claim(stored) == ()
    assert claim(stored, account_id=account.id) == ()


def test_one_person_takes_it_and_nobody_else(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery(stored.manual_account())
    taken = take(stored, delivery.id)
    assert taken is not None
    assert (taken.delivery_id, taken.token, taken.not_before) == (delivery.id, 1, NOW)
    assert take(stored, delivery.id, "hand:adi") is None


def test_people_take_only_what_is_due_and_theirs(stored: StoredWorkspace) -> None:
    sent_by_duta = stored.ready_delivery()
    manual = stored.manual_account()
    later = stored.ready_delivery(manual, due_at=NOW + AHEAD)
    assert take(stored, sent_by_duta.id) is None
    assert take(stored, later.id) is None
    due = stored.ready_delivery(manual)
    with stored.database.writing() as writing:
        accounts.set_health(writing.connection, manual.id, AccountHealth.SUSPENDED)
    assert take(stored, due.id) is None


def test_an_account_has_one_post_in_hand(stored: StoredWorkspace) -> None:
    manual = stored.manual_account()
    first, second = stored.ready_delivery(manual), stored.ready_delivery(manual)
    assert take(stored, first.id) is not None
    assert take(stored, second.id) is None
