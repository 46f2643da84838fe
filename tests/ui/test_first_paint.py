"""In a process of its own: what is loaded when the person first sees the window, and what may come after."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "sqlalchemy",
    "alembic",
    "psycopg",
    "apscheduler",
    "requests",
    "urllib3",
    "PIL",
    "sqlite_utils",
    "keyring",
    "rich",
)

PROGRAM = """
import json, sys
heavy = sys.argv[2:]
from ui.application import Desktop, start_qt
application = start_qt(sys.argv[:1], "en")
desktop = Desktop(sys.argv[1])
seen = {}
def loaded():
    return [name for name in heavy if name in sys.modules]
desktop.window.first_painted.connect(lambda: seen.update(painted=loaded()))
def opened(what):
    seen.update(opened=loaded(), workspace=what.workspace.name)
    desktop.window.close()
desktop.session.opened.connect(opened)
desktop.session.failed.connect(lambda error: (seen.update(failed=repr(error)), application.quit()))
desktop.start()
application.exec()
desktop.finish()
print(json.dumps(seen))
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(workspace: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(workspace), *HEAVY],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    seen = json.loads(result.stdout.splitlines()[-1])
    assert seen["painted"] == []
    assert seen["workspace"] == "KBRI Demo"
    assert "sqlalchemy" in seen["opened"], "the question was whether it comes later, not whether it comes at all"
