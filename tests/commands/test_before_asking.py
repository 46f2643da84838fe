"""Links and translations without a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler_app import use_cases
from tests.commands.conftest import CommandLine
from tests.commands.test_command_line import GOOD, plan

POST = "1"


@pytest.fixture(autouse=True)
def _a_post(command: CommandLine, tmp_path: Path) -> None:
    assert command("import", plan(tmp_path, GOOD)).exit_code == 0


def test_a_machines_words_wait_and_are_confirmed(command: CommandLine) -> None:
    assert "wait for a person" in command("translated", POST, "en").output
    assert command("confirm-translation", POST, "en").output == "The words in en are confirmed.\n"
    assert command("confirm-translation", POST, "en").exit_code == 1


def test_a_post_whose_links_cannot_be_followed_says_so(command: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(use_cases, "_follow", lambda link: (None, link))
    assert "No link was followed" in command("follow-links", POST).output


def test_links_of_what_is_due_are_asked_without_naming_a_post(command: CommandLine) -> None:
    assert "No link was followed" in command("follow-links", "--due", "24").output
    assert command("follow-links").exit_code == 2
    assert command("follow-links", POST, "--due", "24").exit_code == 2
