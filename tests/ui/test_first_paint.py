"""In a process of its own: what is loaded when the person first sees the window, and what may come after."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

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
# Of Qt and Python what the first look has no use for: each is small, together they took longer than the window itself.
UNSEEN = (
    "PySide6.QtNetwork",
    "_hashlib",
    "datetime",
    "scheduler_app.errors",
    "scheduler_app.settings",
    "scheduler_app.domain",
    "ui.holding",
    "ui.pages",
    "ui.spoken_as",
    "ui.tray",
    "ui.shell.lock_screen",
    "ui.shell.need_you",
    "ui.shell.palette",
    "ui.shell.person_menu",
    "ui.shell.practice_strip",
    "ui.shell.side_panel",
    "ui.widgets.banner",
    "ui.widgets.zone_time",
)
# What a window that shows a workspace in a file, in which nothing is due, has no use for even when all of it is there.
NEVER_AT_REST = (
    "PIL",
    "alembic",
    "hunspell",
    "numpy",
    "psycopg",
    "py3langid",
    "requests",
    "scheduler_app.policy.rulebook",
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.orm",
    "sqlite_utils",
    # Of the countries only those where there is a mission.
    "holidays.countries.peru",
    "holidays.countries.zambia",
)

PROGRAM = """
import json, linecache, sys
heavy = sys.argv[2:]
from ui.application import Desktop, start_qt
from PySide6.QtCore import QTimer
application = start_qt(sys.argv[:1], "en")
desktop = Desktop(sys.argv[1])
seen = {}
def loaded():
    return [name for name in heavy if name in sys.modules]
desktop.window.first_painted.connect(lambda: seen.update(painted=loaded()))
begin = desktop.session.open
def opening(*words):
    home = desktop.window.pages.page
    desktop.window.grab()
    seen.update(glance=loaded(), lines=len(home.ahead.rows()), week=len(home.glanced.week))
    begin(*words)
desktop.session.open = opening
desktop.session.opened.connect(lambda what: seen.update(opened=loaded(), workspace=what.workspace.name))
def look():
    home = desktop.window.pages.page
    if home is not None and home.facts is not None and "sending" in seen:
        read = [name for name in linecache.cache if name.endswith(".py") and "site-packages/sqlalchemy/" in name]
        seen.update(rest=loaded(), days=len(home.facts.key_dates), read=read)
        looking.stop()
        desktop.window.close()
looking = QTimer()
looking.timeout.connect(look)
looking.start(20)
desktop.session.sending.connect(lambda on: seen.update(sending=on))
desktop.session.failed.connect(lambda error: (seen.update(failed=repr(error)), application.quit()))
desktop.start()
application.exec()
desktop.finish()
print(json.dumps(seen))
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory, workspace_template: Path) -> dict[str, Any]:
    """What was loaded at each moment of a start."""
    folder = tmp_path_factory.mktemp("start")
    shutil.copytree(workspace_template, folder, dirs_exist_ok=True)
    workspace = folder / "workspace.duta"
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(workspace), *HEAVY, *UNSEEN, *NEVER_AT_REST],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "DUTA_HOME": str(folder / "home")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    told: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return told


def test_before_the_first_paint_nothing_is_loaded_that_nobody_sees_yet(seen: dict[str, Any]) -> None:
    assert seen["painted"] == []
    assert seen["workspace"] == "KBRI Demo"
    assert "sqlalchemy" in seen["opened"], "the question was whether it comes later, not whether it comes at all"


def test_the_first_data_are_there_before_anything_heavy_is_loaded(seen: dict[str, Any]) -> None:
    assert [name for name in seen["glance"] if name in HEAVY] == []
    assert seen["lines"] > 0
    assert seen["week"] == 7


def test_what_a_window_at_rest_has_no_use_for_is_never_loaded(seen: dict[str, Any]) -> None:
    assert seen["sending"]
    assert seen["days"] > 0
    assert [name for name in seen["rest"] if name in NEVER_AT_REST] == []


def test_nobody_reads_the_source_of_what_is_imported(seen: dict[str, Any]) -> None:
    assert seen["read"] == []
