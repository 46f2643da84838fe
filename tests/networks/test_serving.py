"""What the stand-ins of networks are built on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from scheduler_app.errors import Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.media_upload import Multipart
from tests.networks.standins.serving import Asked, Given, StandIn, StandInRefusal, only


class Echo(StandIn):
    """Says what it was asked, and refuses what is called wrong."""

    def handle(self, asked: Asked) -> Given:
        only(asked.query, {"right"}, lambda name: StandInRefusal(400, {"error": f"unknown {name}"}))
        files = {name: [file.file_name, file.content_type, len(file.data)] for name, file in asked.files.items()}
        return Given(body={"token": asked.token, "path": asked.path, "form": asked.form, "files": files})


@pytest.fixture
def echo() -> Iterator[Echo]:
    with Echo() as running:
        yield running


def test_a_form_with_a_file_arrives_whole(echo: Echo, tmp_path: Path) -> None:
    picture = tmp_path / "p.png"
    picture.write_bytes(b"\x89PNG\r\n--boundary\r\n\x00")
    upload = Multipart({"alt": "Kopi"}, file_field="media", path=picture, file_name="p.png", file_type="image/png")
    said = HttpClient().call(Purpose.PREPARE, "POST", f"{echo.url}/a%20b", upload=upload, token="secret-token")
    assert said.json_object() == {
        "token": "secret-token",
        "path": "/a b",
        "form": {"alt": "Kopi"},
        "files": {"media": ["p.png", "image/png", picture.stat().st_size]},
    }


def test_what_the_network_refuses_is_refused_with_its_own_status(echo: Echo) -> None:
    with pytest.raises(Refused):
        HttpClient().call(Purpose.PREPARE, "GET", f"{echo.url}/", query={"wrong": "1"})
    assert [asked.query for asked in echo.asked] == [{"wrong": "1"}]
