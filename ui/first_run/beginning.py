"""From nothing to an open workspace: welcomes, makes one to practise in, sets up a mission's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from scheduler_app.errors import SchedulerError
from scheduler_app.paths import WORKSPACE_SUFFIX, Folders
from ui import background, messages, wishes
from ui.first_run.welcome import Welcome

if TYPE_CHECKING:
    from ui.first_run.set_up_dialog import SetUpDialog
    from ui.main_window import MainWindow
    from ui.preferences import WindowFile
    from ui.session import OpenWorkspace

_PRACTICE = "practice"
_OWN = "workspace"


class Beginning(QObject):
    """``made`` carries where a workspace lies that was made, for whoever opens it; ``window`` is the one of now."""

    made = Signal(str)
    open_asked = Signal()
    failed = Signal(object)

    def __init__(self, window: Callable[[], MainWindow], file: WindowFile, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._file = file
        self.welcome: Welcome | None = None
        self.set_up: SetUpDialog | None = None
        self._begins = ""
        self._opened: OpenWorkspace | None = None

    def show(self) -> None:
        """There is no workspace on this computer yet: ask how to begin."""
        self.welcome = Welcome(self._window())
        self.welcome.practice_asked.connect(self.practise)
        self.welcome.set_up_asked.connect(self.begin_set_up)
        self.welcome.open_asked.connect(self.open_asked)
        self._window().welcome(self.welcome)
        if self.welcome.practice is not None:
            self.welcome.practice.setFocus()

    def show_again(self) -> None:
        """The window was made anew while somebody was being welcomed."""
        if self.welcome is not None:
            self.show()

    def practise(self) -> None:
        """Open the workspace for practice, made now if it is not there."""
        where = Folders.of_this_person().data / f"{_PRACTICE}{WORKSPACE_SUFFIX}"
        if self.welcome is not None and isValid(self.welcome):
            self.welcome.wait(self.tr("Making the practice workspace…"))
        background.run(lambda: _practice(where), self._begin_with, self._could_not, self, slow=True)

    def begin_set_up(self) -> None:
        """Ask for everything that a mission's own workspace needs."""
        from ui.first_run.set_up_dialog import SetUpDialog

        dialog = SetUpDialog(_free_place(), self._file.set_up_so_far(), self._window())
        dialog.made.connect(self._begin_with)
        dialog.failed.connect(self.failed)
        dialog.account_asked.connect(self._add_account)
        dialog.finished.connect(lambda _result: self._keep_written(dialog))
        self.set_up = dialog
        self._opened = None
        dialog.open()

    def opened(self, opened: OpenWorkspace) -> None:
        """A workspace is open: nobody is welcomed any more, and a mission that is being set up goes on."""
        self.welcome = None
        if self._begins == opened.where:
            self._begins = ""
            now = wishes.here()
            now.wish(replace(now.now, checklist=opened.workspace.id))
        if self.set_up is not None and isValid(self.set_up) and self.set_up.isVisible():
            self._opened = opened
            self._file.keep_set_up({})
            self.set_up.go_on(opened)

    def _begin_with(self, where: str) -> None:
        self._begins = where
        self.made.emit(where)

    def _could_not(self, error: Exception) -> None:
        if isinstance(error, SchedulerError) and self.welcome is not None and isValid(self.welcome):
            self.welcome.say(messages.of_error(error).as_line())
        else:
            self.failed.emit(error)

    def _add_account(self) -> None:
        from ui.pages.accounts.adding.dialog import AddAccountDialog

        if self._opened is None or self.set_up is None:
            return
        dialog = AddAccountDialog(self._opened, self.set_up)
        dialog.failed.connect(self.failed)
        set_up = self.set_up
        dialog.connected.connect(lambda _account: set_up.say_account())
        dialog.open()

    def _keep_written(self, dialog: SetUpDialog) -> None:
        """Whoever stopped before anything was made finds it again."""
        if self._opened is None:
            self._file.keep_set_up(dialog.remembered())
        self.set_up = None


def _practice(where: Path) -> str:
    from scheduler_app.app import create_practice

    if not where.exists():
        create_practice(where)
    return str(where)


def _free_place() -> Path:
    """Where the workspace of this person lies, or beside it where there is one already."""
    folder = Folders.of_this_person().data
    names = (_OWN, *(f"{_OWN}-{number}" for number in range(2, 100)))
    places = (folder / f"{name}{WORKSPACE_SUFFIX}" for name in names)
    return next(place for place in places if not place.exists())
