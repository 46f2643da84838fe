"""A line to a server that can be cut and mended, as a network cable is."""

from __future__ import annotations

import contextlib
import socket
import threading


class CutLine:
    """Passes bytes between its own port on loopback and the server's; use it as a context manager."""

    def __init__(self, port: int) -> None:
        self._server_port = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._open: set[socket.socket] = set()
        self._cut = False
        self._lock = threading.Lock()

    def cut(self) -> None:
        """Every connection breaks, and no new one comes about."""
        with self._lock:
            self._cut = True
            broken, self._open = self._open, set()
        for one in broken:
            _close(one)

    def mend(self) -> None:
        with self._lock:
            self._cut = False

    def __enter__(self) -> CutLine:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()
        self.cut()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                if self._cut:
                    near.close()
                    continue
                far = socket.create_connection(("127.0.0.1", self._server_port))
                self._open |= {near, far}
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=_pass_on, args=(one, other), daemon=True).start()


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := one.recv(65536):
            other.sendall(data)
    _close(one)
    _close(other)


def _close(one: socket.socket) -> None:
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
