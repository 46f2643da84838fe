"""The command line in this process, on a practice workspace of its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scheduler_app.__main__ import duta
from scheduler_app.app import create_app, open_app
from scheduler_app.paths import Folders
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.vault_file import VaultFile

VAULT_PASSPHRASE = "rubber boots and batik"


@dataclass(frozen=True, slots=True)
class CommandLine:
    """Runs words of `duta` as Sari (an officer) or whoever is named."""

    home: Path
    workspace: Path

    def __call__(self, *words: str, who: str = "Sari", where: Path | None = None, answer: str = "") -> Result:
        asked = ["--workspace", str(where or self.workspace), *(["--as", who] if who else []), *words]
        # Whoever approves signs, and types the practice PIN after all other answers.
        typed = answer + f"{PRACTICE_PIN}\n" if words[0] == "approve" else answer
        return CliRunner().invoke(duta, asked, input=typed or None)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("DUTA_WORKSPACE", "DUTA_MEMBER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def vault_file(home: Path) -> Path:
    """A vault file, which stands for the keyring that no test may touch; VAULT_PASSPHRASE opens it."""
    path = home / "vault"
    VaultFile(path, lambda: VAULT_PASSPHRASE, Cost(n=2, r=1, p=1)).make()
    return path


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a closed practice workspace and the settings of the machine that made it, to be copied."""
    home = tmp_path_factory.mktemp("practice")
    create_app(home / "work.duta", home / "sites", Folders.inside(home)).close()
    return home


@pytest.fixture
def command(home: Path, practice: Path) -> Iterator[CommandLine]:
    home.mkdir()
    for name in ("work.duta", "work.duta.practice-keys", "settings.toml"):
        shutil.copyfile(practice / name, home / name)
    workspace = home / "work.duta"
    yield CommandLine(home, workspace)
    # Whatever the test did, nobody is left owning it.
    open_app(workspace).close()
