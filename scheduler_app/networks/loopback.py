"""Where the browser comes back to: a listener on this machine alone, for one sign-in and one answer.

It believes nobody but the browser that was sent away from here: the state must be that of the sign-in, the request
must be for this very address, and a page elsewhere that fetches it is turned away. What does not fit changes nothing,
so that nobody can end a sign-in either.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from scheduler_app.errors import InvalidInput, MachineError, SchedulerError
from scheduler_app.networks.loopback_pages import Page, page

PATH = "/callback"
LIMIT = 300.0
_PATIENCE_WITH_A_REQUEST = 10.0
_PATIENCE_WITH_A_PAGE = 2.0

CodeIn = Callable[[str], str]


class Loopback:
    """Listens on 127.0.0.1 from the moment it is made until an answer fits, somebody cancels, or it is too late.

    ``port`` is the one that a network demands; without it any free one. ``now`` is a clock that only goes forward, in
    seconds, by which an answer counts for ``limit``. Raises MachineError (oauth.port_busy).
    """

    def __init__(
        self, port: int | None = None, *, limit: float = LIMIT, now: Callable[[], float] = time.monotonic
    ) -> None:
        try:
            self._server = _Server(("127.0.0.1", port or 0), _Visit)
        except OSError:
            raise MachineError("oauth.port_busy", port=port) from None
        self._server.landing = self
        self._now = now
        self._limit = limit
        self._end = now() + limit
        self._turn = threading.Lock()
        self._ended = threading.Event()
        self._shown = threading.Event()
        self._shown.set()
        self._code_in: CodeIn | None = None
        self._code = ""
        self._trouble: SchedulerError | None = None
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), name="loopback", daemon=True)
        self._thread.start()

    @property
    def host(self) -> str:
        """What a request for this address says it is for."""
        return f"127.0.0.1:{self._server.server_port}"

    @property
    def redirect_uri(self) -> str:
        """Where the network shall send the browser back to."""
        return f"http://{self.host}{PATH}"

    def expect(self, code_in: CodeIn) -> None:
        """From now on an answer counts that ``code_in`` finds a code in; it raises for what does not fit."""
        self._code_in = code_in

    def landed(self, address: str) -> Page:
        """The browser came to this address; what to show for it. ``shown`` is called when that was sent."""
        self._shown.clear()
        return self._taken(address)

    def shown(self) -> None:
        self._shown.set()

    def _taken(self, address: str) -> Page:
        with self._turn:
            if self._too_late():
                return Page.LATE
            if self._ended.is_set():
                return Page.OVER
            try:
                self._code = self._code_in(address) if self._code_in else ""
            except InvalidInput:
                return Page.NOT_OURS
            except SchedulerError as error:
                self._trouble = error
                self._ended.set()
                return Page.DENIED
            if not self._code:
                return Page.NOT_OURS
            self._ended.set()
            return Page.DONE

    def _too_late(self) -> bool:
        """Whether nothing counts any more because the time is up; whoever waits hears it then."""
        if not self._ended.is_set() and self._now() >= self._end:
            self._trouble = InvalidInput("oauth.too_late", minutes=round(self._limit / 60))
            self._ended.set()
        return self._trouble is not None and self._trouble.code == "oauth.too_late"

    def paste(self, text: str) -> None:
        """Take what a person brought by hand.

        Raises as the given ``code_in``, and InvalidInput (oauth.over, oauth.too_late).
        """
        if self._code_in is not None:
            self._code_in(text)
        match self._taken(text):
            case Page.OVER:
                raise InvalidInput("oauth.over")
            case Page.LATE:
                raise InvalidInput("oauth.too_late", minutes=round(self._limit / 60))

    def cancel(self) -> None:
        """Whoever waits stops waiting; an answer that comes later is not taken."""
        with self._turn:
            if not self._ended.is_set():
                self._trouble = InvalidInput("oauth.cancelled")
                self._ended.set()

    def wait(self) -> str:
        """The code, once it is here; the listener is closed then in any case.

        Raises InvalidInput (oauth.too_late, oauth.cancelled) and what the answer amounts to.
        """
        try:
            while not self._ended.wait(max(0.0, self._end - self._now())):
                with self._turn:
                    self._too_late()
            # A program that ends at once would leave the browser without its page.
            self._shown.wait(_PATIENCE_WITH_A_PAGE)
            if self._trouble is not None:
                raise self._trouble
            return self._code
        finally:
            self.close()

    def close(self) -> None:
        """Stop listening; calling it twice changes nothing."""
        self._ended.set()
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # Elsewhere it lets a port be used again soon after; on Windows two programs could share one.
    allow_reuse_address = os.name == "posix"
    landing: Loopback


class _Visit(BaseHTTPRequestHandler):
    timeout = _PATIENCE_WITH_A_REQUEST
    server_version = "Duta"
    sys_version = ""
    server: _Server

    def do_GET(self) -> None:
        shown = self._page()
        body = page(shown, self.headers.get("Accept-Language", "")).encode()
        self.send_response(shown.status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in (
            ("Cache-Control", "no-store"),
            ("Referrer-Policy", "no-referrer"),
            ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
            ("X-Content-Type-Options", "nosniff"),
            ("Connection", "close"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.server.landing.shown()

    def log_message(self, *_: object) -> None:
        """The address holds the code: it is written nowhere."""

    def _page(self) -> Page:
        landing = self.server.landing
        if self.headers.get_all("Host") != [landing.host] or not self._by_a_person():
            return Page.ELSEWHERE
        if urlsplit(self.path).path != PATH:
            return Page.NOTHING_HERE
        return landing.landed(f"http://{landing.host}{self.path}")

    def _by_a_person(self) -> bool:
        """Not fetched or framed by a page: a browser that goes somewhere says no origin, and says that it is going."""
        going = self.headers.get("Sec-Fetch-Mode", "navigate") == "navigate"
        alone = self.headers.get("Sec-Fetch-Dest", "document") == "document"
        return going and alone and self.headers.get("Origin") is None
