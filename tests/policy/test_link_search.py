"""Links are found as the library finds them, in a time that people do not notice."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scheduler_app.policy import weighted_text
from scheduler_app.policy.link_search import quick_search

_PIECES = st.sampled_from(
    ["a", "a.", "kbri", ".nl", ".co.id", ".com", ".comx", "日本語", "भारतम्", ".भारत", ".рф", "münchen", "-", "_", ".",
     "..", "/", "?a=b&", "(x)", "(", "@", "#", ":8080", ":", "https://", "http://", "HTTPS://", " ", "。", "xn--p1ai",
     "t.co/abc", "\u202e", "\u200d", "1.2", "©"]
)  # fmt: skip
_TEXTS = st.lists(_PIECES, max_size=14).map("".join)


@pytest.fixture(scope="module", autouse=True)
def _library_read() -> None:
    weighted_text.prepare()


@given(_TEXTS, st.booleans())
@example("これは日本語です。example.com中国語", True)
@example("see example.comx and example.com.", True)
@example("a" * 64 + ".com/x,kbri.nl", True)
def test_it_finds_what_the_library_finds(text: str, without_scheme: bool) -> None:
    searching: Any = import_module("twitter_text.extract_urls")
    quick = searching.extract_url
    found = searching.extract_urls_with_indices(text, without_scheme)
    slow: Any = import_module("twitter_text.regexp.extract_url")
    searching.extract_url = slow.extract_url
    try:
        assert found == searching.extract_urls_with_indices(text, without_scheme)
    finally:
        searching.extract_url = quick


@pytest.mark.parametrize("piece", ["a.", "1.", "a-", "あ", "日.", "a.id", "ab.nlx."])
def test_a_long_text_without_an_end_is_given_up_soon(piece: str) -> None:
    """With the library's own pattern the first of these takes days."""
    assert isinstance(quick_search()(piece * 5000, True), list)
