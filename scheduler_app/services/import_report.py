"""What a plan would bring in, what became of one, and the rows that stay out as a file of their own."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scheduler_app.domain.ids import PostId
from scheduler_app.errors import Param
from scheduler_app.services.files_out import harmless, replacing


@dataclass(frozen=True, slots=True)
class RowRemark:
    """Something to know about one row. ``row`` is what a spreadsheet calls it (the heading is 1); ``column`` is empty
    when it concerns the whole row."""

    row: int
    column: str
    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SeenRow:
    """A row before it is brought in: its cells, and the planned deliveries it would make.

    It stays out where there are ``problems``; ``notes`` are worth knowing all the same. A row that could not be read at
    all has no cells.
    """

    number: int
    cells: Mapping[str, str]
    deliveries: int = 0
    problems: tuple[RowRemark, ...] = ()
    notes: tuple[RowRemark, ...] = ()


@dataclass(frozen=True, slots=True)
class SeenPlan:
    """What a plan would bring in. Pictures were not opened: one that is none keeps its row out later."""

    columns: tuple[str, ...]
    rows: tuple[SeenRow, ...]

    @property
    def ready(self) -> int:
        """How many rows would come in."""
        return sum(not row.problems for row in self.rows)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How many posts and deliveries came in and how many rows stayed out; ``problems`` say why each of these did.

    ``notes`` are about rows that came in. ``post_ids`` are the new posts in the order of the rows.
    """

    imported: int
    scheduled: int
    skipped: int
    problems: tuple[RowRemark, ...]
    notes: tuple[RowRemark, ...]
    post_ids: tuple[PostId, ...]


def save_problems(report: ImportReport, path: Path) -> None:
    """Write the problems as a CSV file that a spreadsheet opens without running anything in it.

    Raises DiskFull or MachineError (file.not_writable); then what was at ``path`` is as it was.
    """
    with replacing(path, encoding="utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow(["row", "column", "reason", "details"])
        for one in report.problems:
            details = ", ".join(f"{name}: {value}" for name, value in one.params.items())
            writer.writerow([one.row, *(harmless(cell) for cell in (one.column, one.code, details))])


# Written beside a row that stayed out; a plan that is brought in may have it.
REASON = "reason"


def save_left_out(plan: SeenPlan, path: Path, said: Callable[[RowRemark], str]) -> None:
    """Write the rows that would stay out as a plan of their own, with the reasons in words as one more column.

    Who has mended them brings this file in as it is. Raises DiskFull or MachineError (file.not_writable).
    """
    columns = [*(name for name in plan.columns if name != REASON), REASON]
    with replacing(path, encoding="utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for row in plan.rows:
            if row.problems and row.cells:
                runs = {one.column for one in row.problems if one.code == "import.formula"}
                cells = {name: harmless(cell) if name in runs else cell for name, cell in row.cells.items()}
                reasons = harmless("; ".join(said(one) for one in row.problems))
                writer.writerow([*(cells.get(name, "") for name in columns[:-1]), reasons])


def save_empty(path: Path, columns: Sequence[str]) -> None:
    """Write a plan without rows, to be filled in a spreadsheet. Raises DiskFull or MachineError."""
    with replacing(path, encoding="utf-8-sig") as file:
        csv.writer(file).writerow(columns)
