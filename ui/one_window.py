"""One window for a workspace: whoever starts a second one gets the first to the front."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QObject, Signal

from scheduler_app.paths import Folders, is_server, shown

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

log = logging.getLogger(__name__)

PATIENCE_MS = 800
_SHOW = b"show"


class OneWindow(QObject):
    """Hears of those who start a second window; ``asked`` says that somebody wants to see this one."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def answer_for(self, where: str) -> None:
        """From now on this is the window of this workspace, and of no other."""
        from PySide6.QtNetwork import QLocalServer

        self.stop()
        name = _name(where)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What a crash left behind would keep the name for ever; somebody alive was asked before.
        QLocalServer.removeServer(name)
        if not server.listen(name):
            log.warning("a second window will not find this one: %s", server.errorString())
        server.newConnection.connect(self._hear)
        self._server = server

    def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _hear(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self.asked.emit()


def show_other(where: str) -> bool:
    """Whether there is a window of this workspace already; it has come to the front then."""
    name = _name(where)
    if not _may_listen(name):
        return False
    from PySide6.QtNetwork import QLocalSocket

    caller = QLocalSocket()
    caller.connectToServer(name)
    if not caller.waitForConnected(PATIENCE_MS):
        return False
    caller.write(_SHOW)
    caller.flush()
    if caller.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
        caller.waitForDisconnected(PATIENCE_MS)
    return True


def _name(where: str) -> str:
    """The same for everybody who means the same workspace on this machine as this person."""
    if not where:
        from scheduler_app import settings

        folders = Folders.of_this_person()
        kept = settings.load(folders.settings_file).workspace if folders.settings_file.exists() else ""
        where = kept or str(folders.workspace)
    place = shown(where) if is_server(where) else str(Path(where).resolve())
    said = QCryptographicHash.hash(f"{Path.home()}\n{place}".encode(), QCryptographicHash.Algorithm.Sha256)
    return f"duta-{bytes(said.data()).hex()[:24]}"


def _may_listen(name: str) -> bool:
    """Whether it is worth asking: where such a name is a file, one that is not there spares what speaks to it."""
    return os.name != "posix" or Path(QDir.tempPath(), name).exists()
