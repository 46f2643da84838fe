"""The fixtures of tests that show something."""

from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]
