"""A small network of our own on loopback: a real HTTP server that counts what its readers can see.

Run it beside the program under test, so that killing the client never touches what the world has seen:

    python -m tests.networks.standins.bulletin --port 0 --class key --latency 0.05 --store FILE

It prints its port. Three classes: ``key`` honours Idempotency-Key and finds a post by it; ``lookup`` ignores the key
but lists recent posts with the marker the client gave; ``none`` offers neither. A post becomes visible half-way
through the latency, whether or not the client still listens.

    POST /posts              JSON {account, parts: [{text, media: [{id, alt}]}], title, link, language, marker?}
    DELETE /posts/ID         200, or 404 when it is gone; PUT /posts/ID takes what POST takes
    GET  /posts?account=A    the newest hundred
    GET  /posts/KEY          the post made with that key
    POST /media              multipart with one file, invisible until a post uses it
    GET  /accounts/HANDLE    the account's own id
    GET  /_visible           for tests alone: how many posts each key has made, every post, and how many posts of one
                             account were worked on at once
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import hashlib
import http.client
import json
import subprocess
import sys
import threading
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import IO, Any
from urllib.parse import parse_qs, unquote, urlsplit

NEWEST = 100
Document = dict[str, Any]


class BulletinClass(StrEnum):
    KEY = "key"
    LOOKUP = "lookup"
    NONE = "none"


@dataclass
class Board:
    """What has been posted: kept in memory and in an append-only file of JSON lines."""

    kind: BulletinClass
    store: Path | None = None
    posts: list[Document] = field(default_factory=list)
    numbered: int = 0
    made_by: Counter[str] = field(default_factory=Counter)
    first_by_key: dict[tuple[str, str], Document] = field(default_factory=dict)
    of_account: dict[str, list[Document]] = field(default_factory=lambda: defaultdict(list))
    media: set[str] = field(default_factory=set)
    under_way: Counter[str] = field(default_factory=Counter)
    most_at_once: Counter[str] = field(default_factory=Counter)
    grew: threading.Condition = field(default_factory=threading.Condition)
    _file: IO[str] | None = None

    def open(self) -> None:
        if self.store is None:
            return
        if self.store.exists():
            for line in self.store.read_text(encoding="utf-8").splitlines():
                self._remember(json.loads(line))
        self._file = self.store.open("a", encoding="utf-8")

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def post(self, wanted: Document, key: str) -> tuple[int, Document]:
        account = str(wanted["account"])
        earlier = self.first_by_key.get((account, key)) if self.kind is BulletinClass.KEY and key else None
        if earlier is not None:
            return 200, earlier
        made = {**wanted, "id": str(self.numbered + 1), "key": key}
        if self._file is not None:
            self._file.write(json.dumps(made, ensure_ascii=False) + "\n")
            self._file.flush()
        self._remember(made)
        return 201, made

    def delete(self, post_id: str) -> bool:
        """Take a post away from its readers; False when there is none."""
        found = self._find(post_id)
        if found is None:
            return False
        self.posts.remove(found)
        self.of_account[found["account"]].remove(found)
        self.made_by.subtract([found["key"]])
        self.made_by += Counter()
        self.first_by_key = {key: post for key, post in self.first_by_key.items() if post is not found}
        return True

    def edit(self, post_id: str, wanted: Document) -> Document | None:
        """Let a post say something else; None when there is none."""
        found = self._find(post_id)
        if found is not None:
            found.update({name: wanted[name] for name in ("parts", "title", "link", "language")})
        return found

    def _find(self, post_id: str) -> Document | None:
        return next((post for post in self.posts if post["id"] == post_id), None)

    def begin(self, account: str) -> None:
        """A post for this account is being worked on; remembers how many were at once."""
        self.under_way[account] += 1
        self.most_at_once[account] = max(self.most_at_once[account], self.under_way[account])

    def end(self, account: str) -> None:
        self.under_way[account] -= 1

    def _remember(self, post: Document) -> None:
        with self.grew:
            self.posts.append(post)
            self.numbered = int(post["id"])
            self.made_by[post["key"]] += 1
            self.of_account[post["account"]].append(post)
            self.first_by_key.setdefault((post["account"], post["key"]), post)
            self.grew.notify_all()


Reply = tuple[int, Document]


class _Conversation(asyncio.Protocol):
    """One connection: one request after another, each answered when its latency has passed."""

    def __init__(self, server: BulletinServer) -> None:
        self._server = server
        self._buffer = bytearray()
        self._busy = False
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server.open_transports.add(transport)

    def connection_lost(self, _error: Exception | None) -> None:
        if self._transport is not None:
            self._server.open_transports.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._next()

    def _next(self) -> None:
        end = self._buffer.find(b"\r\n\r\n")
        if self._busy or end < 0:
            return
        first, *lines = bytes(self._buffer[:end]).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        whole = end + 4 + int(headers.get("content-length", "0"))
        if len(self._buffer) < whole:
            return
        body = bytes(self._buffer[end + 4 : whole])
        del self._buffer[:whole]
        self._busy = True
        method, target, _ = first.split(" ", 2)
        self._server.handle(method, target, headers, body, self._answer)

    def _answer(self, reply: Reply) -> None:
        status, document = reply
        body = json.dumps(document, ensure_ascii=False).encode()
        self._busy = False
        if self._transport is None or self._transport.is_closing():
            return
        self._transport.write(
            b"HTTP/1.1 %d OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (status, len(body))
            + body
        )
        self._next()


class BulletinServer:
    """The server in this process, on a thread of its own; use it as a context manager."""

    def __init__(
        self,
        kind: BulletinClass = BulletinClass.KEY,
        *,
        port: int = 0,
        latency: float = 0.0,
        store: Path | None = None,
        token: str = "",
    ) -> None:
        self.board = Board(kind, store)
        self.port = port
        self.latency = latency
        self.token = token
        self.open_transports: set[asyncio.Transport] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.run, name="bulletin", daemon=True)
        self._ready = threading.Event()
        self._stop = asyncio.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def visible(self) -> Counter[str]:
        """How many posts the world can see for each key."""
        return Counter(self.board.made_by)

    def posts(self) -> list[Document]:
        return list(self.board.posts)

    def wait_for(self, posts: int, timeout: float = 20) -> bool:
        """Wait until so many posts are visible; whether they are."""
        with self.board.grew:
            return self.board.grew.wait_for(lambda: len(self.board.posts) >= posts, timeout)

    def __enter__(self) -> BulletinServer:
        self._thread.start()
        if not self._ready.wait(10):
            raise RuntimeError("the bulletin server did not start")
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def run(self, on_ready: Callable[[int], None] = lambda _port: None) -> None:
        """Serve until told to stop."""
        self.board.open()
        try:
            with contextlib.closing(self._loop):
                self._loop.run_until_complete(self._serve(on_ready))
        finally:
            self.board.close()

    async def _serve(self, on_ready: Callable[[int], None]) -> None:
        server = await self._loop.create_server(lambda: _Conversation(self), "127.0.0.1", self.port, backlog=512)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        on_ready(self.port)
        await self._stop.wait()
        # asyncio loses a connection that it takes while its server closes: first take no more.
        self._loop.remove_reader(server.sockets[0].fileno())
        for _ in range(10):
            await asyncio.sleep(0)
            for transport in self.open_transports:
                transport.abort()
        server.close()

    def handle(
        self, method: str, target: str, headers: dict[str, str], body: bytes, answer: Callable[[Reply], None]
    ) -> None:
        """Do the work half-way through the latency and answer at its end."""
        if target.startswith("/_"):
            answer(self._visible())
            return
        if not self.latency:
            answer(self._reply(method, target, headers, body))
            return
        arrived = self._loop.time()
        account = str(json.loads(body)["account"]) if (method, target) == ("POST", "/posts") else ""
        self.board.begin(account)

        def work() -> None:
            reply = self._reply(method, target, headers, body)
            self._loop.call_at(arrived + self.latency, end, reply)

        def end(reply: Reply) -> None:
            self.board.end(account)
            answer(reply)

        self._loop.call_at(arrived + self.latency / 2, work)

    def _visible(self) -> Reply:
        at_once = {account: most for account, most in self.board.most_at_once.items() if account}
        return 200, {"visible": self.board.made_by, "posts": self.board.posts, "most_at_once": at_once}

    def _reply(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Reply:
        if self.token and headers.get("authorization") != f"Bearer {self.token}":
            return 401, {"error": "sign_in"}
        parts = urlsplit(target)
        folder, _, name = parts.path.strip("/").partition("/")
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        match method, folder, bool(name):
            case "POST", "posts", False:
                return self._post(json.loads(body), headers.get("idempotency-key", ""))
            case "GET", "posts", False:
                return self._recent(query.get("account", ""))
            case "GET", "posts", True:
                return self._by_key(query.get("account", ""), unquote(name))
            case "DELETE", "posts", True:
                return (200, {}) if self.board.delete(name) else (404, {"error": "no_such_post"})
            case "PUT", "posts", True:
                edited = self.board.edit(name, json.loads(body))
                return (200, self._shown(edited)) if edited else (404, {"error": "no_such_post"})
            case "POST", "media", False:
                return self._media(headers.get("content-type", ""), body)
            case "GET", "accounts", True:
                return 200, {"id": f"bulletin:{unquote(name)}"}
        return 404, {"error": "no_such_page"}

    def _post(self, wanted: Document, key: str) -> Reply:
        status, made = self.board.post(wanted, key)
        return status, self._shown(made)

    def _recent(self, account: str) -> Reply:
        if self.board.kind is BulletinClass.NONE:
            return 404, {"error": "not_offered"}
        newest = self.board.of_account.get(account, [])[: -NEWEST - 1 : -1]
        return 200, {"posts": [self._shown(post) for post in newest]}

    def _by_key(self, account: str, key: str) -> Reply:
        if self.board.kind is not BulletinClass.KEY:
            return 404, {"error": "not_offered"}
        made = self.board.first_by_key.get((account, key))
        return (200, self._shown(made)) if made else (404, {"error": "no_such_post"})

    def _media(self, content_type: str, body: bytes) -> Reply:
        boundary = b"--" + content_type.rpartition("boundary=")[2].encode()
        content = body.split(boundary)[-2].partition(b"\r\n\r\n")[2].removesuffix(b"\r\n")
        name = hashlib.sha256(content).hexdigest()
        self.board.media.add(name)
        return 201, {"id": name}

    def _shown(self, post: Document) -> Document:
        return {"id": post["id"], "url": f"{self.url}/read/{post['id']}", "marker": post.get("marker", "")}


class BulletinProcess:
    """The server as a process of its own; use it as a context manager."""

    def __init__(self, kind: BulletinClass, *, latency: float = 0.0, store: Path | None = None) -> None:
        self.kind = kind
        self._command = [sys.executable, "-m", "tests.networks.standins.bulletin"]
        self._command += ["--class", kind, "--latency", str(latency), *(["--store", str(store)] if store else [])]
        self._process: subprocess.Popen[str] | None = None
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def visible(self) -> Counter[str]:
        """How many posts the world can see for each key."""
        return Counter(self._ask()["visible"])

    def posts(self) -> list[Document]:
        return list(self._ask()["posts"])

    def send_signal(self, number: int) -> None:
        """Stop, continue or kill the process."""
        assert self._process is not None
        self._process.send_signal(number)

    def most_at_once(self) -> dict[str, int]:
        """How many posts of each account were worked on at the same time, at most."""
        return dict(self._ask()["most_at_once"])

    def _ask(self) -> Document:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        with contextlib.closing(connection):
            connection.request("GET", "/_visible")
            document: Document = json.loads(connection.getresponse().read())
        return document

    def __enter__(self) -> BulletinProcess:
        root = Path(__file__).parents[3]
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True, cwd=root)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _value: BaseException | None, _traceback: TracebackType | None
    ) -> None:
        assert self._process is not None
        with self._process:
            self._process.terminate()


def main() -> None:
    parser = argparse.ArgumentParser(description="A small network on loopback for tests and benches.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--class", dest="kind", type=BulletinClass, default=BulletinClass.KEY)
    parser.add_argument("--latency", type=float, default=0.0, help="seconds from request to answer")
    parser.add_argument("--store", type=Path, help="append-only file that outlives the server")
    options = parser.parse_args()
    server = BulletinServer(options.kind, port=options.port, latency=options.latency, store=options.store)

    def tell(port: int) -> None:
        sys.stdout.write(f"{port}\n")
        sys.stdout.flush()

    server.run(tell)


if __name__ == "__main__":
    main()
