"""`duta stand-in` from the command line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.commands.conftest import CommandLine

PIN = f"{PRACTICE_PIN}\n"


def test_a_supervisor_goes_away_and_comes_back(command: CommandLine) -> None:
    assert "Nobody stands in" in command("stand-in").output
    begun = command("stand-in", "begin", "Adi", "--until", tomorrow(), who="Budi", answer=PIN)
    assert begun.exit_code == 0, begun.output
    (row,) = [line for line in command("stand-in").output.splitlines() if line.startswith("Adi")]
    assert "Budi" in row
    ended = command("stand-in", "end", "Adi", who="Budi", answer=PIN)
    assert ended.exit_code == 0, ended.output
    assert "Nobody stands in" in command("stand-in").output


def test_an_administrator_says_it_for_somebody(command: CommandLine) -> None:
    begun = command("stand-in", "begin", "Adi", "--for", "Budi", "--until", tomorrow(), who="Dewi", answer=PIN)
    assert begun.exit_code == 0, begun.output
    assert "Adi stands in for Budi" in begun.output


def test_others_do_not(command: CommandLine) -> None:
    refused = command("stand-in", "begin", "Adi", "--for", "Budi", "--until", tomorrow(), answer=PIN)
    assert (refused.exit_code, "Ask one of them" in refused.output) == (1, True)
    for last, words in (("2020-01-01", "That day is over"), ("2099-01-01", "at most 92 days")):
        result = command("stand-in", "begin", "Adi", "--until", last, who="Budi", answer=PIN)
        assert (result.exit_code, words in result.output) == (1, True)


def tomorrow() -> str:
    return f"{datetime.now(UTC) + timedelta(days=2):%Y-%m-%d}"
