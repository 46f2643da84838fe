"""The only doorway to requests: one HTTP exchange, with an honest word about what may have left this machine.

Whether a request left is not guessed from the kind of error: the connection notes the moment before its first byte
goes out. Trouble before that moment is NotSent; after it, what the request was for decides (see http_answers).
Nothing is retried, no environment variable or .netrc is read, no cookie is kept, certificates are always verified.
"""

from __future__ import annotations

import http.client
import io
import json as jsonlib
import logging
import socket
import ssl
import threading
import time
import weakref
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import exceptions as wire_errors
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from scheduler_app.clock import Clock
from scheduler_app.errors import InvalidInput, NotSent, RefusalKind
from scheduler_app.networks.http_answers import Answer, Purpose, check_status, trouble
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.media_upload import Upload
from scheduler_app.networks.redaction import SECRETS, RedactingFilter

log = logging.getLogger(__name__)

_BLOCK = 64 * 1024
_REDIRECTS = frozenset({301, 302, 303, 307, 308})

# urllib3 logs whole addresses, and some networks want their token in the address.
for _name in ("urllib3.connectionpool", "urllib3.connection", "urllib3.util.retry", "urllib3.response"):
    logging.getLogger(_name).addFilter(RedactingFilter(SECRETS))


@dataclass(slots=True)
class _Wire:
    """What one call may do on its connection, and what it has done so far."""

    settings: HttpSettings
    until: float
    until_by_wall_clock: float
    public_only: bool = False
    sent: bool = False
    stopped_by: str = ""

    def before_first_byte(self, sock: socket.socket) -> None:
        """Look once more before anything leaves: the machine may have slept since the call began."""
        if time.monotonic() >= self.until or time.time() >= self.until_by_wall_clock:
            self.stop("http.too_late")
        if self.public_only and not ip_address(sock.getpeername()[0].split("%")[0]).is_global:
            self.stop("http.private_address")
        self.sent = True

    def left(self) -> float:
        """Seconds the next socket operation may take."""
        left = self.until - time.monotonic()
        if left <= 0:
            self.stop("http.too_slow")
        return min(left, self.settings.read_timeout)

    def stop(self, code: str) -> None:
        self.stopped_by = code
        raise TimeoutError(code)


class _ThisThread(threading.local):
    """A thread has at most one call under way, so its connections find their wire here."""

    wire: _Wire


_this_thread = _ThisThread()


class _TimedReader(io.RawIOBase):
    """Reads a socket within the call's deadline, and remembers whether the other side closed it."""

    def __init__(self, sock: socket.socket, wire: _Wire) -> None:
        self._sock = sock
        self._wire = wire
        self._raw: Any = sock.makefile("rb", buffering=0)
        self.ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._sock.settimeout(self._wire.left())
        count: int = self._raw.readinto(buffer)
        self.ended = self.ended or count == 0
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
        self._reader = _TimedReader(sock, _this_thread.wire)
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
    _used_at = 0.0

    def connect(self) -> None:
        self._connecting = True
        try:
            super().connect()
        finally:
            self._connecting = False

    def send(self, data: Any) -> None:
        if self.sock is None:
            self.connect()
        # While connecting, what is sent is the tunnel's own handshake with a proxy.
        if not self._connecting:
            wire = _this_thread.wire
            if not wire.sent:
                wire.before_first_byte(self.sock)
            self.sock.settimeout(wire.left())
            self._used_at = time.monotonic()
        super().send(data)

    @property
    def is_connected(self) -> bool:
        rested = time.monotonic() - self._used_at
        return rested < _this_thread.wire.settings.idle_limit and super().is_connected


class _SecureConnection(_PlainConnection, HTTPSConnection):
    """The same over TLS: the handshake is part of connecting."""


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


class _Adapter(HTTPAdapter):
    """requests' own adapter on watched connections."""

    _pools: Mapping[str, Any] = {"http": _PlainPool, "https": _SecurePool}

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = dict(self._pools)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = dict(self._pools)
        return manager


