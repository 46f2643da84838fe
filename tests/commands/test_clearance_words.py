"""The page for headquarters has the same words in every language."""

from __future__ import annotations

from scheduler_app.commands.clearance_words import _ENGLISH, _INDONESIAN, clearance_words
from scheduler_app.commands.languages import LANGUAGES
from scheduler_app.domain.post import Topic


def test_indonesian_leaves_nothing_out() -> None:
    topics = {one.value for one in Topic}
    assert set(_INDONESIAN) == set(_ENGLISH) | topics


def test_each_language_has_its_words() -> None:
    assert [clearance_words(one).of("source") for one in LANGUAGES] == ["Source", "Sumber"]
    assert clearance_words("en").of("performing_arts") == "performing arts"
