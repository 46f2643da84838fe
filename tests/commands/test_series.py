"""`duta series` from the command line."""

from __future__ import annotations

import re

import pytest

from scheduler_app.app import open_app
from scheduler_app.domain.post import Topic
from scheduler_app.services.draft import Draft, master_variant
from tests.commands.conftest import CommandLine

EVERY_FRIDAY = ("--every", "week", "--on", "fri", "--at", "10:00", "--from", "2090-03-03")


@pytest.fixture
def number(command: CommandLine) -> int:
    """A post for two accounts, by its number."""
    with open_app(command.workspace) as app:
        actor = app.directory.member_named("Sari").id
        accounts = tuple(one.id for one in app.directory.accounts()[:2])
        draft = Draft("Kopi", Topic.TRADE, (master_variant("Kopi Gayo.", language="id"),), accounts)
        app.composing.create(actor, draft)
        return app.composing.page(actor)[0].number


def test_a_post_comes_again_is_changed_and_ends(command: CommandLine, number: int) -> None:
    assert "No post comes again yet" in command("series").output
    began = command("series", "start", str(number), *EVERY_FRIDAY)
    assert began.exit_code == 0, began.output
    assert f"{number} comes again every Friday at 10:00, from Fri 03 Mar 2090." in began.output
    listed = command("series", "list").output
    assert re.search(rf"{number}\s+Kopi\s+every Friday at 10:00, from Fri 03 Mar 2090\s+Fri 03 Mar 2090", listed)
    changed = command("series", "change", str(number), "--from", "2090-04-07", "--at", "15:30", "--times", "3")
    assert f"{number} comes again every Friday at 15:30, from Fri 07 Apr 2090, 3 times." in changed.output
    ended = command("series", "end", str(number), "--from", "2090-03-10")
    assert f"{number} comes no more from Fri 10 Mar 2090 on." in ended.output


def test_its_days_are_made_and_shown_with_what_they_wait_for(command: CommandLine, number: int) -> None:
    command("series", "start", str(number), "--every", "day", "--at", "12:00")
    shown = command("series", "show", str(number))
    assert shown.exit_code == 0, shown.output
    assert "waits for approval" in shown.output
    assert "Each day is approved by itself, all of them with one PIN: duta approve " in shown.output
    assert "0 days were made." in command("series", "make", str(number)).output
    assert "taken out of the plan: " in command("series", "end", str(number)).output


def test_a_preview_shows_what_clocks_do_and_changes_nothing(command: CommandLine, number: int) -> None:
    daily = ("--every", "month", "--day", "last", "--at", "10:00", "--from", "2090-02-01")
    result = command("series", "start", str(number), *daily, "--preview")
    assert "The first days: Tue 28 Feb 2090, Fri 31 Mar 2090" in result.output
    assert "No post comes again yet" in command("series", "list").output


def test_a_post_that_does_not_come_again_is_said_so(command: CommandLine, number: int) -> None:
    result = command("series", "end", str(number))
    assert result.exit_code == 1
    assert f"Post {number} does not come again." in result.output


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (("--every", "week"), "Name weekdays with --on"),
        (("--every", "week", "--on", "funday"), "Name weekdays with --on"),
        (("--every", "week", "--on", "mon", "--day", "1"), "--day and --nth are for months"),
        (("--every", "day", "--on", "mon"), "--on is for weeks"),
        (("--every", "month"), "Say which day of the month"),
        (("--every", "month", "--nth", "2", "--on", "mon,tue"), "Name one weekday"),
        (("--every", "month", "--day", "soon"), "soon is neither a number nor the word last"),
    ],
)
def test_what_is_no_rhythm_is_explained(command: CommandLine, number: int, words: tuple[str, ...], answer: str) -> None:
    result = command("series", "start", str(number), *words, "--at", "10:00")
    assert result.exit_code == 2
    assert answer in result.output
