"""`duta record` and `duta records` from the command line."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from scheduler_app.app import open_app
from tests.commands.conftest import CommandLine
from tests.commands.test_command_line import GOOD, TOMORROW, plan

ADMINISTRATOR = "Dewi"


@pytest.fixture
def planned(command: CommandLine, tmp_path: Path) -> CommandLine:
    command("import", plan(tmp_path, GOOD | TOMORROW))
    return command


def test_a_record_is_shown_to_a_supervisor_as_text_and_as_json(planned: CommandLine) -> None:
    text = planned("record", "1", who="Budi")
    assert text.exit_code == 0, text.output
    assert "text: Kopi Gayo" in text.output
    document = json.loads(planned("record", "1", "--json", who="Budi").output)
    assert document["post"]["name"] == "Kopi"


def test_an_officer_sees_no_record(planned: CommandLine) -> None:
    assert planned("record", "1").exit_code == 1


def test_how_long_records_are_kept_is_shown_and_changed(command: CommandLine) -> None:
    assert "statements" in command("records", "keep").output
    result = command("records", "keep", "routine", "90", who=ADMINISTRATOR)
    assert "90 days" in result.output
    assert "for ever" in command("records", "keep", "routine", "for-ever", who=ADMINISTRATOR).output
    assert command("records", "keep", "routine", "long", who=ADMINISTRATOR).exit_code == 2
    assert command("records", "keep", "routine", "90").exit_code == 1


def test_records_whose_time_is_over_are_listed_before_they_are_deleted(planned: CommandLine) -> None:
    assert planned("records", "due", who=ADMINISTRATOR).output == "No record's time is over.\n"
    with open_app(planned.workspace) as app, app.database.writing() as writing:
        old = "UPDATE deliveries SET state = 'cancelled', planned = 0, due_at = 0"
        writing.connection.exec_driver_sql(old)
    assert re.search(r"^1 +Kopi +routine$", planned("records", "due", who=ADMINISTRATOR).output, re.MULTILINE)
    assert planned("records", "due").exit_code == 1


def test_records_go_into_an_archive(planned: CommandLine, tmp_path: Path) -> None:
    result = planned("records", "archive", str(tmp_path / "archive.db"), who=ADMINISTRATOR)
    assert "1 records, " in result.output, result.output
    with closing(sqlite3.connect(tmp_path / "archive.db")) as archive:
        assert archive.execute("SELECT name FROM sheets").fetchall() == [("Kopi",)]
