"""`duta solo`: on with a reason, off again, and never by anybody."""

from __future__ import annotations

from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.commands.conftest import CommandLine

REASON = "One person until Monday"
PIN = f"{PRACTICE_PIN}\n"


def test_it_is_switched_on_and_off_with_a_reason_that_everybody_sees(command: CommandLine) -> None:
    assert "Solo mode is off" in command("solo").output
    on = command("solo", "on", "--reason", REASON, who="Dewi", answer=PIN)
    assert on.exit_code == 0, on.output
    assert f"Solo mode is on: {REASON}" in command("solo").output
    assert f"Solo mode is on: {REASON}" in command("members").output
    assert command("solo", "on", "--reason", REASON, who="Dewi", answer=PIN).exit_code == 1
    off = command("solo", "off", who="Dewi", answer=PIN)
    assert off.exit_code == 0, off.output
    assert "Solo mode is off" in command("solo").output


def test_it_needs_a_reason(command: CommandLine) -> None:
    assert command("solo", "on", who="Dewi", answer=PIN).exit_code == 2
    assert "needs a reason" in command("solo", "on", "--reason", " ", who="Dewi", answer=PIN).output


def test_a_supervisor_does_not_switch_it(command: CommandLine) -> None:
    assert command("solo", "on", "--reason", REASON, who="Budi", answer=PIN).exit_code == 1
    assert "Solo mode is off" in command("solo").output
