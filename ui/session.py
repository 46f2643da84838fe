"""One open workspace behind the window: opened, sent from and closed on threads of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scheduler_app.domain.workspace import Member, Right, Workspace
from scheduler_app.paths import Folders
from ui import background
from ui.bridge import CoreEvents

if TYPE_CHECKING:
    from scheduler_app.app import App


@dataclass(frozen=True, slots=True)
class OpenWorkspace:
    """``member`` is who looks: the one used last on this machine, or the first who may read."""

    app: App
    workspace: Workspace
    member: Member


class Session(QObject):
    """Opens one workspace at a time. Everything the core announces goes into ``events``."""

    opened = Signal(object)
    nothing_to_open = Signal()
    failed = Signal(object)
    sending = Signal(bool)

    def __init__(self, events: CoreEvents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events = events
        self._open: OpenWorkspace | None = None

    @property
    def workspace(self) -> OpenWorkspace | None:
        return self._open

    def open(self, where: str) -> None:
        """Open ``where``, or what was used last when it is empty; another workspace is closed first."""
        before, self._open = self._open, None
        background.run(lambda: _changed_over(before, where), self._take, self.failed.emit, self, slow=True)

    def start_sending(self) -> None:
        """Send what is due from this machine, from now on."""
        if self._open is None:
            return
        app = self._open.app
        background.run(app.start_sending, lambda _: self.sending.emit(True), self._not_sending, self, slow=True)

    def close(self) -> None:
        """Finish what is being sent and let the workspace go. Waits; the window is closed by then."""
        background.finish()
        before, self._open = self._open, None
        if before is not None:
            before.app.close()

    def _take(self, opened: OpenWorkspace | None) -> None:
        if opened is None:
            self.nothing_to_open.emit()
            return
        self._open = opened
        opened.app.on_changes(self._events.announce)
        self.opened.emit(opened)

    def _not_sending(self, error: Exception) -> None:
        self.sending.emit(False)
        self.failed.emit(error)


def _changed_over(before: OpenWorkspace | None, where: str) -> OpenWorkspace | None:
    if before is not None:
        before.app.close()
    return _opened(where)


def _opened(where: str) -> OpenWorkspace | None:
    """None when no workspace was named and none was ever used here. Runs on a pool thread: it imports the core."""
    from scheduler_app import settings
    from scheduler_app.app import open_app

    folders = Folders.for_workspace(where)
    used = settings.load(folders.settings_file)
    chosen = where or used.workspace
    if not chosen:
        if not folders.workspace.exists():
            return None
        chosen = str(folders.workspace)
    app = open_app(chosen)
    try:
        return OpenWorkspace(app, app.directory.workspace(), _reader(app, used.member))
    except BaseException:
        app.close()
        raise


def _reader(app: App, name: str) -> Member:
    readers = [member for member in app.directory.members() if member.may(Right.READ)]
    return next((member for member in readers if member.name == name), readers[0])


def log_folder(where: str) -> Path:
    """Where logs and crash reports of a workspace go."""
    return Folders.for_workspace(where).logs
