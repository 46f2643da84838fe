from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from scheduler_app.errors import NotSent, OutcomeUnknown
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.media_upload import BLOCK, FileBody, Multipart
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
