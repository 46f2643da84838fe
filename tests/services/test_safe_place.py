"""Where secrets are kept, tried out, and a vault file instead of a keyring."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler_app.errors import InvalidInput, VaultLocked
from scheduler_app.paths import Folders
from scheduler_app.secrets.vault import Place
from scheduler_app.services.safe_place import SafePlace

PASSPHRASE = "four or five words of it"


def place(folder: Path, passphrase: str = PASSPHRASE) -> SafePlace:
    return SafePlace(Folders.inside(folder), lambda: passphrase)


def test_a_file_that_was_made_is_used_from_then_on_and_opens_with_its_passphrase_only(tmp_path: Path) -> None:
    assert not place(tmp_path).is_file
    place(tmp_path).make_file(PASSPHRASE)
    assert place(tmp_path).is_file
    assert place(tmp_path).try_out() is Place.FILE
    with pytest.raises(VaultLocked, match=r"vault\.wrong_passphrase"):
        place(tmp_path, "another passphrase").try_out()
    with pytest.raises(VaultLocked, match=r"vault\.no_passphrase"):
        place(tmp_path, "").try_out()


def test_a_short_passphrase_makes_nothing_and_a_file_is_made_once(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"vault\.passphrase_too_short"):
        place(tmp_path).make_file("short")
    assert not place(tmp_path).is_file
    place(tmp_path).make_file(PASSPHRASE)
    with pytest.raises(InvalidInput, match=r"vault\.exists_already"):
        place(tmp_path).make_file(PASSPHRASE)
