"""Taking the calendar to people without Duta: into other calendars, spreadsheets, an intranet."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.plan_filter import EVERYTHING, PlanFilter
from scheduler_app.services.calendar import Calendar
from scheduler_app.services.calendar_words import CalendarWords, Sheet
from scheduler_app.services.files_out import replace_bytes
from scheduler_app.storage.delivery_lists import CalendarEntry


class ExportForm(StrEnum):
    """The value is the end of the file's name."""

    ICS = "ics"
    CSV = "csv"
    XLSX = "xlsx"
    HTML = "html"


class CalendarExport:
    """Reads what ``Calendar`` shows, all of it, and writes one file: whole or not at all."""

    def __init__(self, calendar: Calendar, clock: Clock) -> None:
        self._calendar = calendar
        self._clock = clock

    def sheet(
        self,
        actor: MemberId,
        first: date,
        last: date,
        *,
        wanted: PlanFilter = EVERYTHING,
        drafts: bool = True,
    ) -> Sheet:
        """What is due from ``first`` to ``last`` of the home zone, both included; without ``drafts`` only what is
        approved or has left.

        Raises InvalidInput, NotAllowed.
        """
        lines = self._calendar.everything(actor, first, last, wanted=wanted)
        return Sheet(tuple(line for line in lines if drafts or _is_settled(line.entry)), self._clock.now())

    def write(self, sheet: Sheet, path: Path, form: ExportForm, words: CalendarWords) -> int:
        """Write ``sheet`` to ``path``; returns how many deliveries it tells of. Raises DiskFull, MachineError."""
        replace_bytes(path, _written(sheet, form, words))
        return len(sheet.lines)


def _written(sheet: Sheet, form: ExportForm, words: CalendarWords) -> bytes:
    # Each is read when it is asked for: a calendar file needs no spreadsheets.
    if form is ExportForm.ICS:
        from scheduler_app.services.calendar_as_ics import as_ics

        return as_ics(sheet, words)
    if form is ExportForm.HTML:
        from scheduler_app.services.calendar_as_page import as_page

        return as_page(sheet, words)
    from scheduler_app.services.calendar_as_table import as_csv, as_xlsx

    return as_csv(sheet, words) if form is ExportForm.CSV else as_xlsx(sheet, words)


def _is_settled(entry: CalendarEntry) -> bool:
    """Nobody has to approve it any more, and nobody took it out of the plan."""
    return entry.state is not DeliveryState.CANCELLED and (entry.approved or entry.state is not DeliveryState.SCHEDULED)
