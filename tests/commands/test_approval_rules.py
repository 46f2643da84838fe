"""`duta approval-rules`: read in words by everybody, changed by an administrator."""

from __future__ import annotations

from click.testing import Result

from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.commands.conftest import CommandLine


def dewi(command: CommandLine, *words: str) -> Result:
    return command("approval-rules", *words, who="Dewi", answer=f"{PRACTICE_PIN}\n")


def listed(command: CommandLine) -> str:
    return command("approval-rules").output


def test_without_rules_every_post_needs_one(command: CommandLine) -> None:
    assert listed(command).splitlines() == ["every post: 1 approval", "an approval counts for 60 days"]


def test_rules_are_set_replaced_and_removed_and_read_as_sentences(command: CommandLine) -> None:
    made = dewi(
        command, "set", "Ministers", "2", "--mentions", "Menteri", "--country", "jp", "--language", "id",
        "--one-of", "Budi",
    )  # fmt: skip
    assert made.exit_code == 0, made.output
    sentence = (
        "Ministers: posts in the language id, from missions in JP, mentioning Menteri: 2 approvals, among them Budi"
    )
    assert sentence in made.output
    assert listed(command).splitlines()[0] == sentence
    assert dewi(command, "set", "Ministers", "3", "--topic", "consular").exit_code == 0
    assert "Ministers: posts on the topic consular: 3 approvals" in listed(command)
    assert dewi(command, "remove", "Ministers").exit_code == 0
    assert "Ministers" not in listed(command)
    again = dewi(command, "remove", "Ministers")
    assert (again.exit_code, "There is no approval rule Ministers" in again.output) == (1, True)


def test_what_counts_otherwise_and_how_long(command: CommandLine) -> None:
    assert dewi(command, "otherwise", "0").exit_code == 0
    assert dewi(command, "expire", "30").exit_code == 0
    assert listed(command).splitlines() == [
        "every post: the author's own signature is enough",
        "an approval counts for 30 days",
    ]
    assert dewi(command, "expire", "0").exit_code == 1


def test_a_slip_is_told_and_changes_nothing(command: CommandLine) -> None:
    assert "There is no rule MEN-2" in dewi(command, "set", "Names", "2", "--finding", "men-2").output
    assert "JAPAN is no country" in dewi(command, "set", "Names", "2", "--country", "Japan").output
    assert "Names" not in listed(command)


def test_a_supervisor_does_not_change_them(command: CommandLine) -> None:
    result = command("approval-rules", "otherwise", "0", who="Budi", answer=f"{PRACTICE_PIN}\n")
    assert result.exit_code == 1
    assert "every post: 1 approval" in listed(command)


def test_a_rule_that_nobody_can_meet_says_so_when_it_is_set_and_as_long_as_it_is(command: CommandLine) -> None:
    warning = "ATTENTION, King: 3 approvals needed, but only"
    assert warning in dewi(command, "set", "King", "3", "--mentions", "Raja").output
    assert warning in listed(command)
    assert "none of Sari may sign" in dewi(command, "set", "King", "1", "--one-of", "Sari").output
    assert "ATTENTION" not in dewi(command, "set", "King", "1", "--one-of", "Budi").output
    ended = command("members", "end", "Budi", who="Dewi", answer=f"{PRACTICE_PIN}\n")
    assert "ATTENTION, King: none of" in ended.output
