"""Keeping versions, comparing any two and bringing one back, in the real composer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import officer
from tests.ui.pages.composer.page_fixtures import app, kept, page, page_of, pick, write
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui.pages.composer.history.dialog import HistoryDialog
from ui.pages.composer.page import ComposerPage
from ui.text_direction import plain

__all__ = [
    "app",
    "english",
    "page",
    "page_of",
    "speaking",
    "watched_ui_thread",
    "words",
    "workspace",
    "workspace_template",
]


def command(page: ComposerPage, name: str) -> Callable[[], None]:
    return next(one.run for one in page.commands() if one.name == name)


def versions(page: ComposerPage, app: App) -> int:
    assert page.manuscript.post_id is not None
    return len(app.history.versions(officer(app), page.manuscript.post_id))


@pytest.fixture
def written(qtbot: QtBot, page: ComposerPage, app: App) -> ComposerPage:
    """A post of which "Coffee" was kept as a version, and "Coffee from Gayo" was written afterwards."""
    pick(qtbot, page.targets, "tokyo", "riyadh")
    write(qtbot, page, "Coffee")
    kept(qtbot, page)
    command(page, "post.save")()
    write(qtbot, page, " from Gayo")
    kept(qtbot, page)
    qtbot.waitUntil(lambda: versions(page, app) == 2)
    return page


def test_ctrl_s_keeps_a_version_of_its_own(qtbot: QtBot, written: ComposerPage, app: App) -> None:
    write(qtbot, written, "!")
    kept(qtbot, written)
    assert versions(written, app) == 2
    command(written, "post.save")()
    write(qtbot, written, "!")
    kept(qtbot, written)
    assert versions(written, app) == 3


def test_a_version_is_compared_and_brought_back_as_one_step(
    qtbot: QtBot, written: ComposerPage, monkeypatch: pytest.MonkeyPatch, watched_ui_thread: list[str]
) -> None:
    said: list[str] = []

    def choose(dialog: HistoryDialog) -> QDialog.DialogCode:
        qtbot.waitUntil(lambda: bool(dialog.words.toPlainText()))
        said.append(plain(dialog.words.toPlainText()))
        assert not dialog.restore.isEnabled()
        dialog.list.setCurrentRow(1)
        qtbot.waitUntil(dialog.restore.isEnabled)
        dialog.restore.click()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(HistoryDialog, "exec", choose)
    command(written, "post.history")()
    qtbot.waitUntil(lambda: written.editor.text_edit.text == "Coffee")
    assert "from Gayo" in said[0]
    assert watched_ui_thread == []
    written.manuscript.steps.undo()
    assert written.editor.text_edit.text == "Coffee from Gayo"


def test_any_two_are_compared_in_the_order_they_were_written(qtbot: QtBot, written: ComposerPage, app: App) -> None:
    opened, post_id = written.opened, written.manuscript.post_id
    assert opened is not None
    assert post_id is not None
    dialog = HistoryDialog(opened, post_id, written.around.known, written)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "[+" in dialog.words.accessibleDescription())
    forward = dialog.words.accessibleDescription()
    dialog.list.setCurrentRow(1)
    qtbot.waitUntil(dialog.restore.isEnabled)
    assert dialog.other.currentIndex() == 0
    assert dialog.words.accessibleDescription() == forward
    dialog.other.setCurrentIndex(1)
    dialog.other.activated.emit(1)
    qtbot.waitUntil(lambda: "They say the same" in dialog.words.toPlainText())


def test_who_may_not_write_looks_back_and_restores_nothing(qtbot: QtBot, written: ComposerPage) -> None:
    opened, post_id = written.opened, written.manuscript.post_id
    assert opened is not None
    assert post_id is not None
    dialog = HistoryDialog(opened, post_id, written.around.known, written, may_write=False)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog.words.toPlainText()))
    dialog.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: dialog._chosen is not None)
    assert not dialog.restore.isEnabled()


def test_a_post_that_was_never_saved_has_no_history(page_of: Callable[[Role], ComposerPage]) -> None:
    page = page_of(Role.OFFICER)
    (looking_back,) = (one for one in page.commands() if one.name == "post.history")
    assert not looking_back.enabled()
