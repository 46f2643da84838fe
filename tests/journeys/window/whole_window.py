"""Duta as it starts: a Desktop with its window, its session and its sender, before somebody who uses it."""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from scheduler_app.paths import resources
from tests.journeys.window.person import Person, front
from tests.ui.patience import PATIENCE_MS
from ui import passphrase, wishes
from ui.application import Desktop
from ui.main_window import MainWindow
from ui.pages.approvals.case_view import CaseView
from ui.pages.approvals.page import ApprovalsPage
from ui.pages.composer.page import ComposerPage
from ui.place import PageName
from ui.preferences import Preferences, WindowFile
from ui.session import OpenWorkspace
from ui.shell.page import Page
from ui.text_direction import plain
from ui.widgets.pin_dialog import PinDialog

D = TypeVar("D", bound=QDialog)
P = TypeVar("P", bound=Page)


class Duta:
    """Started as often as it is asked; every mistake of its own is one of the test's.

    ``wishes`` are those that lie here before the first start.
    """

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.wishes = Preferences()
        self._started: list[Desktop] = []
        self._mistakes: list[str] = []

    def start(self, where: str = "") -> Desktop:
        if not self._started:
            WindowFile.of(where).keep_preferences(self.wishes)
        desktop = Desktop(where)
        desktop.crashes.written.connect(lambda report: self._mistakes.append(Path(report).read_text(encoding="utf-8")))
        self._started.append(desktop)
        desktop.start()
        desktop.window.activateWindow()
        return desktop

    def close(self, desktop: Desktop) -> None:
        """As the last window is closed."""
        desktop.window.close()
        desktop.finish()
        self.check()

    def check(self) -> None:
        """Nothing went wrong inside."""
        assert self._mistakes == []

    def end(self) -> None:
        for desktop in self._started:
            if isValid(desktop.window):
                desktop.finish()
        passphrase.forget()
        wishes.begin(None)
        # What was copied lives no longer than the test.
        QGuiApplication.clipboard().clear()
        self.check()


def sample_words() -> tuple[str, ...]:
    """How the people of the practice workspace call things: no words of the window."""
    found: list[str] = []

    def gather(value: object) -> None:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict | list):
            for one in value.values() if isinstance(value, dict) else value:
                gather(one)

    samples = resources() / "samples"
    gather(tomllib.loads((samples / "workspace.toml").read_text(encoding="utf-8")))
    with (samples / "plan.csv").open(encoding="utf-8", newline="") as plan:
        for row in csv.DictReader(plan):
            found.extend(row.values())
    # Longest first, and none that may be a part of a word.
    return tuple(sorted({one for one in found if len(one) > 3}, key=len, reverse=True))


def page_of(window: MainWindow, name: PageName, kind: type[P]) -> P:
    page = window.pages.page_named(name)
    assert isinstance(page, kind)
    return page


def banner(window: MainWindow, words: str) -> QPushButton | None:
    """The button of the banner that says this."""
    return next((one.button for one in window.banners.banners if words in plain(one.message.title)), None)


def press_banner(person: Person, window: MainWindow, words: str) -> None:
    """What a banner offers is done, once it is there."""
    person.until(lambda: banner(window, words) is not None)
    button = banner(window, words)
    assert button is not None
    person.press(button)


def dialog_in_front(person: Person, kind: type[D]) -> D:
    """The dialog that comes now."""
    person.qtbot.waitUntil(lambda: isinstance(front(), kind), timeout=PATIENCE_MS)
    found = front()
    assert isinstance(found, kind)
    person.after()
    return found


def new_post(person: Person, window: MainWindow) -> ComposerPage:
    person.press(window.sidebar.new_post, "Ctrl+N")
    page = page_of(window, PageName.COMPOSER, ComposerPage)
    person.until(lambda: page.manuscript.is_open and bool(page.around.known.accounts))
    return page


def choose_accounts(person: Person, page: ComposerPage, *names: str) -> None:
    """By a few letters of each, as the picker offers it to mouse and keyboard alike."""
    before = len(page.targets.chips)
    person.press(page.targets.add, "Ctrl+Shift+T")
    for name in names:
        person.key("Ctrl+A")
        person.type(name)
        person.key("Return")
    person.key("Escape")
    person.until(lambda: len(page.targets.chips) == before + len(names))


def opened_in(person: Person, desktop: Desktop) -> OpenWorkspace:
    person.until(lambda: desktop.session.workspace is not None)
    opened = desktop.session.workspace
    assert opened is not None
    return opened


def open_to_approve(person: Person, window: MainWindow, page: ComposerPage, name: str, pin: str) -> CaseView:
    """Whoever can approve comes to this computer, and has before them what waits in the composer."""
    post_id = page.manuscript.post_id
    person.until(lambda: page.notices.approve is not None)
    assert page.notices.approve is not None
    person.pick(page.notices.approve, name)
    person.until(window.lock_screen.isVisible)
    person.type(pin)
    person.press(window.lock_screen.go, "Return")
    approvals = page_of(window, PageName.APPROVALS, ApprovalsPage)
    case = approvals.case_view
    person.until(lambda: window.pages.page is approvals and case.post_id == post_id)
    return case


def approve_here(person: Person, window: MainWindow, page: ComposerPage, name: str, pin: str) -> None:
    """They look at it, and sign."""
    case = open_to_approve(person, window, page, name, pin)
    for number in range(case.tabs.count()):
        person.choose_tab(case.tabs, number)
    for box in case.checklist.boxes.values():
        person.press(box)
    person.press(case.approve, "Ctrl+Return")
    dialog = dialog_in_front(person, PinDialog)
    person.type(pin)
    person.press(dialog.confirm, "Return")
