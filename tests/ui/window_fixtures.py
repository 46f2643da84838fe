"""For tests of the window: Qt in Duta's clothes, words compiled, a workspace, and a UI thread that may not wait."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from ui import theme, translations
from ui.application import start_qt
from ui.spoken_as import tell_roles


class UiThreadWaited(AssertionError):
    """The UI thread went to the database."""


@pytest.fixture(scope="session")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the window's words in every language, compiled as `make` does."""
    folder = tmp_path_factory.mktemp("words")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for source in translations.TRANSLATIONS.glob("*.ts"):
        subprocess.run([lrelease, "-silent", source, "-qm", folder / f"{source.stem}.qm"], check=True)
    return folder


@pytest.fixture
def speaking(
    qapp: QApplication, words: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], QApplication]]:
    """Start Duta's Qt in a language; afterwards everything is English and follows the system again."""
    monkeypatch.setattr(translations, "TRANSLATIONS", words)
    tell_roles()
    yield lambda language: start_qt(["duta"], language)
    theme.choose(None)
    start_qt(["duta"], "en")


@pytest.fixture
def english(speaking: Callable[[str], QApplication]) -> QApplication:
    return speaking("en")


@pytest.fixture(scope="session")
def workspace_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a workspace that is made once and copied often."""
    from tests.ui.filled_workspace import fill

    folder = tmp_path_factory.mktemp("workspace")
    fill(folder)
    return folder


@pytest.fixture
def workspace(workspace_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed practice workspace with three posts for Tokyo, Riyadh and The Hague, none of them approved."""
    shutil.copytree(workspace_template, tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    return tmp_path / "workspace.duta"


@pytest.fixture
def watched_ui_thread(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """From here on, reading or writing the database on the UI thread raises; what tried is listed."""
    from scheduler_app.storage.database import Database

    tried: list[str] = []

    def guarded(name: str) -> Callable[..., Any]:
        original = getattr(Database, name)

        def call(*arguments: Any, **options: Any) -> Any:
            if QThread.currentThread() is qapp.thread():
                tried.append(name)
                raise UiThreadWaited(name)
            return original(*arguments, **options)

        return call

    for name in ("reading", "writing", "write_together"):
        monkeypatch.setattr(Database, name, guarded(name))
    return tried
