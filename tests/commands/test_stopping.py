"""A hold by command while a window has the workspace; with senders at work see
tests/journeys/test_stop_from_the_command_line.py.
"""

from __future__ import annotations

import re

import pytest

from scheduler_app.app import Role, open_app
from scheduler_app.commands import stopping
from tests.commands.conftest import CommandLine


def test_a_window_that_has_the_workspace_is_told_to_stop(command: CommandLine) -> None:
    with open_app(command.workspace, role=Role.WINDOW) as window:
        held = command("hold", "account", "kbri-tokyo", "--reason", "Mourning")
        assert held.exit_code == 0, held.output
        heightened = command("heighten", "everything", "--reason", "Unrest")
        assert heightened.exit_code == 0, heightened.output
        ends = [re.search(r"duta release (\w+)", one.output) for one in (held, heightened)]
        active = window.directory.holds()
        assert [one.id[-8:] for one in active] == [end[1] for end in ends if end]
        refused = command("hold", "account", "nobody", "--reason", "Mourning")
        assert refused.exit_code == 1
        assert "There is no account nobody here" in refused.output
        # Everything else still waits for the window.
        assert command("list").exit_code == 1
    assert "HELD account kbri-tokyo: Mourning (Sari, " in command("list").output


def test_a_window_that_does_not_hear_is_named(command: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stopping, "UNTIL_IT_ANSWERS", 0.1)
    with open_app(command.workspace, role=Role.WINDOW) as window:
        window.heeding.stop()
        result = command("hold", "everything", "--reason", "Mourning")
    assert result.exit_code == 1
    assert "window of Duta" in result.output