class HttpClient:
    """Speaks HTTP for network clients. Safe to use from many threads; each keeps connections of its own."""

    def __init__(self, settings: HttpSettings | None = None, *, clock: Clock | None = None) -> None:
        self._settings = settings or HttpSettings()
        self._clock = clock or Clock()
        self._local = threading.local()
        self._adapters: weakref.WeakSet[_Adapter] = weakref.WeakSet()
        for proxy in self._settings.proxies.values():
            if urlsplit(proxy).scheme not in ("http", "https"):
                raise InvalidInput("settings.proxy_not_http")

    def call(
        self,
        purpose: Purpose,
        method: str,
        url: str,
        *,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        token: str = "",
        json: Any = None,
        form: Mapping[str, str] | None = None,
        upload: Upload | None = None,
        limit: float | None = None,
        accept: frozenset[int] = frozenset(),
        kinds: Mapping[int, RefusalKind] | None = None,
        busy_means_untouched: bool = False,
    ) -> Answer:
        """One exchange: a whole answer with status 2xx or one of ``accept``.

        ``token`` goes into an Authorization: Bearer header; ``limit`` are seconds for everything together instead of
        the settings' ``total_deadline``; for ``kinds`` and ``busy_means_untouched`` see check_status. A look follows
        a few redirects, a write never does. Raises NotSent, Throttled, Refused or OutcomeUnknown.
        """
        request = _prepared(method, url, query, headers, json, form, upload)
        request.headers["User-Agent"] = self._settings.user_agent
        if token:
            SECRETS.register(token)
            request.headers["Authorization"] = f"Bearer {token}"
        seconds = self._settings.total_deadline if limit is None else limit
        wire = _Wire(self._settings, time.monotonic() + seconds, time.time() + seconds)
        answer = self._exchange(request, purpose, wire)
        if answer.status in accept:
            return answer
        return check_status(answer, self._clock.now(), kinds=kinds, busy_means_untouched=busy_means_untouched)

    def close(self) -> None:
        """Hang up every kept connection of every thread."""
        for adapter in tuple(self._adapters):
            adapter.close()

    def _exchange(self, request: requests.PreparedRequest, purpose: Purpose, wire: _Wire) -> Answer:
        answer = self._once(request, purpose, wire)
        for _ in range(self._settings.max_redirects):
            if purpose is not Purpose.LOOK or answer.status not in _REDIRECTS or "location" not in answer.headers:
                break
            request = self._redirected(request, answer.headers["location"], wire)
            answer = self._once(request, purpose, wire)
        return answer

    def _redirected(self, request: requests.PreparedRequest, location: str, wire: _Wire) -> requests.PreparedRequest:
        before = urlsplit(str(request.url))
        target = urljoin(str(request.url), location)
        after = urlsplit(target)
        if after.scheme != before.scheme:
            raise NotSent("http.redirected", host=before.hostname)
        again = _prepared("GET", target, None, None, None, None, None)
        again.headers.update(request.headers)
        if (after.hostname, after.port) != (before.hostname, before.port):
            # Another server gets neither our sign-in nor a way into this machine's own network.
            again.headers = type(again.headers)({"User-Agent": self._settings.user_agent})
            wire.public_only = not self._settings.proxies
        return again

    def _once(self, request: requests.PreparedRequest, purpose: Purpose, wire: _Wire) -> Answer:
        started = time.monotonic()
        host = urlsplit(str(request.url)).hostname or ""
        _this_thread.wire = wire
        wire.sent = False
        answer = self._answer_or_code(request, purpose, wire, host)
        if log.isEnabledFor(logging.DEBUG):
            said = answer if isinstance(answer, str) else answer.status
            took = round((time.monotonic() - started) * 1000)
            log.debug("%s %s: %s in %d ms", request.method, SECRETS.clean(str(request.url)), said, took)
        # Raised out here, so that the library's errors, which quote addresses, do not travel along as its context.
        if isinstance(answer, str):
            raise trouble(purpose, answer, host=host) if wire.sent else NotSent(answer, host=host)
        return answer

    def _answer_or_code(
        self, request: requests.PreparedRequest, purpose: Purpose, wire: _Wire, host: str
    ) -> Answer | str:
        settings = self._settings
        try:
            response = self._adapter().send(
                request,
                stream=True,
                timeout=(min(settings.connect_timeout, wire.left()), settings.read_timeout),
                verify=str(settings.ca_file) if settings.ca_file else True,
                proxies=dict(settings.proxies),
            )
            try:
                body = _whole_body(response, settings.max_answer_bytes)
            finally:
                # A no-op after a whole body; otherwise what is left on the wire must not meet the next request.
                response.close()
        except (OSError, http.client.HTTPException, wire_errors.HTTPError, ValueError) as error:
            return wire.stopped_by or _code_of(error, sent=wire.sent)
        if body is None:
            return "http.answer_too_large"
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answer(purpose, host, response.status_code, headers, body)

    def _adapter(self) -> _Adapter:
        adapter: _Adapter | None = getattr(self._local, "adapter", None)
        if adapter is None:
            adapter = self._local.adapter = _Adapter(max_retries=0)
            self._adapters.add(adapter)
        return adapter


def _prepared(
    method: str,
    url: str,
    query: Mapping[str, str] | None,
    headers: Mapping[str, str] | None,
    json: Any,
    form: Mapping[str, str] | None,
    upload: Upload | None,
) -> requests.PreparedRequest:
    body: bytes | None = None
    own: dict[str, str] = dict(headers or {})
    if json is not None:
        body = jsonlib.dumps(json, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
        own["Content-Type"] = "application/json"
    elif form is not None:
        body = urlencode(form).encode()
        own["Content-Type"] = "application/x-www-form-urlencoded"
    request = requests.PreparedRequest()
    try:
        request.prepare(method, url, headers=own, params=query or {}, data=body)
    except requests.RequestException:
        request = requests.PreparedRequest()
    if request.url is None:
        raise NotSent("http.bad_address")
    if upload is not None:
        request.headers["Content-Type"] = upload.content_type
        request.headers["Content-Length"] = str(len(upload))
        request.body = upload  # type: ignore[assignment]  # any iterable of blocks will do
    request.headers.setdefault("Accept-Encoding", "gzip")
    request.headers.setdefault("Accept", "application/json")
    return request


def _whole_body(response: requests.Response, most: int) -> bytes | None:
    """The decompressed body, or None when it is larger than ``most`` bytes."""
    blocks, size = [], 0
    for block in response.raw.stream(_BLOCK, decode_content=True):
        blocks.append(block)
        size += len(block)
        if size > most:
            return None
    return b"".join(blocks)


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
    ("http.answer_unreadable", (wire_errors.DecodeError, http.client.HTTPException)),
)


def _code_of(error: Exception, *, sent: bool) -> str:
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
