from __future__ import annotations

from datetime import date, datetime, time

import pytest

from scheduler_app.commands.calendar_words import calendar_words
from scheduler_app.commands.languages import LANGUAGES
from scheduler_app.domain.post import Topic
from scheduler_app.services.calendar_words import Column

_NOW = datetime.combine(date(2027, 3, 5), time(9, 30))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_and_column_has_words(language: str) -> None:
    words = calendar_words(language, "KBRI", "Asia/Jakarta", _NOW, str)
    assert all(words.columns[column] for column in Column)
    assert all("_" not in words.topic(topic) for topic in Topic)
    assert "Jakarta" in words.columns[Column.MY_TIME]


def test_days_are_named_in_the_language() -> None:
    english = calendar_words("en", "KBRI", "Asia/Jakarta", _NOW, str)
    indonesian = calendar_words("id", "KBRI", "Asia/Jakarta", _NOW, str)
    assert english.as_of == "As of Friday, 5 March 2027, 09:30 in Jakarta"
    assert indonesian.as_of == "Keadaan Jumat, 5 Maret 2027, 09:30 di Jakarta"
