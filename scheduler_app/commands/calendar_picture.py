"""Has the window draw a month, in a process of its own: the command line knows nothing of Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from scheduler_app.errors import MachineError
from scheduler_app.paths import resources

_LONGEST = 120


def draw_month(workspace: Path, month: date, picture: Path) -> None:
    """Write a picture (PNG) of the calendar month. The workspace must be closed. Raises MachineError
    (demo.no_calendar_picture)."""
    words = ["--workspace", str(workspace), "--month", month.strftime("%Y-%m"), "--out", str(picture)]
    # The window lies beside this package, installed or not.
    found_at = os.pathsep.join(filter(None, (str(resources().parent), os.environ.get("PYTHONPATH"))))
    # And this person's own settings stay out of it.
    own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": found_at, "DUTA_HOME": str(workspace.parent)}
    environment = os.environ | own
    try:
        # Our own program, with words of our own.
        result = subprocess.run(  # noqa: S603
            [*_window(), *words], env=environment, capture_output=True, text=True, timeout=_LONGEST, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise MachineError("demo.no_calendar_picture", why=type(error).__name__) from error
    if result.returncode or not picture.is_file():
        said = result.stderr.strip().splitlines()
        raise MachineError("demo.no_calendar_picture", why=said[-1] if said else f"ended with {result.returncode}")


def _window() -> list[str]:
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return [str(program.with_name("duta-window").with_suffix(program.suffix)), "--month-picture"]
    return [sys.executable, "-m", "ui.pages.calendar.month_picture"]
