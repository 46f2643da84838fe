"""A fresh computer: from the welcome to a workspace to practise in, or to a mission's own, by mouse and by keyboard."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from scheduler_app import settings
from scheduler_app.domain.workspace import Role
from scheduler_app.paths import Folders
from scheduler_app.secrets.practice import PRACTICE_COST
from scheduler_app.secrets.vault_file import VaultFile
from ui import passphrase, wishes
from ui.application import Desktop
from ui.first_run.passphrase_dialog import PassphraseDialog
from ui.first_run.set_up_dialog import SetUpDialog
from ui.place import PageName

PATIENCE_MS = 30_000
PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of somebody who has never started Duta."""
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def start(
    qtbot: QtBot, english: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Desktop]]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    desktops: list[Desktop] = []

    def begin() -> Desktop:
        desktops.append(Desktop(""))
        desktops[-1].start()
        return desktops[-1]

    yield begin
    for desktop in desktops:
        if isValid(desktop.window):
            desktop.finish()
    passphrase.forget()
    wishes.begin(None)


def welcomed(qtbot: QtBot, desktop: Desktop) -> None:
    qtbot.waitUntil(lambda: desktop.beginning.welcome is not None, timeout=PATIENCE_MS)


def pressed(qtbot: QtBot, button: QPushButton | None, *, by_keyboard: bool) -> None:
    assert button is not None
    if by_keyboard:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    else:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("by_keyboard", [False, True], ids=["mouse", "keyboard"])
def test_one_press_opens_a_workspace_to_practise_in_and_the_next_start_opens_it_again(
    qtbot: QtBot, start: Callable[[], Desktop], home: Path, by_keyboard: bool
) -> None:
    desktop = start()
    welcomed(qtbot, desktop)
    assert desktop.beginning.welcome is not None
    pressed(qtbot, desktop.beginning.welcome.practice, by_keyboard=by_keyboard)
    qtbot.waitUntil(lambda: desktop.session.workspace is not None, timeout=PATIENCE_MS)
    opened = desktop.session.workspace
    assert opened is not None
    assert opened.member.name == "Sari"
    assert opened.app.practice_pin in desktop.window.practice.words.text()
    assert not desktop.window.practice.isHidden()
    assert desktop.wishes.now.checklist == opened.workspace.id
    desktop.window.close()
    desktop.finish()
    again = start()
    qtbot.waitUntil(lambda: again.session.workspace is not None, timeout=PATIENCE_MS)
    assert again.beginning.welcome is None
    assert again.window.pages.place is not None
    assert again.window.pages.place.page is PageName.HOME


def test_the_welcome_is_seen_whole_and_nothing_behind_it(qtbot: QtBot, start: Callable[[], Desktop]) -> None:
    desktop = start()
    welcomed(qtbot, desktop)
    welcome = desktop.beginning.welcome
    assert welcome is not None
    qtbot.waitUntil(welcome.isVisible)
    assert not desktop.window.sidebar.isVisible()
    for button in (welcome.practice, welcome.set_up, welcome.open):
        assert button is not None
        assert button.accessibleName()


def fill_mission(qtbot: QtBot, dialog: SetUpDialog) -> None:
    qtbot.keyClicks(dialog.mission.name, "KBRI Den Haag")
    dialog.mission.choose_country("NL")
    qtbot.keyClicks(dialog.mission.city, "The Hague")
    assert dialog.mission.mission.zone == "Europe/Amsterdam"
    assert dialog.mission.mission.languages == ("nl",)


def fill_people(qtbot: QtBot, dialog: SetUpDialog) -> None:
    for form, name, pin in ((dialog.people.first, "Dewi", "135790"), (dialog.people.second, "Budi", "246802")):
        qtbot.keyClicks(form.name, name)
        qtbot.keyClicks(form.pin.first, pin)
        qtbot.keyClicks(form.pin.second, pin)


def going_on(qtbot: QtBot, dialog: SetUpDialog) -> None:
    qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE_MS)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)


def begun(qtbot: QtBot, desktop: Desktop) -> SetUpDialog:
    welcomed(qtbot, desktop)
    assert desktop.beginning.welcome is not None
    pressed(qtbot, desktop.beginning.welcome.set_up, by_keyboard=False)
    assert desktop.beginning.set_up is not None
    return desktop.beginning.set_up


