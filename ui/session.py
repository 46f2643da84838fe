"""One open workspace behind the window: opened, sent from, handed over and closed on threads of its own."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from scheduler_app.paths import Folders
from ui import background, passphrase
from ui.bridge import CoreEvents

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.first_glance import FirstGlance
    from scheduler_app.domain.workspace import Member, Workspace

LOOK_FOR_REQUESTS_MS = 1000
HAND_OVER_SECONDS = 30.0
_BACKGROUND_SENDER = "run"


@dataclass(frozen=True, slots=True)
class OpenWorkspace:
    """``member`` is who looks: the one used last on this machine, or the first who may read."""

    where: str
    app: App
    workspace: Workspace
    member: Member


class Session(QObject):
    """Opens one workspace at a time. Everything the core announces goes into ``events``.

    ``closing`` comes before the workspace is let go, whatever the reason; ``given_way`` after another process asked
    for it and got it, with that process's role.
    """

    opened = Signal(object)
    nothing_to_open = Signal()
    failed = Signal(object)
    sending = Signal(bool)
    closing = Signal()
    given_way = Signal(str)

    def __init__(self, events: CoreEvents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events = events
        self._open: OpenWorkspace | None = None
        self._ending = threading.Event()
        self._looking = False
        self._was_open = False
        self._look = QTimer(self)
        self._look.setInterval(LOOK_FOR_REQUESTS_MS)
        self._look.timeout.connect(self._look_for_requests)

    @property
    def was_open(self) -> bool:
        """Whether a workspace was open until the end."""
        return self._was_open

    @property
    def workspace(self) -> OpenWorkspace | None:
        return self._open

    def open(self, where: str, *, take_over: bool = False) -> None:
        """Open ``where``, or what was used last when it is empty; another workspace is closed first.

        A background sender that has it is asked to hand it over; another window only with ``take_over``.
        """
        before = self._let_go()

        def change_over() -> OpenWorkspace | None:
            if before is not None:
                before.app.close()
            return _opened(where, take_over=take_over, stop=self._ending)

        background.run(change_over, self._take, self.failed.emit, self, slow=True)

    def be(self, member: Member) -> None:
        """Go on as this member, who has shown that they are; ``opened`` comes again."""
        if self._open is None:
            return
        self._open = replace(self._open, member=member)
        where = self._open.where
        background.run(lambda: _remember_member(where, member.name), lambda _: None, self.failed.emit, self)
        self.opened.emit(self._open)

    def start_sending(self) -> None:
        """Send what is due from this machine, from now on."""
        if self._open is not None:
            app = self._open.app
            background.run(app.start_sending, lambda _: self._say_sending(app), self._not_sending, self, slow=True)

    def close(self) -> None:
        """Finish what is being sent and let the workspace go, for ever. Waits; the window is closed by then."""
        self._ending.set()
        self._was_open = self._open is not None
        background.finish()
        # What was being opened as the window closed is in Qt's queue now.
        QCoreApplication.sendPostedEvents()
        before = self._let_go()
        if before is not None:
            before.app.close()

    def _let_go(self) -> OpenWorkspace | None:
        before, self._open = self._open, None
        self._look.stop()
        if before is not None:
            self.closing.emit()
        return before

    def _take(self, opened: OpenWorkspace | None) -> None:
        if opened is None:
            self.nothing_to_open.emit()
            return
        if self._ending.is_set():
            opened.app.close()
            return
        self._open = opened
        opened.app.on_changes(self._events.announce)
        self._look.start()
        self.opened.emit(opened)

    def _look_for_requests(self) -> None:
        if self._looking or self._open is None:
            return
        self._looking = True
        app = self._open.app
        background.run(lambda: _asker(app), self._answer, self._could_not_look, self)

    def _answer(self, role: str) -> None:
        self._looking = False
        if not role:
            return
        before = self._let_go()
        if before is not None:
            background.run(before.app.close, lambda _: self.given_way.emit(role), self.failed.emit, self, slow=True)

    def _could_not_look(self, error: Exception) -> None:
        self._looking = False
        self.failed.emit(error)

    def _say_sending(self, app: App) -> None:
        if self._open is not None and self._open.app is app:
            self.sending.emit(True)

    def _not_sending(self, error: Exception) -> None:
        self.sending.emit(False)
        self.failed.emit(error)


def _asker(app: App) -> str:
    """The role of the process that wants the workspace, empty when none does; what others changed is announced."""
    app.hear_others()
    owner = app.handover_wanted()
    return owner.role if owner else ""


def first_glance(where: str) -> FirstGlance | None:
    """What can be told at a glance of ``where``, or of what was used last; None where nothing can. On a pool thread."""
    from datetime import UTC, datetime

    from scheduler_app.paths import is_server
    from scheduler_app.services.first_glance import glance

    chosen = where or _used_last(Folders.for_workspace(where))
    if not chosen or is_server(chosen):
        return None
    return glance(Path(chosen), datetime.now(UTC))


def _used_last(folders: Folders) -> str:
    """What was used last here, or lies where one lies that nobody named; empty for neither."""
    from scheduler_app import settings

    used = settings.load(folders.settings_file).workspace
    return used or (str(folders.workspace) if folders.workspace.exists() else "")


def _opened(where: str, *, take_over: bool, stop: threading.Event) -> OpenWorkspace | None:
    """None when no workspace was named and none was ever used here. Runs on a pool thread: it imports the core."""
    from scheduler_app import settings

    folders = Folders.for_workspace(where)
    used = settings.load(folders.settings_file)
    chosen = where or _used_last(folders)
    if not chosen:
        return None
    app = _owned(chosen, take_over=take_over, stop=stop)
    try:
        _remember(chosen, folders)
        return OpenWorkspace(chosen, app, app.directory.workspace(), reader_of(app, used.member))
    except BaseException:
        app.close()
        raise


def _remember(where: str, folders: Folders) -> None:
    """The next start opens it again; a server's address may hold a password and is not written down."""
    from scheduler_app import settings

    used = settings.load(folders.settings_file)
    path = str(Path(where).absolute())
    if "://" not in where and used.workspace != path:
        settings.save(folders.settings_file, replace(used, workspace=path))


def _remember_member(where: str, name: str) -> None:
    """The next start begins as this member."""
    from scheduler_app import settings

    folders = Folders.for_workspace(where)
    used = settings.load(folders.settings_file)
    settings.save(folders.settings_file, replace(used, member=name))


def _owned(where: str, *, take_over: bool, stop: threading.Event) -> App:
    from scheduler_app.app import Role, open_app
    from scheduler_app.errors import WorkspaceInUse

    if not take_over:
        try:
            return open_app(where, role=Role.WINDOW, passphrase=passphrase.given)
        except WorkspaceInUse as error:
            if error.params.get("role") != _BACKGROUND_SENDER:
                raise
    return open_app(
        where, role=Role.WINDOW, ask=True, patience=HAND_OVER_SECONDS, stop=stop, passphrase=passphrase.given
    )


def reader_of(app: App, name: str = "") -> Member:
    """The member called ``name``, or the first who may read. Raises NotFound (workspace.not_set_up) without any."""
    from scheduler_app.domain.workspace import Right
    from scheduler_app.errors import NotFound

    readers = [member for member in app.directory.members() if member.may(Right.READ)]
    if not readers:
        raise NotFound("workspace.not_set_up")
    return next((member for member in readers if member.name == name), readers[0])


def log_folder(where: str) -> Path:
    """Where logs and crash reports of a workspace go."""
    return Folders.for_workspace(where).logs
