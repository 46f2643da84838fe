"""One wall time, an honest moment for every account, and each account at most once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import AccountId, DeliveryId, PostId
from scheduler_app.domain.slot import Fit, SlotMode
from scheduler_app.errors import ApprovalMissing, InvalidInput, NotAllowed, NotFound
from scheduler_app.services.planned_posts import PlannedPost
from scheduler_app.services.scheduling import Scheduling
from tests.services.office import TOMORROW_AT_TEN, Office, wall

ZONES = ["Asia/Tokyo", "Europe/Amsterdam", "Asia/Riyadh", "America/New_York", "Asia/Kathmandu"]


def local(office: Office, post_id: PostId) -> dict[str, datetime]:
    return {
        one.slot.zone: one.due_at.astimezone(ZoneInfo(one.slot.zone)).replace(tzinfo=None)
        for one in office.deliveries(post_id)
    }


def test_ten_in_the_morning_is_ten_in_the_morning_everywhere(office: Office) -> None:
    post_id = office.post()
    heard = office.heard()
    planned = office.scheduling.schedule(office.officer, post_id, TOMORROW_AT_TEN, SlotMode.SAME_LOCAL_TIME)
    assert local(office, post_id) == dict.fromkeys(ZONES, TOMORROW_AT_TEN)
    assert len({one.instant.at for one in planned}) == 5
    assert {(one.note, one.gap) for one in planned} == {("", "approval.none_yet")}
    assert {one.handle for one in planned} == {account.handle for account in office.accounts}
    kept = {one.id: one for one in office.deliveries(post_id)}
    assert {one.delivery_id: one.instant.at for one in planned} == {one.id: one.due_at for one in kept.values()}
    assert {one.account_id: one.content_hash for one in kept.values()} == office.read(post_id).targets
    assert {one.state for one in kept.values()} == {DeliveryState.SCHEDULED}
    assert len({one.idempotency_key for one in kept.values()}) == 5
    assert heard == [Kind.DELIVERIES]


def test_the_same_moment_is_one_moment_read_on_the_home_clock(office: Office) -> None:
    post_id = office.post()
    office.scheduling.schedule(office.officer, post_id, TOMORROW_AT_TEN, SlotMode.SAME_MOMENT)
    assert {one.due_at for one in office.deliveries(post_id)} == {datetime(2027, 3, 2, 3, 0, tzinfo=UTC)}
    assert {one.slot.zone: one.slot.wall for one in office.deliveries(post_id)} == local(office, post_id)


def test_a_time_that_clocks_skip_moves_on_and_says_so(office: Office) -> None:
    post_id = office.post()
    planned = office.scheduling.schedule(office.officer, post_id, wall("2027-03-28 02:30"), SlotMode.SAME_LOCAL_TIME)
    notes = {one.slot.zone: (one.note, one.instant.wall) for one in planned}
    assert notes["Europe/Amsterdam"] == ("slot.gap", wall("2027-03-28 03:30"))
    assert notes["Asia/Tokyo"] == ("", wall("2027-03-28 02:30"))
    amsterdam = next(one for one in office.deliveries(post_id) if one.slot.zone == "Europe/Amsterdam")
    assert amsterdam.slot.wall == wall("2027-03-28 02:30")
    assert amsterdam.due_at == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


def test_a_time_that_comes_twice_is_the_first_and_says_so(office: Office) -> None:
    post_id = office.post()
    planned = office.scheduling.schedule(office.officer, post_id, wall("2027-11-07 01:30"), SlotMode.SAME_LOCAL_TIME)
    washington = next(one for one in planned if one.slot.zone == "America/New_York")
    assert (washington.note, washington.instant.at) == ("slot.overlap", datetime(2027, 11, 7, 5, 30, tzinfo=UTC))


def test_the_same_moment_holds_in_the_hour_that_comes_twice(office: Office) -> None:
    post_id = office.post()
    # 13:30 in Jakarta is the second 01:30 in Washington on that day.
    office.scheduling.schedule(office.officer, post_id, wall("2027-11-07 13:30"), SlotMode.SAME_MOMENT)
    assert {one.due_at for one in office.deliveries(post_id)} == {datetime(2027, 11, 7, 6, 30, tzinfo=UTC)}


def test_a_preview_says_the_same_and_writes_nothing(office: Office) -> None:
    post_id = office.post()
    heard = office.heard()
    arguments = (office.officer, post_id, TOMORROW_AT_TEN, SlotMode.SAME_LOCAL_TIME)
    seen = office.scheduling.preview(*arguments)
    assert office.deliveries(post_id) == ()
    assert heard == []
    planned = office.scheduling.schedule(*arguments)
    assert [replace(one, delivery_id=DeliveryId("")) for one in seen] == [
        replace(one, delivery_id=DeliveryId("")) for one in planned
    ]


def test_some_accounts_now_and_the_others_later(office: Office) -> None:
    post_id = office.post()
    first, others = office.accounts[0].id, [account.id for account in office.accounts[1:]]
    office.approve(post_id)
    office.scheduling.schedule_now(office.officer, post_id, [first])
    office.scheduling.schedule(office.officer, post_id, TOMORROW_AT_TEN, SlotMode.SAME_LOCAL_TIME, others)
    assert len(office.deliveries(post_id)) == 5


def test_now_is_due_at_once(office: Office) -> None:
    office.clock.advance(timedelta(seconds=7, milliseconds=350))
    post_id = office.post()
    office.approve(post_id)
    planned = office.scheduling.schedule_now(office.officer, post_id)
    at = office.clock.now().replace(microsecond=0)
    assert {one.due_at for one in office.deliveries(post_id)} == {at}
    assert {one.instant.at for one in planned} == {at}
    assert set(local(office, post_id).values()) == {one.slot.wall for one in office.deliveries(post_id)}


def test_now_asks_for_the_approval_first(office: Office) -> None:
    """At its hour it would be missed before anybody could approve it."""
    post_id = office.post()
    with pytest.raises(ApprovalMissing, match=r"approval\.none_yet"):
        office.scheduling.schedule_now(office.officer, post_id)
    assert office.deliveries(post_id) == ()
    office.approve(post_id)
    assert len(office.scheduling.schedule_now(office.officer, post_id)) == 5


@pytest.mark.parametrize(
    ("state", "free"),
    [(state, state in (DeliveryState.CANCELLED, DeliveryState.RECALLED)) for state in DeliveryState],
)
def test_an_account_gets_a_post_at_most_once(office: Office, state: DeliveryState, free: bool) -> None:
    account = office.accounts[0]
    post_id = office.post(accounts=[account])
    office.approve(post_id)
    (delivery,) = office.schedule(post_id)
    office.put(delivery.id, state)
    again: list[Callable[[], object]] = [
        lambda: office.scheduling.schedule_now(office.officer, post_id),
        lambda: office.scheduling.schedule(office.officer, post_id, TOMORROW_AT_TEN, SlotMode.SAME_MOMENT),
    ]
    for plan in again[: 1 if free else 2]:
        if free:
            plan()
            continue
        with pytest.raises(InvalidInput) as said:
            plan()
        assert said.value.code == "delivery.exists"
        assert said.value.params == {"account": account.handle, "state": state.value}
    assert len(office.deliveries(post_id)) == (2 if free else 1)


def test_one_account_in_the_way_stops_all_of_them(office: Office) -> None:
    post_id = office.post()
    office.approve(post_id)
    office.scheduling.schedule_now(office.officer, post_id, [office.accounts[2].id])
    with pytest.raises(InvalidInput):
        office.scheduling.schedule(office.officer, post_id, TOMORROW_AT_TEN, SlotMode.SAME_LOCAL_TIME)
    assert len(office.deliveries(post_id)) == 1


@pytest.mark.parametrize(
    ("when", "code"),
    [
        ("2027-03-01 08:00", "slot.in_the_past"),
        ("2027-03-01 17:59:59.999", "slot.in_the_past"),
        ("1970-01-01 00:00", "slot.in_the_past"),
        ("2031-01-01 10:00", "slot.too_far"),
        ("9999-12-31 23:59", "slot.too_far"),
        ("0001-01-01 00:00", "slot.out_of_range"),
    ],
)
def test_times_past_and_far_ahead_are_refused(office: Office, when: str, code: str) -> None:
    post_id = office.post(accounts=office.accounts[:1])
    with pytest.raises(InvalidInput) as said:
        office.scheduling.schedule(office.officer, post_id, wall(when), SlotMode.SAME_LOCAL_TIME)
    assert said.value.code == code
    assert office.deliveries(post_id) == ()


def test_the_account_whose_ten_oclock_is_over_is_named(office: Office) -> None:
    post_id = office.post()
    with pytest.raises(InvalidInput) as said:
        office.scheduling.schedule(office.officer, post_id, wall("2027-03-01 10:00"), SlotMode.SAME_LOCAL_TIME)
    over = {office.accounts[number].handle for number, zone in enumerate(ZONES) if zone.startswith("Asia")}
    assert said.value.params["account"] in over
    assert office.deliveries(post_id) == ()


def test_a_wall_time_has_no_zone(office: Office) -> None:
    with pytest.raises(InvalidInput) as said:
        office.scheduling.schedule(
            office.officer, office.post(), datetime(2027, 3, 2, 10, tzinfo=UTC), SlotMode.SAME_LOCAL_TIME
        )
    assert said.value.code == "slot.wall_has_zone"


def test_an_account_the_post_is_not_meant_for_is_refused(office: Office) -> None:
    post_id = office.post(accounts=office.accounts[:1])
    for stranger in (office.accounts[1].id, AccountId("nobody")):
        with pytest.raises(InvalidInput) as said:
            office.scheduling.schedule_now(office.officer, post_id, [stranger])
        assert said.value.code == "account.not_meant"
    with pytest.raises(InvalidInput) as said:
        office.scheduling.schedule_now(office.officer, post_id, [])
    assert said.value.code == "post.no_accounts"


def test_a_scheduled_delivery_moves_on_its_own_clock(office: Office) -> None:
    post_id = office.post()
    office.schedule(post_id)
    washington = next(one for one in office.deliveries(post_id) if one.slot.zone == "America/New_York")
    heard = office.heard()
    moved = office.scheduling.move(office.officer, washington.id, wall("2027-03-14 02:30"))
    assert (moved.note, moved.instant.fit) == ("slot.gap", Fit.GAP)
    after = next(one for one in office.deliveries(post_id) if one.id == washington.id)
    assert (after.slot.wall, after.due_at) == (wall("2027-03-14 02:30"), datetime(2027, 3, 14, 7, 30, tzinfo=UTC))
    assert after.next_try_at == after.due_at
    assert after.idempotency_key == washington.idempotency_key
    assert heard == [Kind.DELIVERIES]


def test_moving_into_the_past_is_refused(office: Office) -> None:
    post_id = office.post()
    delivery = office.schedule(post_id)[0]
    with pytest.raises(InvalidInput) as said:
        office.scheduling.move(office.officer, delivery.id, wall("2027-02-01 10:00"))
    assert said.value.code == "slot.in_the_past"
    assert office.deliveries(post_id)[0] == delivery


def test_a_cancelled_delivery_is_out_of_the_plan_and_stays_on_record(office: Office) -> None:
    post_id = office.post()
    delivery = office.schedule(post_id)[0]
    office.scheduling.cancel(office.officer, delivery.id)
    after = next(one for one in office.deliveries(post_id) if one.id == delivery.id)
    assert (after.state, after.reason) == (DeliveryState.CANCELLED, "delivery.cancelled_by_member")


@pytest.mark.parametrize("state", [DeliveryState.SCHEDULED, DeliveryState.CLAIMED])
def test_what_is_planned_is_moved_or_cancelled_also_when_a_machine_was_about_to_send_it(
    office: Office, state: DeliveryState
) -> None:
    post_id = office.post(accounts=office.accounts[:1])
    (delivery,) = office.schedule(post_id)
    office.put(delivery.id, state)
    moved = office.scheduling.move(office.officer, delivery.id, wall("2027-03-14 11:00"))
    (after,) = office.deliveries(post_id)
    assert (after.state, after.due_at) == (DeliveryState.SCHEDULED, moved.instant.at)
    office.put(delivery.id, state)
    office.scheduling.cancel(office.officer, delivery.id)
    assert office.deliveries(post_id)[0].state is DeliveryState.CANCELLED


@pytest.mark.parametrize("state", sorted(set(DeliveryState) - {DeliveryState.SCHEDULED, DeliveryState.CLAIMED}))
def test_only_what_is_planned_is_moved_or_cancelled_here(office: Office, state: DeliveryState) -> None:
    post_id = office.post(accounts=office.accounts[:1])
    (delivery,) = office.schedule(post_id)
    office.put(delivery.id, state)
    for change in (
        lambda: office.scheduling.move(office.officer, delivery.id, TOMORROW_AT_TEN),
        lambda: office.scheduling.cancel(office.officer, delivery.id),
    ):
        with pytest.raises(NotAllowed) as said:
            change()
        assert (said.value.code, said.value.params) == ("delivery.not_scheduled", {"state": state.value})


def test_who_may_not_plan_may_not_plan(office: Office) -> None:
    post_id = office.post()
    delivery = office.schedule(post_id)[0]
    actor, scheduling = office.administrator, office.scheduling
    for asked in (
        lambda: scheduling.schedule(actor, post_id, TOMORROW_AT_TEN, SlotMode.SAME_LOCAL_TIME),
        lambda: scheduling.schedule_now(actor, post_id),
        lambda: scheduling.move(actor, delivery.id, TOMORROW_AT_TEN),
        lambda: scheduling.cancel(actor, delivery.id),
        lambda: scheduling.schedule_many(actor, [PlannedPost(office.draft())]),
    ):
        with pytest.raises(NotAllowed):
            asked()


def test_what_is_not_there_cannot_be_planned(office: Office) -> None:
    none, nothing = PostId("none"), DeliveryId("nothing")
    for asked in (
        lambda: office.scheduling.schedule_now(office.officer, none),
        lambda: office.scheduling.schedule(office.officer, none, TOMORROW_AT_TEN, SlotMode.SAME_MOMENT),
        lambda: office.scheduling.preview(office.officer, none, TOMORROW_AT_TEN, SlotMode.SAME_MOMENT),
        lambda: office.scheduling.move(office.officer, nothing, TOMORROW_AT_TEN),
        lambda: office.scheduling.cancel(office.officer, nothing),
    ):
        with pytest.raises(NotFound):
            asked()


def many(office: Office, count: int) -> list[PlannedPost]:
    return [PlannedPost(office.draft(f"Kopi {number}"), TOMORROW_AT_TEN) for number in range(count)]


def test_many_posts_are_written_and_planned_at_once(office: Office) -> None:
    plans = [*many(office, 7), PlannedPost(office.draft("A draft"))]
    assert office.scheduling.schedule_many(office.officer, iter(plans), chunk=3) == 8
    lines = office.composing.page(office.officer)
    assert len(lines) == 8
    by_text = {office.read(line.id).post.variants[0].words: line.id for line in lines}
    post_id = by_text[("Kopi 4",)]
    assert {one.account_id: one.content_hash for one in office.deliveries(post_id)} == office.read(post_id).targets
    assert local(office, post_id) == dict.fromkeys(ZONES, TOMORROW_AT_TEN)
    assert office.deliveries(by_text[("A draft",)]) == ()


def test_a_chunk_with_a_post_that_makes_no_sense_is_not_stored_at_all(office: Office) -> None:
    plans = [*many(office, 5), PlannedPost(office.draft("  "), TOMORROW_AT_TEN)]
    with pytest.raises(InvalidInput):
        office.scheduling.schedule_many(office.officer, plans, chunk=4)
    assert len(office.composing.page(office.officer)) == 4


def test_two_people_planning_the_same_post_at_once_do_not_both_succeed(office: Office) -> None:
    from concurrent.futures import ThreadPoolExecutor
    from threading import Barrier

    post_id = office.post()
    together = Barrier(4)

    def plan(_: int) -> bool:
        scheduling = Scheduling(office.database, office.clock, office.stored.authorities)
        together.wait(timeout=30)
        try:
            scheduling.schedule(office.officer, post_id, TOMORROW_AT_TEN, SlotMode.SAME_LOCAL_TIME)
        except InvalidInput:
            return False
        return True

    with ThreadPoolExecutor(4) as people:
        assert sum(people.map(plan, range(4))) == 1
    assert len(office.deliveries(post_id)) == 5
