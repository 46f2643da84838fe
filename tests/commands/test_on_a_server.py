"""The same words on a PostgreSQL workspace."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler_app import settings
from scheduler_app.__main__ import duta
from scheduler_app.app import Role, open_app
from scheduler_app.secrets.signing import verify
from tests.commands.conftest import VAULT_PASSPHRASE
from tests.postgres_cluster import PostgresCluster

pytestmark = pytest.mark.postgres


@pytest.fixture
def address(postgres_cluster: PostgresCluster, home: Path) -> Iterator[str]:
    url = postgres_cluster.blank_database()
    yield url
    postgres_cluster.drop(url)


def run(address: str, *words: str) -> Result:
    return CliRunner().invoke(duta, ["--workspace", address, "--as", "Sari", *words])


def test_a_workspace_is_made_checked_and_shared(address: str, home: Path) -> None:
    made = run(address, "new", "KBRI Server", "--practice", "--sites", str(home / "sites"))
    assert made.exit_code == 0, made.output
    # Nobody owns it alone: a window and a command may be in it together.
    with open_app(address, role=Role.WINDOW) as window:
        assert window.handover_wanted() is None
        checked = run(address, "check")
    assert checked.exit_code == 0, checked.output
    assert "KBRI Server" in checked.output


def test_a_password_is_neither_shown_nor_kept(address: str, home: Path) -> None:
    with_password = address.replace("duta@", "duta:hunter22@")
    made = run(with_password, "new", "KBRI Server", "--practice", "--sites", str(home / "sites"))
    assert made.exit_code == 0, made.output
    assert "hunter22" not in made.output + run(with_password, "check").output
    assert "hunter22" not in (home / "settings.toml").read_text()
    assert settings.load(home / "settings.toml").workspace.startswith("postgresql://")


def test_its_backup_is_left_to_the_server(address: str, home: Path) -> None:
    run(address, "new", "KBRI Server", "--practice", "--sites", str(home / "sites"))
    result = run(address, "backup", str(home / "copy.duta"))
    assert result.exit_code == 1
    assert "pg_dump" in result.output
    assert not (home / "copy.duta").exists()


def test_a_second_machine_joins_and_its_members_key_is_registered(
    address: str, vault_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def say(words: str, *answers: str, who: str = "Dewi") -> Result:
        command = ["--workspace", address, "--as", who, *shlex.split(words)]
        result = CliRunner().invoke(duta, command, input="".join(f"{one}\n" for one in answers))
        assert result.exit_code == 0, result.output
        return result

    def at(home: Path) -> None:
        monkeypatch.setenv("DUTA_HOME", str(home))

    first, second = vault_file.parent, tmp_path / "second"
    pin, own_pin, passphrase = "dewi 2027!", "budi at home", "sate ayam dan lontong"
    say(f"new 'KBRI Server' --sites {first / 'sites'}", pin, pin, VAULT_PASSPHRASE)
    listed = say("members").output
    (read_out,) = re.findall(r"root key: (.+)", listed)
    at(second)
    say("vault new", passphrase, passphrase)
    say("join", read_out, who="Budi")
    made = say("join --new-key", passphrase, own_pin, own_pin, who="Budi").output
    (line,) = re.findall(r"duta (members change Budi .+)", made)
    at(first)
    say(line, pin, VAULT_PASSPHRASE)
    at(second)
    with open_app(address, passphrase=lambda: passphrase) as app:
        (budi,) = (one for one in app.members.register().members() if one.name == "Budi")
        assert verify(budi.public_key, b"yes", app.unlocking.unlock(budi.id, own_pin).sign(b"yes"))
