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
    bring_in(command, tmp_path, ROW)
    assert command("approve", "1", "--yes", who="Budi").exit_code == 0
    return command


def bring_in(command: CommandLine, tmp_path: Path, row: dict[str, str]) -> None:
    path = tmp_path / "plan.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        writer.writerow(row)
    assert command("import", str(path)).exit_code == 0


def held(command: CommandLine) -> str:
    result = command("hold", "everything", "--reason", "Earthquake")
    assert result.exit_code == 0, result.output
    name = re.search(r"duta release (\w+)", result.output)
    assert name
    return name[1]


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
    text = tmp_path / "incident.txt"
    assert planned("incident", "export", incident, str(text), "--language", "id").exit_code == 0
    assert "penahanan dimulai" in text.read_text(encoding="utf-8")
    assert "penahanan dilepas" in planned("incident", "show", incident, "--language", "id").output
    assert planned("incident", "export", incident, str(tmp_path / "none" / "x.json")).exit_code == 1
    assert planned("incident", "show", "nothing").exit_code == 1
    joined = planned("hold", "network", "newsroom", "--reason", "Again", "--incident", incident)
    assert joined.exit_code == 1


def test_a_heightened_level_is_shown_where_people_look(planned: CommandLine) -> None:
    result = planned("heighten", "account", "kbri-tokyo", "--reason", "Unrest")
    assert result.exit_code == 0, result.output
    name = re.search(r"duta release (\w+)", result.output)
    assert name
    assert re.search(r"heightened +account kbri-tokyo +Unrest +Sari", planned("hold").output)
    for words in (("list",), ("check",), ("look-ahead",)):
        shown = planned(*words).output
        assert "HEIGHTENED account kbri-tokyo: Unrest (Sari, " in shown, words
    assert re.search(r"kbri-tokyo .* approved, but to be approved again", planned("list").output)
    assert "HLD-02" in planned("check-post", "1").output
    assert planned("approve", "1", "--yes", who="Budi").exit_code == 0
    assert "to be approved again" not in planned("list").output
    assert "0 deliveries wait" in planned("release", name[1], who="Budi").output
    assert "HEIGHTENED" not in planned("list").output


def test_a_campaign_is_held_by_its_name(command: CommandLine, tmp_path: Path) -> None:
    assert command("hold", "campaign", "Pekan Batik", "--reason", "Mourning").exit_code == 1
    bring_in(command, tmp_path, {**ROW, "campaign": "Pekan Batik"})
    assert command("hold", "campaign", "Pekan Batik", "--reason", "Mourning").exit_code == 0
    assert "HELD campaign Pekan Batik: Mourning" in command("list").output
