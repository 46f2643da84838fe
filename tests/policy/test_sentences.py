"""Where sentences end and texts are cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.policy.sentences import best_cut, cuts, sentences


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Dr. Siti met Prof. A. Example. Then she left.", ["Dr. Siti met Prof. A. Example.", "Then she left."]),
        ("Version 3.5 is out. Yes.", ["Version 3.5 is out.", "Yes."]),
        ("「行きます。」彼は言った。はい", ["「行きます。」", "彼は言った。", "はい"]),
        ("كيف الحال؟ بخير", ["كيف الحال؟", "بخير"]),
        ("यह अच्छा है। वह भी।", ["यह अच्छा है।", "वह भी।"]),
        ("Line one\n\nLine two", ["Line one", "Line two"]),
        ("  ", []),
    ],
)
def test_sentences_of_many_scripts(text: str, said: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == said


def test_a_cut_prefers_sentences_then_words_then_the_limit() -> None:
    assert best_cut("One two. Three four", 12) == len("One two.")
    assert best_cut("A. Three four five six", 14) == len("A. Three four")
    assert best_cut("x" * 40, 14) == 14


def test_a_text_is_divided_without_loss() -> None:
    text = "First sentence. Second sentence. Third sentence."
    at = cuts(text, lambda rest: 20 if len(rest) > 20 else None, 100)
    pieces = [text[start:end] for start, end in zip((0, *at), (*at, len(text)), strict=True)]
    assert pieces == ["First sentence. ", "Second sentence. ", "Third sentence."]


def test_where_nothing_fits_nothing_is_cut() -> None:
    assert cuts("abc", lambda _: 0, 100) == ()


@given(st.text(alphabet=st.sampled_from("ab .。\n"), min_size=1, max_size=80), st.integers(1, 20))
def test_every_piece_fits(text: str, limit: int) -> None:
    text = text.strip()
    at = cuts(text, lambda rest: limit if len(rest) > limit else None, 1000)
    pieces = [text[start:end] for start, end in zip((0, *at), (*at, len(text)), strict=True)]
    assert "".join(pieces) == text
    assert all(len(one.strip()) <= limit and one.strip() for one in pieces if text)


def test_more_cuts_than_there_is_room_for_are_none() -> None:
    assert cuts("one two three four", lambda rest: 4 if len(rest) > 4 else None, 2) == ()
