"""What leaves soon, without a window."""

from __future__ import annotations

from pathlib import Path

from tests.commands.conftest import CommandLine
from tests.commands.test_command_line import GOOD, plan


def test_an_empty_list_says_so(command: CommandLine) -> None:
    result = command("look-ahead")
    assert result.exit_code == 0
    assert "Nothing leaves until" in result.output


def test_a_list_is_shown_and_confirmed(command: CommandLine, tmp_path: Path) -> None:
    command("import", plan(tmp_path, GOOD))
    command("approve", "1", "--yes", who="Budi")
    assert command("send-now", "1").exit_code == 0
    shown = command("look-ahead")
    assert shown.exit_code == 1
    assert "nobody yet" in shown.output
    assert "Deliveries reviewed" not in command("look-ahead", "--confirm", answer="n\n").output
    assert "Deliveries reviewed: 1." in command("look-ahead", "--confirm", answer="y\n").output
    again = command("look-ahead")
    assert again.exit_code == 0
    assert "Sari" in again.output
