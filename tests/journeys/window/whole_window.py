"""Duta as it starts: a Desktop with its window, its session and its sender, before somebody who uses it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.journeys.window.person import PATIENCE_MS, Person, front
from ui import passphrase, wishes
from ui.application import Desktop
from ui.main_window import MainWindow
from ui.pages.approvals.page import ApprovalsPage
from ui.pages.composer.page import ComposerPage
from ui.place import PageName
from ui.shell.page import Page
from ui.widgets.pin_dialog import PinDialog

D = TypeVar("D", bound=QDialog)
P = TypeVar("P", bound=Page)


class Duta:
    """Started as often as it is asked; every mistake of its own is one of the test's."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._started: list[Desktop] = []
        self._mistakes: list[str] = []

    def start(self, where: str = "") -> Desktop:
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


def page_of(window: MainWindow, name: PageName, kind: type[P]) -> P:
    page = window.pages.page_named(name)
    assert isinstance(page, kind)
    return page


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


def approve_here(person: Person, window: MainWindow, page: ComposerPage, name: str, pin: str) -> None:
    """Whoever can approve comes to this computer, looks at what waits, and signs."""
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
    for number in range(case.tabs.count()):
        person.choose_tab(case.tabs, number)
    for box in case.checklist.boxes.values():
        person.press(box)
    person.press(case.approve, "Ctrl+Return")
    dialog = dialog_in_front(person, PinDialog)
    person.type(pin)
    person.press(dialog.confirm, "Return")


Started = Callable[[str], Desktop]
