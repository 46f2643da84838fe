"""The fixtures of journeys through the whole window: everything is real but the eyes and the hand."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.window.person import Person, WithKeyboard, WithMouse
from tests.journeys.window.whole_window import Duta
from tests.ui.window_fixtures import english, speaking, words, workspace, workspace_template
from ui.appearance import recolour, scale_text
from ui.preferences import Preferences

__all__ = ["english", "speaking", "words", "workspace", "workspace_template"]


@pytest.fixture
def fresh_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of somebody who has never started Duta."""
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Duta]:
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    for module in (sys, threading):
        # Duta puts its own in their place.
        monkeypatch.setattr(module, "excepthook", module.excepthook)
    made = Duta(qtbot)
    yield made
    made.end()


@pytest.fixture
def duta(english: QApplication, started: Duta) -> Duta:
    return started


@pytest.fixture
def large_indonesian(speaking: Callable[[str], QApplication], started: Duta) -> Iterator[Duta]:
    """Duta before somebody who reads Indonesian, and needs text half as large again."""
    started.wishes = Preferences(language="id", text_size=150)
    speaking("id")
    scale_text(150)
    recolour()
    yield started
    scale_text(100)


@pytest.fixture(params=[WithMouse, WithKeyboard], ids=["by-mouse", "by-keyboard"])
def person(request: pytest.FixtureRequest, qtbot: QtBot, duta: Duta) -> Person:
    """Somebody who uses a mouse, and somebody who has none."""
    made: Person = request.param(qtbot, duta.check)
    return made
