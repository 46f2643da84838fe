"""For tests of the shell on a real workspace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from scheduler_app.app import App, open_app
from tests.ui.window_fixtures import watched_ui_thread, workspace, workspace_template
from ui import background

__all__ = ["app", "watched_ui_thread", "workspace", "workspace_template"]


@pytest.fixture
def app(english: object, workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()
