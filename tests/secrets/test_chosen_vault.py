"""The keyring is used unless somebody made a vault file."""

from __future__ import annotations

from pathlib import Path

from scheduler_app.secrets.chosen_vault import chosen_vault
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.vault import Place
from scheduler_app.secrets.vault_file import VaultFile


def never_asked() -> str:
    raise AssertionError("nothing in the vault was needed")


def test_without_a_vault_file_it_is_the_keyring(tmp_path: Path) -> None:
    assert chosen_vault(tmp_path / "vault", never_asked).place is Place.KEYRING
    assert list(tmp_path.iterdir()) == []


def test_a_vault_file_that_is_there_is_used(tmp_path: Path) -> None:
    VaultFile(tmp_path / "vault", lambda: "rubber boots", Cost(n=2, r=1, p=1)).put("key/one", "1")
    assert chosen_vault(tmp_path / "vault", never_asked).place is Place.FILE
    assert chosen_vault(tmp_path / "vault", lambda: "rubber boots").get("key/one") == "1"
