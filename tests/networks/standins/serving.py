"""What stand-ins of networks share: a real HTTP server on loopback that hands each request to one function.

A stand-in keeps state as the real network does, refuses what the real one refuses with its own body and status, and
is looked at by tests through ordinary attributes. It is reachable only through HTTP, from a thread of its own.
"""

from __future__ import annotations

import json
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, unquote, urlsplit

Document = dict[str, Any]

# How long a server that is told to end goes on waiting, at most: with the usual half a second each test takes as long.
LOOK_EVERY = 0.01


@dataclass(frozen=True, slots=True)
class FormFile:
    """One file of a multipart form."""

    name: str
    file_name: str
    content_type: str
    data: bytes


@dataclass(frozen=True)
class Asked:
    """One request. ``headers`` have lower-case names; ``path`` is unquoted and has no query."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def token(self) -> str:
        """What follows Bearer (or OAuth) in the Authorization header; empty when there is none."""
        scheme, _, token = self.headers.get("authorization", "").partition(" ")
        return token if scheme.lower() in ("bearer", "oauth") else ""

    @cached_property
    def json(self) -> Any:
        """Raises StandInRefusal (400) for what is no JSON or is not called so."""
        if self.headers.get("content-type", "").partition(";")[0] != "application/json":
            raise StandInRefusal(415, {"error": "not application/json"})
        try:
            return json.loads(self.body)
        except ValueError as error:
            raise StandInRefusal(400, {"error": "no JSON"}) from error

    @cached_property
    def form(self) -> dict[str, str]:
        """The fields of a form of either encoding, without its files."""
        kind = self.headers.get("content-type", "").partition(";")[0]
        if kind == "application/x-www-form-urlencoded":
            return dict(parse_qsl(self.body.decode(), keep_blank_values=True, strict_parsing=bool(self.body)))
        return {part.name: part.data.decode() for part in self._parts if not part.file_name}

    @cached_property
    def files(self) -> dict[str, FormFile]:
        """The files of a multipart form by their fields."""
        return {part.name: part for part in self._parts if part.file_name}

    @cached_property
    def _parts(self) -> tuple[FormFile, ...]:
        kind = self.headers.get("content-type", "")
        if not kind.startswith("multipart/form-data"):
            return ()
        message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + self.body)
        return tuple(
            FormFile(
                str(part.get_param("name", "", "content-disposition")),
                str(part.get_filename() or ""),
                part.get_content_type(),
                bytes(part.get_payload(decode=True) or b""),
            )
            for part in message.iter_parts()
        )


@dataclass(frozen=True, slots=True)
class Given:
    """One answer; ``body`` is JSON unless it is bytes already."""

    status: int = 200
    body: Any = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


class StandInRefusal(Exception):
    """Raised anywhere while handling: the real network answers this."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(f"{status} {body}")
        self.given = Given(status, body, headers or {})


def only(document: Mapping[str, Any], allowed: set[str], refuse: Callable[[str], StandInRefusal]) -> None:
    """Raise what ``refuse`` makes of the first name that the real network does not know."""
    for name in document:
        if name not in allowed:
            raise refuse(name)


class StandIn(ABC):
    """The server; use it as a context manager. ``asked`` keeps every request in the order they came.

    A network's stand-in inherits it and answers in ``handle``, one request at a time: what it keeps needs no locks.
    """

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self._one_at_a_time = threading.RLock()
        self._server = _Server(("127.0.0.1", 0), _handler_for(self))
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(LOOK_EVERY,), name=type(self).__name__, daemon=True
        )

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @abstractmethod
    def handle(self, asked: Asked) -> Given:
        """The network's answer. May raise StandInRefusal."""

    def answer(self, asked: Asked) -> Given:
        with self._one_at_a_time:
            self.asked.append(asked)
            try:
                return self.handle(asked)
            except StandInRefusal as refusal:
                return refusal.given

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join(10)
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def handle_error(self, _request: object, _address: object) -> None:
        """A client that hangs up in the middle is what some tests are about; mistakes of a stand-in fail them."""


def _handler_for(stand_in: StandIn) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def _handle(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            headers = {name.lower(): value for name, value in self.headers.items()}
            query = dict(parse_qsl(parts.query, keep_blank_values=True))
            self._give(stand_in.answer(Asked(self.command, unquote(parts.path), query, headers, body)))

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = _handle  # noqa: N815 - the library's names

        def _give(self, given: Given) -> None:
            plain = isinstance(given.body, bytes)
            data = given.body if plain else json.dumps(given.body, ensure_ascii=False).encode()
            self.send_response(given.status)
            for name, value in {"Content-Type": "application/json", **given.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Tests read ``asked`` instead."""

    return Handler
