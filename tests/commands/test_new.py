"""`duta new`: a real workspace begins with one administrator, one PIN and one root key."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler_app import settings
from scheduler_app.__main__ import duta
from scheduler_app.app import open_app
from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.commands.conftest import VAULT_PASSPHRASE

PIN = "dewi 2027!"


def new(where: Path, *answers: str, practice: bool = False) -> Result:
    words = ["--workspace", str(where), "new", "KBRI Baru", *(["--practice"] if practice else [])]
    return CliRunner().invoke(duta, words, input="".join(f"{one}\n" for one in answers))


def test_the_founder_chooses_a_pin_and_keeps_the_root_key(vault_file: Path) -> None:
    where = vault_file.parent / "new.duta"
    made = new(where, PIN, PIN, VAULT_PASSPHRASE)
    assert made.exit_code == 0, made.output
    assert "Dewi keeps it. Secrets are kept in an encrypted file" in made.output
    assert PIN not in made.output
    with open_app(where, passphrase=lambda: VAULT_PASSPHRASE) as app:
        assert app.joining.fingerprint() in made.output
        dewi = app.directory.member_named("Dewi").id
        assert app.unlocking.unlock(dewi, PIN).member_id == dewi


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (("short", "short", VAULT_PASSPHRASE), "at least 6 characters"),
        ((PIN, "another"), "not the same"),
        ((), "nothing was typed"),
        ((PIN, PIN, "not the passphrase"), "not the passphrase of"),
    ],
)
def test_without_a_good_pin_there_is_no_workspace(vault_file: Path, answers: tuple[str, ...], said: str) -> None:
    where = vault_file.parent / "new.duta"
    made = new(where, *answers)
    assert made.exit_code == 1
    assert said in made.output
    assert not list(vault_file.parent.glob("new.duta*"))


def test_in_a_practice_workspace_the_pin_is_printed(home: Path) -> None:
    made = new(home / "new.duta", practice=True)
    assert made.exit_code == 0, made.output
    assert f"everybody's PIN is {PRACTICE_PIN}" in made.output
    assert settings.load(home / "settings.toml").workspace == str(home / "new.duta")
