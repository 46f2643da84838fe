"""`duta review`: on two computers with a vault each, one of which has never had the workspace."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler_app.__main__ import duta
from scheduler_app.app import open_app
from scheduler_app.domain.review_package import PACKAGE
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.vault_file import VaultFile
from tests.commands.conftest import VAULT_PASSPHRASE, CommandLine
from tests.commands.test_command_line import GOOD, plan

OWN_PIN = "at the residence"


class Elsewhere:
    """The supervisor's computer: a vault of its own, and no workspace."""

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.home = home
        self._monkeypatch = monkeypatch
        home.mkdir()
        VaultFile(home / "vault", lambda: VAULT_PASSPHRASE, Cost(n=2, r=1, p=1)).make()

    def __call__(self, *words: str, who: str = "Budi", answer: str = "") -> Result:
        with self._monkeypatch.context() as there:
            there.setenv("DUTA_HOME", str(self.home))
            return CliRunner().invoke(duta, ["--as", who, "review", *words], input=answer)


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: CommandLine) -> Elsewhere:
    imported = command("import", plan(tmp_path, GOOD, GOOD | {"post": "Batik"}))
    assert imported.exit_code == 0, imported.output
    return Elsewhere(tmp_path / "elsewhere", monkeypatch)


def fingerprint(command: CommandLine) -> str:
    found = re.search(r"root key: (.+)", command("members").output)
    assert found
    return found[1]


def exported(command: CommandLine, file: Path, *numbers: str) -> Path:
    done = command("review", "export", *numbers, "-o", str(file), "--yes", answer=f"{PRACTICE_PIN}\n")
    assert done.exit_code == 0, done.output
    return file


def settled(command: CommandLine, elsewhere: Elsewhere, file: Path) -> Path:
    """The supervisor has joined with a key of their own, the office has registered it and made a new package."""
    joined = elsewhere(
        "join", str(file), "--new-key", "--fingerprint", fingerprint(command),
        answer=f"{VAULT_PASSPHRASE}\n{OWN_PIN}\n{OWN_PIN}\n",
    )  # fmt: skip
    assert joined.exit_code == 0, joined.output
    line = re.search(r"duta (members change .+)", joined.output)
    assert line
    registered = command(*line[1].split(), who="Dewi", answer=f"{PRACTICE_PIN}\n")
    assert registered.exit_code == 0, registered.output
    return exported(command, file, "1", "2")


