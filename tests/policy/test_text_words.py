"""Words, and lists of terms to look for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.policy.text_words import TermList, mostly_cased, words


def found(text: str, *terms: str) -> list[str]:
    return [text[one.start : one.end] for one in TermList(terms).found_in(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Don't stop, it’s 3.5!", ["Don't", "stop", "it’s", "3", "5"]),
        ("कॉफ़ी अच्छी है", ["कॉफ़ी", "अच्छी", "है"]),
        ("naïve café", ["naïve", "café"]),
    ],
)
def test_words_keep_their_marks(text: str, said: list[str]) -> None:
    assert [one.text for one in words(text)] == said


def test_terms_of_several_words_stay_within_a_sentence() -> None:
    assert found("Dua periode, dua-periode. Dua. Periode", "dua periode") == ["Dua periode", "dua-periode"]


def test_the_longest_term_is_found() -> None:
    assert found("TKI ilegal dan TKI", "TKI", "TKI ilegal") == ["TKI ilegal", "TKI"]
    assert found("third world war", "third world", "third world war") == ["third world war"]


def test_scripts_without_spaces_are_searched_everywhere() -> None:
    assert found("日本の総理大臣と大統領", "総理大臣", "大統領") == ["総理大臣", "大統領"]
    assert found("ประธานาธิบดีมาเยือน", "ประธานาธิบดี") == ["ประธานาธิบดี"]


def test_which_texts_have_capitals() -> None:
    assert mostly_cased("Kopi 日本")
    assert mostly_cased("Кофе")
    assert not mostly_cased("日本語の Kopi です、はい")
    assert not mostly_cased("قهوة")


@given(st.text(max_size=40))
def test_words_lie_where_they_say(text: str) -> None:
    assert all(text[one.start : one.end] == one.text for one in words(text))
