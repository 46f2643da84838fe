"""What is planned as a table: CSV, or a spreadsheet by XlsxWriter with moments that it can sort and reckon with."""

from __future__ import annotations

import csv
import io
from datetime import datetime

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from scheduler_app.services.calendar_words import CalendarWords, Column, Sheet, cell
from scheduler_app.services.files_out import harmless

_WIDTHS = {
    Column.READERS_TIME: 17,
    Column.MY_TIME: 17,
    Column.CITY: 16,
    Column.ACCOUNT: 26,
    Column.NETWORK: 13,
    Column.MISSION: 32,
    Column.COUNTRY: 9,
    Column.POST: 44,
    Column.TOPIC: 18,
    Column.STATE: 20,
    Column.ADDRESS: 48,
}
_LONGEST_CELL = 32_767
_A4 = 9


def as_csv(sheet: Sheet, words: CalendarWords) -> bytes:
    """A table with a heading, in UTF-8 with a mark by which spreadsheets know it; times as 2027-03-05 10:00."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(words.columns[column] for column in Column)
    for line in sheet.lines:
        writer.writerow(_text(cell(line, column, words)) for column in Column)
    return written.getvalue().encode("utf-8-sig")


def as_xlsx(sheet: Sheet, words: CalendarWords) -> bytes:
    """A workbook of one sheet: the heading stays in sight, every column can be filtered, a page is as wide as all."""
    written = io.BytesIO()
    # Whatever a post is called, no cell of it is run or followed.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(written, options) as book:
        book.set_properties(
            {"title": words.title, "comments": words.as_of, "created": sheet.made_at.replace(tzinfo=None)}
        )
        page = book.add_worksheet()
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left"})
        for place, column in enumerate(Column):
            page.set_column(place, place, _WIDTHS[column])
            page.write_string(0, place, words.columns[column], head)
        for row, line in enumerate(sheet.lines, start=1):
            for place, column in enumerate(Column):
                _write(page, row, place, cell(line, column, words), moment)
        _set_up(page, words, rows=len(sheet.lines))
    return written.getvalue()


def _set_up(page: Worksheet, words: CalendarWords, *, rows: int) -> None:
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(rows, 1), len(Column) - 1)
    page.set_landscape()
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    # An ampersand begins a code there.
    page.set_footer("&L" + words.as_of.replace("&", "&&") + "&R&P/&N")
    if not words.rightward:
        page.right_to_left()


def _write(page: Worksheet, row: int, place: int, value: str | datetime, moment: Format) -> None:
    if isinstance(value, datetime):
        page.write_datetime(row, place, value, moment)
    else:
        page.write_string(row, place, value[:_LONGEST_CELL])


def _text(value: str | datetime) -> str:
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else harmless(value)
