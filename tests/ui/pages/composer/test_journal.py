"""Nobody loses a word: a window's process is killed in the middle of writing, and the next start has the text."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import officer, opened_by
from tests.ui.pages.composer.page_fixtures import app, kept, page, page_of, pick, write
from tests.ui.window_fixtures import english, speaking, words, workspace, workspace_template
from ui import background
from ui.main_window import MainWindow
from ui.pages.composer.page import ComposerPage
from ui.place import PageName, Place

__all__ = ["app", "english", "page", "page_of", "speaking", "words", "workspace", "workspace_template"]

WRITING = """
import sys, traceback
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from ui import application
from ui.place import PageName, Place

def until(condition):
    loop, look = QEventLoop(), QTimer(interval=5)
    look.timeout.connect(lambda: condition() and loop.quit())
    look.start()
    QTimer.singleShot(60_000, loop.quit)
    condition() or loop.exec()
    assert condition()

def type_into(window):
    window.go(Place(PageName.COMPOSER, sys.argv[2]))
    page = window.pages.page_named(PageName.COMPOSER)
    until(lambda: page.manuscript.is_open)
    edit = page.editor.text_edit
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyClicks(edit, " and the last second")
    # Whatever would be saved after a pause, is not: the process is about to be killed.
    page.autosave.let_go()
    until(lambda: not page.journal.is_writing)

original = application.Desktop._show
def show(self, opened):
    original(self, opened)
    try:
        type_into(self.window)
        print("written", flush=True)
    except BaseException:
        print(traceback.format_exc(), flush=True)
application.Desktop._show = show
sys.exit(application.run(sys.argv[1], "en"))
"""


def killed_while_writing(workspace: Path, subject: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WRITING, str(workspace), subject],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    said = process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    more, _ = process.communicate(timeout=60)
    assert said == "written\n", said + more


@pytest.fixture
def window(qtbot: QtBot, english: QApplication) -> Iterator[MainWindow]:
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.let_go()
    assert background.finish()


def show_again(qtbot: QtBot, window: MainWindow, app: App) -> ComposerPage:
    """Start again as the officer and press the button of the banner."""
    window.show_workspace(opened_by(app, Role.OFFICER))
    qtbot.waitUntil(lambda: bool(window.banners.banners), timeout=15_000)
    banner = window.banners.banners[0]
    assert banner.message.title.startswith("Your text is here (last change ")
    assert banner.button is not None
    qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    page = window.pages.page_named(PageName.COMPOSER)
    assert isinstance(page, ComposerPage)
    qtbot.waitUntil(lambda: page.manuscript.is_open, timeout=15_000)
    return page


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_new_post_is_there_again_after_the_process_was_killed(
    qtbot: QtBot, window: MainWindow, workspace: Path
) -> None:
    killed_while_writing(workspace, "")
    with open_app(workspace) as opened:
        page = show_again(qtbot, window, opened)
        assert page.editor.text_edit.text == " and the last second"
        window.let_go()
        assert background.finish()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_the_last_words_of_a_stored_post_are_there_again_and_are_saved_now(
    qtbot: QtBot, window: MainWindow, workspace: Path
) -> None:
    with open_app(workspace) as opened:
        stored = opened.composing.page(officer(opened))[0]
    killed_while_writing(workspace, stored.id)
    with open_app(workspace) as opened:
        page = show_again(qtbot, window, opened)
        assert page.editor.text_edit.text.endswith(" and the last second")
        assert page.manuscript.steps.canUndo(), "what was stored can be had back"
        kept(qtbot, page)
        master = opened.composing.read(officer(opened), stored.id).post.master
        assert (master.words or ("",))[0].endswith(" and the last second")
        qtbot.waitUntil(lambda: opened.unsaved.of(officer(opened)) == ())
        window.let_go()
        assert background.finish()


def test_what_is_saved_leaves_nothing_behind(qtbot: QtBot, page: ComposerPage, app: App) -> None:
    write(qtbot, page, "Coffee")
    qtbot.waitUntil(lambda: len(app.unsaved.of(officer(app))) == 1)
    pick(qtbot, page.targets, "tokyo")
    kept(qtbot, page)
    qtbot.waitUntil(lambda: app.unsaved.of(officer(app)) == ())


def test_words_without_an_account_stay_on_this_machine_when_the_window_closes(
    qtbot: QtBot, page: ComposerPage, app: App
) -> None:
    write(qtbot, page, "Coffee")
    page.close()
    assert background.finish()
    left = app.unsaved.of(officer(app))
    assert [one.draft.variants[0].words for one in left] == [("Coffee",)]


def test_what_was_typed_of_a_post_that_others_changed_is_not_written_over_theirs(
    qtbot: QtBot, page: ComposerPage, app: App
) -> None:
    actor = officer(app)
    stored = app.composing.page(actor)[0]
    page.enter(stored.id)
    qtbot.waitUntil(lambda: page.manuscript.post_id == stored.id, timeout=15_000)
    page.autosave.let_go()
    qtbot.keyClicks(page.head.name, " mine")
    qtbot.waitUntil(lambda: not page.journal.is_writing)
    page.let_go()
    theirs = replace(app.composing.read(actor, stored.id).draft, name="Theirs")
    app.composing.save(actor, stored.id, theirs, expected_version=stored.version)
    page.manuscript.close()
    page.show_workspace(opened_by(app, Role.OFFICER))
    page.enter(stored.id)
    qtbot.waitUntil(lambda: page.manuscript.is_open, timeout=15_000)
    assert page.head.name.text().endswith(" mine")
    assert any(banner.message.title.startswith("Somebody else") for banner in page.notices.zone.banners)
    page.autosave.keep()
    assert background.finish()
    assert app.composing.read(actor, stored.id).post.name == "Theirs"


def test_a_place_names_what_was_never_saved(qtbot: QtBot, page: ComposerPage, app: App, window: MainWindow) -> None:
    write(qtbot, page, "Coffee")
    qtbot.waitUntil(lambda: not page.journal.is_writing)
    key = app.unsaved.of(officer(app))[0].key
    window.show_workspace(opened_by(app, Role.OFFICER))
    window.go(Place(PageName.COMPOSER, f"unsaved:{key}"))
    other = window.pages.page_named(PageName.COMPOSER)
    assert isinstance(other, ComposerPage)
    qtbot.waitUntil(lambda: other.manuscript.is_open and other.editor.text_edit.text == "Coffee", timeout=15_000)