def test_a_supervisor_far_away_approves_and_the_office_records_it(
    command: CommandLine, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    file = exported(command, tmp_path / "for Budi.review", "1")
    unknown = elsewhere("open", str(file))
    assert unknown.exit_code == 1
    assert "duta review join" in unknown.output
    wrong = elsewhere("join", str(file), answer="0123\n")
    assert wrong.exit_code == 1
    assert "not the fingerprint" in wrong.output
    settled(command, elsewhere, file)

    looked = elsewhere("open", str(file))
    assert looked.exit_code == 0, looked.output
    page = (tmp_path / "for Budi.review.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "Readers&#x27; clock" in page

    answered = elsewhere(
        "answer", str(file), "--approve", "1", "--changes", "2", "Not like this.", "--comment", "Good.",
        answer=f"{OWN_PIN}\n{VAULT_PASSPHRASE}\n",
    )  # fmt: skip
    assert answered.exit_code == 0, answered.output
    taken = command("review", "take-in", f"{file}.answer")
    assert taken.exit_code == 0, taken.output
    assert "approved by Budi: Good." in taken.output
    assert "changes requested by Budi: Not like this." in taken.output

    again = command("review", "take-in", f"{file}.answer")
    assert again.exit_code == 1
    assert again.output.count("taken in before") == 2


def test_each_post_is_shown_and_asked_about(command: CommandLine, elsewhere: Elsewhere, tmp_path: Path) -> None:
    file = settled(command, elsewhere, exported(command, tmp_path / "p", "1"))
    nothing = elsewhere("answer", str(file), answer="skip\nskip\n")
    assert "Nothing was decided" in nothing.output
    assert not Path(f"{file}.answer").exists()
    answered = elsewhere("answer", str(file), answer=f"approve\nchanges\nShorter.\n\n{OWN_PIN}\n{VAULT_PASSPHRASE}\n")
    assert answered.exit_code == 0, answered.output
    assert "1 approved, 1 sent back" in answered.output


def test_what_was_changed_on_its_way_is_refused_in_words(
    command: CommandLine, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    file = settled(command, elsewhere, exported(command, tmp_path / "p", "1"))
    whole = file.read_bytes()
    file.write_bytes(whole.replace(b"practice", b"Practice", 1))
    assert "tampered" in elsewhere("open", str(file)).output
    file.write_bytes(b"GIF89a")
    assert "neither a review package nor an answer" in elsewhere("open", str(file)).output
    file.write_bytes(whole)
    assert "answer in the place of a package" in command("review", "take-in", str(file)).output
    assert not Path(f"{file}.html").exists()


def test_an_answer_to_what_was_edited_meanwhile_is_outdated(
    command: CommandLine, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    file = settled(command, elsewhere, exported(command, tmp_path / "p", "1"))
    answered = elsewhere("answer", str(file), "--approve-all", answer=f"{OWN_PIN}\n{VAULT_PASSPHRASE}\n")
    assert answered.exit_code == 0, answered.output
    _edit_first(command)
    taken = command("review", "take-in", f"{file}.answer")
    assert taken.exit_code == 1
    assert taken.output.count("outdated: the post was edited") == 1


def _edit_first(command: CommandLine) -> None:
    with open_app(command.workspace) as app:
        actor = app.directory.member_named("Sari").id
        line = app.composing.page(actor, before=2, limit=1)[0]
        master = app.composing.read(actor, line.id).post.master
        app.composing.give_own_words(actor, line.id, replace(master, title="Edited"), expected_version=line.version)


def test_posts_are_named_or_all_that_wait(command: CommandLine, tmp_path: Path) -> None:
    file = str(tmp_path / "p")
    assert command("review", "export", "-o", file).exit_code == 2
    assert "Nothing waits" in command("review", "export", "--all", "-o", file).output
    assert not Path(file).exists()


def test_a_file_that_is_too_large_is_not_read(elsewhere: Elsewhere, tmp_path: Path) -> None:
    file = tmp_path / "large"
    with file.open("wb") as opened:
        opened.truncate(PACKAGE.most * 4)
    assert "larger than 32 MiB" in elsewhere("open", str(file)).output


def test_to_practise_both_people_may_sit_at_one_computer(
    command: CommandLine, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    file = str(exported(command, tmp_path / "p", "1"))
    answered = command("review", "answer", file, "--approve", "1", who="Budi", answer=f"{PRACTICE_PIN}\n")
    assert answered.exit_code == 0, answered.output
    assert "approved by Budi" in command("review", "take-in", f"{file}.answer").output


def test_what_is_there_is_not_written_over_without_asking(
    command: CommandLine, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    file = settled(command, elsewhere, exported(command, tmp_path / "p", "1"))
    page, answer = Path(f"{file}.html"), Path(f"{file}.answer")
    for kept in (page, answer):
        kept.write_text("Mine.", encoding="utf-8")
    package = file.read_bytes()
    assert "left as it is" in elsewhere("open", str(file), answer="n\n").output
    assert "left as it is" in elsewhere("answer", str(file), "--approve-all", answer="n\n").output
    assert "left as it is" in command("review", "export", "1", "-o", str(file), answer="n\n").output
    assert [one.read_text(encoding="utf-8") for one in (page, answer)] == ["Mine.", "Mine."]
    assert file.read_bytes() == package
    assert elsewhere("open", str(file), answer="y\n").exit_code == 0
    assert "<html" in page.read_text(encoding="utf-8")
