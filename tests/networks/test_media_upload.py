from __future__ import annotations

import ast
import hashlib
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from scheduler_app.errors import NotSent, OutcomeUnknown
from scheduler_app.networks import media_upload
from scheduler_app.networks.facts import load_facts, sheet_names
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.media_upload import BLOCK, FileBody, FileChunk, FormFile, Multipart, chunks_of
from tests.faults.fault_proxy import Fault, FaultKind, FaultProxy
from tests.networks.standins.bulletin import BulletinServer


@pytest.fixture
def server() -> Iterator[BulletinServer]:
    with BulletinServer() as running:
        yield running


@pytest.fixture
def proxy(server: BulletinServer) -> Iterator[FaultProxy]:
    with FaultProxy(server.port) as running:
        yield running


@pytest.fixture
def client() -> Iterator[HttpClient]:
    made = HttpClient()
    yield made
    made.close()


def test_a_file_is_read_in_small_blocks_of_the_promised_length(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"m" * (3 * BLOCK + 5))
    for body in (
        FileBody(path, "video/mp4"),
        Multipart({"a": "ü"}, file_field="file", path=path, file_name="film.mp4", file_type="video/mp4"),
    ):
        blocks = list(body)
        assert sum(map(len, blocks)) == len(body)
        assert max(map(len, blocks)) == BLOCK


def test_a_file_that_grew_is_sent_as_it_was_promised(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"m" * 100)
    body = FileBody(path, "video/mp4")
    path.write_bytes(b"m" * 200)
    assert b"".join(body) == b"m" * 100


def test_a_file_is_streamed_as_the_body(client: HttpClient, proxy: FaultProxy, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"m" * 3_000_000)
    proxy.plan(Fault(FaultKind.STATUS, status=200, body=b'{"id": 7}'))
    answer = client.call(Purpose.PREPARE, "PUT", f"{proxy.url}/media", upload=FileBody(path, "video/mp4"))
    assert answer.json_word("id") == "7"
    assert proxy.seen[0].size == 3_000_000


def test_a_file_is_streamed_inside_a_form(client: HttpClient, server: BulletinServer, tmp_path: Path) -> None:
    path = tmp_path / "batik.png"
    path.write_bytes(bytes(range(256)) * 1000)
    body = Multipart(
        {"description": "Batik, dyed"}, file_field="file", path=path, file_name='ba"tik.png', file_type="image/png"
    )
    answer = client.call(Purpose.PREPARE, "POST", f"{server.url}/media", upload=body)
    assert answer.json_word("id") in server.board.media
    assert answer.json_word("id") == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_file_that_shrinks_while_it_is_sent_breaks_the_request(
    client: HttpClient, proxy: FaultProxy, tmp_path: Path
) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"m" * 1000)
    body = FileBody(path, "video/mp4")
    path.write_bytes(b"m" * 10)
    with pytest.raises(OutcomeUnknown):
        client.call(Purpose.PUBLISH, "PUT", f"{proxy.url}/media", upload=body)


def test_a_file_that_is_gone_is_not_sent(tmp_path: Path) -> None:
    with pytest.raises(NotSent, match=r"media\.unreadable"):
        FileBody(tmp_path / "gone.mp4", "video/mp4")


def test_pieces_of_a_file_make_the_whole_file_again(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(bytes(range(256)) * 2000)
    chunks = list(chunks_of(path, 200_000))
    assert [len(one) for one in chunks] == [200_000, 200_000, 112_000]
    assert b"".join(block for one in chunks for block in one) == path.read_bytes()
    assert all(len(block) <= BLOCK for one in chunks for block in one)


@pytest.mark.parametrize(("start", "size"), [(-1, 5), (0, 11), (10, 1), (0, -1)])
def test_what_a_file_does_not_have_is_not_sent(tmp_path: Path, start: int, size: int) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"0123456789")
    with pytest.raises(NotSent, match=r"media\.unreadable"):
        FileChunk(path, start, size)


