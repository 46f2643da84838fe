"""Holding, exempting, reviewing and telling the story, without a window."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest

from tests.commands.conftest import CommandLine
from tests.commands.test_command_line import COLUMNS

ROW = {
    "post": "Kopi", "topic": "culinary", "language": "id", "text": "Kopi Gayo", "accounts": "kbri-tokyo; kbri-den-haag",
    "date": "+2", "time": "10:00",
}  # fmt: skip


@pytest.fixture
def planned(command: CommandLine, tmp_path: Path) -> CommandLine:
    """Post 1 is planned for the day after tomorrow on two accounts, and approved."""
    path = tmp_path / "plan.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        writer.writerow(ROW)
    assert command("import", str(path)).exit_code == 0
    assert command("approve", "1", "--yes", who="Budi").exit_code == 0
    return command


def held(command: CommandLine) -> str:
    result = command("hold", "everything", "--reason", "Earthquake")
    assert result.exit_code == 0, result.output
    name = re.search(r"duta release (\w+)", result.output)
    assert name
    return name[1]


def test_after_a_release_each_delivery_waits_for_a_decision(planned: CommandLine) -> None:
    assert "Nothing waits" in planned("review-held").output
    name = held(planned)
    assert "2 deliveries wait for a decision" in planned("release", name, who="Budi").output
    assert "Earthquake: released, 2 of 2 wait for a decision." in planned("hold").output
    assert re.search(r"^1 +Kopi +kbri-", planned("review-held").output, re.MULTILINE)
    assert planned("review-held", "cancel", "--all", "--reason", "Not now").exit_code == 1
    kept = planned("review-held", "time", "1", "--reason", "As planned", who="Budi")
    assert kept.output == "1 decided\n"
    assert planned("review-held", "draft", "1", "--reason", "Other words", who="Budi").output == "1 decided\n"
    assert "Nothing waits" in planned("review-held").output


def test_what_cannot_be_decided_is_named(planned: CommandLine) -> None:
    planned("release", held(planned), who="Budi")
    held(planned)
    result = planned("review-held", "now", "1", "--reason", "All clear", who="Budi")
    assert result.exit_code == 1
    assert "0 decided" in result.output
    assert "Another hold still stops it" in result.output
    assert planned("review-held", "now", "9", "--reason", "All clear", who="Budi").exit_code == 1
    assert planned("review-held", "now", "--reason", "All clear", who="Budi").exit_code == 2


def test_two_supervisors_exempt_a_post(planned: CommandLine) -> None:
    name = held(planned)
    assert "Nobody proposed" in planned("exempt", name).output
    assert planned("exempt", name, "1", "--reason", "People need it").exit_code == 1
    assert "Another supervisor" in planned("exempt", name, "1", "--reason", "People need it", who="Budi").output
    assert planned("exempt", name, "1", "--confirm", who="Budi").exit_code == 1
    assert "not yet" in planned("exempt", name).output
    assert planned("exempt", name, "1", "--confirm", who="Rina").exit_code == 0
    assert re.search(r"Kopi +People need it +Budi +Rina +yes", planned("exempt", name).output)


def test_an_incident_is_told_closed_and_taken_out(planned: CommandLine, tmp_path: Path) -> None:
    assert planned("incident", "list").output == "There was no incident yet.\n"
    name = held(planned)
    found = re.search(r"^(\w{8}) +Earthquake", planned("incident", "list").output, re.MULTILINE)
    assert found
    incident = found[1]
    assert planned("incident", "note", incident, "The ambassador was told.").exit_code == 0
    assert planned("incident", "note", incident, "We wait.", "--decision", who="Budi").exit_code == 0
    assert planned("incident", "close", incident, "--lessons", "None", who="Budi").exit_code == 1
    planned("release", name, who="Budi")
    assert planned("incident", "close", incident, "--lessons", "Call earlier.", who="Budi").exit_code == 0
    shown = planned("incident", "show", incident).output
    for words in ("hold began", "The ambassador was told.", "decision", "hold released", "closed", "2 of 2"):
        assert words in shown
    page, document = tmp_path / "incident.html", tmp_path / "incident.json"
    assert planned("incident", "export", incident, str(page)).exit_code == 0
    assert planned("incident", "export", incident, str(document)).exit_code == 0
    assert "hold began" in page.read_text(encoding="utf-8")
    assert json.loads(document.read_text(encoding="utf-8"))["lessons"] == "Call earlier."
    assert planned("incident", "export", incident, str(tmp_path / "none" / "x.json")).exit_code == 1
    assert planned("incident", "show", "nothing").exit_code == 1
    joined = planned("hold", "network", "newsroom", "--reason", "Again", "--incident", incident)
    assert joined.exit_code == 1
