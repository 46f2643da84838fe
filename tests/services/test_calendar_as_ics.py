"""A fresh calendar reader finds each delivery at its very moment, on its reader's clock."""

from __future__ import annotations

from datetime import UTC, timedelta

import icalendar

from scheduler_app.services.calendar_as_ics import as_ics
from tests.services.office import Office, wall
from tests.services.sheets import WORDS, march


def events(data: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def test_another_calendar_reads_the_same_moments_on_the_readers_clocks(office: Office) -> None:
    office.schedule(office.post())
    sheet = march(office)
    found = {str(one["uid"]): one for one in events(as_ics(sheet, WORDS))}
    assert len(found) == len(sheet.lines) > 1
    for line in sheet.lines:
        begins = found[f"{line.entry.delivery_id}@duta"].start
        assert begins.astimezone(UTC) == line.entry.due_at
        assert begins.replace(tzinfo=None) == line.entry.wall
        assert begins.utcoffset() != timedelta(0)


def test_the_zones_travel_along(office: Office) -> None:
    office.schedule(office.post())
    read = icalendar.Calendar.from_ical(as_ics(march(office), WORDS))
    zones = {str(one["tzid"]) for one in read.walk("VTIMEZONE")}
    assert zones >= {line.entry.zone for line in march(office).lines}
    assert read.get_missing_tzids() == set()


def test_what_nobody_approved_is_tentative_and_an_approved_one_is_not(office: Office) -> None:
    post_id = office.post()
    office.schedule(post_id)
    assert {str(one["status"]) for one in events(as_ics(march(office), WORDS))} == {"TENTATIVE"}
    office.approve(post_id)
    assert {str(one["status"]) for one in events(as_ics(march(office), WORDS))} == {"CONFIRMED"}


def test_reading_it_again_finds_a_moved_delivery_under_its_old_name(office: Office) -> None:
    office.schedule(office.post())
    before = {str(one["uid"]): one.start for one in events(as_ics(march(office), WORDS))}
    moved = march(office).lines[0].entry.delivery_id
    office.scheduling.move(office.officer, moved, wall("2027-03-09 11:00"))
    after = {str(one["uid"]): one.start for one in events(as_ics(march(office), WORDS))}
    assert after.keys() == before.keys()
    assert [uid for uid in after if after[uid] != before[uid]] == [f"{moved}@duta"]


def test_line_ends_in_names_make_no_property_of_their_own(office: Office) -> None:
    office.schedule(office.post("Kopi.\r\nATTENDEE:mailto:x@example.org"))
    assert all("ATTENDEE" not in one for one in events(as_ics(march(office), WORDS)))
