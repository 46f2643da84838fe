"""`duta join` and `duta pin`: on a second computer, with the fingerprint that an administrator reads out."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from scheduler_app.__main__ import duta
from scheduler_app.app import open_app
from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.commands.conftest import VAULT_PASSPHRASE, CommandLine

OWN_PIN = "at the residence"


@pytest.fixture
def elsewhere(command: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, vault_file: Path) -> CommandLine:
    """Another computer with a vault file of its own, at the same workspace, which was carried there."""
    other = tmp_path / "elsewhere"
    other.mkdir()
    shutil.move(vault_file, other / "vault")
    shutil.copyfile(command.workspace, other / "work.duta")
    monkeypatch.setenv("DUTA_HOME", str(other))
    return CommandLine(other, other / "work.duta")


def read_out(command: CommandLine, monkeypatch: pytest.MonkeyPatch) -> str:
    """What the administrator's own computer says."""
    with monkeypatch.context() as there:
        there.setenv("DUTA_HOME", str(command.home))
        found = re.search(r"root key: (.+)", command("members").output)
    assert found
    return found[1]


def test_before_it_has_joined_a_computer_believes_nothing(elsewhere: CommandLine) -> None:
    listed = elsewhere("members")
    assert listed.exit_code == 1
    assert "duta join" in listed.output
    assert not re.search(r"([0-9a-f]{4} ){7}", listed.output)


def test_it_joins_with_the_right_fingerprint_only(
    command: CommandLine, elsewhere: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = elsewhere("join", answer="0123 4567\n")
    assert wrong.exit_code == 1
    assert "not the fingerprint" in wrong.output
    said = read_out(command, monkeypatch)
    joined = elsewhere("join", answer=f"{said}\n")
    assert joined.exit_code == 0, joined.output
    # A service is told neither again.
    alone = CliRunner().invoke(duta, ["members"])
    assert "Sari" in alone.output, alone.output
    assert "5 members" in joined.output
    assert "Budi" in elsewhere("members").output
    assert "has joined before" in elsewhere("join").output
    assert "same root key" in elsewhere("join", "--fingerprint", said).output
    assert elsewhere("join", "--fingerprint", "0123").exit_code == 1


def test_a_key_made_there_is_registered_by_the_line_that_it_prints(
    command: CommandLine, elsewhere: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = read_out(command, monkeypatch)
    answers = f"{VAULT_PASSPHRASE}\n{OWN_PIN}\n{OWN_PIN}\n"
    made = elsewhere("join", "--fingerprint", said, "--new-key", who="Budi", answer=answers)
    assert made.exit_code == 0, made.output
    assert OWN_PIN not in made.output
    line = re.search(r"duta (members change Budi --public-key \S+)", made.output)
    assert line
    with monkeypatch.context() as there:
        there.setenv("DUTA_HOME", str(command.home))
        changed = command(*line[1].split(), who="Dewi", answer=f"{PRACTICE_PIN}\n")
        assert changed.exit_code == 0, changed.output
        with open_app(command.workspace) as app:
            (budi,) = (one for one in app.members.register().members() if one.name == "Budi")
    assert budi.public_key == line[1].split()[-1]
    again = elsewhere("join", "--new-key", who="Budi", answer=answers)
    assert "--replace" in again.output


def test_a_pin_is_changed_by_whoever_knows_it(command: CommandLine) -> None:
    wrong = command("pin", who="Budi", answer="000000\nnew for budi\nnew for budi\n")
    assert wrong.exit_code == 1
    changed = command("pin", who="Budi", answer=f"{PRACTICE_PIN}\nnew for budi\nnew for budi\n")
    assert changed.exit_code == 0, changed.output
    with open_app(command.workspace) as app:
        budi = app.directory.member_named("Budi").id
        assert app.unlocking.unlock(budi, "new for budi").member_id == budi
