"""Reading tables that people made in a spreadsheet: CSV in whatever encoding and with whatever separator.

Cells stay text as they were written (00501 is not 501). A row that cannot be trusted is left out and named; the others
stay. sqlite-utils can read CSV too, but loses one of two columns with the same name, splits a file of one column at a
letter, and counts no empty lines.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scheduler_app.errors import InvalidInput, Param

LARGEST_FILE = 50 * 1024 * 1024
LONGEST_CELL = 64 * 1024
DELIMITERS = (",", ";", "\t")

_SPREADSHEET = b"PK\x03\x04"
_QUOTED = re.compile(r'"[^"]*"')
_SIGNED_NUMBER = re.compile(r"[+-]\s*\d[\d\s.,:/()-]*%?")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row. ``number`` is what a spreadsheet calls it (the header is 1); ``cells`` has every column."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TableProblem:
    """One thing wrong with a table. ``row`` and ``column`` are None when it concerns the file, or the whole row.

    With code ``table.formula`` the row is there and the importer decides; with any other, the row was left out.
    """

    code: str
    row: int | None = None
    column: str | None = None
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Table:
    """A table as read. ``columns`` are the header's names without case and outer spaces, in order."""

    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    problems: tuple[TableProblem, ...]
    encoding: str
    delimiter: str


def read_table(path: Path) -> Table:
    """Read a CSV file.

    Raises InvalidInput when no row can be trusted: table.missing, table.not_readable, table.too_large,
    table.is_a_spreadsheet, table.not_text, table.empty, table.column_unnamed, table.column_twice.
    """
    text, encoding = _decoded(_bytes(path))
    # The reader's own limit is one for the whole process; ours is looked at below.
    csv.field_size_limit(LARGEST_FILE)
    delimiter = _delimiter(text)
    records = _records(text, delimiter)
    columns = _columns(records)
    rows: list[TableRow] = []
    problems: list[TableProblem] = []
    for number, record in records:
        problem = _untrusted(number, record, columns)
        if problem is not None:
            problems.append(problem)
        elif record and any(cell.strip() for cell in record):
            cells = dict(zip(columns, record, strict=False))
            rows.append(TableRow(number, cells))
            problems += [
                TableProblem("table.formula", number, name) for name, cell in cells.items() if is_formula(cell)
            ]
    return Table(columns, tuple(rows), tuple(problems), encoding, delimiter)


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet would run a cell: it begins with =, @, or a sign without a number behind it."""
    start = cell.lstrip()
    if start.startswith(("=", "@")):
        return True
    return len(start) > 1 and start[0] in "+-" and _SIGNED_NUMBER.fullmatch(start.rstrip()) is None


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise InvalidInput("table.too_large", path=str(path), bytes=size, limit=LARGEST_FILE)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InvalidInput("table.missing", path=str(path)) from error
    except OSError as error:
        raise InvalidInput("table.not_readable", path=str(path)) from error


def _decoded(data: bytes) -> tuple[str, str]:
    """The text, and the encoding it was in: told by its first bytes, or the first that fits."""
    if data.startswith(_SPREADSHEET):
        raise InvalidInput("table.is_a_spreadsheet")
    for encoding in _possible_encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, encoding
    raise InvalidInput("table.not_text")


def _possible_encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith(b"\xef\xbb\xbf"):
        return ("utf-8-sig",)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    # In UTF-16 every second byte of a header in Latin letters is zero.
    if b"\0" in data[:2]:
        return ("utf-16-be",) if data[0] == 0 else ("utf-16-le",)
    return ("utf-8", "cp1252")


def _delimiter(text: str) -> str:
    """The separator that stands most often in the header, outside quotes; a comma for a table of one column."""
    header = _QUOTED.sub("", text[:LONGEST_CELL]).lstrip("\r\n").partition("\n")[0]
    return max(DELIMITERS, key=header.count)


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str] | None]]:
    """Every record with its number; None for one whose quotes do not match."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    while True:
        number += 1
        try:
            yield number, next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield number, None


def _columns(records: Iterator[tuple[int, list[str] | None]]) -> tuple[str, ...]:
    _, header = next(records, (1, None))
    if not header or not any(name.strip() for name in header):
        raise InvalidInput("table.empty")
    columns = [name.strip().casefold() for name in header]
    while not columns[-1]:
        columns.pop()
    for position, name in enumerate(columns, start=1):
        if not name:
            raise InvalidInput("table.column_unnamed", position=position)
        if name in columns[: position - 1]:
            raise InvalidInput("table.column_twice", column=name)
    return tuple(columns)


def _untrusted(number: int, record: list[str] | None, columns: tuple[str, ...]) -> TableProblem | None:
    """Why a row must be left out, None when it may stay."""
    if record is None:
        return TableProblem("table.quotes_do_not_match", number)
    for position, cell in enumerate(record):
        if len(cell.encode("utf-8", "surrogatepass")) > LONGEST_CELL:
            column = columns[position] if position < len(columns) else None
            return TableProblem("table.cell_too_large", number, column, {"limit": LONGEST_CELL})
    counts = {"cells": len(record), "columns": len(columns)}
    if any(cell.strip() for cell in record[len(columns) :]):
        return TableProblem("table.too_many_cells", number, None, counts)
    if record and len(record) < len(columns):
        return TableProblem("table.too_few_cells", number, None, counts)
    return None
