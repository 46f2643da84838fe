"""What an exported calendar is made of in tests: plain words, and a sheet of what an office has planned."""

from __future__ import annotations

from datetime import date

from scheduler_app.services.calendar import Calendar
from scheduler_app.services.calendar_export import CalendarExport
from scheduler_app.services.calendar_words import CalendarWords, Column, Sheet
from tests.services.office import Office

WORDS = CalendarWords(
    language="en",
    rightward=True,
    title="KBRI & friends <Demo>",
    as_of="As of today & now",
    nothing="Nothing is planned.",
    columns={column: column.value for column in Column},
    state=lambda entry: "approved" if entry.approved else entry.state.value,
    topic=str.capitalize,
    network=str.capitalize,
    day=date.isoformat,
)


def export_of(office: Office) -> CalendarExport:
    return CalendarExport(Calendar(office.database, office.clock), office.clock)


def march(office: Office) -> Sheet:
    return export_of(office).sheet(office.officer, date(2027, 3, 1), date(2027, 3, 31))
