"""What every vault can do, whatever lies behind it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scheduler_app.secrets.keyring_vault import KeyringVault
from scheduler_app.secrets.memory_vault import MemoryVault
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.vault import Place, Vault
from scheduler_app.secrets.vault_file import VaultFile
from tests.secrets.test_keyring_vault import GoodKeyring

SECRET = "the ambassador's token"
VAULTS: dict[Place, Callable[[Path], Vault]] = {
    Place.MEMORY: lambda _folder: MemoryVault(),
    Place.FILE: lambda folder: VaultFile(folder / "vault", lambda: "rubber boots", Cost(n=2, r=1, p=1)),
    Place.KEYRING: lambda _folder: KeyringVault(lambda: iter([GoodKeyring()])),
}


@pytest.fixture(params=list(Place))
def vault(request: pytest.FixtureRequest, tmp_path: Path) -> Vault:
    return VAULTS[request.param](tmp_path)


def test_what_was_never_put_is_not_there(vault: Vault) -> None:
    assert vault.get("key/one") is None


@pytest.mark.parametrize("secret", [SECRET, "", "a\nb", "Diplomasi über Grenzen: 外交 🤝", "x" * 1000])
def test_a_secret_comes_back_as_it_was(vault: Vault, secret: str) -> None:
    vault.put("key/one", secret)
    assert vault.get("key/one") == secret


def test_the_latest_secret_of_a_name_counts(vault: Vault) -> None:
    vault.put("key/one", "old")
    vault.put("key/one", SECRET)
    assert vault.get("key/one") == SECRET


def test_names_do_not_touch_each_other(vault: Vault) -> None:
    vault.put("key/one", "1")
    vault.put("key/two", "2")
    vault.forget("key/one")
    assert vault.get("key/one") is None
    assert vault.get("key/two") == "2"


def test_what_is_not_there_can_be_forgotten(vault: Vault) -> None:
    vault.forget("key/one")


def test_it_says_where_it_is_and_shows_nothing_of_what_it_keeps(vault: Vault) -> None:
    vault.put("key/one", SECRET)
    assert vault.place in Place
    assert SECRET not in repr(vault)
