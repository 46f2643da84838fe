"""Locked, dismissed, missing: what the window says when secrets cannot be read, and what can be done there."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from scheduler_app import settings
from scheduler_app.errors import NotFound, RegisterBroken, VaultLocked, VaultMissing
from scheduler_app.paths import Folders
from scheduler_app.secrets.practice import PRACTICE_COST
from scheduler_app.secrets.vault_file import VaultFile
from ui import passphrase, wishes
from ui.application import Desktop
from ui.first_run.join_dialog import JoinDialog
from ui.first_run.passphrase_dialog import PassphraseDialog
from ui.widgets.banner import Banner

PATIENCE_MS = 30_000
PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def start(
    qtbot: QtBot, english: QApplication, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Desktop]]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    desktops: list[Desktop] = []

    def begin() -> Desktop:
        desktop = Desktop(str(workspace))
        desktops.append(desktop)
        desktop.start()
        qtbot.waitUntil(lambda: desktop.session.workspace is not None, timeout=PATIENCE_MS)
        return desktop

    yield begin
    for desktop in desktops:
        if isValid(desktop.window):
            desktop.finish()
    passphrase.forget()
    wishes.begin(None)


def banner(desktop: Desktop, words: str) -> Banner | None:
    return next((one for one in desktop.window.banners.banners if words in one.message.title), None)


def shown(qtbot: QtBot, desktop: Desktop, words: str) -> Banner:
    qtbot.waitUntil(lambda: banner(desktop, words) is not None, timeout=PATIENCE_MS)
    found = banner(desktop, words)
    assert found is not None
    return found


def press(qtbot: QtBot, found: Banner) -> None:
    assert found.button is not None
    qtbot.mouseClick(found.button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (VaultLocked("vault.keyring_locked"), "The keyring is locked."),
        (VaultLocked("vault.unlock_dismissed"), "The keyring stayed locked."),
        (VaultLocked("vault.keyring_gone"), "The keyring has stopped."),
    ],
)
def test_a_keyring_that_does_not_open_is_said_and_tried_again(
    qtbot: QtBot, start: Callable[[], Desktop], error: VaultLocked, words: str
) -> None:
    desktop = start()
    desktop.keeping.take(error)
    found = shown(qtbot, desktop, words)
    assert found.button is not None
    assert found.button.text() == "Try again"
    # Nobody is signed in here, so the next try finds nothing to complain of.
    press(qtbot, found)
    qtbot.waitUntil(lambda: banner(desktop, words) is None, timeout=PATIENCE_MS)


def test_a_computer_without_a_keyring_offers_a_passphrase_and_opens_the_workspace_again(
    qtbot: QtBot, start: Callable[[], Desktop], workspace: Path
) -> None:
    desktop = start()
    before = desktop.session.workspace
    desktop.keeping.take(VaultMissing("vault.no_keyring"))
    press(qtbot, shown(qtbot, desktop, "no safe place for passwords"))
    dialog = desktop.window.findChild(PassphraseDialog)
    assert dialog is not None
    for field in (dialog.pair.first, dialog.pair.second):
        qtbot.keyClicks(field, "too short")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=PATIENCE_MS)
    assert not Folders.for_workspace(workspace).vault_file.exists()
    for field in (dialog.pair.first, dialog.pair.second):
        field.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desktop.session.workspace not in (None, before), timeout=PATIENCE_MS)
    assert Folders.for_workspace(workspace).vault_file.exists()


def test_the_vault_file_asks_for_its_passphrase_until_it_is_right(
    qtbot: QtBot, start: Callable[[], Desktop], workspace: Path
) -> None:
    VaultFile(Folders.for_workspace(workspace).vault_file, lambda: PASSPHRASE, PRACTICE_COST).make()
    desktop = start()
    desktop.keeping.take(VaultLocked("vault.no_passphrase", path="vault"))
    press(qtbot, shown(qtbot, desktop, "needs its passphrase"))
    dialog = desktop.window.findChild(PassphraseDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.pair.first, "another one")
    qtbot.keyClick(dialog.pair.first, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=PATIENCE_MS)
    dialog.pair.first.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: passphrase.given() == PASSPHRASE, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: banner(desktop, "needs its passphrase") is None, timeout=PATIENCE_MS)


def test_other_troubles_go_on_to_whoever_says_them(qtbot: QtBot, start: Callable[[], Desktop]) -> None:
    desktop = start()
    assert not desktop.keeping.takes(NotFound("member.unknown", member="x"))
    assert desktop.keeping.takes(RegisterBroken("register.not_joined"))
    with qtbot.waitSignal(desktop.keeping.failed):
        desktop.keeping.take(NotFound("member.unknown", member="x"))


def test_a_computer_that_has_not_joined_does_so_with_the_fingerprint(
    qtbot: QtBot, start: Callable[[], Desktop], workspace: Path
) -> None:
    first = start()
    assert first.session.workspace is not None
    fingerprint = first.session.workspace.app.joining.fingerprint()
    first.window.close()
    first.finish()
    file = Folders.for_workspace(workspace).settings_file
    used = settings.load(file)
    settings.save(file, settings.MachineSettings(used.machine, used.workspace))
    desktop = start()
    press(qtbot, shown(qtbot, desktop, "has not joined"))
    dialog = desktop.window.findChild(JoinDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.who.count() > 0)
    for field in (dialog.pin.first, dialog.pin.second):
        field.setText("135790")
    qtbot.keyClicks(dialog.fingerprint, "0000 0000")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=PATIENCE_MS)
    dialog.fingerprint.setText(fingerprint.upper())
    with qtbot.waitSignal(dialog.joined, timeout=PATIENCE_MS):
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: banner(desktop, "has not joined") is None)
