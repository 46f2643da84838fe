"""The fixtures of tests that show something."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.patience import PatientBot
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Patient: what a test waits for comes later on a machine that runs many of them."""
    return PatientBot(request)
