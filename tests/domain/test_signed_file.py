"""Files that travel: whole and as signed, or refused before anything in them is looked at."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.signed_file import FileKind, read_signed, signed_bytes
from scheduler_app.errors import InvalidInput
from scheduler_app.secrets.signing import verify
from tests.registers import key_of

KIND = FileKind("duta-letter", 3, 1024 * 1024)
KEY = key_of("sari")
BODY = {"word": "kopi Gayo 👩‍🌾", "numbers": [1, 2, 3]}
WHOLE = signed_bytes(KIND, BODY, key=KEY.public, sign=KEY.sign)
REFUSED = {"file.unreadable", "file.other_kind", "file.newer", "file.tampered"}


def code(data: bytes, kind: FileKind = KIND) -> str:
    with pytest.raises(InvalidInput) as said:
        read_signed(data, kind, verify)
    return said.value.code


def signed_as_is(body: bytes, kind: FileKind = KIND) -> bytes:
    """A file with a good signature over whatever somebody put in."""
    said = kind.head + body + b"\n"
    return said + f"{KEY.public} {KEY.sign(said)}\n".encode()


def test_the_form_stays_as_it_is() -> None:
    first, second, third, end = WHOLE.split(b"\n")
    assert first == b"duta-letter 3"
    assert second == '{"numbers":[1,2,3],"word":"kopi Gayo 👩‍🌾"}'.encode()
    assert third.split()[0].decode() == KEY.public
    assert end == b""


def test_what_was_signed_is_read_with_its_key() -> None:
    file = read_signed(WHOLE, KIND, verify)
    assert (file.body, file.key) == (BODY, KEY.public)


@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_whichever_byte_is_changed_it_is_refused(place: int, other: int) -> None:
    changed = bytearray(WHOLE)
    changed[place] ^= other
    assert code(bytes(changed)) in REFUSED


@pytest.mark.parametrize("place", range(len(KIND.head), len(WHOLE)))
def test_behind_its_first_line_every_changed_byte_is_called_tampering(place: int) -> None:
    for other in (1, 32, 128):
        changed = bytearray(WHOLE)
        changed[place] ^= other
        assert code(bytes(changed)) == "file.tampered"


@given(st.integers(0, len(WHOLE) - 1))
def test_a_part_of_it_is_refused(end: int) -> None:
    assert code(WHOLE[:end]) in REFUSED


@given(st.binary(max_size=200))
def test_whatever_is_added_is_refused(more: bytes) -> None:
    if more:
        assert code(WHOLE + more) == "file.tampered"


@given(st.binary(max_size=400))
def test_anything_else_is_refused(data: bytes) -> None:
    assert code(data) in REFUSED


def test_another_kind_and_a_newer_version_are_called_so() -> None:
    assert code(WHOLE, FileKind("duta-postcard", 3, KIND.most)) == "file.other_kind"
    assert code(WHOLE, FileKind("duta-letter", 2, KIND.most)) == "file.newer"
    assert code(WHOLE.replace(b"duta-letter 3", b"duta-letter 03")) == "file.newer"


def test_what_is_too_large_is_neither_written_nor_read() -> None:
    small = FileKind("duta-letter", 3, 100)
    assert code(WHOLE, small) == "file.too_large"
    with pytest.raises(InvalidInput, match=r"file\.too_large"):
        signed_bytes(small, BODY, key=KEY.public, sign=KEY.sign)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b'"word"',
        b'{"b":1,"a":2}',
        b'{"a": 1}',
        b'{"a":1,"a":1}',
        b'{"a":NaN}',
        b'{"a":1e999}',
        b'{"a":' + b"9" * 5000 + b"}",
        b'{"a":"\\ud800"}',
        b'{"a":"\xff"}',
        b"[" * 100_000,
        b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
    ],
    ids=range(13),
)
def test_a_good_signature_over_what_duta_does_not_write_helps_nobody(body: bytes) -> None:
    assert code(signed_as_is(body)) == "file.unsound"


def test_the_signature_is_looked_at_before_what_it_covers(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: Any, **__: Any) -> Any:
        raise AssertionError("it was read")

    monkeypatch.setattr(json, "loads", never)
    assert code(WHOLE.replace(b"kopi", b"KOPI")) == "file.tampered"
