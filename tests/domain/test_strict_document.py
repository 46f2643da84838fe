"""Documents from outside: the right type, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from scheduler_app.domain.strict_document import LONGEST_LIST, LONGEST_TEXT, StrictDocument, as_text

DOCUMENT = StrictDocument(
    {
        "at": "2027-03-01T09:00:00+00:00",
        "list": [{"a": "b"}],
        "none": None,
        "number": 7,
        "simple": {"a": 1, "b": "c", "d": None, "e": True, "f": 0.5},
        "text": "kopi",
        "texts": ["a", "b"],
    }
)


def test_values_of_the_right_type_are_given() -> None:
    assert (DOCUMENT.text("text"), DOCUMENT.number("number")) == ("kopi", 7)
    assert DOCUMENT.moment("at") == DOCUMENT.moment_or_none("at") == datetime(2027, 3, 1, 9, tzinfo=UTC)
    assert (DOCUMENT.text_or_none("none"), DOCUMENT.moment_or_none("none"), DOCUMENT.part_or_none("none")) == (
        None,
    ) * 3
    assert DOCUMENT.text_or_none("text") == "kopi"
    assert DOCUMENT.texts("texts") == ("a", "b")
    assert [one.text("a") for one in DOCUMENT.parts("list")] == ["b"]
    assert DOCUMENT.part("simple").values() == {"a": 1, "b": "c", "d": None, "e": True, "f": 0.5}


@pytest.mark.parametrize(
    "ask",
    [
        lambda: DOCUMENT.text("nothing"),
        lambda: DOCUMENT.text("number"),
        lambda: DOCUMENT.number("text"),
        lambda: StrictDocument({"a": True}).number("a"),
        lambda: StrictDocument({"a": -1}).number("a"),
        lambda: StrictDocument({"a": 1.0}).number("a"),
        lambda: DOCUMENT.moment("text"),
        lambda: StrictDocument({"a": "2027-03-01T09:00:00"}).moment("a"),
        lambda: StrictDocument({"a": "9999-12-31T23:59:59+00:00"}).moment("a"),
        lambda: StrictDocument({"a": "0001-01-01T00:00:00+14:00"}).moment("a"),
        lambda: DOCUMENT.part("text"),
        lambda: DOCUMENT.parts("text"),
        lambda: DOCUMENT.parts("texts"),
        lambda: DOCUMENT.texts("list"),
        lambda: StrictDocument({"a": [""] * (LONGEST_LIST + 1)}).texts("a"),
        lambda: StrictDocument({"a": {"b": []}}).part("a").values(),
        lambda: as_text("x" * (LONGEST_TEXT + 1)),
        lambda: StrictDocument([]),
    ],
)
def test_everything_else_is_refused(ask: Callable[[], Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - every refusal is one
        ask()
