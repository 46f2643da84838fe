"""What an approver sees on the command line: what changed, whose yes it needs, and why somebody may not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from scheduler_app.app import open_app
from scheduler_app.commands.review_shown import because_words, difference_words, unreachable_words
from scheduler_app.domain.difference import differences
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.post import Content, Part, Topic
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.reach import Unreachable
from tests.commands.conftest import CommandLine

PIN = f"{PRACTICE_PIN}\n"


@pytest.fixture
def number(command: CommandLine) -> int:
    """A post of Sari's, by its number."""
    with open_app(command.workspace) as app:
        sari = app.directory.member_named("Sari").id
        account = app.directory.accounts()[0].id
        draft = Draft("Kopi", Topic.TRADE, (master_variant("Kopi pada hari Jumat.", language="id"),), (account,))
        made = app.composing.create(sari, draft)
        return next(line.number for line in app.composing.page(sari) if line.id == made)


def edit(command: CommandLine, number: int, text: str) -> None:
    with open_app(command.workspace) as app:
        sari = app.directory.member_named("Sari").id
        post_id = PostId(next(line.id for line in app.composing.page(sari) if line.number == number))
        version = app.composing.read(sari, post_id).post.version
        app.composing.give_own_words(sari, post_id, master_variant(text, language="id"), expected_version=version)


def approved(command: CommandLine, number: int) -> str:
    result = command("approve", str(number), "--yes", who="Budi", answer=PIN)
    assert result.exit_code == 0, result.output
    return result.output


def test_it_says_who_can_sign_and_why_the_author_may_not(command: CommandLine, number: int) -> None:
    shown = command("approval", str(number)).output
    assert "approvals: 0 of 1" in shown
    assert "can sign: Budi" in shown
    assert "Sari may not: The author and the last editor cannot approve a post." in shown
    assert "nobody has signed anything for this account yet" in shown
    assert "signed: Budi" not in shown
    assert "APR-01" not in shown
    approved(command, number)
    assert "signed: Budi" in command("approval", str(number)).output


def test_it_shows_what_changed_since_it_was_last_signed(command: CommandLine, number: int) -> None:
    approved(command, number)
    edit(command, number, "Kopi pada hari Sabtu.")
    shown = command("approval", str(number), who="Budi").output
    assert "changed since it was last signed:" in shown
    assert "[-Jumat-]{+Sabtu+}" in shown
    assert "Its words changed after they were approved" in shown


def test_it_says_which_rule_asks_for_more_and_how_many_are_missing(command: CommandLine, number: int) -> None:
    command("approval-rules", "set", "Trade", "2", "--topic", "trade", who="Dewi", answer=PIN)
    assert "approvals: 0 of 2, because of rule “Trade”" in command("approval", str(number)).output
    assert "signed; 1 more needed" in approved(command, number)


def test_whoever_may_not_is_told_why_and_asked_for_no_pin(command: CommandLine, number: int) -> None:
    result = command("approve", str(number), "--yes")
    assert result.exit_code == 1
    assert "You may not approve it: The author and the last editor cannot approve a post." in result.output
    assert "PIN" not in result.output


def test_a_post_goes_back_with_a_reason_and_the_words_it_is_about(command: CommandLine, number: int) -> None:
    sent = command("send-back", str(number), "--reason", "The wrong day", "--words", "Jumat", who="Budi", answer=PIN)
    assert sent.exit_code == 0, sent.output
    assert "sent back by Budi about “Jumat”" in command("approval", str(number)).output
    assert "The wrong day" in command("approval", str(number)).output
    edit(command, number, "Kopi pada hari Sabtu.")
    approved(command, number)
    assert "sent back" not in command("approval", str(number)).output


@pytest.mark.parametrize(("words", "told"), [("Senin", "exit"), ("a", "stand there")])
def test_words_that_are_not_there_once_send_nothing_back(
    command: CommandLine, number: int, words: str, told: str
) -> None:
    result = command("send-back", str(number), "--reason", "Wrong", "--words", words, who="Budi", answer=PIN)
    assert result.exit_code == 1
    assert told == "exit" or told in result.output
    assert "sent back" not in command("approval", str(number)).output


def test_differences_are_short_lines() -> None:
    long = "kata " * 40
    before = Content("id", (Part(f"{long}Jumat."), Part("sama")), title="Kopi")
    after = Content("id", (Part(f"{long}Sabtu."), Part("sama\nlagi")), title="Kopi")
    first, second = map(difference_words, differences(before, after))
    assert first.startswith("text: kata kata")
    assert " … " in first
    assert first.endswith("[-Jumat-]{+Sabtu+}.")
    assert second == "text of part 2: sama{+ lagi+}"


def test_a_finding_is_told_from_a_rule() -> None:
    assert because_words(()) == ""
    assert because_words(("King", "finding:MEN-02")) == ", because of rule “King”, what MEN-02 found"


def test_people_who_are_counted_once_are_shown_together_and_missing_ones_are_told_when_asked(
    command: CommandLine, number: int
) -> None:
    until = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
    begun = command("stand-in", "begin", "Adi", "--until", until, who="Budi", answer=PIN)
    assert begun.exit_code == 0, begun.output
    assert "Adi (for Budi) or Budi (counted once)" in command("approval", str(number)).output
    assert "ATTENTION" not in command("approval", str(number)).output
    command("approval-rules", "otherwise", "3", who="Dewi", answer=PIN)
    asked = command("submit", str(number))
    assert asked.exit_code == 1
    for said in (asked.output, command("approval", str(number)).output):
        assert "it cannot leave, whoever signs" in said
        assert "people more must be appointed" in said or "1 person more must be appointed" in said


def test_what_nobody_can_give_is_said_with_who_would_have_to_be_appointed() -> None:
    found = Unreachable(("kbri_tokyo",), 3, ("Visits",), ("Budi",), 2, (("Dewi", "Sari"),), ("Rina",))
    said = "\n".join(unreachable_words(found))
    assert "on kbri_tokyo it cannot leave, whoever signs, because of rule “Visits”:" in said
    assert "it needs 3" in said
    assert "only Budi can sign: 2 people more must be appointed supervisor there" in said
    assert "one of Dewi, Sari has to sign" in said
    assert "a key would be enough for Rina" in said
