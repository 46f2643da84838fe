"""Each use case is read when it is asked for, is made once, and is there for everything that people do."""

from __future__ import annotations

import inspect
import subprocess
import sys
from functools import cached_property
from pathlib import Path

from scheduler_app.app import create_app
from scheduler_app.paths import Folders
from scheduler_app.use_cases import UseCases

MADE_WHEN_ASKED = [name for name, one in inspect.getmembers(UseCases) if isinstance(one, cached_property)]
# What every workspace is opened with: who is there, and who has left.
OPENED_WITH = {"directory", "leaving"}


def test_opening_reads_no_rule_and_no_use_case_that_nobody_asked_for() -> None:
    listed = (
        "import sys, scheduler_app.app; print(*(name for name in sys.modules if name.startswith('scheduler_app.')))"
    )
    done = subprocess.run([sys.executable, "-c", listed], capture_output=True, text=True, check=True)
    parts = [name.split(".")[1:] for name in done.stdout.split()]
    read = {
        folder: {rest[0] for first, *rest in parts if first == folder and rest} for folder in ("services", "policy")
    }
    assert read == {"services": OPENED_WITH, "policy": set()}


def test_every_use_case_can_be_made_and_is_made_once(tmp_path: Path) -> None:
    with create_app(tmp_path / "workspace.duta", tmp_path / "sites", Folders.inside(tmp_path)) as app:
        assert len(MADE_WHEN_ASKED) > 40
        for name in MADE_WHEN_ASKED:
            assert getattr(app, name) is getattr(app, name), name
