"""Taking back what was sent, without a window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scheduler_app.app import open_app
from tests.commands.conftest import CommandLine
from tests.commands.test_holds import planned

__all__ = ["planned"]


@pytest.fixture
def sent(planned: CommandLine) -> CommandLine:
    """Post 1 stands on two newsrooms."""
    with open_app(planned.workspace) as app, app.database.writing() as writing:
        writing.connection.exec_driver_sql(
            "UPDATE deliveries SET state = 'sent', remote_id = idempotency_key, address = 'file:///there'"
        )
    return planned


def proposed(command: CommandLine) -> str:
    result = command("recall", "propose", "1", "delete", "--reason", "Wrong date")
    assert result.exit_code == 0, result.output
    name = re.search(r"duta recall confirm (\w+)", result.output)
    assert name
    return name[1]


def test_one_proposes_and_another_confirms(sent: CommandLine) -> None:
    assert sent("recall", "status").output == "Nothing was recalled yet.\n"
    name = proposed(sent)
    assert "waits for a second person" in sent("recall", "status").output
    assert sent("recall", "confirm", name).exit_code == 1
    confirmed = sent("recall", "confirm", name, who="Budi")
    assert confirmed.exit_code == 0, confirmed.output
    status = sent("recall", "status", name)
    assert status.output.count("waits for its sender") == 2
    assert "done on 0 of 2 accounts" in status.output


def test_what_was_done_by_hand_is_written_down(sent: CommandLine) -> None:
    name = proposed(sent)
    sent("recall", "confirm", name, who="Budi")
    assert sent("recall", "done", name, "kbri-tokyo").exit_code == 1
    assert sent("recall", "done", name, "kbri-tokyo", "--note", "I deleted it").exit_code == 0
    assert sent("recall", "done", name, "kbri-cairo", "--note", "I deleted it").exit_code == 1
    assert re.search(r"kbri-tokyo +delete +done by hand +I deleted it", sent("recall", "status", name).output)
    assert sent("recall", "try-again", name, "kbri-den-haag").exit_code == 1


def test_what_needs_a_person_is_seen_in_the_list(sent: CommandLine) -> None:
    name = proposed(sent)
    sent("recall", "confirm", name, who="Budi")
    with open_app(sent.workspace) as app, app.database.writing() as writing:
        writing.connection.exec_driver_sql("UPDATE recall_steps SET state = 'unknown', code = 'http.hung_up'")
    assert "done on 0 of 2 accounts, 2 unknown" in sent("recall", "status").output
    status = sent("recall", "status", name)
    assert (status.exit_code, status.output.count("it may be done or not")) == (1, 2)


def test_a_proposal_can_be_withdrawn(sent: CommandLine) -> None:
    name = proposed(sent)
    assert sent("recall", "withdraw", name).exit_code == 0
    assert "withdrawn" in sent("recall", "status").output
    assert sent("recall", "confirm", name, who="Budi").exit_code == 1


def test_only_some_accounts_can_be_meant(sent: CommandLine, tmp_path: Path) -> None:
    result = sent("recall", "propose", "1", "delete", "--reason", "Wrong date", "--only", "kbri-tokyo")
    assert "kbri-den-haag" not in result.output
    assert sent("recall", "propose", "1", "delete", "--reason", "Wrong", "--only", "kbri-atlantis").exit_code == 2
    assert sent("recall", "propose", "1", "correct", "--reason", "Wrong date").exit_code == 1
    assert sent("recall", "status", "nothing").exit_code == 1
