"""Starts Qt, shows the window, and only then loads the core and opens the workspace."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import delete

from scheduler_app.errors import SchedulerError, WorkspaceInUse
from ui import background, icons, messages, theme, translations
from ui.asked_to_end import AskedToEnd
from ui.bridge import CoreEvents
from ui.crash_report import CrashReports
from ui.main_window import MainWindow
from ui.messages import Message
from ui.session import OpenWorkspace, Session, log_folder
from ui.states import Family

log = logging.getLogger(__name__)

# The banner about the workspace itself: what it says gives way to what comes next.
_WORKSPACE = "workspace"

_SCHEMES = {"light": theme.LIGHT, "dark": theme.DARK}


def start_qt(words: Sequence[str], language: str = "") -> QApplication:
    """The one QApplication, in Duta's colours and language."""
    started = QApplication.instance()
    application = started if isinstance(started, QApplication) else QApplication(list(words))
    application.setApplicationName("duta")
    application.setApplicationDisplayName("Duta")
    application.setStyle("Fusion")
    recolour()
    application.styleHints().colorSchemeChanged.connect(recolour)
    translations.speak(language or translations.wanted())
    return application


def recolour() -> None:
    """Use the present scheme, now; windows hear of it through their palette."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        colours = theme.current()
        application.setStyleSheet(theme.style_sheet(colours))
        application.setPalette(theme.palette(colours))


class Desktop(QObject):
    """The window and the workspace behind it, tied together."""

    def __init__(self, where: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._where = where
        self.events = CoreEvents(self)
        self.session = Session(self.events, self)
        self.crashes = CrashReports(lambda: log_folder(self._where), self)
        self.window = MainWindow()
        self.window.setWindowIcon(icons.icon("outbox", theme.current().of(Family.READY)))
        self.window.first_painted.connect(self._open)
        self.window.open_asked.connect(self._choose)
        self.window.failed.connect(self._say_error)
        self.events.changed.connect(self.window.take_changes)
        self.session.opened.connect(self._show)
        self.session.nothing_to_open.connect(self._say_nothing_to_open)
        self.session.failed.connect(self._say_error)
        self.session.sending.connect(self.window.status.say_sending)
        self.session.closing.connect(self.window.let_go)
        self.session.given_way.connect(self._say_given_way)
        self.crashes.written.connect(self._say_crash)

    def start(self) -> None:
        self.crashes.watch()
        self.window.show()

    def finish(self) -> None:
        """After the last window was closed: let the workspace go."""
        self.session.close()
        # Before Qt itself ends: widgets must not outlive it.
        delete(self.window)

    def _open(self) -> None:
        background.run(lambda: _keep_log(log_folder(self._where)), lambda _: None, self._say_error, self, slow=True)
        self.session.open(self._where)

    def _choose(self) -> None:
        words = (self.tr("Open a workspace"), "", self.tr("Workspaces of Duta (*.duta);;All files (*)"))
        path, _ = QFileDialog.getOpenFileName(self.window, *words)
        if path:
            self._where = path
            self.session.open(path)

    def _take_over(self) -> None:
        message = Message(code="", title=self.tr("Asking the other program for the workspace…"), text="", action="")
        self.window.say(_WORKSPACE, message, family=Family.WORKING)
        self.session.open(self._where, take_over=True)

    def _show(self, opened: OpenWorkspace) -> None:
        self._where = opened.where
        self.window.banners.remove(_WORKSPACE)
        self.window.show_workspace(opened)
        self.session.start_sending()

    def _say_nothing_to_open(self) -> None:
        message = Message(
            code="",
            title=self.tr("There is no workspace on this computer yet."),
            text="",
            action=self.tr("Open one that somebody gave you, or play the demo to get one for practice."),
        )
        self.window.pages.say_empty(self.tr("No workspace is open."))
        opening = self.tr("Open a workspace…")
        self.window.say(_WORKSPACE, message, family=Family.READY, action=opening, on_action=self._choose)

    def _say_given_way(self, role: str) -> None:
        who = {
            "run": self.tr("The background sender asked for this workspace and has it now."),
            "window": self.tr("Another window of Duta asked for this workspace and has it now."),
        }.get(role, self.tr("Another program asked for this workspace and has it now."))
        message = Message(
            code="",
            title=who,
            text=self.tr("Nothing is sent from here, and the lists stay as they were."),
            action="",
        )
        self.window.status.say_sending(on=False)
        taking = self.tr("Take back")
        self.window.say(_WORKSPACE, message, family=Family.WAITING, action=taking, on_action=self._take_over)

    def _say_error(self, error: Exception) -> None:
        if not isinstance(error, SchedulerError):
            self.crashes.report(error)
            return
        log.warning("%s", error.code)
        message = messages.of_error(error)
        if self.session.workspace is not None:
            self.window.say(error.code, message)
            return
        self.window.pages.say_empty(self.tr("No workspace is open."))
        if isinstance(error, WorkspaceInUse):
            taking = self.tr("Take it over")
            self.window.say(_WORKSPACE, message, family=Family.WAITING, action=taking, on_action=self._take_over)
        else:
            again = self.tr("Try again")
            self.window.say(_WORKSPACE, message, action=again, on_action=lambda: self.session.open(self._where))

    def _say_crash(self, path: str) -> None:
        message = messages.of_error(Exception())
        where = self.tr("The report is {path}").format(path=path)
        self.window.say("crash", Message(message.code, message.title, f"{message.text} {where}", message.action))


def run(where: str, language: str = "", scheme: str = "") -> int:
    """Open the window and stay until it is closed."""
    theme.choose(_SCHEMES.get(scheme))
    application = start_qt(sys.argv[:1], language)
    AskedToEnd(application)
    desktop = Desktop(where)
    desktop.start()
    status = application.exec()
    desktop.finish()
    return status


def _keep_log(folder: Path) -> None:
    from scheduler_app.app import keep_log
    from scheduler_app.paths import Folders

    keep_log(Folders(settings=folder, data=folder, logs=folder), "duta-window")
