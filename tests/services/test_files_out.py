"""Files for people: whole or not at all, and nothing in them runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler_app.errors import MachineError
from scheduler_app.services.files_out import harmless, replace_bytes, replacing


def test_a_finished_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("old")
    with replacing(path, encoding="utf-8-sig") as file:
        file.write("kopi\r\n")
    assert path.read_bytes() == b"\xef\xbb\xbfkopi\r\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_not_finished_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("old")
    with pytest.raises(TypeError), replacing(path) as file:
        file.write(b"new")  # type: ignore[arg-type] - fails on purpose
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_bytes_take_the_place_of_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_text("old")
    replace_bytes(path, b"\x00new")
    assert path.read_bytes() == b"\x00new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match=r"file\.not_writable"), replacing(tmp_path / "none" / "x.csv"):
        pass


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


def test_other_cells_stay_as_they_are() -> None:
    assert harmless("Kopi = budaya") == "Kopi = budaya"
