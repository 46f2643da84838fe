"""A second start finds the first window; another workspace has a window of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.one_window import OneWindow, show_other

PATIENCE_MS = 20_000
SECOND_START = """
import sys
from PySide6.QtCore import QCoreApplication
application = QCoreApplication(sys.argv)
from ui.one_window import show_other
sys.exit(0 if show_other(sys.argv[1]) else 3)
"""


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[OneWindow]:
    window = OneWindow()
    window.answer_for(str(tmp_path / "a.duta"))
    yield window
    window.stop()


def test_a_second_start_brings_the_first_to_the_front(qtbot: QtBot, first: OneWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(first.asked, timeout=PATIENCE_MS):
        second = subprocess.Popen([sys.executable, "-c", SECOND_START, str(tmp_path / "a.duta")])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE_MS)
    assert second.returncode == 0


def test_another_workspace_has_no_window_yet(first: OneWindow, tmp_path: Path) -> None:
    assert not show_other(str(tmp_path / "b.duta"))


def test_after_it_went_nobody_answers(first: OneWindow, tmp_path: Path) -> None:
    first.stop()
    assert not show_other(str(tmp_path / "a.duta"))


def test_the_window_answers_for_what_it_opened_last(qtbot: QtBot, first: OneWindow, tmp_path: Path) -> None:
    first.answer_for(str(tmp_path / "b.duta"))
    assert not show_other(str(tmp_path / "a.duta"))
    # In the same thread nobody can answer while one asks; that somebody listens is enough.
    assert show_other(str(tmp_path / "b.duta"))
