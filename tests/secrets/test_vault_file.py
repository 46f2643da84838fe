"""The vault in a file: sealed, whole or untouched, and shared by programs."""

from __future__ import annotations

import json
import stat
import sys
import threading
from pathlib import Path

import pytest
from filelock import FileLock

from scheduler_app.errors import MachineError, VaultLocked
from scheduler_app.secrets import vault_file
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.vault_file import VaultFile

CHEAP = Cost(n=2, r=1, p=1)
PASSPHRASE = "rubber boots in August"
SECRET = "the ambassador's token"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "vault"


def opened(path: Path, passphrase: str = PASSPHRASE) -> VaultFile:
    return VaultFile(path, lambda: passphrase, CHEAP)


def test_a_secret_is_there_for_another_program(path: Path) -> None:
    opened(path).put("key/one", SECRET)
    assert opened(path).get("key/one") == SECRET
    assert opened(path).get("key/two") is None


def test_an_empty_one_is_made_and_never_in_the_place_of_another(path: Path) -> None:
    opened(path).make()
    assert path.exists()
    assert opened(path).get("key") is None
    opened(path).put("key", SECRET)
    opened(path).make()
    assert opened(path).get("key") == SECRET


def test_without_a_file_nothing_is_known_and_no_passphrase_is_asked_for(path: Path) -> None:
    def asked() -> str:
        raise AssertionError("nobody needs the passphrase yet")

    assert VaultFile(path, asked, CHEAP).get("key") is None
    VaultFile(path, asked, CHEAP).forget("key")
    assert not path.exists()


def test_neither_names_nor_secrets_can_be_read_in_the_file(path: Path) -> None:
    opened(path).put("member-key/sari", SECRET)
    content = path.read_text()
    for hidden in ("sari", SECRET, PASSPHRASE):
        assert hidden not in content


@pytest.mark.skipif(sys.platform == "win32", reason="there the folder's rights decide")
def test_only_this_person_may_read_the_file(path: Path) -> None:
    opened(path).put("key", SECRET)
    opened(path).put("key", "again")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(path: Path) -> None:
    opened(path).put("key", SECRET)
    before = path.read_bytes()
    for attempt in (lambda vault: vault.get("key"), lambda vault: vault.put("key", "x"), lambda v: v.forget("key")):
        with pytest.raises(VaultLocked) as caught:
            attempt(opened(path, "rubber boots in May"))
        assert caught.value.code == "vault.wrong_passphrase"
    assert path.read_bytes() == before


def test_after_a_slip_the_passphrase_is_asked_for_again(path: Path) -> None:
    opened(path).put("key", SECRET)
    said = iter(["rubber boots in May", PASSPHRASE])
    vault = VaultFile(path, lambda: next(said), CHEAP)
    with pytest.raises(VaultLocked):
        vault.get("key")
    assert vault.get("key") == SECRET


def test_the_passphrase_is_asked_for_once(path: Path) -> None:
    said = iter([PASSPHRASE])
    vault = VaultFile(path, lambda: next(said), CHEAP)
    vault.put("key", SECRET)
    vault.put("other", SECRET)
    assert vault.get("key") == SECRET


def test_no_passphrase_is_none(path: Path) -> None:
    with pytest.raises(VaultLocked) as caught:
        opened(path, "").put("key", SECRET)
    assert caught.value.code == "vault.no_passphrase"
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"hello", b"\xff\xfe", b"{}", b'{"seal": "duta-vault-1"}'])
def test_a_damaged_file_is_named_and_left_alone(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    for attempt in (lambda: opened(path).get("key"), lambda: opened(path).put("key", SECRET)):
        with pytest.raises(VaultLocked) as caught:
            attempt()
        assert caught.value.code == "vault.unreadable"
        assert caught.value.params == {"path": str(path)}
    assert path.read_bytes() == content


def test_one_changed_byte_opens_nothing(path: Path) -> None:
    opened(path).put("key", SECRET)
    document = json.loads(path.read_text())
    document["sealed"] = ("A" if document["sealed"][0] != "A" else "B") + document["sealed"][1:]
    path.write_text(json.dumps(document))
    with pytest.raises(VaultLocked):
        opened(path).get("key")


def test_two_programs_lose_nothing_of_each_other(path: Path) -> None:
    def write(vault: VaultFile, who: str) -> None:
        for number in range(10):
            vault.put(f"{who}/{number}", str(number))

    writers = [threading.Thread(target=write, args=(opened(path), who)) for who in ("window", "sender")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    vault = opened(path)
    assert [vault.get(f"{who}/{n}") for who in ("window", "sender") for n in range(10)] == [*map(str, range(10))] * 2


def test_who_waits_too_long_for_another_program_is_told_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault_file, "_PATIENCE", 0.01)
    path.parent.mkdir()
    with FileLock(path.with_name("vault.lock")), pytest.raises(VaultLocked) as caught:
        opened(path).put("key", SECRET)
    assert caught.value.code == "vault.busy"


def test_what_cannot_be_written_leaves_no_half(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(MachineError) as caught:
        opened(tmp_path / "file" / "vault").put("key", SECRET)
    assert caught.value.code == "file.not_writable"


def test_nothing_is_left_beside_the_file_but_its_lock(path: Path) -> None:
    opened(path).put("key", SECRET)
    opened(path).put("key", "again")
    assert {one.name for one in path.parent.iterdir()} <= {"vault", "vault.lock"}
