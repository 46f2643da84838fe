"""Reading what strangers wrote."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.networks.json_parts import LONG_AGO, moment_at, number_at, rows, text_at

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
    max_leaves=8,
)


@given(ANYTHING, st.lists(st.sampled_from("ab"), max_size=3))
def test_whatever_stands_there_is_no_error(document: Any, path: list[str]) -> None:
    assert isinstance(text_at(document, *path), str)
    assert isinstance(rows(document, *path), list)
    assert not isinstance(number_at(document, *path), bool)
    assert moment_at(document, *path).tzinfo is not None


def test_what_should_stand_there_is_read() -> None:
    document = {"a": {"list": [{"n": 1}, "no row", None], "n": 7, "yes": True, "t": "words"}}
    assert rows(document, "a", "list") == [{"n": 1}]
    assert rows([{"n": 1}]) == [{"n": 1}]
    assert (number_at(document, "a", "n"), number_at(document, "a", "yes"), number_at(document, "b", "n")) == (
        7,
        None,
        None,
    )
    assert (text_at(document, "a", "t"), text_at(document, "a", "n")) == ("words", "")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2027-03-01T09:00:00.000Z", datetime(2027, 3, 1, 9, tzinfo=UTC)),
        ("2027-03-01T09:00:00+0000", datetime(2027, 3, 1, 9, tzinfo=UTC)),
        ("2027-03-01T16:00:00+07:00", datetime(2027, 3, 1, 16, tzinfo=timezone(timedelta(hours=7)))),
        ("2027-03-01T09:00:00", datetime(2027, 3, 1, 9, tzinfo=UTC)),
        ("yesterday", LONG_AGO),
        ("", LONG_AGO),
    ],
)
def test_moments_are_read_as_networks_write_them(written: str, read: datetime) -> None:
    assert moment_at({"at": written}, "at") == read
