"""Telling a few languages apart."""

from __future__ import annotations

import pytest

from scheduler_app.policy.language_guess import guess, prepare

SPOKEN = frozenset({"en", "id", "nl", "ja", "ar"})


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kopi Gayo hadir di Den Haag, mari mencicipi bersama kami di pameran dagang.", "id"),
        ("Proef vrijdag koffie uit Gayo met ons op de handelsbeurs in Den Haag.", "nl"),
        ("Taste coffee from Gayo with us on Friday at the trade fair in The Hague.", "en"),
        ("ガヨのコーヒーを金曜日に見本市で味わってください。", "ja"),
        ("تذوقوا قهوة جايو معنا يوم الجمعة في المعرض التجاري", "ar"),
    ],
)
def test_a_sentence_is_recognised_among_a_few_languages(text: str, language: str) -> None:
    prepare()
    found = guess(text, "en", SPOKEN)
    assert found is not None
    assert found.language == language
    assert found.percent >= 90


def test_malay_and_indonesian_are_only_told_apart_where_both_are_spoken() -> None:
    found = guess("Kopi Gayo hadir di Den Haag, mari mencicipi bersama kami.", "id", frozenset({"en", "nl"}))
    assert found is not None
    assert found.language == "id"


def test_nothing_is_said_without_a_choice_or_about_languages_it_does_not_know() -> None:
    assert guess("Kopi Gayo", "id", frozenset()) is None
    assert guess("Kopi Gayo", "ban", SPOKEN) is None


def test_names_of_languages_that_the_model_calls_otherwise() -> None:
    found = guess("Jeg gleder meg til å smake kaffe fra Gayo på fredag i Haag.", "nb", frozenset({"en", "id"}))
    assert found is not None
    assert (found.language, found.declared_percent >= 90) == ("nb", True)
