"""The one source of "now" for what the window shows, so that tests and pictures can hold time still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime


def _of_this_machine() -> datetime:
    return datetime.now(UTC)


_here: list[Callable[[], datetime]] = [_of_this_machine]


def now() -> datetime:
    """The moment, in UTC."""
    return _here[0]()


def on_the_wall() -> datetime:
    """What a clock beside this computer shows: it has no zone."""
    return now().astimezone().replace(tzinfo=None)


def go_by(clock: Callable[[], datetime] | None) -> None:
    """Ask this clock from now on; None asks the machine's again."""
    _here[:] = [clock or _of_this_machine]
