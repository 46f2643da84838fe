"""Which invisible characters have a reason to be where they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.policy.invisible import needless, overrides

NEEDED = [
    "👨‍👩‍👧‍👦 family", "🏳️‍🌈", "🧑🏽‍🚀", "❤️‍🔥",
    "می\u200cخواهم", "क्\u200dष और क्\u200cष", "ශ්\u200dරී ලංකා",
    "กา\u200bแฟ", "ភាសា\u200bខ្មែរ",
    "السلام \u200f(Batik)\u200f عليكم", "\u2067شالوم\u2069 and",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿 flag", "日本語\ufe0f", "葛\U000e0100城", "tab\tand\nline",
]  # fmt: skip
NEEDLESS = [
    "a\u200bb", "a\u200cb", "a\u200db", "👍\u200d", "\ufeffstart", "so\u00adft", "a\u2060b", "Hello\u200e",
    "\u2066x", "a\U000e0041b", "🏴\U000e0041", "null\x00", "\u3164", "日\u200b本", "a\uffffb",
]  # fmt: skip


@pytest.mark.parametrize("text", NEEDED)
def test_what_languages_and_emoji_need_stays(text: str) -> None:
    assert needless(text) == ()


@pytest.mark.parametrize("text", NEEDLESS)
def test_what_nobody_needs_is_found(text: str) -> None:
    assert len(needless(text)) == 1


def test_forced_directions_are_told_apart() -> None:
    assert overrides("a\u202eb\u202d") == ((1, 2), (3, 4))
    assert needless("a\u202eb") == ()


@given(st.text(max_size=40))
def test_without_what_is_needless_nothing_needless_is_left_but_what_leaned_on_it(text: str) -> None:
    for _ in range(len(text) + 1):
        found = needless(text)
        if not found:
            break
        for start, end in reversed(found):
            text = text[:start] + text[end:]
    assert needless(text) == ()
