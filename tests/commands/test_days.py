"""Special days, and marking sensitive ones, without a window."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.commands.conftest import CommandLine
from tests.commands.test_holds import planned

__all__ = ["planned"]

ADMINISTRATOR = "Dewi"
TODAY = datetime.now(UTC).date()


def test_sensitive_days_are_marked_shown_and_taken_out(command: CommandLine) -> None:
    last = TODAY + timedelta(days=1)
    words = ("days", "mark", "Election silence", str(TODAY), str(last), "--country", "JP")
    assert command(*words).exit_code == 1
    marked = command(*words, who=ADMINISTRATOR)
    assert marked.exit_code == 0, marked.output
    shown = command("days", "--country", "JP").output
    assert len(re.findall(r"JP +sensitive +Election silence", shown)) == 2
    assert "Election silence" not in command("days", "--country", "NL").output
    assert command("days", "unmark", "election silence").exit_code == 1
    assert command("days", "unmark", "election silence", who=ADMINISTRATOR).exit_code == 0
    assert "Election silence" not in command("days").output
    assert command("days", "unmark", "election silence", who=ADMINISTRATOR).exit_code == 1


@pytest.mark.parametrize("words", [("mark", "Talks", "soon", "later"), ("mark", "Talks"), ("--for", "x")])
def test_what_is_no_day_is_refused(command: CommandLine, words: tuple[str, ...]) -> None:
    assert command("days", *words, who=ADMINISTRATOR).exit_code == 2


def test_holidays_come_by_day_and_estimated_ones_say_so(command: CommandLine) -> None:
    shown = command("days", "--for", "366").output
    assert re.search(r"JP +holiday +New Year's Day", shown)
    assert "(estimated)" in shown


def test_a_blocking_day_stands_in_the_way_of_what_is_planned_for_it(planned: CommandLine) -> None:
    words = ("days", "mark", "Mourning", str(TODAY), str(TODAY + timedelta(days=4)), "--blocks")
    assert planned(*words, who=ADMINISTRATOR).exit_code == 0
    assert "It is a sensitive period: Mourning." in planned("check-post", "1").output
