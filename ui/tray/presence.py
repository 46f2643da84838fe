"""Keeps the icon beside the clock up to date with the open workspace, where the desktop has room for one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from ui.holding.hold_watch import HoldWatch
from ui.shell.next_delivery import NextDelivery
from ui.tray.notes import Note, Notes
from ui.tray.tray import Tray

if TYPE_CHECKING:
    from scheduler_app.domain.changes import Changes
    from scheduler_app.services.outbox import CalendarEntry
    from ui.main_window import MainWindow
    from ui.session import OpenWorkspace


class Presence(QObject):
    """``to_front`` asks for the window, which may be another one each time: it is made anew now and then."""

    to_front = Signal()
    failed = Signal(object)

    def __init__(self, window: Callable[[], MainWindow], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._home_zone = "UTC"
        self.tray = Tray(self)
        self.notes, self._holds, self._next = Notes(self), HoldWatch(self), NextDelivery(self)
        self._watches = (self.notes, self._holds, self._next)
        self._holds.changed.connect(self.tray.say_hold)
        self._next.changed.connect(self._say_next)
        self.notes.changed.connect(self._tell)
        for watch in self._watches:
            watch.failed.connect(self.failed)
        self.tray.open_asked.connect(self._open)
        self.tray.hold_asked.connect(self._hold)
        self.tray.quit_asked.connect(lambda: self._window().close())

    @staticmethod
    def is_possible() -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._home_zone = opened.workspace.home_zone
        self.tray.speak()
        self.tray.icon.show()
        for watch in self._watches:
            watch.show_workspace(opened)

    def let_go(self) -> None:
        """The workspace is being closed: there is nothing to say any more."""
        for watch in self._watches:
            watch.let_go()
        self.tray.say_hold(None)
        self.tray.say_next(None, self._home_zone)

    def take_changes(self, changes: Changes) -> None:
        for watch in self._watches:
            watch.take_changes(changes)

    def leave(self) -> None:
        """The window was closed for good."""
        self.tray.leave()

    def _say_next(self, entry: CalendarEntry | None) -> None:
        self.tray.say_next(entry, self._home_zone)

    def _tell(self, notes: tuple[Note, ...]) -> None:
        for note in notes:
            self.tray.note(note)

    def _open(self, place: object) -> None:
        self.to_front.emit()
        if place is not None:
            self._window().go(place)  # type: ignore[arg-type]  # a signal's object is what Tray says it is

    def _hold(self) -> None:
        self.to_front.emit()
        self._window().hold()
