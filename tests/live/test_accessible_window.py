"""The real window on a real screen, as a screen reader meets it: over the accessibility bus, step by step."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scheduler_app.app import create_practice
from ui.shell.page_list import PAGES

pytestmark = pytest.mark.live

HERE = Path(__file__).parent
# Debian's Python has the library that speaks to the bus; an environment has not.
SYSTEM_PYTHON = "/usr/bin/python3"
NEEDED = ("Xvfb", "dbus-run-session")
# Said as "panel" or not at all: nobody learns what such a thing does.
SAYS_NOTHING = {"", "filler", "panel", "frame", "unknown", "invalid", "layered pane", "scroll pane", "viewport"}
BOTH = """
"$1" -m ui --language en --workspace "$2" &
window=$!
trap 'kill "$window" 2>/dev/null; wait "$window" || true' EXIT
"$3" "$4"
"""

Step = tuple[str, ...]
NEW_POST = "New post"
PAGES_IN_ORDER = tuple(("menu", one.word) for one in PAGES if one.in_sidebar)
DIALOGS: tuple[tuple[Step, ...], ...] = (
    (("menu", "Hold…"), ("close",)),
    (("menu", "All shortcuts"), ("close",)),
    (("press", "Set up our mission…"), ("close",)),
    (("menu", "Calendar"), ("menu", "Export the calendar…"), ("close",)),
    (("menu", NEW_POST), ("menu", "Weekly plan of a mission…"), ("close",)),
    (("menu", "Outbox"), ("press", "What is held…"), ("close",)),
)
STEPS: tuple[Step, ...] = (*PAGES_IN_ORDER, ("menu", NEW_POST), *(step for dialog in DIALOGS for step in dialog))


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory) -> list[list[list[str]]]:
    """The controls in sight after each of the steps, with role and name."""
    missing = [one for one in NEEDED if shutil.which(one) is None]
    if missing or subprocess.run([SYSTEM_PYTHON, "-c", "import gi"], capture_output=True, check=False).returncode:
        pytest.skip("there is no screen for tests or no accessibility bus here")
    folder = tmp_path_factory.mktemp("screen")
    environment = {**os.environ, "DUTA_HOME": str(folder / "home")}
    workspace = folder / "practice.duta"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DUTA_HOME", environment["DUTA_HOME"])
        create_practice(workspace)
    walker = [sys.executable, str(workspace), SYSTEM_PYTHON, str(HERE / "accessible_window.py")]
    done = subprocess.run(
        [HERE / "with-screen", str(folder), "bash", "-c", BOTH, "both", *walker],
        input=json.dumps(STEPS) + "\n",
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")]


def test_every_page_and_dialog_was_met(met: list[list[list[str]]]) -> None:
    assert len(met) == len(STEPS)
    for step, controls in zip(STEPS, met, strict=True):
        assert controls, step


def test_every_control_that_keys_reach_has_a_name_and_a_role_that_says_something(met: list[list[list[str]]]) -> None:
    silent = {
        f"{' '.join(step)}: {role!r} {name!r}"
        for step, controls in zip(STEPS, met, strict=True)
        for role, name in controls
        if role in SAYS_NOTHING or not name.strip()
    }
    assert "\n".join(sorted(silent)) == ""
