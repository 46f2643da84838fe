"""A proxy that breaks HTTP on purpose, one decision for each request, the same way every time.

It runs in this process on a thread of its own and keeps connections open like a real server, so a fault can also hit
a connection that was used before:

    with FaultProxy(server.port) as proxy:
        proxy.plan(Fault(FaultKind.CUT, count=30), match="POST /posts")
        ...                         # speak to proxy.url
        assert proxy.seen[-1].reached
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

UNRESOLVABLE = "no-such-host.invalid"
_RESET = struct.pack("ii", 1, 0)


class FaultKind(StrEnum):
    NONE = "none"
    REFUSE_BEFORE = "refuse_before"  # a reset; nothing reached the server
    DROP_BEFORE = "drop_before"  # a close; nothing reached the server
    HANG_BEFORE = "hang_before"  # silence for ``seconds``, then a close; nothing reached the server
    HALF_REQUEST = "half_request"  # the first ``count`` bytes reach the server, then both sides close
    DELAY = "delay"  # ``seconds`` before the request is passed on
    DELAY_AFTER = "delay_after"  # ``seconds`` before the answer is passed back
    DROP_AFTER = "drop_after"  # the server did its work, the client sees a close
    RESET_AFTER = "reset_after"  # the same with a reset
    HANG_AFTER = "hang_after"  # the server did its work, then silence for ``seconds`` and a close
    CUT = "cut"  # the first ``count`` bytes of the answer, then a close
    CUT_RESET = "cut_reset"  # the same, then a reset
    DRIP = "drip"  # the answer, ``count`` bytes each ``seconds``
    GARBAGE = "garbage"  # the server did its work, the client gets bytes that are no HTTP
    STATUS = "status"  # an answer of the proxy's own; nothing reached the server
    STATUS_AFTER = "status_after"  # an answer of the proxy's own; the server did its work
    HINT_FIRST = "hint_first"  # an interim 103 answer before the server's own


# What the client sees of these may look alike; whether the server did its work does not.
REACHES = frozenset(FaultKind) - {
    FaultKind.REFUSE_BEFORE,
    FaultKind.DROP_BEFORE,
    FaultKind.HANG_BEFORE,
    FaultKind.HALF_REQUEST,
    FaultKind.STATUS,
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault; which of the numbers count depends on the kind."""

    kind: FaultKind
    seconds: float = 1.0
    count: int = 20
    status: int = 503
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


NO_FAULT = Fault(FaultKind.NONE)


@dataclass(frozen=True, slots=True)
class Seen:
    """One request as the proxy saw it. ``reached`` says whether the server behind got it whole."""

    first_line: str
    size: int
    connection: int
    fault: FaultKind = FaultKind.NONE
    reached: bool = False


Chooser = Callable[[Seen], Fault]


@dataclass(slots=True)
class _Planned:
    fault: Fault
    match: str
    times: int


class FaultProxy:
    """Listens on loopback and passes requests on to ``target_port`` on loopback.

    ``choose`` decides for requests that no plan covers, for instance by a seeded random number.
    """

    def __init__(self, target_port: int, choose: Chooser | None = None) -> None:
        self.port = 0
        self._target = target_port
        self._choose = choose or (lambda _seen: NO_FAULT)
        self._plan: list[_Planned] = []
        self._seen: list[Seen] = []
        self._lock = threading.Lock()
        self._connections = 0
        self._conversations: set[asyncio.Task[None] | None] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="fault-proxy", daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def seen(self) -> list[Seen]:
        with self._lock:
            return list(self._seen)

    def plan(self, fault: Fault, *, match: str = "", times: int = 1) -> None:
        """Use this fault for the next ``times`` requests whose first line contains the pattern ``match``."""
        with self._lock:
            self._plan.append(_Planned(fault, match, times))

    def clear(self) -> None:
        """Forget plans and what was seen."""
        with self._lock:
            self._plan.clear()
            self._seen.clear()

    def __enter__(self) -> FaultProxy:
        self._thread.start()
        if not self._ready.wait(10):
            raise RuntimeError("the fault proxy did not start")
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def _run(self) -> None:
        with contextlib.closing(self._loop):
            self._loop.run_until_complete(self._serve())

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0, backlog=256, limit=2**26)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        # asyncio loses a connection that it takes while its server closes: first take no more.
        self._loop.remove_reader(server.sockets[0].fileno())
        await _settle()
        server.close()
        # A connection taken in the last moment has a task that has not run yet: all of them, until none is left.
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)
        await _settle()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections += 1
        # asyncio itself lets go of a conversation whose client has died, while the server still works on its request.
        this = asyncio.current_task()
        self._conversations.add(this)
        upstream = _Upstream(self._target)
        try:
            while await self._one(reader, writer, upstream, self._connections):
                pass
        except (asyncio.IncompleteReadError, asyncio.CancelledError, OSError):
            pass
        finally:
            upstream.close()
            writer.close()
            self._conversations.discard(this)

    async def _one(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, upstream: _Upstream, connection: int
    ) -> bool:
        request = await _read_message(reader)
        seen = Seen(request.first_line, len(request.body), connection)
        fault = self._fault_for(seen)
        seen = replace(seen, fault=fault.kind, reached=fault.kind in REACHES)
        answer = b""
        if fault.kind is FaultKind.DELAY:
            await asyncio.sleep(fault.seconds)
        if seen.reached:
            answer = await upstream.ask(request)
        elif fault.kind is FaultKind.HALF_REQUEST:
            await upstream.ask_in_part(request.whole[: fault.count])
        with self._lock:
            self._seen.append(seen)
        return await _deliver(fault, answer, writer)

    def _fault_for(self, seen: Seen) -> Fault:
        with self._lock:
            for planned in self._plan:
                if planned.times > 0 and re.search(planned.match, seen.first_line):
                    planned.times -= 1
                    return planned.fault
        return self._choose(seen)


