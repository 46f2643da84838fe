"""Spreadsheets get moments they can sort, and nothing they would run."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scheduler_app.services.calendar_as_table import as_csv, as_xlsx
from scheduler_app.services.calendar_words import Column, Sheet
from tests.services.office import Office
from tests.services.sheets import WORDS, march

_NS = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


@pytest.fixture
def sheet(office: Office) -> Sheet:
    """Deliveries of a post with a name that a spreadsheet would run."""
    draft = office.draft(name="=HYPERLINK(A1)")
    office.schedule(office.composing.create(office.officer, draft))
    return march(office)


def rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def part(data: bytes, name: str) -> ET.Element:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        return ET.fromstring(book.read(name))


def test_every_delivery_is_a_row_under_the_heading(sheet: Sheet) -> None:
    rows = rows_of(as_csv(sheet, WORDS))
    assert rows[0] == [column.value for column in Column]
    assert [row[0] for row in rows[1:]] == [f"{line.entry.wall:%Y-%m-%d %H:%M}" for line in sheet.lines]
    assert [row[2] for row in rows[1:]] == [f"{line.here:%Y-%m-%d %H:%M}" for line in sheet.lines]


def test_no_cell_of_a_table_is_run(sheet: Sheet) -> None:
    assert {row[list(Column).index(Column.POST)] for row in rows_of(as_csv(sheet, WORDS))[1:]} == {"'=HYPERLINK(A1)"}


def test_a_workbook_has_moments_as_numbers_and_names_as_words(sheet: Sheet) -> None:
    page = part(as_xlsx(sheet, WORDS), "xl/worksheets/sheet1.xml")
    first = page.findall(".//s:sheetData/s:row", _NS)[1].findall("s:c", _NS)
    kinds = [one.get("t") for one in first]
    assert kinds[0] is None
    assert kinds[2] is None
    assert set(kinds[3:]) == {"s"}
    assert page.findall(".//s:f", _NS) == []
    assert len(page.findall(".//s:sheetData/s:row", _NS)) == 1 + len(sheet.lines)


def test_a_workbook_of_nothing_still_has_its_heading() -> None:
    empty = Sheet((), datetime(2027, 3, 1, tzinfo=UTC))
    assert len(part(as_xlsx(empty, WORDS), "xl/worksheets/sheet1.xml").findall(".//s:row", _NS)) == 1
    assert rows_of(as_csv(empty, WORDS)) == [[column.value for column in Column]]


def test_a_workbook_runs_from_right_to_left_where_its_reader_does(sheet: Sheet) -> None:
    def runs_left(rightward: bool) -> str | None:
        page = part(as_xlsx(sheet, replace(WORDS, rightward=rightward)), "xl/worksheets/sheet1.xml")
        view = page.find(".//s:sheetView", _NS)
        assert view is not None
        return view.get("rightToLeft")

    assert (runs_left(True), runs_left(False)) == (None, "1")
