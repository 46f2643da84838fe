"""`duta vault`: where secrets lie, and a file for computers without a keyring."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler_app.__main__ import duta
from scheduler_app.secrets import keyring_vault
from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.commands.conftest import VAULT_PASSPHRASE, CommandLine

PASSPHRASE = "four or five words"


def vault(*words: str, answers: tuple[str, ...] = ()) -> Result:
    return CliRunner().invoke(duta, ["vault", *words], input="".join(f"{one}\n" for one in answers))


def test_a_vault_file_is_made_and_used_from_then_on(home: Path) -> None:
    made = vault("new", answers=(PASSPHRASE, PASSPHRASE))
    assert made.exit_code == 0, made.output
    assert str(home / "vault") in made.output
    opened = vault(answers=(PASSPHRASE,))
    assert opened.exit_code == 0, opened.output
    assert "encrypted file" in opened.output
    assert "It opens." in opened.output


def test_another_passphrase_does_not_open_it(home: Path) -> None:
    vault("new", answers=(PASSPHRASE, PASSPHRASE))
    shut = vault(answers=("five or six words",))
    assert shut.exit_code == 1
    assert f"not the passphrase of {home / 'vault'}" in shut.output


def test_it_is_not_made_over_another(home: Path) -> None:
    vault("new", answers=(PASSPHRASE, PASSPHRASE))
    before = (home / "vault").read_bytes()
    again = vault("new", answers=("other passphrase", "other passphrase"))
    assert again.exit_code == 1
    assert "nothing was changed" in again.output
    assert (home / "vault").read_bytes() == before


def test_a_short_passphrase_makes_none(home: Path) -> None:
    refused = vault("new", answers=("short", "short"))
    assert refused.exit_code == 1
    assert "at least 12 characters" in refused.output
    assert not (home / "vault").exists()


def test_without_a_keyring_it_says_what_to_do(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring_vault, "_SYSTEMS_OWN", ())
    missing = vault()
    assert missing.exit_code == 1
    assert "no keyring that Duta trusts" in missing.output
    assert "duta vault new" in missing.output


def test_a_practice_workspace_has_keys_that_everybody_opens_and_sign_ins_that_nobody_does(
    command: CommandLine, vault_file: Path
) -> None:
    said = command("vault", answer=f"{VAULT_PASSPHRASE}\n")
    assert said.exit_code == 0, said.output
    assert f"everybody began with the PIN {PRACTICE_PIN}" in said.output
    assert said.output.endswith("Secrets are kept in an encrypted file that a passphrase opens. It opens.\n")
    shut = command("vault", answer="another passphrase\n")
    assert shut.exit_code == 1
    assert f"not the passphrase of {vault_file}" in shut.output
