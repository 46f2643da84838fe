"""What tests of clients share: still time, sign-ins in memory, a way out that is closed afterwards, a small picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.networks.http import HttpClient
from tests.builders import NOW
from tests.networks.signed_in import SignedIn


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def sign_ins() -> SignedIn:
    return SignedIn()


@pytest.fixture
def http(clock: FixedClock) -> Iterator[HttpClient]:
    made = HttpClient(clock=clock)
    yield made
    made.close()


@pytest.fixture
def pauses() -> list[float]:
    """How long a client waited, in seconds, instead of waiting."""
    return []


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG")
    return path