def test_a_mission_is_set_up_step_by_step_and_ends_on_home(
    qtbot: QtBot, start: Callable[[], Desktop], home: Path
) -> None:
    VaultFile(Folders.inside(home).vault_file, lambda: PASSPHRASE, PRACTICE_COST).make()
    passphrase.keep(PASSPHRASE)
    dialog = begun(qtbot, desktop := start())
    fill_mission(qtbot, dialog)
    going_on(qtbot, dialog)
    assert dialog.step == 1
    fill_people(qtbot, dialog)
    going_on(qtbot, dialog)
    assert dialog.step == 2
    qtbot.waitUntil(lambda: dialog.secrets.safe, timeout=PATIENCE_MS)
    assert "encrypted" in dialog.secrets.said.text()
    going_on(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.step == 3, timeout=PATIENCE_MS)
    qtbot.mouseClick(dialog.skip, Qt.MouseButton.LeftButton)
    assert dialog.step == 4
    qtbot.waitUntil(lambda: bool(dialog.rules.boxes))
    dialog.rules.boxes["accessibility"].click()
    opened = desktop.session.workspace
    assert opened is not None
    going_on(qtbot, dialog)
    qtbot.waitUntil(lambda: desktop.beginning.set_up is None, timeout=PATIENCE_MS)
    assert opened.member.name == "Dewi"
    assert {one.name: one.roles for one in opened.app.directory.members()} == {
        "Dewi": {Role.ADMINISTRATOR, Role.OFFICER},
        "Budi": {Role.ADMINISTRATOR, Role.SUPERVISOR},
    }
    packs = {one.shipped.name: one.installed for one in opened.app.rule_packs.all(opened.member.id)}
    assert packs["accessibility"] is not None
    assert packs["crisis"] is None
    assert desktop.window.practice.isHidden()
    assert settings.load(Folders.inside(home).settings_file).workspace == opened.where


def test_whoever_stops_finds_again_what_they_wrote_but_no_pin(
    qtbot: QtBot, start: Callable[[], Desktop], home: Path
) -> None:
    desktop = start()
    dialog = begun(qtbot, desktop)
    fill_mission(qtbot, dialog)
    going_on(qtbot, dialog)
    fill_people(qtbot, dialog)
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert desktop.beginning.welcome is not None
    again = begun(qtbot, desktop)
    assert again.mission.name.text() == "KBRI Den Haag"
    assert again.mission.country.currentData() == "NL"
    assert again.people.second.name.text() == "Budi"
    assert again.people.first.pin.first.text() == ""
    assert "135790" not in (home / "window.ini").read_text()


def test_pins_that_differ_or_are_too_short_go_no_further(qtbot: QtBot, start: Callable[[], Desktop]) -> None:
    dialog = begun(qtbot, start())
    fill_mission(qtbot, dialog)
    going_on(qtbot, dialog)
    fill_people(qtbot, dialog)
    dialog.people.second.pin.second.setText("999999")
    going_on(qtbot, dialog)
    assert dialog.step == 1
    assert "not the same" in dialog.trouble.text()
    for field in (dialog.people.second.pin.first, dialog.people.second.pin.second):
        field.setText("12")
    going_on(qtbot, dialog)
    assert dialog.step == 1
    dialog.people.alone.click()
    going_on(qtbot, dialog)
    assert dialog.step == 2


def test_without_a_keyring_a_passphrase_makes_a_place_for_secrets(
    qtbot: QtBot, start: Callable[[], Desktop], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A computer on which none of the systems' keyrings is found.
    monkeypatch.setattr("scheduler_app.secrets.keyring_vault._SYSTEMS_OWN", ())
    dialog = begun(qtbot, start())
    fill_mission(qtbot, dialog)
    going_on(qtbot, dialog)
    fill_people(qtbot, dialog)
    going_on(qtbot, dialog)
    qtbot.waitUntil(dialog.secrets.set_passphrase.isVisible, timeout=PATIENCE_MS)
    assert "no safe place for passwords" in dialog.secrets.trouble.text()
    assert not dialog.go.isEnabled()
    qtbot.mouseClick(dialog.secrets.set_passphrase, Qt.MouseButton.LeftButton)
    asking = dialog.secrets.findChild(PassphraseDialog)
    assert asking is not None
    qtbot.keyClicks(asking.pair.first, PASSPHRASE)
    assert not asking.go.isEnabled()
    qtbot.keyClicks(asking.pair.second, PASSPHRASE)
    qtbot.mouseClick(asking.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.secrets.safe, timeout=PATIENCE_MS)
    assert (home / "vault").exists()
    assert passphrase.given() == PASSPHRASE
