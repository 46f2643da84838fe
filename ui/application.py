"""Starts Qt, shows the window, and only then loads the core and opens the workspace."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from ui import background, icons, messages, theme, translations, wishes
from ui.appearance import recolour, scale_text
from ui.bridge import CoreEvents
from ui.crash_report import CrashReports
from ui.family import Family
from ui.main_window import MainWindow
from ui.messages import Message
from ui.place import PageName
from ui.preferences import Preferences, WindowFile
from ui.session import OpenWorkspace, Session, first_glance, log_folder
from ui.theme import Scheme

if TYPE_CHECKING:
    from scheduler_app.domain.first_glance import FirstGlance
    from ui.first_run.beginning import Beginning
    from ui.first_run.safe_keeping import SafeKeeping
    from ui.one_window import OneWindow
    from ui.tray.presence import Presence

log = logging.getLogger(__name__)

# The banner about the workspace itself: what it says gives way to what comes next.
_WORKSPACE = "workspace"


def start_qt(words: Sequence[str], language: str = "") -> QApplication:
    """The one QApplication, in Duta's colours and language."""
    started = QApplication.instance()
    if isinstance(started, QApplication):
        application = started
        application.setStyle("Fusion")
    else:
        # As words of a command line: setStyle() hands the style out, and Python's side of one takes as long to make as
        # half of all else before the first paint.
        application = QApplication([*words, "-style", "fusion"])
    application.setApplicationName("duta")
    application.setApplicationDisplayName("Duta")
    recolour()
    application.styleHints().colorSchemeChanged.connect(recolour)
    translations.speak(language or translations.wanted())
    return application


