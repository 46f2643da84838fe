"""Signed and hashed documents have one byte string: the vectors of RFC 8785, and what it refuses."""

from __future__ import annotations

import json
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.canonical import canonical
from scheduler_app.errors import InvalidInput

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("document", "bytes_"),
    [
        ({}, b"{}"),
        ({"b": 2, "a": [1, True, None, "x"]}, b'{"a":[1,true,null,"x"],"b":2}'),
        # RFC 8785, section 3.2.3: keys in the order of their UTF-16 code units.
        (
            {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\x80": 6, "\xf6": 7},
            '{"\\r":2,"1":4,"\x80":6,"\xf6":7,"\u20ac":1,"\U0001f600":5,"\ufb33":3}'.encode(),
        ),
        # RFC 8785, section 3.2.2.2.
        ({"s": '€$\x0f\nA\'B"\\\\"/'}, b'{"s":"\xe2\x82\xac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'),
    ],
)
def test_a_document_has_exactly_these_bytes(document: dict[str, Any], bytes_: bytes) -> None:
    assert canonical(document) == bytes_


@given(st.dictionaries(TEXTS, VALUES))
def test_the_order_in_which_it_was_written_does_not_matter(document: dict[str, Any]) -> None:
    other = dict(reversed(document.items()))
    assert canonical(other) == canonical(document)
    assert json.loads(canonical(document)) == document


@given(st.dictionaries(TEXTS | st.text(st.characters(max_codepoint=127)), VALUES))
def test_the_quick_way_gives_the_bytes_of_the_standard(document: dict[str, Any]) -> None:
    assert canonical(document) == rfc8785.dumps(document)


@pytest.mark.parametrize("value", ["\ud800", 2**53, float("nan"), float("inf")])
def test_what_json_cannot_carry_exactly_is_refused(value: object) -> None:
    with pytest.raises(InvalidInput):
        canonical({"value": value})
