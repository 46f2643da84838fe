"""The lock, the PIN, where secrets are kept, and who works here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.errors import WrongPin
from tests.ui.filled_workspace import opened_by_an_officer
from tests.ui.shell.real import app, watched_ui_thread, workspace, workspace_template
from ui import wishes
from ui.main_window import MainWindow
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.pin_change import PinChange
from ui.place import PageName, Place
from ui.text_direction import plain

__all__ = ["app", "watched_ui_thread", "workspace", "workspace_template"]


@pytest.fixture
def page(qtbot: QtBot, app: App) -> Iterator[SettingsPage]:
    wishes.begin(None)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_workspace(opened_by_an_officer(app))
    window.go(Place(PageName.SETTINGS))
    window.show()
    page = window.pages.page_named(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    yield page
    window.let_go()


def said(page: SettingsPage, card: str) -> str:
    return plain("\n".join(label.text() for label in getattr(page, card).findChildren(QLabel)))


def test_the_lock_is_off_until_somebody_wishes_for_it(qtbot: QtBot, page: SettingsPage) -> None:
    assert page.safety.lock_after.currentData() == 0
    page.safety.lock_after.setFocus()
    qtbot.keyClick(page.safety.lock_after, Qt.Key.Key_Down)
    qtbot.keyClick(page.safety.lock_after, Qt.Key.Key_Down)
    assert wishes.here().now.lock_after == 5


def test_where_secrets_and_files_lie_is_said(qtbot: QtBot, page: SettingsPage, app: App) -> None:
    qtbot.waitUntil(lambda: "keyring" in said(page, "safety"))
    assert "vault file" in said(page, "safety")
    assert "workspace.duta" in said(page, "safety")


def test_who_works_here_and_who_keeps_the_root_key_is_said(qtbot: QtBot, page: SettingsPage) -> None:
    qtbot.waitUntil(lambda: "Dewi" in said(page, "people"))
    assert "administers, keeps the root key" in said(page, "people")
    assert "approves" in said(page, "people")


def test_the_pin_is_changed_by_whoever_knows_the_old_one(qtbot: QtBot, page: SettingsPage, app: App) -> None:
    opened = opened_by_an_officer(app)
    qtbot.mouseClick(page.safety.change_pin, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(PinChange)
    assert dialog is not None
    for text in ("not the pin", app.practice_pin):
        qtbot.keyClicks(dialog.old, text)
        dialog.new.first.setText("a new one")
        dialog.new.second.setText("a new one")
        qtbot.mouseClick(dialog.change, Qt.MouseButton.LeftButton)
        if text != app.practice_pin:
            qtbot.waitUntil(dialog.trouble.isVisible, timeout=15_000)
            assert "not the PIN" in dialog.trouble.text()
    qtbot.waitUntil(lambda: page.window().findChild(PinChange) is None, timeout=15_000)
    app.unlocking.unlock(opened.member.id, "a new one")
    with pytest.raises(WrongPin):
        app.unlocking.unlock(opened.member.id, app.practice_pin)
