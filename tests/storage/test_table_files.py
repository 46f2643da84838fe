from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler_app.errors import InvalidInput
from scheduler_app.storage import table_files
from scheduler_app.storage.table_files import LONGEST_CELL, Table, is_formula, read_table

TEXT = "name,text\nKopi,Café di Surabaya — “Gayo”\n"


def read(path: Path, content: str | bytes) -> Table:
    file = path / "plan.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table(file)


def rows(table: Table) -> list[tuple[int, dict[str, str]]]:
    return [(row.number, dict(row.cells)) for row in table.rows]


def problems(table: Table) -> list[tuple[str, int | None, str | None]]:
    return [(one.code, one.row, one.column) for one in table.problems]


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
def test_the_encoding_is_told_by_the_bytes(tmp_path: Path, encoding: str, said: str) -> None:
    table = read(tmp_path, TEXT.encode(encoding))
    assert table.encoding == said
    assert table.columns == ("name", "text")
    assert rows(table) == [(2, {"name": "Kopi", "text": "Café di Surabaya — “Gayo”"})]
    assert problems(table) == []


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_separator_is_told_by_the_header(tmp_path: Path, delimiter: str) -> None:
    table = read(tmp_path, f'name{delimiter}"te,x;t"\nKopi{delimiter}"a, b; c\td"\n')
    assert table.delimiter == delimiter
    assert rows(table) == [(2, {"name": "Kopi", "te,x;t": "a, b; c\td"})]


def test_one_column_is_one_column(tmp_path: Path) -> None:
    assert rows(read(tmp_path, "text\nthe letter e\n")) == [(2, {"text": "the letter e"})]
    assert read(tmp_path, "text").columns == ("text",)


def test_cells_stay_as_they_were_written(tmp_path: Path) -> None:
    table = read(tmp_path, 'code,when,text\r\n00501,+3," two\r\nlines "\r\n1e5,2027-03-01,ok')
    assert rows(table) == [
        (2, {"code": "00501", "when": "+3", "text": " two\r\nlines "}),
        (3, {"code": "1e5", "when": "2027-03-01", "text": "ok"}),
    ]
    assert problems(table) == []


def test_names_of_columns_are_compared_without_case_and_outer_spaces(tmp_path: Path) -> None:
    assert read(tmp_path, " Name ,TEXT,,\n1,2,,\n").columns == ("name", "text")


def test_rows_keep_the_numbers_a_spreadsheet_shows(tmp_path: Path) -> None:
    table = read(tmp_path, "a,b\n1,2\n\n , \n,\n3,4\n")
    assert [number for number, _ in rows(table)] == [2, 6]
    assert problems(table) == []


def test_rows_with_too_few_or_too_many_cells_are_left_out_and_named(tmp_path: Path) -> None:
    table = read(tmp_path, "a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n")
    assert [number for number, _ in rows(table)] == [2, 5]
    assert problems(table) == [("table.too_few_cells", 3, None), ("table.too_many_cells", 4, None)]
    assert dict(table.problems[1].params) == {"cells": 4, "columns": 3}


def test_a_cell_that_is_too_large_costs_its_row_only(tmp_path: Path) -> None:
    huge = "x" * 10_000_000
    edge = "é" * (LONGEST_CELL // 2)
    table = read(tmp_path, f"a,b\n1,{huge}\n2,{edge}\n3,{edge}x\n4,ok\n")
    assert [number for number, _ in rows(table)] == [3, 5]
    assert problems(table) == [("table.cell_too_large", 2, "b"), ("table.cell_too_large", 4, "b")]


def test_quotes_that_do_not_match_are_named(tmp_path: Path) -> None:
    table = read(tmp_path, 'a,b\n1,"x"y\n2,ok\n3,"never closed\n4,lost\n')
    assert rows(table) == [(3, {"a": "2", "b": "ok"})]
    assert problems(table) == [("table.quotes_do_not_match", 2, None), ("table.quotes_do_not_match", 4, None)]


def test_formulas_stay_and_are_named(tmp_path: Path) -> None:
    table = read(tmp_path, "a,b\n=cmd|'/C calc'!A0,fine\n1,@SUM(A1)\n")
    assert rows(table)[0] == (2, {"a": "=cmd|'/C calc'!A0", "b": "fine"})
    assert problems(table) == [("table.formula", 2, "a"), ("table.formula", 3, "b")]


@pytest.mark.parametrize("cell", ["=1+1", "@kbri", "+1-1+cmd|x", "-A1", " =1", "\t=1", "+SUM(1)", "-2+3+cmd|' /C'!A0"])
def test_what_a_spreadsheet_would_run_is_a_formula(cell: str) -> None:
    assert is_formula(cell)


@pytest.mark.parametrize("cell", ["", "+3", "-3", "+62 21 344-9230", "-5,2 %", "+", "-", "kopi = teh", "a@b", "–3"])
def test_numbers_and_text_are_no_formulas(cell: str) -> None:
    assert not is_formula(cell)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "table.empty"),
        (b"\n\n", "table.empty"),
        (b" , ,\n1,2,3\n", "table.empty"),
        (b"a,,b\n1,2,3\n", "table.column_unnamed"),
        (b"a,b, A\n1,2,3\n", "table.column_twice"),
        (b"PK\x03\x04 and the rest of it", "table.is_a_spreadsheet"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "table.not_text"),
        (b"\xff\xfea", "table.not_text"),
        (b"\xef\xbb\xbf\xff\xff", "table.not_text"),
    ],
)
def test_a_file_that_is_no_table_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        read(tmp_path, content)
    assert caught.value.code == code


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_table(tmp_path / "none.csv")
    assert caught.value.code == "table.missing"
    with pytest.raises(InvalidInput) as caught:
        read_table(tmp_path)
    assert caught.value.code == "table.not_readable"


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "large.csv").open("wb") as file:
        file.truncate(table_files.LARGEST_FILE + 1)
    with pytest.raises(InvalidInput) as caught:
        read_table(tmp_path / "large.csv")
    assert caught.value.code == "table.too_large"


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=200) | st.text(st.sampled_from('ab,;\t"\r\n=é\0'), max_size=60).map(str.encode))
def test_no_file_brings_the_reading_down(tmp_path: Path, content: bytes) -> None:
    try:
        table = read(tmp_path, content)
    except InvalidInput:
        return
    assert all(tuple(row.cells) == table.columns for row in table.rows)


CELLS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\0"), min_size=1, max_size=8)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5), st.sampled_from(table_files.DELIMITERS))
def test_what_a_spreadsheet_wrote_is_read_back(tmp_path: Path, written: list[tuple[str, str]], delimiter: str) -> None:
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter).writerows([("one", "two"), *written])
    table = read(tmp_path, file.getvalue())
    expected = [pair for pair in written if any(cell.strip() for cell in pair)]
    assert [(row.cells["one"], row.cells["two"]) for row in table.rows] == expected
