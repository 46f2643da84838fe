"""The composer with a real workspace behind it, as an officer sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.account import Account
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import opened_by
from ui import background
from ui.bridge import CoreEvents
from ui.pages.composer.page import ComposerPage
from ui.pages.composer.targets_bar import TargetsBar


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def page_of(qtbot: QtBot, english: QApplication, app: App) -> Iterator[Callable[[Role], ComposerPage]]:
    pages: list[ComposerPage] = []

    def show(role: Role, subject: str = "") -> ComposerPage:
        page, events = ComposerPage(), CoreEvents()
        pages.append(page)
        qtbot.addWidget(page)
        events.setParent(page)
        events.changed.connect(page.take_changes)
        app.on_changes(events.announce)
        page.resize(1100, 700)
        page.show_workspace(opened_by(app, role))
        page.show()
        page.enter(subject)
        qtbot.waitUntil(lambda: page.manuscript.is_open and bool(page.around.known.accounts))
        return page

    yield show
    for page in pages:
        page.let_go()
    assert background.finish()


@pytest.fixture
def page(page_of: Callable[[Role], ComposerPage]) -> ComposerPage:
    """A new post before an officer."""
    return page_of(Role.OFFICER)


def account_in(app: App, city: str) -> Account:
    return next(one for one in app.directory.accounts() if city in one.address)


def pick(qtbot: QtBot, targets: TargetsBar, *words: str) -> None:
    """Open the picker and add accounts by typing, as a person without a mouse."""
    qtbot.mouseClick(targets.add, Qt.MouseButton.LeftButton)
    picker = targets.picker
    assert picker is not None
    for word in words:
        picker.field.clear()
        qtbot.keyClicks(picker.field, word)
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    picker.close()


def write(qtbot: QtBot, page: ComposerPage, text: str) -> None:
    """Type at the end of the text with the caret."""
    page.editor.text_edit.moveCursor(page.editor.text_edit.textCursor().MoveOperation.End)
    qtbot.keyClicks(page.editor.text_edit, text)


def kept(qtbot: QtBot, page: ComposerPage) -> None:
    """Wait until all that is written is in the workspace."""
    qtbot.waitUntil(lambda: page.manuscript.version > 0 and page.autosave.is_kept, timeout=15_000)
