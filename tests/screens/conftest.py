"""The fixtures of tests that show something."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]


@pytest.fixture(scope="session")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the practice workspace, made once and copied often."""
    from tests.screens import practice

    folder = tmp_path_factory.mktemp("practised")
    practice.fill(folder)
    return folder
