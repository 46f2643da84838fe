"""The system's keyring as a vault: only the systems' own, read back, and locked when in doubt."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import keyring
import keyring.errors
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring

from scheduler_app.errors import VaultLocked, VaultMissing
from scheduler_app.secrets import keyring_vault
from scheduler_app.secrets.keyring_vault import KeyringVault, systems_own

SECRET = "the ambassador's token"


class GoodKeyring(KeyringBackend):
    """Does what a keyring should, in memory; ``trouble`` is what goes wrong next."""

    priority = 1  # type: ignore[assignment]  # as keyring's own documentation shows it

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble: list[Exception] = []

    def get_password(self, service: str, username: str) -> str | None:
        self._stumble()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._stumble()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._stumble()
        del self.kept[service, username]

    def _stumble(self) -> None:
        if self.trouble:
            raise self.trouble.pop()


def vault_of(*keyrings: KeyringBackend) -> KeyringVault:
    return KeyringVault(lambda: iter(keyrings))


def test_each_secret_has_a_service_of_its_own() -> None:
    backend = GoodKeyring()
    vault = vault_of(backend)
    vault.put("one", "1")
    vault.put("two", "2")
    assert sorted(backend.kept) == [("Duta: one", "duta"), ("Duta: two", "duta")]


def test_the_first_keyring_is_taken() -> None:
    first, second = GoodKeyring(), GoodKeyring()
    vault_of(first, second).put("key", SECRET)
    assert first.kept
    assert not second.kept


def test_a_keyring_that_keeps_nothing_is_found_out() -> None:
    with pytest.raises(VaultLocked) as caught:
        vault_of(NullKeyring()).put("key", SECRET)
    assert caught.value.code == "vault.not_kept"


def test_one_stumble_is_forgiven() -> None:
    backend = GoodKeyring()
    backend.trouble = [keyring.errors.InitError("Prompt dismissed")]
    vault_of(backend).put("key", SECRET)
    assert vault_of(backend).get("key") == SECRET


class PromptDismissedException(Exception):
    """As SecretStorage calls it."""


class SecretServiceNotAvailableException(Exception):
    """As SecretStorage calls it."""


def dismissed() -> Exception:
    error = keyring.errors.InitError("Failed to create the collection")
    error.__cause__ = PromptDismissedException()
    return error


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (keyring.errors.KeyringLocked("no"), "vault.keyring_locked"),
        (dismissed(), "vault.unlock_dismissed"),
        (SecretServiceNotAvailableException("no"), "vault.keyring_gone"),
        (ConnectionRefusedError("no"), "vault.keyring_gone"),
        (OSError(1783, "CredWrite"), "vault.keyring_trouble"),
    ],
)
def test_a_keyring_that_does_not_open_says_why(trouble: Exception, code: str) -> None:
    backend = GoodKeyring()
    backend.trouble = [trouble, trouble]
    with pytest.raises(VaultLocked) as caught:
        vault_of(backend).get("key")
    assert caught.value.code == code


def test_a_keyring_that_ended_is_not_one_that_never_was() -> None:
    there = [GoodKeyring()]
    vault = KeyringVault(lambda: iter(there))
    vault.put("key", SECRET)
    gone = there.pop()
    gone.trouble = [SecretServiceNotAvailableException(), SecretServiceNotAvailableException()]
    for _ in range(2):
        with pytest.raises(VaultLocked) as caught:
            vault.get("key")
        assert caught.value.code == "vault.keyring_gone"


@pytest.mark.parametrize("closed", [dismissed(), keyring.errors.KeyringLocked("Failed to unlock the collection!")])
def test_nobody_is_asked_twice_for_a_password_they_did_not_want_to_type(closed: Exception) -> None:
    """GNOME's keyring says locked when its window was closed without a password."""
    backend = GoodKeyring()
    backend.trouble = [closed, closed]
    with pytest.raises(VaultLocked):
        vault_of(backend).get("key")
    assert len(backend.trouble) == 1


def test_a_keyring_that_hangs_is_not_waited_for() -> None:
    backend, released = GoodKeyring(), threading.Event()

    class Hanging(GoodKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            released.wait(60)
            return backend.get_password(service, username)

    vault = KeyringVault(lambda: iter([Hanging()]), limit=0.01)
    for _ in range(5):
        with pytest.raises(VaultLocked) as caught:
            vault.get("key")
        assert caught.value.code == "vault.no_answer"
    released.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(60)
    assert vault.get("key") is None


def test_a_secret_longer_than_windows_takes_is_kept_in_parts_and_goes_with_them() -> None:
    backend = GoodKeyring()
    vault = vault_of(backend)
    vault.put("key", "x" * 5000)
    assert len(backend.kept) == 6
    assert vault.get("key") == "x" * 5000
    vault.forget("key")
    assert backend.kept == {}


def test_what_a_keyring_says_in_its_error_goes_no_further() -> None:
    backend = GoodKeyring()
    backend.trouble = [keyring.errors.PasswordSetError(f"could not set {SECRET}")] * 2
    with pytest.raises(VaultLocked) as caught:
        vault_of(backend).put("key", SECRET)
    error: BaseException | None = caught.value
    while error is not None:
        assert SECRET not in f"{error!r} {error}"
        error = error.__cause__ or error.__context__


def test_a_machine_without_a_keyring_says_so() -> None:
    with pytest.raises(VaultMissing) as caught:
        vault_of().get("key")
    assert caught.value.code == "vault.no_keyring"


def test_a_keyring_that_comes_later_is_found() -> None:
    there: list[KeyringBackend] = []
    vault = KeyringVault(lambda: iter(there))
    with pytest.raises(VaultMissing):
        vault.get("key")
    there.append(GoodKeyring())
    assert vault.get("key") is None


class PlainKeyring(GoodKeyring):
    priority = 99  # type: ignore[assignment]  # as keyring's own documentation shows it


@pytest.fixture
def _plain_keyring_installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As if a package that keeps secrets as plain text were installed, configured and preferred."""
    before: Any = keyring.get_keyring()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"{__name__}.PlainKeyring")
    keyring.set_keyring(PlainKeyring())
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("_plain_keyring_installed")
def test_what_else_is_installed_or_configured_is_never_taken() -> None:
    refused = (PlainKeyring, NullKeyring, FailKeyring)
    assert [one for one in systems_own() if isinstance(one, refused)] == []


def test_every_keyring_on_the_list_is_one_that_keyring_ships() -> None:
    assert all(module.startswith("keyring.backends.") for module, _ in keyring_vault._SYSTEMS_OWN)
    forbidden = {"null", "fail", "chainer", "file"}
    assert forbidden.isdisjoint(module.rpartition(".")[2] for module, _ in keyring_vault._SYSTEMS_OWN)
