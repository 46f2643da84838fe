"""What a rule can be tuned by, and what it refuses."""

from __future__ import annotations

import pytest

from scheduler_app.errors import BugError, InvalidInput
from scheduler_app.policy.parameters import Parameters, kind_of

SOME = Parameters({"on": True, "days": 60, "line": "Credit", "terms": ("a", "b"), "instead": {"mr": "Mr"}})


def test_each_kind_is_read_by_its_name() -> None:
    assert SOME.switch("on") is True
    assert SOME.number("days") == 60
    assert SOME.text("line") == "Credit"
    assert SOME.words("terms") == ("a", "b")
    assert SOME.wordings("instead") == {"mr": "Mr"}
    assert [kind_of(value) for value in SOME.values()] == ["switch", "number", "text", "words", "wordings"]


@pytest.mark.parametrize("ask", [lambda: SOME.number("on"), lambda: SOME.switch("days"), lambda: SOME.words("gone")])
def test_a_check_that_asks_for_something_else_is_our_mistake(ask: object) -> None:
    with pytest.raises(BugError):
        ask()  # type: ignore[operator]


def test_a_change_keeps_the_kind() -> None:
    changed = SOME.changed({"days": 30, "terms": [" c ", "c", ""], "instead": {"dr": "Dr"}, "on": False, "line": ""})
    assert dict(changed) == {"on": False, "days": 30, "line": "", "terms": ("c",), "instead": {"dr": "Dr"}}
    assert SOME.number("days") == 60


@pytest.mark.parametrize(
    "change",
    [{"days": "30"}, {"days": True}, {"days": -1}, {"on": 1}, {"terms": "a"}, {"terms": [1]}, {"instead": ["a"]}],
)
def test_a_value_of_another_kind_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(InvalidInput, match=r"rule\.bad_parameter"):
        SOME.changed(change)


def test_a_list_without_end_is_refused() -> None:
    with pytest.raises(InvalidInput, match=r"rule\.bad_parameter"):
        SOME.changed({"terms": [str(number) for number in range(3000)]})


def test_a_parameter_that_is_not_there_is_refused_by_name() -> None:
    with pytest.raises(InvalidInput) as caught:
        SOME.changed({"weeks": 1})
    assert caught.value.params == {"name": "weeks", "known": "days, instead, line, on, terms"}
