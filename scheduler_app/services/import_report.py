"""What became of an imported plan, and the rows that stayed out as a file of their own."""

from __future__ import annotations

import csv
from collections.abc import Mapping
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
