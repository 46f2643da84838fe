"""The rows that stayed out, as a file that a spreadsheet opens and nothing in it runs."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from scheduler_app.errors import DiskFull, MachineError
from scheduler_app.services.import_report import ImportReport, RowRemark, save_problems


def saved(path: Path, *problems: RowRemark) -> list[list[str]]:
    save_problems(ImportReport(0, 0, len(problems), problems, (), ()), path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_each_problem_is_a_row_with_its_reason(tmp_path: Path) -> None:
    assert saved(
        tmp_path / "problems.csv",
        RowRemark(2, "text", "import.formula", {"value": "=1+1"}),
        RowRemark(9, "", "table.too_few_cells", {"cells": 2, "columns": 12}),
        RowRemark(11, "text:ja", "import.unknown_account", {"account": 'kafé, "x"\ny'}),
    ) == [
        ["row", "column", "reason", "details"],
        ["2", "text", "import.formula", "value: =1+1"],
        ["9", "", "table.too_few_cells", "cells: 2, columns: 12"],
        ["11", "text:ja", "import.unknown_account", 'account: kafé, "x"\ny'],
    ]


@pytest.mark.parametrize("start", ["=1", "+1", "-1", "@a", "\t=1", "\r=1"])
def test_a_cell_that_would_run_is_disarmed(tmp_path: Path, start: str) -> None:
    rows = saved(tmp_path / "problems.csv", RowRemark(2, start, "import.formula", {}))
    assert rows[1][1] == "'" + start


def test_a_file_that_was_there_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "problems.csv"
    path.write_text("older " * 1000)
    assert len(saved(path)) == 1
    assert [one.name for one in tmp_path.iterdir()] == ["problems.csv"]


def test_problems_that_cannot_be_saved_are_said_so(tmp_path: Path) -> None:
    with pytest.raises(MachineError) as said:
        saved(tmp_path / "none" / "problems.csv")
    assert said.value.code == "file.not_writable"


def test_a_full_disk_is_said_so_and_leaves_what_was_there(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no device that is always full")
    path = tmp_path / "problems.csv"
    path.write_text("older")
    (tmp_path / "problems.csv.unfinished").symlink_to(full)
    with pytest.raises(DiskFull):
        saved(path, RowRemark(2, "text", "import.no_text", {}))
    assert path.read_text() == "older"
