"""Where a machine's secrets lie: those of practice apart from what signs accounts in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import MemberId, WorkspaceId
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.paths import Folders
from scheduler_app.secrets.machine_secrets import machine_secrets
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.vault import Place
from scheduler_app.secrets.vault_file import VaultFile
from tests.builders import an_account

PASSPHRASE = "rubber boots"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Those of a person whose vault file stands for the keyring, which no test may touch."""
    made = Folders.inside(tmp_path)
    VaultFile(made.vault_file, lambda: PASSPHRASE, Cost(n=2, r=1, p=1)).put("test", "")
    return made


def hide(_owner: str, _secrets: Iterable[str]) -> None:
    """Nothing is logged here."""


def test_what_signs_in_never_lies_where_everybody_may_look(folders: Folders, tmp_path: Path, clock: FixedClock) -> None:
    where, account = tmp_path / "practice.duta", an_account()
    secrets = machine_secrets(folders, where, clock, lambda: PASSPHRASE, hide, for_practice=True)
    secrets.keys.make(WorkspaceId("w"), MemberId("m"), PRACTICE_PIN)
    practice_before = folders.practice_keys(where).read_bytes()
    secrets.sign_ins.keep(account, Credential(account.network, account.identity, SignInKind.TOKEN, access="a-token"))
    assert folders.practice_keys(where).read_bytes() == practice_before
    again = machine_secrets(folders, where, clock, lambda: PASSPHRASE, hide)
    assert again.keys.has(WorkspaceId("w"), MemberId("m"))
    assert again.sign_ins.current(account).access == "a-token"
    assert machine_secrets(folders, tmp_path / "real.duta", clock, lambda: PASSPHRASE, hide).keys.place is Place.FILE


def test_nothing_is_opened_before_it_is_needed(folders: Folders, tmp_path: Path, clock: FixedClock) -> None:
    def refuse() -> str:
        pytest.fail("the passphrase was asked for")

    secrets = machine_secrets(folders, tmp_path / "real.duta", clock, refuse, hide)
    assert secrets.keys.place is secrets.sign_ins.place is Place.FILE
