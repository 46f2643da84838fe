"""Pieces of files as forms."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scheduler_app.networks.chunk_form import ChunkForm
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from tests.networks.standins.serving import Asked, Given, StandIn


class Taking(StandIn):
    def handle(self, asked: Asked) -> Given:
        return Given(body={"fields": asked.form, "data": asked.files["piece"].data.hex()})


@pytest.fixture
def taking() -> Iterator[Taking]:
    with Taking() as running:
        yield running


def test_the_piece_arrives_byte_for_byte_beside_its_fields(taking: Taking) -> None:
    data = b"\r\n--\x00\xff" * 100
    form = ChunkForm({"number": "3"}, file_field="piece", data=data)
    said = HttpClient().call(Purpose.PREPARE, "POST", taking.url, upload=form).json_object()
    assert said == {"fields": {"number": "3"}, "data": data.hex()}