class Desktop(QObject):
    """The window and the workspace behind it, tied together."""

    def __init__(self, where: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._where = where
        self._file = WindowFile.of(where)
        self._sends: bool | None = None
        self.wishes = wishes.begin(self._file)
        self.events = CoreEvents(self)
        self.session = Session(self.events, self)
        self.crashes = CrashReports(lambda: log_folder(self._where), self)
        self.window = self._made_window()
        self.window.first_painted.connect(self._look)
        self.session.opened.connect(self._show)
        self.session.closing.connect(self._closing)
        self.session.nothing_to_open.connect(self._welcome)
        self.session.failed.connect(self._say_error)
        self.session.sending.connect(self._say_sending)
        self.session.given_way.connect(self._say_given_way)
        self.crashes.written.connect(self._say_crash)
        self.wishes.changed.connect(self._follow_wishes)

    @cached_property
    def one_window(self) -> OneWindow:
        """Made when a workspace is there for which this is the window."""
        from ui.one_window import OneWindow

        one_window = OneWindow(self)
        one_window.asked.connect(self._come_to_front)
        return one_window

    @cached_property
    def beginning(self) -> Beginning:
        """Made when there is nothing to open, or a workspace is: after the first paint."""
        from ui.first_run.beginning import Beginning

        beginning = Beginning(lambda: self.window, self._file, self)
        beginning.made.connect(self._open_made)
        beginning.open_asked.connect(self._choose)
        beginning.failed.connect(self._say_error)
        return beginning

    @cached_property
    def keeping(self) -> SafeKeeping:
        from ui.first_run.safe_keeping import SafeKeeping

        keeping = SafeKeeping(lambda: self.window, self)
        keeping.failed.connect(self._say_error)
        keeping.reopen_asked.connect(lambda: self.session.open(self._where))
        return keeping

    @cached_property
    def presence(self) -> Presence | None:
        """Beside the clock, where the desktop has room for it: made when a workspace is open."""
        from ui.tray.presence import Presence

        if not Presence.is_possible():
            return None
        presence = Presence(lambda: self.window, self)
        presence.to_front.connect(self._come_to_front)
        presence.failed.connect(self._say_error)
        self.events.changed.connect(presence.take_changes)
        self.session.closing.connect(presence.let_go)
        return presence

    def start(self) -> None:
        self.crashes.watch()
        self.window.go_on(self._file.left_off())
        self.window.show()

    def finish(self) -> None:
        """After the last window was closed: let the workspace go."""
        if "one_window" in vars(self):
            self.one_window.stop()
        self._file.keep_left_off(self.window.left_off())
        self.session.close()
        if self.wishes.now.keep_sending and self.session.was_open:
            from ui import background_sender

            background_sender.start(self._where)
        # Before Qt itself ends: widgets must not outlive it.
        if (presence := vars(self).get("presence")) is not None:
            presence.leave()
        delete(self.window)

    def _made_window(self) -> MainWindow:
        window = MainWindow(self.wishes.now)
        window.open_asked.connect(self._choose)
        self.events.changed.connect(window.take_changes)
        self.session.closing.connect(window.let_go)
        window.failed.connect(self._say_error)
        window.became.connect(self.session.be)
        window.set_up_asked.connect(self._set_up)
        window.language_asked.connect(self._speak)
        return window

    def _closing(self) -> None:
        self.keeping.let_go()

    def _welcome(self) -> None:
        self.beginning.show()

    def _set_up(self) -> None:
        self.beginning.begin_set_up()

    def _open_made(self, where: str) -> None:
        self._where = where
        self.session.open(where)

    def _speak(self, language: str) -> None:
        self.wishes.wish(replace(self.wishes.now, language=language))

    def _follow_wishes(self, before: Preferences, now: Preferences) -> None:
        theme.wish(now.scheme)
        translations.speak(now.language or translations.wanted())
        scale_text(now.text_size)
        recolour()
        if (before.language, before.text_size) != (now.language, now.text_size):
            # After whoever asked is done: the control that was pressed goes with its window.
            QTimer.singleShot(0, self, self._make_anew)
        else:
            self.window.follow(now)

    def _make_anew(self) -> None:
        """The same window in another language or size: words and headings are chosen when a window is made."""
        before, opened = self.window, self.session.workspace
        left, focus_page = before.left_off(), before.pages.place
        before.let_go()
        self.window = self._made_window()
        self.window.go_on(left)
        if focus_page is not None:
            self.window.go(focus_page)
        self.window.show()
        if opened is not None:
            self.window.show_workspace(opened)
            self.window.status.say_sending(self._sends)
            if self.presence is not None:
                self.presence.show_workspace(opened)
        else:
            self.beginning.show_again()
        before.close()
        before.deleteLater()

    def _say_sending(self, on: bool) -> None:
        self._sends = on
        self.window.status.say_sending(on)

    def _come_to_front(self) -> None:
        window = self.window
        window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        window.show()
        window.raise_()
        window.activateWindow()

    def _look(self) -> None:
        """The window is seen: show what can be told at a glance, and only then load all that is needed to open."""
        place, where = self.window.pages.place, self._where
        if place is not None and place.page is PageName.HOME:
            background.run(lambda: first_glance(where), self._glance, self._could_not_look, self)
        else:
            self._open()

    def _glance(self, seen: FirstGlance | None) -> None:
        if seen is not None:
            self.window.pages.glance(seen)
        # Once that is painted.
        QTimer.singleShot(0, self, self._open)

    def _could_not_look(self, error: Exception) -> None:
        self._say_error(error)
        self._open()

    def _open(self) -> None:
        from ui.spoken_as import tell_roles

        tell_roles()
        QApplication.setWindowIcon(icons.application_icon())
        background.run(lambda: _keep_log(log_folder(self._where)), lambda _: None, self._say_error, self, slow=True)
        self.session.open(self._where)

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog

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
        self.one_window.answer_for(opened.where)
        self.window.banners.remove(_WORKSPACE)
        self.window.show_workspace(opened)
        self.window.status.say_sending(self._sends)
        self.session.start_sending()
        self.beginning.opened(opened)
        self.keeping.opened(opened)
        if self.presence is not None:
            self.presence.show_workspace(opened)

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
        self._say_sending(on=False)
        taking = self.tr("Take back")
        self.window.say(_WORKSPACE, message, family=Family.WAITING, action=taking, on_action=self._take_over)

    def _say_error(self, error: Exception) -> None:
        from scheduler_app.errors import SchedulerError, WorkspaceInUse

        if not isinstance(error, SchedulerError):
            self.crashes.report(error)
            return
        log.warning("%s", error.code)
        if self.session.workspace is not None and self.keeping.takes(error):
            self.keeping.take(error)
            return
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
    from ui.asked_to_end import AskedToEnd
    from ui.one_window import show_other

    kept = WindowFile.of(where).preferences()
    theme.wish(Scheme(scheme) if scheme else kept.scheme)
    application = start_qt(sys.argv[:1], language or kept.language)
    if show_other(where):
        return 0
    scale_text(kept.text_size)
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
