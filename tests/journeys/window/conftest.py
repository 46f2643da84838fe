"""The fixtures of journeys through the whole window: everything is real but the eyes and the hand."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.window.person import Person, WithKeyboard, WithMouse
from tests.journeys.window.whole_window import Duta
from tests.ui.window_fixtures import english, speaking, words, workspace, workspace_template

__all__ = ["english", "speaking", "words", "workspace", "workspace_template"]


@pytest.fixture
def fresh_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of somebody who has never started Duta."""
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def duta(qtbot: QtBot, english: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Duta]:
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    for module in (sys, threading):
        # Duta puts its own in their place.
        monkeypatch.setattr(module, "excepthook", module.excepthook)
    started = Duta(qtbot)
    yield started
    started.end()


@pytest.fixture(params=[WithMouse, WithKeyboard], ids=["by-mouse", "by-keyboard"])
def person(request: pytest.FixtureRequest, qtbot: QtBot, duta: Duta) -> Person:
    """Somebody who uses a mouse, and somebody who has none."""
    made: Person = request.param(qtbot, duta.check)
    return made
