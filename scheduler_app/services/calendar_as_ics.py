"""What is planned as a file for any calendar: RFC 5545, by icalendar.

Each delivery stands at its reader's time with its zone's own rules beside it, so that every calendar finds the moment.
"""

from __future__ import annotations

from datetime import datetime

import icalendar

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.slot import zone_named
from scheduler_app.services.calendar import CalendarLine
from scheduler_app.services.calendar_words import CalendarWords, Sheet

_STATUS = {DeliveryState.CANCELLED: "CANCELLED", DeliveryState.RECALLED: "CANCELLED"}
_SETTLED = frozenset({DeliveryState.SENT, DeliveryState.SENDING, DeliveryState.CLAIMED})


def as_ics(sheet: Sheet, words: CalendarWords) -> bytes:
    """The calendar in UTF-8, lines folded and ended as the standard wants them."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Duta//Calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words.title)
    for line in sheet.lines:
        calendar.add_component(_event(line, sheet.made_at, words))
    calendar.add_missing_timezones()
    written: bytes = calendar.to_ical()
    return written


def _event(line: CalendarLine, made_at: datetime, words: CalendarWords) -> icalendar.Event:
    entry, event = line.entry, icalendar.Event()
    # The delivery keeps its id for ever: a calendar that reads the file again moves what it has.
    event.add("uid", f"{entry.delivery_id}@duta")
    event.add("dtstamp", made_at)
    event.add("dtstart", entry.due_at.astimezone(zone_named(entry.zone)))
    event.add("summary", f"{entry.post_name} · @{entry.handle}")
    event.add("location", f"{entry.city}, {entry.country}")
    event.add("description", _told(line, words))
    event.add("categories", [words.topic(entry.topic), words.network(entry.network)])
    event.add("status", _STATUS.get(entry.state, "CONFIRMED" if _is_settled(line) else "TENTATIVE"))
    # A post keeps nobody from a meeting.
    event.add("transp", "TRANSPARENT")
    if entry.address:
        event.add("url", entry.address)
    return event


def _told(line: CalendarLine, words: CalendarWords) -> str:
    state = f"{words.state(line.entry)} · {words.network(line.entry.network)} · {line.entry.mission_name}"
    return "\n".join(filter(None, (state, line.entry.address)))


def _is_settled(line: CalendarLine) -> bool:
    return line.entry.approved or line.entry.state in _SETTLED
