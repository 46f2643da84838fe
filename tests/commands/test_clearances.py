"""Headquarters is asked and answers, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.commands.conftest import CommandLine
from tests.commands.test_command_line import GOOD, plan

PIN = f"{PRACTICE_PIN}\n"


@pytest.fixture(autouse=True)
def _a_post(command: CommandLine, tmp_path: Path) -> None:
    assert command("import", plan(tmp_path, GOOD)).exit_code == 0


def test_headquarters_is_asked_with_a_signed_page_and_its_answer_is_shown(command: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "clearance.html"
    assert "can be sent to headquarters" in command("clearance", "ask", "1", str(file), answer=PIN).output
    assert "Untuk persetujuan kantor pusat" in file.read_text(encoding="utf-8")
    assert "The page is as Sari signed it" in command("clearance", "check", str(file)).output
    said = ("clearance", "answer", "1", "cleared", "--by", "Infomed", "--reference", "D-1", "--on", "2026-01-02")
    answered = command(*said, who="Budi", answer=PIN)
    assert "headquarters: cleared by Infomed on 2026-01-02, D-1 (put on record by Budi)" in answered.output
    assert "headquarters: cleared by Infomed" in command("approval", "1").output
    assert "answered by: Infomed" in command("record", "1", who="Budi").output


def test_whoever_wrote_the_post_does_not_answer_for_headquarters(command: CommandLine, tmp_path: Path) -> None:
    command("clearance", "ask", "1", str(tmp_path / "page.html"), answer=PIN)
    refused = command("clearance", "answer", "1", "cleared", "--by", "Infomed", "--reference", "D-1", answer=PIN)
    assert refused.exit_code == 1
    assert "another" in refused.output
