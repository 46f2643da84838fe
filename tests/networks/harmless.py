"""What may come of a hostile answer: an outcome that Duta knows, or a value that can be shown, kept and sent on."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from scheduler_app.domain.connecting import Candidate
from scheduler_app.domain.sign_in import Credential
from scheduler_app.errors import InvalidInput, NetworkError
from scheduler_app.networks.network import Published, Reply

LONGEST = 200_000
# A person is about to read these, or presses them.
_HIDING = "\x00\x07\x1b\u202a\u202b\u202d\u202e\u2066\u2067\u2068"


def harmless(does: Callable[[], Any]) -> Any:
    """Run it; raise AssertionError for what nobody upstream would understand."""
    try:
        got = does()
    except (NetworkError, InvalidInput) as error:
        for value in error.params.values():
            _check(value, "params")
        return error
    _check(got, type(got).__name__)
    return got


def _check(value: Any, where: str) -> None:
    match value:
        case None | bool() | float() | Enum():
            return
        case int() | str() | datetime():
            _check_plain(value, where)
        case Mapping():
            for name, inner in value.items():
                _check(inner, f"{where}.{name}")
        case list() | tuple() | frozenset():
            assert len(value) <= 10_000, where
            for inner in value:
                _check(inner, where)
        case _ if dataclasses.is_dataclass(value):
            _check_whole(value)
            for one in dataclasses.fields(value):
                _check(getattr(value, one.name), f"{where}.{one.name}")
        case _:
            raise AssertionError(f"{where}: a {type(value).__name__}")


def _check_plain(value: int | str | datetime, where: str) -> None:
    if isinstance(value, int):
        assert abs(value) < 10**30, where
    elif isinstance(value, datetime):
        value.astimezone(UTC)
    else:
        value.encode()
        assert len(value) <= LONGEST, where
        assert "\x00" not in value, where


def _check_whole(value: Any) -> None:
    if isinstance(value, Published):
        assert value.remote_id
        assert "\n" not in value.remote_id
        _check_address(value.address)
    if isinstance(value, Candidate):
        assert value.identity == value.credential.identity != ""
        _check_shown(value.handle, value.display_name)
        _check_address(value.address)
    if isinstance(value, Reply):
        assert value.remote_id
        _check_shown(value.author, value.text)
        _check_address(value.address)
    if isinstance(value, Credential):
        assert not any(letter.isspace() for letter in value.access + value.refresh)


def _check_shown(*texts: str) -> None:
    for text in texts:
        assert not any(letter in text for letter in _HIDING), ascii(text)


def _check_address(address: str) -> None:
    assert address == "" or address.startswith(("https://", "http://")), ascii(address)
    assert not any(letter.isspace() for letter in address)
