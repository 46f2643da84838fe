"""What else is said about a post: names, and the values a network takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.option import Lines, Names, Number, OneOf, OptionKind, Words, as_options, is_option_name

KINDS = [OneOf(("public", "unlisted")), Words(12), Lines(3, 8, 2), Names(2, 6), Number(1, 168)]


@pytest.mark.parametrize("name", ["visibility", "poll_hours", "a", "x2"])
def test_names_are_small_letters_digits_and_underscores(name: str) -> None:
    assert is_option_name(name)


@pytest.mark.parametrize("name", ["", "Visibility", "2x", "_x", "poll-hours", "poll hours", "é", "a" * 41, "name\n"])
def test_anything_else_is_no_name(name: str) -> None:
    assert not is_option_name(name)


def test_options_are_sorted_and_empty_values_are_none() -> None:
    assert as_options({"warning": "Food", "poll": "", "language": "id"}) == (("language", "id"), ("warning", "Food"))


@pytest.mark.parametrize(
    ("kind", "value", "nearest"),
    [
        (OneOf(("public", "unlisted")), "unlisted", "unlisted"),
        (OneOf(("public", "unlisted")), " Unlisted ", "unlisted"),
        (OneOf(("public", "unlisted")), "friends", ""),
        (Words(12), "Food", "Food"),
        (Words(12), "Food and drink", "Food and"),
        (Words(12), "Donaudampfschiff", "Donaudampfsc"),
        (Words(12), " Food  there ", "Food there"),
        (Lines(3, 8, 2), "Gayo\nToraja", "Gayo\nToraja"),
        (Lines(3, 8, 2), "Gayo\n\nToraja\nKintamani\nFlores", "Gayo\nToraja\nKintaman"),
        (Lines(3, 8, 2), "Gayo", ""),
        (Names(2, 6), "coffee, tea", "coffee, tea"),
        (Names(2, 6), "coffee,tea,coffee,cocoa", "coffee, tea"),
        (Number(1, 168), "24", "24"),
        (Number(1, 168), "0", "1"),
        (Number(1, 168), "500", "168"),
        (Number(1, 168), "024", "24"),
        (Number(1, 168), "a day", ""),
        (Number(1, 168), "٢٤", ""),
        (Number(1, 168), "9" * 5000, ""),
    ],
)
def test_what_is_nearest_to_a_value(kind: OptionKind, value: str, nearest: str) -> None:
    assert kind.nearest(value) == nearest


@pytest.mark.parametrize("kind", KINDS)
@given(st.text(max_size=60))
def test_what_is_nearest_is_taken(kind: OptionKind, value: str) -> None:
    nearest = kind.nearest(value)
    assert nearest == "" or kind.nearest(nearest) == nearest
