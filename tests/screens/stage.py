"""Where a screen is shown: one freshly copied practice workspace, a still clock, and the wishes of one person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import delete

from scheduler_app.app import App, open_app
from scheduler_app.clock import FixedClock
from scheduler_app.domain.workspace import Role
from tests.screens.pages import Wishes, worn
from tests.screens.practice import NOW
from ui import background, clock, wishes
from ui.main_window import MainWindow
from ui.place import PageName, Place
from ui.session import OpenWorkspace
from ui.shell.page import Page

PASSPHRASE = "a passphrase"
_PATIENCE_MS = 20_000

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)


class NeverShown(Exception):
    """What a screen waits for did not come."""


class Stage:
    """``look`` says how somebody wants to see it."""

    def __init__(self, app: App, look: Wishes, workspace: Path) -> None:
        self.app, self.look, self.workspace = app, look, workspace
        self._windows: list[MainWindow] = []

    def opened(self, role: Role = Role.OFFICER) -> OpenWorkspace:
        """The workspace as the first member with this role has it."""
        member = next(one for one in self.app.directory.members() if role in one.roles)
        return OpenWorkspace(str(self.workspace), self.app, self.app.directory.workspace(), member)

    def window(
        self,
        page: PageName | None,
        subject: str = "",
        *,
        role: Role = Role.OFFICER,
        width: int = 1280,
        height: int = 800,
        with_large_text: tuple[int, int] = (1600, 900),
    ) -> MainWindow:
        """The main window on this page; with larger text on a larger screen. Without a page nothing is open yet."""
        window = MainWindow()
        self._windows.append(window)
        if self.look.scale > 1:
            width, height = with_large_text
        window.resize(width, height)
        if page is not None:
            window.status.show_clocks(("Asia/Tokyo", "Europe/Amsterdam"))
            window.show_workspace(self.opened(role))
            window.status.say_sending(on=True)
        window.show()
        if page is not None:
            window.go(Place(page, subject))
        self.settle()
        return window

    def page(self, window: MainWindow, kind: type[P]) -> P:
        page = window.pages.page
        assert isinstance(page, kind)
        return page

    def dialog(self, parent: QWidget, kind: type[D]) -> D:
        """The one of this kind that stands open."""
        self.until(lambda: any(one.isVisible() for one in parent.findChildren(kind)))
        return next(one for one in parent.findChildren(kind) if one.isVisible())

    def shown(self, dialog: D) -> D:
        """The same dialog, open and at rest."""
        dialog.open()
        self.settle()
        return dialog

    def until(self, there: Callable[[], bool]) -> None:
        """Go on when it is there. Raises NeverShown."""
        end = QDeadlineTimer(_PATIENCE_MS)
        while not there():
            if end.hasExpired():
                raise NeverShown
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def settle(self) -> None:
        """Until nothing runs any more, and what came is laid out and wrapped."""
        for _ in range(4):
            if not background.finish(_PATIENCE_MS):
                raise NeverShown
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def end(self) -> None:
        """Nothing of the screen is left over: what still stood there would follow the looks of the next."""
        for window in self._windows:
            window.let_go()
            self.settle()
            delete(window)


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen: ``show`` brings it about and gives what is to be drawn; ``seen`` says in a sentence what one sees.

    ``page`` is the page that it shows, or that its dialog belongs to.
    """

    name: str
    seen: str
    show: Callable[[Stage], QWidget]
    page: PageName | None = None
    in_contrast: bool = False


@contextmanager
def a_stage(workspace: Path, look: Wishes, speaking: Callable[[str], QApplication]) -> Iterator[Stage]:
    """A stage on a workspace that ``practice.fill`` made, in a folder of its own."""
    still = FixedClock(NOW)
    wishes.begin(None)
    clock.go_by(still.now)
    try:
        with worn(look, speaking), open_app(workspace, clock=still, passphrase=lambda: PASSPHRASE) as app:
            stage = Stage(app, look, workspace)
            try:
                yield stage
            finally:
                stage.end()
    finally:
        clock.go_by(None)
        wishes.begin(None)


def picture(shown: QWidget) -> QImage:
    """What somebody sees there."""
    return shown.grab(QRect(QPoint(0, 0), shown.size())).toImage()
