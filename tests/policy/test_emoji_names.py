from __future__ import annotations

from scheduler_app.policy.emoji_names import OFTEN, matching


def signs(typed: str, *languages: str, limit: int = 60) -> list[str]:
    return [one.sign for one in matching(typed, languages or ("en", "id"), limit=limit)]


def test_emoji_are_found_by_their_english_and_indonesian_names() -> None:
    assert "☕" in signs("hot beverage")
    assert "🎉" in signs("party pop")
    assert "🇮🇩" in signs("bendera indonesia")
    assert signs("no such thing") == []


def test_those_often_written_are_offered_before_anything_is_typed() -> None:
    assert signs("  ") == list(OFTEN)
    assert signs("", limit=3) == list(OFTEN[:3])


def test_names_that_begin_with_what_was_typed_come_first() -> None:
    assert signs("sun")[0] == "☀️"


def test_skin_tones_are_left_out() -> None:
    assert "👋" in signs("waving hand")
    assert not any("🏽" in sign for sign in signs("hand"))


def test_the_first_language_gives_the_name_that_is_shown() -> None:
    (english, *_), (indonesian, *_) = matching("", ("en",), limit=1), matching("", ("id", "en"), limit=1)
    assert english.names[0] != indonesian.names[0]
    assert english.names[0] in indonesian.names


def test_a_language_without_names_is_shown_in_english() -> None:
    assert matching("", ("xx",), limit=1)[0].names == matching("", ("en",), limit=1)[0].names
