"""When a government changes its clocks, wall times stay and instants move."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, reset_tzpath

import pytest

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.slot import SlotMode, forget_zone_rules
from scheduler_app.services.zone_rules import ZoneRules
from tests.services.office import TOMORROW_AT_TEN, Office, wall


@pytest.fixture
def zone_data(tmp_path: Path) -> Iterator[Path]:
    """A folder whose zone data win over the installed ones, as after an update of the rules."""
    folder = tmp_path / "zones"
    folder.mkdir()
    reset_tzpath([str(folder)])
    forget_zone_rules()
    yield folder
    reset_tzpath(())
    forget_zone_rules()


def decree(folder: Path, zone: str, offset: timedelta, name: str = "NEW") -> None:
    """From now on ``zone`` is ``offset`` ahead of UTC, always."""
    seconds = int(offset.total_seconds())
    body = struct.pack(">lbB", seconds, 0, 0) + name.encode() + b"\0"
    header = struct.pack(">4sc15x6l", b"TZif", b"2", 0, 0, 0, 0, 1, len(name) + 1)
    sign = "-" if seconds > 0 else "+"
    rule = f"\n<{name}>{sign}{abs(seconds) // 3600}:{abs(seconds) % 3600 // 60:02}\n".encode()
    path = folder / zone
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(header + body + header + body + rule)


def zone_rules(office: Office) -> ZoneRules:
    return ZoneRules(office.database, office.clock)


def test_the_first_look_remembers_the_rules_and_moves_nothing(office: Office, zone_data: Path) -> None:
    office.schedule(office.post())
    heard = office.heard()
    assert zone_rules(office).recompute() == ()
    assert zone_rules(office).recompute() == ()
    assert heard == []


def test_new_rules_move_the_instants_and_keep_the_wall_times(office: Office, zone_data: Path) -> None:
    post_id = office.post()
    before = {one.id: one for one in office.schedule(post_id)}
    zone_rules(office).recompute()
    decree(zone_data, "Asia/Riyadh", timedelta(hours=4))
    heard = office.heard()
    (moved,) = zone_rules(office).recompute()
    riyadh = before[moved.delivery_id]
    assert moved.slot == riyadh.slot
    assert (moved.before, moved.after) == (riyadh.due_at, riyadh.due_at - timedelta(hours=1))
    after = {one.id: one for one in office.deliveries(post_id)}
    assert after[riyadh.id].due_at == after[riyadh.id].next_try_at == moved.after
    assert after[riyadh.id].slot.wall == TOMORROW_AT_TEN
    assert {key: one for key, one in after.items() if key != riyadh.id} == {
        key: one for key, one in before.items() if key != riyadh.id
    }
    assert heard == [Kind.DELIVERIES]
    assert zone_rules(office).recompute() == ()


def test_what_is_over_or_with_a_machine_does_not_move(office: Office, zone_data: Path) -> None:
    post_id = office.post()
    office.schedule(post_id)
    zone_rules(office).recompute()
    riyadh = next(one for one in office.deliveries(post_id) if one.slot.zone == "Asia/Riyadh")
    decree(zone_data, "Asia/Riyadh", timedelta(hours=4))
    for state in (DeliveryState.SENT, DeliveryState.SENDING, DeliveryState.CANCELLED, DeliveryState.MISSED):
        office.put(riyadh.id, state)
        assert zone_rules(office).recompute() == ()
    assert next(one for one in office.deliveries(post_id) if one.id == riyadh.id).due_at == riyadh.due_at


def test_the_second_of_two_equal_hours_stays_what_it_was_meant_to_be(office: Office, zone_data: Path) -> None:
    post_id = office.post()
    office.scheduling.schedule(office.officer, post_id, wall("2027-11-07 13:30"), SlotMode.SAME_MOMENT)
    before = office.deliveries(post_id)
    assert zone_rules(office).recompute() == ()
    assert office.deliveries(post_id) == before


def test_a_gap_that_was_abolished_gives_the_wished_time_back(office: Office, zone_data: Path) -> None:
    post_id = office.post()
    office.schedule(post_id, wall("2027-03-28 02:30"))
    zone_rules(office).recompute()
    decree(zone_data, "Europe/Amsterdam", timedelta(hours=2))
    (moved,) = zone_rules(office).recompute()
    assert moved.slot.zone == "Europe/Amsterdam"
    shown = moved.after.astimezone(ZoneInfo("Europe/Amsterdam")).replace(tzinfo=None)
    assert shown == wall("2027-03-28 02:30")