async def _settle() -> None:
    # A connection just taken becomes a transport, and a closed one gives its socket back, some turns later.
    for _ in range(10):
        await asyncio.sleep(0)


async def _deliver(fault: Fault, answer: bytes, writer: asyncio.StreamWriter) -> bool:
    """Give the client what the fault leaves of the answer; whether the connection stays open."""
    kind = fault.kind
    if kind in (FaultKind.HANG_BEFORE, FaultKind.HANG_AFTER, FaultKind.DELAY_AFTER):
        await asyncio.sleep(fault.seconds)
    if kind in (FaultKind.REFUSE_BEFORE, FaultKind.RESET_AFTER):
        _reset(writer)
        return False
    if kind in (FaultKind.CUT, FaultKind.CUT_RESET):
        writer.write(answer[: fault.count])
        await writer.drain()
        if kind is FaultKind.CUT_RESET:
            # The bytes must have arrived: a reset throws away what the other side has not read yet.
            await asyncio.sleep(0.05)
            _reset(writer)
        return False
    if kind is FaultKind.DRIP:
        for start in range(0, len(answer), fault.count):
            writer.write(answer[start : start + fault.count])
            await writer.drain()
            await asyncio.sleep(fault.seconds)
        return True
    writer.write(_OWN_WORDS.get(kind, _as_given)(fault, answer))
    await writer.drain()
    return kind in _STAYS_OPEN


def _own_status(fault: Fault, _answer: bytes) -> bytes:
    headers = "".join(f"{name}: {value}\r\n" for name, value in fault.headers.items())
    head = f"HTTP/1.1 {fault.status} Own\r\n{headers}Content-Length: {len(fault.body)}\r\n\r\n"
    return head.encode("latin-1") + fault.body


def _as_given(_fault: Fault, answer: bytes) -> bytes:
    return answer


def _nothing(_fault: Fault, _answer: bytes) -> bytes:
    return b""


_OWN_WORDS: dict[FaultKind, Callable[[Fault, bytes], bytes]] = {
    FaultKind.STATUS: _own_status,
    FaultKind.STATUS_AFTER: _own_status,
    FaultKind.GARBAGE: lambda _fault, _answer: b"\x15\x03\x01 SSH-2.0-OpenSSH_9.2\r\nnot what you came for\r\n",
    FaultKind.HINT_FIRST: lambda _fault, answer: b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n" + answer,
    FaultKind.DROP_BEFORE: _nothing,
    FaultKind.DROP_AFTER: _nothing,
    FaultKind.HANG_BEFORE: _nothing,
    FaultKind.HANG_AFTER: _nothing,
    FaultKind.HALF_REQUEST: _nothing,
}
_STAYS_OPEN = frozenset(
    {
        FaultKind.NONE,
        FaultKind.DELAY,
        FaultKind.DELAY_AFTER,
        FaultKind.STATUS,
        FaultKind.STATUS_AFTER,
        FaultKind.HINT_FIRST,
    }
)


def _reset(writer: asyncio.StreamWriter) -> None:
    sock: socket.socket = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    writer.transport.abort()


class _Upstream:
    """The proxy's own connection to the server: one for each client connection, opened when first needed."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, request: _Message) -> bytes:
        reader, writer = await self._open()
        writer.write(request.whole)
        await writer.drain()
        return (await _read_message(reader, answer=True)).whole

    async def ask_in_part(self, part: bytes) -> None:
        _, writer = await self._open()
        writer.write(part)
        await writer.drain()
        self.close()

    async def _open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port, limit=2**26)
        return self._streams

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None


@dataclass(frozen=True, slots=True)
class _Message:
    head: bytes
    body: bytes

    @property
    def whole(self) -> bytes:
        return self.head + self.body

    @property
    def first_line(self) -> str:
        return self.head.split(b"\r\n", 1)[0].decode("latin-1")


async def _read_message(reader: asyncio.StreamReader, *, answer: bool = False) -> _Message:
    """A whole request or answer, its body still in the form in which it was sent."""
    head = await reader.readuntil(b"\r\n\r\n")
    lower = head.lower()
    if b"\r\ntransfer-encoding: chunked" in lower:
        return _Message(head, await _chunks(reader))
    length = re.search(rb"\r\ncontent-length: *(\d+)", lower)
    if length:
        return _Message(head, await reader.readexactly(int(length[1])))
    return _Message(head, await reader.read() if answer and b"\r\nconnection: close" in lower else b"")


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while True:
        line = await reader.readuntil(b"\r\n")
        size = int(line.split(b";")[0], 16)
        body += line + await reader.readexactly(size + 2)
        if size == 0:
            return body


@contextlib.contextmanager
def closed_port() -> Iterator[int]:
    """A loopback port that refuses connections and stays reserved meanwhile."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        yield holder.getsockname()[1]


@contextlib.contextmanager
def deaf_port() -> Iterator[int]:
    """A loopback port where a connection is neither accepted nor refused: its queue is full (Linux)."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(2):
            caller = stack.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


@contextlib.contextmanager
def silent_port() -> Iterator[int]:
    """A loopback port that accepts connections and never says a word: a TLS handshake hangs there."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(16)
        yield listener.getsockname()[1]
