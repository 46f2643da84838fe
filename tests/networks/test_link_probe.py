"""Following links to a server on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from scheduler_app.networks.link_probe import LinkProbe
from tests.networks.standins.serving import LOOK_EVERY

STATUSES = {"/there": 200, "/private": 403, "/gone": 404, "/broken": 500, "/busy": 429}


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/there")
        elif self.path == "/huge":
            self.send_response(200)
            self.send_header("Content-Length", str(10**9))
        else:
            self.send_response(STATUSES.get(self.path, 404))
        if self.path != "/huge":
            self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_GET  # noqa: N815 - the name the server looks for

    def log_message(self, *_: object) -> None:
        """Nothing: a test is quiet."""


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    thread = threading.Thread(target=server.serve_forever, args=(LOOK_EVERY,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize(
    ("path", "answered"),
    [("/there", True), ("/private", True), ("/busy", True), ("/huge", True), ("/gone", False), ("/broken", False)],
)
def test_a_page_that_is_there_answers_even_if_not_for_us(site: str, path: str, answered: bool) -> None:
    assert LinkProbe().follow(site + path) == (answered, site + path)


def test_where_a_link_leads_is_told(site: str) -> None:
    assert LinkProbe().follow(f"{site}/moved") == (True, f"{site}/there")


def test_what_cannot_be_reached_is_nobodys_fault() -> None:
    assert LinkProbe().follow("https://nobody.invalid/x") == (None, "https://nobody.invalid/x")


def test_what_is_no_address_does_not_answer() -> None:
    assert LinkProbe().follow("https://[x/")[0] is False
