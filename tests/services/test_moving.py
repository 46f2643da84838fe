"""Several deliveries are looked at, moved, taken out and put back together, or not at all."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, NotAllowed, PolicyBlocked
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.gate import Gate
from scheduler_app.services.moving import Moving
from tests.services.office import TOMORROW_AT_TEN, Office, wall

DAY = timedelta(days=1)


@pytest.fixture
def moving(office: Office) -> Moving:
    return Moving(office.database, office.clock, office.stored.authorities, Gate(office.clock, FactSheets()))


def test_all_move_or_none_does(office: Office, moving: Moving) -> None:
    first, second, *_ = office.schedule(office.post())
    moving.move(office.officer, {first.id: TOMORROW_AT_TEN + DAY, second.id: TOMORROW_AT_TEN + 2 * DAY})
    there = {one.id: one.slot.wall for one in office.deliveries(first.post_id)}
    assert (there[first.id], there[second.id]) == (TOMORROW_AT_TEN + DAY, TOMORROW_AT_TEN + 2 * DAY)
    with pytest.raises(PolicyBlocked, match=r"time\.is_past"):
        moving.move(office.officer, {first.id: TOMORROW_AT_TEN, second.id: wall("2020-01-01 10:00")})
    assert {one.id: one.slot.wall for one in office.deliveries(first.post_id)} == there
    assert [row.action for row in office.on_record()].count(Action.DELIVERY_MOVED) == 2


def test_what_a_move_would_mean_is_said_before_anything_is_written(office: Office, moving: Moving) -> None:
    post_id = office.post()
    planned = office.schedule(post_id)
    office.approve(post_id)
    tokyo = next(one for one in planned if one.slot.zone == "Asia/Tokyo")
    amsterdam = next(one for one in planned if one.slot.zone == "Europe/Amsterdam")
    wished = {tokyo.id: wall("2027-11-03 10:00"), amsterdam.id: wall("2027-03-28 02:30")}
    holiday, skipped = moving.foresee(office.officer, wished)
    assert holiday.there.delivery_id == tokyo.id
    assert holiday.there.asks_again
    named = [one.params["name"] for one in holiday.findings if one.code == "time.is_holiday"]
    assert named == ["Culture Day"]
    assert skipped.there.instant.wall == wall("2027-03-28 03:30")
    assert {"time.is_skipped", "time.is_weekend"} <= {one.code for one in skipped.findings}
    assert office.deliveries(post_id) == planned


def test_what_was_taken_out_comes_back_where_it_stood(office: Office, moving: Moving) -> None:
    first, second, *_ = office.schedule(office.post())
    moving.cancel(office.officer, [first.id, second.id])
    new = moving.put_back(office.officer, [first.id, second.id])
    assert set(new) == {first.id, second.id}
    by_id = {one.id: one for one in office.deliveries(first.post_id)}
    assert by_id[first.id].state is DeliveryState.CANCELLED
    back = by_id[new[first.id]]
    assert (back.slot, back.due_at, back.state) == (first.slot, first.due_at, DeliveryState.SCHEDULED)
    with pytest.raises(InvalidInput, match=r"delivery\.exists"):
        moving.put_back(office.officer, [first.id])
    with pytest.raises(NotAllowed, match=r"delivery\.not_cancelled"):
        moving.put_back(office.officer, [back.id])


def test_who_may_not_plan_may_look_and_nothing_else(office: Office, moving: Moving) -> None:
    first, *_ = office.schedule(office.post())
    tim = office.joined("Tim", Role.VIEWER)
    assert len(moving.foresee(tim, {first.id: TOMORROW_AT_TEN + DAY})) == 1
    for refused in (
        lambda: moving.move(tim, {first.id: TOMORROW_AT_TEN + DAY}),
        lambda: moving.cancel(tim, [first.id]),
        lambda: moving.put_back(tim, [first.id]),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_the_plan_says_once_for_all_that_it_changed(office: Office, moving: Moving) -> None:
    first, second, *_ = office.schedule(office.post())
    heard = office.heard()
    moving.cancel(office.officer, [first.id, second.id])
    assert set(heard) == {"deliveries"}


def test_a_move_that_asks_again_and_its_undo_leave_nobody_asked(office: Office, moving: Moving) -> None:
    post_id = office.post()
    first, second, *_ = office.schedule(post_id)
    office.approve(post_id)
    moving.move(office.officer, {first.id: TOMORROW_AT_TEN + 5 * DAY, second.id: TOMORROW_AT_TEN + 5 * DAY})
    assert [one.post_id for one in office.approving.inbox(office.supervisor)] == [post_id]
    moving.move(office.officer, {first.id: TOMORROW_AT_TEN})
    assert [one.post_id for one in office.approving.inbox(office.supervisor)] == [post_id]
    moving.move(office.officer, {second.id: TOMORROW_AT_TEN})
    assert office.approving.inbox(office.supervisor) == ()
    assert [row.action for row in office.on_record()][-2:] == [Action.APPROVAL_TAKEN_BACK, Action.DELIVERY_MOVED]
