"""What live tests ask for: real servers for as long as a file of tests runs, and what a sign-in needs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.loopback import Loopback
from tests.live.oidc_provider import oidc_provider
from tests.live.servers import real_server


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with oidc_provider() as address:
        yield address


@pytest.fixture(scope="module")
def mastodon_server() -> Iterator[str]:
    with real_server("mastodon-server") as address:
        yield address


@pytest.fixture
def http() -> Iterator[HttpClient]:
    made = HttpClient()
    yield made
    made.close()


@pytest.fixture
def listening() -> Iterator[Loopback]:
    made = Loopback()
    yield made
    made.close()
