from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from ui import clock

MOMENT = datetime(2027, 3, 3, 9, 20, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _machine_again() -> Iterator[None]:
    yield
    clock.go_by(None)


def test_it_is_the_machines_until_another_is_given() -> None:
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(minutes=1)
    clock.go_by(lambda: MOMENT)
    assert clock.now() == MOMENT
    clock.go_by(None)
    assert clock.now() != MOMENT


def test_a_clock_on_the_wall_shows_the_same_moment_without_a_zone() -> None:
    clock.go_by(lambda: MOMENT)
    assert clock.on_the_wall().tzinfo is None
    assert clock.on_the_wall().astimezone(UTC) == MOMENT