def test_a_form_carries_several_files_and_parts_of_files(tmp_path: Path) -> None:
    first, second = tmp_path / "a.png", tmp_path / "b.png"
    first.write_bytes(b"first picture")
    second.write_bytes(b"second picture")
    part = FormFile("part", second, "b.bin", "application/octet-stream", FileChunk(second, 7, 7))
    form = Multipart({"status": "ü"}, files=[FormFile("files[0]", first, 'a".png', "image/png"), part])
    body = b"".join(form)
    assert len(body) == len(form)
    boundary = form.content_type.partition("boundary=")[2].encode()
    pieces = [piece.partition(b"\r\n\r\n") for piece in body.split(b"--" + boundary)[1:-1]]
    assert [value for _, _, value in pieces] == ["ü\r\n".encode(), b"first picture\r\n", b"picture\r\n"]
    assert b'name="files[0]"; filename="a%22.png"' in pieces[1][0]
    assert b"Content-Type: application/octet-stream" in pieces[2][0]


# What a child process that sends this much may have in memory at its peak, over what it has before: far below the file.
FILM = 500 * 1024 * 1024
MOST_MEMORY = 16 * 1024 * 1024
SENDING = """
import resource, sys
from pathlib import Path
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.media_upload import FormFile, Multipart, chunks_of

path, url = Path(sys.argv[1]), sys.argv[2]
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
with_client = HttpClient()
with_client.call(Purpose.PREPARE, "POST", url, upload=next(chunks_of(path, 1024)))
before = peak()
form = Multipart({"command": "APPEND"}, files=[FormFile("media", path, "film.mp4", "video/mp4")])
with_client.call(Purpose.PREPARE, "POST", url, upload=form, limit=120)
for chunk in chunks_of(path, 200 * 1024 * 1024):
    with_client.call(Purpose.PREPARE, "POST", url, upload=chunk, limit=120)
print(peak() - before)
"""


class _Swallowing(BaseHTTPRequestHandler):
    """Reads a body to its end and counts it."""

    counted: ClassVar[list[int]] = []

    def do_POST(self) -> None:
        left = size = int(self.headers["Content-Length"])
        while left:
            left -= len(self.rfile.read(min(left, 1024 * 1024)))
        self.counted.append(size)
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_: object) -> None:
        """Silence is green."""


@pytest.mark.skipif(sys.platform == "win32", reason="peaks are counted by the resource module")
def test_memory_stays_flat_while_a_long_film_is_sent(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    with film.open("wb") as file:
        file.truncate(FILM)
    _Swallowing.counted.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), _Swallowing) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        command = [sys.executable, "-c", SENDING, str(film), f"http://127.0.0.1:{server.server_port}/"]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=200)
        server.shutdown()
    assert int(done.stdout) < MOST_MEMORY
    assert sum(_Swallowing.counted) > 2 * FILM


FILES = Path(media_upload.__file__).parent
# Not those that people post to by hand: they have no client.
WITH_FILMS = [name for name in sheet_names() if "films" in load_facts(name).abilities]
READING = frozenset({"open", "read_bytes", "read_text"})


@pytest.mark.parametrize("name", WITH_FILMS)
def test_every_network_with_films_sends_them_by_these_bodies_alone(name: str) -> None:
    """So what was measured above holds for each of them: nothing else in a client opens a file."""
    sources = [ast.parse(path.read_text(encoding="utf-8")) for path in FILES.glob(f"{name}*.py")]
    nodes = [node for source in sources for node in ast.walk(source)]
    brought = {
        one.name
        for node in nodes
        if isinstance(node, ast.ImportFrom) and node.module == media_upload.__name__
        for one in node.names
    }
    assert brought & {"FileBody", "FormFile", "Multipart", "chunks_of"}
    called = {node.func for node in nodes if isinstance(node, ast.Call)}
    names = {one.attr if isinstance(one, ast.Attribute) else getattr(one, "id", "") for one in called}
    assert not names & READING
