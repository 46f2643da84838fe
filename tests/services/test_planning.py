"""From a wall time to a delivery for each account."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import ContentHash, PostId
from scheduler_app.domain.slot import Fit, Instant, Slot, SlotMode
from scheduler_app.errors import InvalidInput
from scheduler_app.services.planning import FARTHEST, check_moment, new_delivery, planned_slots, whole_milliseconds
from scheduler_app.services.zones import Zones
from scheduler_app.storage.columns import from_milliseconds, to_milliseconds
from tests.builders import NOW, an_account
from tests.services.office import wall


@given(st.datetimes(min_value=wall("1971-01-01"), max_value=wall("2090-01-01")))
def test_what_is_planned_is_as_precise_as_what_is_kept(chosen: datetime) -> None:
    kept = whole_milliseconds(chosen)
    assert timedelta(0) <= chosen - kept < timedelta(milliseconds=1)
    at = kept.replace(tzinfo=UTC)
    assert from_milliseconds(to_milliseconds(at)) == at


def test_each_account_is_planned_on_its_own_clock() -> None:
    tokyo, hague = an_account(), an_account()
    zones = Zones({tokyo.id: "Asia/Tokyo", hague.id: "Europe/Amsterdam"}, "Asia/Jakarta")
    ten = wall("2027-03-28 02:30:00.000999")
    found = planned_slots(ten, SlotMode.SAME_LOCAL_TIME, [tokyo, hague], zones)
    assert [(account, slot.zone, instant.fit) for account, slot, instant in found] == [
        (tokyo, "Asia/Tokyo", Fit.EXACT),
        (hague, "Europe/Amsterdam", Fit.GAP),
    ]
    assert {slot.wall for _, slot, _ in found} == {wall("2027-03-28 02:30")}
    together = planned_slots(ten, SlotMode.SAME_MOMENT, [tokyo, hague], zones)
    assert {instant.at for _, _, instant in together} == {datetime(2027, 3, 27, 19, 30, tzinfo=UTC)}


@pytest.mark.parametrize(
    ("after", "code"),
    [
        (timedelta(milliseconds=-1), "slot.in_the_past"),
        (timedelta(0), ""),
        (FARTHEST, ""),
        (FARTHEST + timedelta(milliseconds=1), "slot.too_far"),
    ],
)
def test_what_may_be_planned_begins_now_and_ends_in_three_years(after: timedelta, code: str) -> None:
    instant = Instant(NOW + after, (NOW + after).replace(tzinfo=None), Fit.EXACT)
    if not code:
        check_moment(instant, now=NOW, handle="kbri-tokyo")
        return
    with pytest.raises(InvalidInput) as refused:
        check_moment(instant, now=NOW, handle="kbri-tokyo")
    assert (refused.value.code, refused.value.params["account"]) == (code, "kbri-tokyo")


def test_a_new_delivery_waits_for_its_moment_with_a_key_of_its_own() -> None:
    account, slot = an_account(), Slot(wall("2027-03-02 10:00"), "Asia/Tokyo")
    at = slot.instant().at
    first, second = (new_delivery(PostId("p"), account.id, ContentHash("a" * 64), slot, at, now=NOW) for _ in range(2))
    assert (first.state, first.due_at, first.next_try_at, first.created_at) == (
        DeliveryState.SCHEDULED,
        at,
        at,
        NOW,
    )
    assert len({first.id, second.id, first.idempotency_key, second.idempotency_key}) == 4
