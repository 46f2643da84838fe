"""Names and words of strangers, before a person sees them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.shown_name import LONGEST_NAME, LONGEST_TEXT, shown_name, shown_text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Kedutaan Besar", "Kedutaan Besar"),
        ("  two\nlines\tand\x00more ", "two lines and more"),
        ("gpj.exe\u202e", "gpj.exe"),
        ("\u2066inside\u2069", "inside"),
        ("half \ud83d of one", "half  of one"),
        ("سفارة إندونيسيا", "سفارة إندونيسيا"),
        ("👩‍🚒 KBRI", "👩‍🚒 KBRI"),
        ("\u202e\x07", ""),
    ],
)
def test_a_name_is_one_line_that_turns_nothing(said: str, shown: str) -> None:
    assert shown_name(said) == shown


def test_the_lines_of_a_text_stay() -> None:
    assert shown_text("one\r\ntwo\n\tthree\u202e\x1b[31m") == "one\ntwo\n\tthree[31m"


@given(st.text(st.characters(), max_size=50).map(lambda text: text * 900))
def test_whatever_was_said_can_be_shown_and_kept(text: str) -> None:
    name, words = shown_name(text), shown_text(text)
    assert len(name) <= LONGEST_NAME
    assert len(words) <= LONGEST_TEXT
    for one in (name, words):
        one.encode()
        assert not any(letter in one for letter in "\x00\x1b\u202e\u2066")
    assert "\n" not in name
