"""What is planned, without a window: on the terminal, and as a file for others."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import CommandLine
from tests.commands.test_holds import ROW, bring_in


@pytest.fixture
def planned(command: CommandLine, tmp_path: Path) -> CommandLine:
    """Post 1 is planned for the day after tomorrow on two accounts; nobody approved it yet."""
    bring_in(command, tmp_path, ROW)
    return command


def test_what_is_planned_is_shown_with_both_clocks(planned: CommandLine) -> None:
    shown = planned("calendar").output
    assert "Reader's time" in shown
    assert "Waits for approval" in shown


def test_it_speaks_indonesian(planned: CommandLine) -> None:
    shown = planned("calendar", "--language", "id").output
    assert "Waktu pembaca" in shown
    assert "Menunggu persetujuan" in shown


@pytest.mark.parametrize("name", ["c.ics", "c.CSV", "c.xlsx", "c.html"])
def test_a_file_is_written_in_the_form_its_name_asks_for(planned: CommandLine, tmp_path: Path, name: str) -> None:
    result = planned("calendar", "--to", str(tmp_path / name))
    assert result.exit_code == 0, result.output
    assert f"deliveries are in {tmp_path / name}" in result.output.replace("\n", "")
    assert (tmp_path / name).stat().st_size > 100


def test_what_nobody_approved_can_be_left_out(planned: CommandLine, tmp_path: Path) -> None:
    planned("calendar", "--to", str(tmp_path / "c.csv"), "--without-drafts")
    assert len((tmp_path / "c.csv").read_text("utf-8-sig").splitlines()) == 1
    assert "Nothing is planned in this time." in planned("calendar", "--without-drafts").output


@pytest.mark.parametrize(
    "words", [("--to", "c.doc"), ("--to", "c"), ("--from", "soon"), ("--for", "0"), ("--from", "9999-12-30")]
)
def test_what_makes_no_sense_is_refused_in_words(command: CommandLine, words: tuple[str, ...]) -> None:
    assert command("calendar", *words).exit_code == 2
