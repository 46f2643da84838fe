"""Reading what strangers wrote."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.networks.json_parts import LONG_AGO, address_at, moment_at, number_at, parse, rows, text_at, word_at

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
    max_leaves=8,
)


@given(ANYTHING, st.lists(st.sampled_from("ab"), max_size=3))
def test_whatever_stands_there_is_no_error(document: Any, path: list[str]) -> None:
    assert isinstance(text_at(document, *path), str)
    assert isinstance(rows(document, *path), list)
    assert not isinstance(number_at(document, *path), bool)
    assert moment_at(document, *path).tzinfo is not None


def test_what_should_stand_there_is_read() -> None:
    document = {"a": {"list": [{"n": 1}, "no row", None], "n": 7, "yes": True, "t": "words"}}
    assert rows(document, "a", "list") == [{"n": 1}]
    assert rows([{"n": 1}]) == [{"n": 1}]
    assert (number_at(document, "a", "n"), number_at(document, "a", "yes"), number_at(document, "b", "n")) == (
        7,
        None,
        None,
    )
    assert (text_at(document, "a", "t"), text_at(document, "a", "n")) == ("words", "")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2027-03-01T09:00:00.000Z", datetime(2027, 3, 1, 9, tzinfo=UTC)),
        ("2027-03-01T09:00:00+0000", datetime(2027, 3, 1, 9, tzinfo=UTC)),
        ("2027-03-01T16:00:00+07:00", datetime(2027, 3, 1, 16, tzinfo=timezone(timedelta(hours=7)))),
        ("2027-03-01T09:00:00", datetime(2027, 3, 1, 9, tzinfo=UTC)),
        ("yesterday", LONG_AGO),
        ("", LONG_AGO),
    ],
)
def test_moments_are_read_as_networks_write_them(written: str, read: datetime) -> None:
    assert moment_at({"at": written}, "at") == read


@pytest.mark.parametrize(
    ("value", "word"),
    [
        ("13", "13"), (13, "13"), ("did:plc:abc", "did:plc:abc"), (True, ""), (1.0, ""), ("", ""), ("two words", ""),
        ("line\n", ""), ("turned\u202e", ""), ("\x00", ""), ("9" * 4097, ""), ({"id": 1}, ""),
        (10**400, "1" + "0" * 400),
    ],
)  # fmt: skip
def test_an_id_is_one_word_that_can_be_seen(value: Any, word: str) -> None:
    assert word_at({"id": value}, "id") == word


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("https://example.org/a", "https://example.org/a"), ("http://127.0.0.1:1/", "http://127.0.0.1:1/"),
        ("javascript:alert(1)", ""), ("file:///etc/passwd", ""), ("https://", ""), ("//[", ""), (7, ""),
    ],
)  # fmt: skip
def test_only_web_pages_have_addresses(value: Any, address: str) -> None:
    assert address_at({"url": value}, "url") == address


@pytest.mark.parametrize("body", [b"", b"<html>", b"NaN", b'{"a": Infinity}', b"[" * 100_000, b'{"a":' * 5000, b"\xff"])
def test_what_is_no_document_is_one_kind_of_error(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse(body)


@pytest.mark.parametrize(
    ("body", "document"),
    [
        (b'{"a": "\\ud83d\\ude00"}', {"a": "\U0001f600"}),
        (b'{"\\ud83d": ["\\udfff x"]}', {"\ufffd": ["\ufffd x"]}),
        (b"\xef\xbb\xbf[1]", [1]),
    ],
)
def test_half_a_character_is_marked_and_a_whole_one_stays(body: bytes, document: object) -> None:
    assert parse(body) == document
