"""In a process of its own: signals end the window as closing it would."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scheduler_app.app import open_app

PROGRAM = """
import sys
from ui import application
original = application.Desktop._show
def show(self, opened):
    original(self, opened)
    print("open", flush=True)
application.Desktop._show = show
sys.exit(application.run(sys.argv[1], "en"))
"""

# As when the signal comes while the window is still being made.
ASKED_EARLY = """
import os, signal, sys
from ui import application
original = application.Desktop.start
def start(self):
    os.kill(os.getpid(), signal.SIGTERM)
    original(self)
application.Desktop.start = start
sys.exit(application.run(sys.argv[1], "en"))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_window_and_workspace(workspace: Path, asked: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(workspace)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    process.send_signal(asked)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    assert "Traceback" not in said
    assert not workspace.with_name(workspace.name + "-wal").exists(), "the workspace was not closed"
    with open_app(workspace) as app:
        assert app.handover_wanted() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_signal_before_the_window_is_there_is_not_forgotten(workspace: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", ASKED_EARLY, str(workspace)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    with open_app(workspace) as app:
        assert app.handover_wanted() is None
