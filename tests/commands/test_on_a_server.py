"""The same words on a PostgreSQL workspace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler_app import settings
from scheduler_app.__main__ import duta
from scheduler_app.app import Role, open_app
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
