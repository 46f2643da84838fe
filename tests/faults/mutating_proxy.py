"""A proxy that passes everything on and lets one JSON answer say something else at one place.

with MutatingProxy(server.port) as proxy:
    ...                                 # speak to proxy.url
    places = proxy.places               # of every answer so far: which answer, and the way to a value in it
    proxy.forget()
    proxy.plan(answer=0, path=("data", "id"), value=float("nan"))
"""

from __future__ import annotations

import copy
import http.client
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

from tests.networks.standins.serving import Asked, Given, StandIn

Path = tuple[str | int, ...]
LIMIT = 20.0
_NOT_PASSED_ON = frozenset({"connection", "transfer-encoding", "content-length", "host", "date", "server"})


class MutatingProxy(StandIn):
    """In front of a server on this machine."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self._to = port
        self._plan: tuple[int, Path, Any] | None = None
        self._answers = 0
        self.places: list[tuple[int, Path]] = []

    def plan(self, *, answer: int, path: Path, value: Any) -> None:
        """Let the value at ``path`` of the answer with this number be another; an empty path is the whole answer."""
        self._plan, self._answers = (answer, path, value), 0

    def forget(self) -> None:
        """Pass on everything as it is, and count answers from 0."""
        self._plan, self._answers = None, 0
        self.places = []

    def handle(self, asked: Asked) -> Given:
        number, self._answers = self._answers, self._answers + 1
        given = self._passed_on(asked)
        try:
            document = json.loads(given.body)
        except ValueError:
            return given
        self.places += [(number, path) for path in _places(document)]
        if self._plan is None or self._plan[0] != number:
            return given
        _, path, value = self._plan
        return Given(given.status, json.dumps(_changed(document, path, value)).encode(), given.headers)

    def _passed_on(self, asked: Asked) -> Given:
        address = quote(asked.path, safe="/:@,+~$!*'()") + (f"?{urlencode(asked.query)}" if asked.query else "")
        headers = {name: value for name, value in asked.headers.items() if name not in ("connection", "content-length")}
        connection = http.client.HTTPConnection("127.0.0.1", self._to, timeout=LIMIT)
        try:
            connection.request(asked.method, address, body=asked.body, headers=headers)
            answer = connection.getresponse()
            body = answer.read()
        finally:
            connection.close()
        kept = {name: value for name, value in answer.getheaders() if name.lower() not in _NOT_PASSED_ON}
        return Given(answer.status, body, kept)


def _places(document: Any, before: Path = ()) -> Iterator[Path]:
    yield before
    inner = (
        document.items() if isinstance(document, dict) else enumerate(document) if isinstance(document, list) else ()
    )
    for name, value in inner:
        yield from _places(value, (*before, name))


def _changed(document: Any, path: Path, value: Any) -> Any:
    """The document with another value there; as it is where it has no such place any more."""
    if not path:
        return value
    changed = copy.deepcopy(document)
    at = changed
    try:
        for name in path[:-1]:
            at = at[name]
        at[path[-1]] = value
    except (KeyError, IndexError, TypeError):
        return document
    return changed
