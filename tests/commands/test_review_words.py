"""The page of a review package has the same words in every language."""

from __future__ import annotations

from scheduler_app.commands.languages import LANGUAGES
from scheduler_app.commands.review_words import _ENGLISH, _INDONESIAN, page_words
from scheduler_app.commands.sentences.indonesian.reasons import REASONS
from scheduler_app.commands.sentences.indonesian.topics import TOPICS


def test_indonesian_leaves_nothing_out() -> None:
    assert set(_INDONESIAN) == set(_ENGLISH) | set(TOPICS) | set(REASONS)


def test_each_language_has_its_words() -> None:
    assert [page_words(one).of("needed") for one in LANGUAGES] == ["Approvals needed", "Persetujuan yang diperlukan"]
    assert page_words("en").of("meant_so") == "meant so"
