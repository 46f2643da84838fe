"""Connections that know when the first byte of a request leaves, and that keep a deadline for the whole call.

They are urllib3's own, which is what requests speaks through; only http.py uses them.
"""

from __future__ import annotations

import http.client
import io
import logging
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any

from urllib3 import exceptions as wire_errors
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.redaction import SECRETS, RedactingFilter
from scheduler_app.right_of_way import RIGHT_OF_WAY

# urllib3 logs whole addresses, and some networks want their token in the address.
for _name in ("urllib3.connectionpool", "urllib3.connection", "urllib3.util.retry", "urllib3.response"):
    logging.getLogger(_name).addFilter(RedactingFilter(SECRETS))


@dataclass(slots=True)
class Wire:
    """What one call may do on its connection, and what it has done so far.

    ``fence`` is crossed with the connection open: between it and the first byte there is nothing left to wait for.
    ``body_follows`` says that the head of the request waits for its short body, so that both leave in one piece.
    """

    settings: HttpSettings
    until: float
    until_by_wall_clock: float
    fence: Callable[[], object] | None = None
    public_only: bool = False
    body_follows: bool = False
    sent: bool = False
    stopped_by: str = ""

    def before_first_byte(self, sock: socket.socket) -> None:
        """Look once more before anything leaves: the machine may have slept since the call began."""
        if self.fence is not None:
            fence, self.fence = self.fence, None
            fence()
        if time.monotonic() >= self.until or time.time() >= self.until_by_wall_clock:
            self.stop("http.too_late")
        if self.public_only and not ip_address(sock.getpeername()[0].split("%")[0]).is_global:
            self.stop("http.private_address")
        self.sent = True

    def left(self) -> float:
        """Seconds the next socket operation may take."""
        left = self.until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return min(left, self.settings.read_timeout)

    def limit(self, sock: socket.socket) -> None:
        """Let the next operation of a socket take no longer. Only said when it changes: saying it is a system call."""
        left = self.left()
        if sock.gettimeout() != left:
            sock.settimeout(left)

    def stop(self, code: str) -> None:
        self.stopped_by = code
        raise TimeoutError(code)


class _ThisThread(threading.local):
    """A thread has at most one call under way, so its connections find their wire here."""

    wire: Wire


this_thread = _ThisThread()


class _OwnLimits:
    """An open socket that hears its time limits from the wire alone, which names one before each operation.

    urllib3 would name two more for each request. Every time is a system call, for which the interpreter is given away
    and has to be won back from all other threads.
    """

    def __init__(self, sock: socket.socket) -> None:
        self.itself = sock

    def settimeout(self, _seconds: float | None) -> None:
        """What urllib3 says; nothing is read or written before the wire has spoken."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self.itself, name)


class _TimedReader(io.RawIOBase):
    """Reads a socket within the call's deadline, and remembers whether the other side closed it."""

    def __init__(self, sock: socket.socket, wire: Wire) -> None:
        self._sock = sock
        self._wire = wire
        self._raw: Any = sock.makefile("rb", buffering=0)
        self.ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._wire.limit(self._sock)
        count: int = self._raw.readinto(buffer)
        self.ended = self.ended or count == 0
        # What has come can wait for a moment; who stands at a fence cannot.
        RIGHT_OF_WAY.stand_aside()
        return count

    def makefile(self, _mode: str) -> io.BufferedReader:
        """What http.client asks of a socket."""
        return io.BufferedReader(self)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _WholeAnswer(http.client.HTTPResponse):
    """An answer whose head must be whole: http.client takes a head that was cut off for a complete, empty answer."""

    def __init__(self, sock: Any, debuglevel: int = 0, method: str | None = None, url: str | None = None) -> None:
        # A proxy's own answer is read before the socket is taken for ours.
        plain = sock.itself if isinstance(sock, _OwnLimits) else sock
        self._reader = _TimedReader(plain, this_thread.wire)
        reader: Any = self._reader
        super().__init__(reader, debuglevel, method, url)

    def begin(self) -> None:
        super().begin()
        if self._reader.ended:
            raise http.client.IncompleteRead(b"")
        if self.status < 200:
            # The real answer would follow on this connection and be taken for that of the next request.
            self.will_close = True


class _PlainConnection(HTTPConnection):
    """A connection that knows when the first byte of a request leaves."""

    response_class = _WholeAnswer
    _connecting = False
    _head = b""
    _used_at = (0.0, 0.0)
    sock: Any

    def connect(self) -> None:
        self._connecting = True
        try:
            super().connect()
            self.sock = _OwnLimits(self.sock)
        finally:
            self._connecting = False

    def send(self, data: Any) -> None:
        if self.sock is None:
            self.connect()
        # While connecting, what is sent is the tunnel's own handshake with a proxy.
        if not self._connecting:
            wire = this_thread.wire
            if wire.body_follows:
                wire.body_follows, self._head = False, data
                return
            data, self._head = self._head + data if self._head else data, b""
            if not wire.sent:
                wire.before_first_byte(self.sock.itself)
            wire.limit(self.sock.itself)
            self._used_at = (time.monotonic(), time.time())
        super().send(data)

    @property
    def is_connected(self) -> bool:
        # Monotonic time may stand still while the machine sleeps, wall time does not.
        rested = max(time.monotonic() - self._used_at[0], time.time() - self._used_at[1])
        return rested < this_thread.wire.settings.idle_limit and super().is_connected


class _SecureConnection(_PlainConnection, HTTPSConnection):
    """The same over TLS: the handshake is part of connecting."""


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


POOLS: dict[str, Any] = {"http": _PlainPool, "https": _SecurePool}

_Codes = tuple[tuple[str, tuple[type[BaseException], ...]], ...]

# The first row that matches the error or anything inside it counts.
_CODES_BEFORE: _Codes = (
    ("http.name_not_found", (wire_errors.NameResolutionError,)),
    ("http.certificate_refused", (ssl.SSLCertVerificationError,)),
    ("http.proxy_failed", (wire_errors.ProxyError,)),
    ("http.cannot_connect", (wire_errors.NewConnectionError,)),
    ("http.connect_timeout", (TimeoutError, wire_errors.TimeoutError)),
    ("http.tls_failed", (ssl.SSLError, wire_errors.SSLError)),
    ("http.cannot_connect", (ConnectionError,)),
)
_CODES_AFTER: _Codes = (
    ("http.no_answer_in_time", (TimeoutError, wire_errors.TimeoutError)),
    ("http.answer_cut_short", (http.client.IncompleteRead, wire_errors.IncompleteRead)),
    ("http.hung_up", (ConnectionError,)),
    ("http.answer_unreadable", (wire_errors.DecodeError, http.client.HTTPException, ValueError)),
)


def code_of(error: Exception, *, sent: bool) -> str:
    """A word for what went wrong, from the kinds of the error and of those inside it."""
    kinds = tuple(_errors_inside(error))
    for code, types in _CODES_AFTER if sent else _CODES_BEFORE:
        if any(isinstance(kind, types) for kind in kinds):
            return code
    return "http.hung_up" if sent else "http.bad_address"


def _errors_inside(error: BaseException) -> Iterator[BaseException]:
    """The error and everything wrapped in it; the libraries wrap as arguments, as ``reason`` and as causes."""
    waiting, seen = [error], set[int]()
    while waiting:
        current = waiting.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        inner = (*current.args, getattr(current, "reason", None), current.__cause__, current.__context__)
        waiting.extend(value for value in inner if isinstance(value, BaseException))
