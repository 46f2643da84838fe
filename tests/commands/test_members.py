"""`duta members` from the command line: by Dewi, the administrator of the practice workspace."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import Result

from scheduler_app.app import open_app
from scheduler_app.domain.workspace import Right
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.secrets.signing import fingerprint, new_private_key
from tests.commands.conftest import CommandLine
from tests.commands.test_command_line import GOOD, plan

TUTIS_PIN = "tuti herself"


def dewi(command: CommandLine, *words: str, pin: str = PRACTICE_PIN, more: tuple[str, ...] = ()) -> Result:
    answers = "".join(f"{one}\n" for one in (pin, *more))
    return command("members", *words, who="Dewi", answer=answers)


def row(command: CommandLine, name: str) -> str:
    listed = command("members", who="")
    assert listed.exit_code == 0, listed.output
    return next((line for line in listed.output.splitlines() if line.startswith(name)), "")


def test_the_list_shows_everybody_and_who_keeps_the_root_key(command: CommandLine) -> None:
    listed = command("members").output
    assert [name for name in ("Adi", "Budi", "Dewi", "Rina", "Sari") if name in listed] == [
        "Adi", "Budi", "Dewi", "Rina", "Sari",
    ]  # fmt: skip
    assert "keeps it" in row(command, "Dewi")
    assert "keeps it" not in row(command, "Budi")
    with open_app(command.workspace) as app:
        assert f"root key: {app.joining.fingerprint()}" in listed


def test_a_member_comes_with_a_key_of_their_own_and_works(command: CommandLine) -> None:
    added = dewi(command, "add", "Tuti", "--role", "supervisor", "--new-key", more=(TUTIS_PIN, TUTIS_PIN))
    assert added.exit_code == 0, added.output
    assert "yes" in row(command, "Tuti")
    with open_app(command.workspace) as app:
        tuti = app.directory.member_named("Tuti").id
        assert app.unlocking.unlock(tuti, TUTIS_PIN).member_id == tuti


def test_somebody_may_stay_until_a_day_and_have_no_key_yet(command: CommandLine) -> None:
    added = dewi(command, "add", "Intern", "--role", "officer", "--until", "2030-03-31")
    assert added.exit_code == 0, added.output
    assert "no key yet" in row(command, "Intern")
    assert "01 Apr 00:00:00" in row(command, "Intern")


def test_after_the_last_day_a_member_is_no_longer_known_until_they_may_stay(command: CommandLine) -> None:
    dewi(command, "add", "Intern", "--role", "officer", "--until", "2020-03-31")
    assert "Nobody here is called Intern" in command("list", who="Intern").output
    assert dewi(command, "change", "Intern", "--until", "2090-03-31").exit_code == 0
    assert command("list", who="Intern").exit_code == 0
    assert dewi(command, "change", "Intern", "--for-good").exit_code == 0
    assert "01 Apr" not in row(command, "Intern")


def test_a_key_from_another_computer_is_shown_to_be_compared(command: CommandLine) -> None:
    public = new_private_key().public
    changed = dewi(command, "change", "Budi", "--public-key", public)
    assert changed.exit_code == 0, changed.output
    assert fingerprint(public) in changed.output


def test_names_and_roles_change(command: CommandLine) -> None:
    changed = dewi(command, "change", "sari", "--name", "Sari Wulandari", "--role", "officer", "--role", "supervisor")
    assert changed.exit_code == 0, changed.output
    assert "officer, supervisor" in row(command, "Sari Wulandari")


def test_rights_are_narrowed_on_one_account_and_widened_again(command: CommandLine) -> None:
    assert dewi(command, "rights", "Sari", "kbri-tokyo", "compose").exit_code == 0
    assert "kbri-tokyo: compose" in row(command, "Sari")
    assert dewi(command, "rights", "Sari", "kbri-london").exit_code == 0
    assert "kbri-london: nothing" in row(command, "Sari")
    with open_app(command.workspace) as app:
        (sari,) = (one for one in app.members.register().members() if one.name == "Sari")
        assert sorted(sari.grants.values(), key=len) == [frozenset(), {Right.COMPOSE}]
    for account in ("kbri-tokyo", "kbri-london"):
        assert dewi(command, "rights", "Sari", account, "--all").exit_code == 0
    assert "kbri" not in row(command, "Sari")


def test_whoever_is_narrowed_cannot_write_for_that_account(command: CommandLine, tmp_path: Path) -> None:
    coffee = plan(tmp_path, GOOD)
    dewi(command, "rights", "Sari", "kbri-tokyo", "approve")
    refused = command("import", coffee)
    assert refused.exit_code == 1
    assert "kbri-tokyo" in refused.output
    assert "Kopi" not in command("posts").output
    dewi(command, "rights", "Sari", "kbri-tokyo", "compose", "schedule")
    assert command("import", coffee).exit_code == 0


def test_whoever_leaves_is_no_longer_listed_and_cannot_ask(command: CommandLine) -> None:
    assert dewi(command, "end", "Sari").exit_code == 0
    assert row(command, "Sari") == ""
    assert "Nobody here is called Sari" in command("list").output


def test_a_second_administrator_keeps_the_root_key(command: CommandLine) -> None:
    alone = dewi(command, "end", "Dewi")
    assert "Dewi is the last administrator" in alone.output
    dewi(command, "change", "Rina", "--role", "administrator")
    shared = dewi(command, "share-root", "Rina", more=(PRACTICE_PIN,))
    assert shared.exit_code == 0, shared.output
    assert "keeps it" in row(command, "Rina")
    ended = command("members", "end", "Dewi", who="Rina", answer=f"{PRACTICE_PIN}\n")
    assert ended.exit_code == 0, ended.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("end", "Nobody"), "Nobody here is called Nobody"),
        (("add", "Budi", "--role", "officer"), "Two members are called Budi"),
        (("rights", "Sari", "kbri-mars", "compose"), "account"),
        (("change", "Budi", "--public-key", "rubbish"), "That is no public key"),
        (("share-root", "Budi"), "nothing was typed"),
    ],
)
def test_what_cannot_be_done_is_said(command: CommandLine, words: tuple[str, ...], said: str) -> None:
    refused = dewi(command, *words)
    assert refused.exit_code == 1, refused.output
    assert said in refused.output


@pytest.mark.parametrize(
    "words",
    [
        ("change", "Budi"),
        ("change", "Budi", "--public-key", "x", "--new-key"),
        ("add", "Tuti"),
        ("rights", "Sari", "kbri-tokyo", "compose", "--all"),
    ],
)
def test_what_was_not_understood_is_said_before_a_pin_is_asked(command: CommandLine, words: tuple[str, ...]) -> None:
    refused = dewi(command, *words)
    assert refused.exit_code == 2, refused.output


def test_a_wrong_pin_changes_nothing_and_locks_after_five(command: CommandLine) -> None:
    for left in (4, 3, 2, 1, 0):
        refused = dewi(command, "end", "Budi", pin="000000")
        assert refused.exit_code == 1
        assert f"Tries left before it locks: {left}." in refused.output
    locked = dewi(command, "end", "Budi")
    assert "Try again in 1 minutes." in locked.output
    assert row(command, "Budi")


def test_with_a_wrong_pin_nothing_more_is_asked(command: CommandLine) -> None:
    refused = dewi(command, "change", "Budi", "--new-key", pin="000000")
    assert "That is not the PIN" in refused.output


def test_only_administrators_may(command: CommandLine) -> None:
    refused = command("members", "end", "Adi", who="Budi", answer=f"{PRACTICE_PIN}\n")
    assert refused.exit_code == 1
    assert row(command, "Adi")


def test_a_new_root_key_is_made_for_a_reason_and_read_out(command: CommandLine) -> None:
    before = command("members").output.partition("root key: ")[2]
    made = dewi(command, "new-root", "Rina left with a copy")
    assert made.exit_code == 0, made.output
    with open_app(command.workspace) as app:
        assert app.joining.fingerprint() in made.output
        assert app.joining.fingerprint() not in before
    assert "keeps it" in row(command, "Dewi")
    assert dewi(command, "add", "Tuti", "--role", "viewer").exit_code == 0


def test_when_a_keeper_of_the_root_key_leaves_another_one_is_proposed(command: CommandLine) -> None:
    dewi(command, "change", "Rina", "--role", "administrator")
    dewi(command, "share-root", "Rina", more=(PRACTICE_PIN,))
    ended = dewi(command, "end", "Rina")
    assert ended.exit_code == 0, ended.output
    assert "duta members new-root" in ended.output
    assert "new-root" not in dewi(command, "end", "Adi").output
