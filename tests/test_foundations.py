"""What every workspace is opened with, without any use case that nobody asked for."""

from __future__ import annotations

from pathlib import Path

from scheduler_app.app import create_app
from scheduler_app.foundations import Foundations
from scheduler_app.paths import Folders

READY = {"media", "networks", "directory", "leaving", "keys_lie"}


def test_a_workspace_is_opened_with_who_is_there_and_nothing_that_nobody_asked_for(tmp_path: Path) -> None:
    with create_app(tmp_path / "workspace.duta", tmp_path / "sites", Folders.inside(tmp_path)) as app:
        assert isinstance(app, Foundations)
        assert {name for name in vars(app) if not name.startswith("_")} == {
            *READY,
            "clock",
            "machine",
            "database",
            "practice_pin",
            "sleeps",
        }
        assert app.directory.members()
        assert app.members is app.members
