from __future__ import annotations

from scheduler_app.domain.typed_time_words import (
    HOURS_OF,
    MONTHS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
    Says,
    patterns,
)


def test_short_names_are_known_words_in_their_order() -> None:
    for names in SHORT_WEEKDAYS.values():
        assert [WEEKDAYS[name.casefold()] for name in names] == list(range(7))
    for names in SHORT_MONTHS.values():
        assert [MONTHS[name.casefold()] for name in names] == list(range(1, 13))


def test_every_hour_of_a_day_can_be_said_with_a_word() -> None:
    assert {hour for word in ("pagi", "siang", "sore", "malam") for hour in HOURS_OF[word].values()} == set(range(24))
    assert {hour for word in ("am", "pm") for hour in HOURS_OF[word].values()} == set(range(24))


def test_every_thing_that_can_be_said_has_a_form() -> None:
    assert {says for says, _ in patterns()} == set(Says)
    assert UNITS["week"] == 7 * UNITS["hari"] == 168 * UNITS["jam"]
