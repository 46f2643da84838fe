"""Nothing that is shown can hide something or steer a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.services.visible_text import visible

NEEDED = [
    "Kopi Gayo",
    "\u0642\u0647\u0648\u0629\u200f!",
    "\U0001f469\u200d\U0001f33e petani",
    "\u0e2a\u0e27\u0e31\u0e2a\u200b\u0e14\u0e35",
    "baris\nbaris\tlagi",
    "",
]


@pytest.mark.parametrize("text", NEEDED)
def test_what_languages_and_emoji_need_stays(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2Jhapus", "[U+001B][2Jhapus"),
        ("aman\rbahaya", "aman[U+000D]bahaya"),
        ("a\u202eb", "a[U+202E]b"),
        ("a\u200bb", "a[U+200B]b"),
        ("a\x9b31mb", "a[U+009B]31mb"),
        ("a\U000e0041b", "a[U+E0041]b"),
    ],
)
def test_what_would_hide_or_steer_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_no_control_character_is_left(text: str) -> None:
    left = {one for one in visible(text) if unicodedata.category(one) == "Cc"}
    assert left <= {"\n", "\t"}
