"""The calendar for people without Duta: all of it, whole or not at all."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.plan_filter import PlanFilter
from scheduler_app.errors import InvalidInput, MachineError
from scheduler_app.services import calendar as calendar_module
from scheduler_app.services.calendar_export import ExportForm
from tests.services.office import Office
from tests.services.sheets import WORDS, export_of, march


def test_nothing_is_left_out_however_much_it_is(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        office.schedule(office.post(f"Kopi {number}"))
    whole = march(office)
    monkeypatch.setattr(calendar_module, "MOST_ENTRIES", 2)
    assert march(office) == whole
    assert len(whole.lines) == 3 * len(office.accounts)


def test_only_what_was_chosen_is_written(office: Office) -> None:
    office.schedule(office.post())
    account = office.accounts[0].id
    wanted = PlanFilter(accounts=frozenset({account}))
    sheet = export_of(office).sheet(office.officer, date(2027, 3, 1), date(2027, 3, 31), wanted=wanted)
    assert {line.entry.account_id for line in sheet.lines} == {account}


def test_without_drafts_means_what_is_approved_or_has_left(office: Office) -> None:
    draft, approved = office.post("Kopi satu"), office.post("Kopi dua")
    office.schedule(draft)
    office.schedule(approved)
    office.approve(approved)
    sheet = export_of(office).sheet(office.officer, date(2027, 3, 1), date(2027, 3, 31), drafts=False)
    kept = [line.entry for line in sheet.lines]
    assert {entry.post_id for entry in kept} == {approved}
    assert {entry.state for entry in kept} == {DeliveryState.SCHEDULED}


@pytest.mark.parametrize("form", ExportForm)
def test_each_form_takes_the_place_of_what_was_there(office: Office, tmp_path: Path, form: ExportForm) -> None:
    office.schedule(office.post())
    path = tmp_path / f"calendar.{form}"
    path.write_text("old")
    sheet = march(office)
    assert export_of(office).write(sheet, path, form, WORDS) == len(sheet.lines)
    data = path.read_bytes()
    assert data.startswith(
        {"ics": b"BEGIN:VCALENDAR", "csv": b"\xef\xbb\xbf", "xlsx": b"PK", "html": b"<!doctype"}[form]
    )
    assert not list(tmp_path.glob("*.unfinished"))


def test_a_place_that_cannot_be_written_is_named(office: Office, tmp_path: Path) -> None:
    with pytest.raises(MachineError, match=r"file\.not_writable"):
        export_of(office).write(march(office), tmp_path / "none" / "x.csv", ExportForm.CSV, WORDS)


def test_more_than_a_year_is_refused(office: Office) -> None:
    with pytest.raises(InvalidInput, match=r"calendar\.bad_span"):
        export_of(office).sheet(office.officer, date(2027, 3, 1), date(2029, 3, 1))
