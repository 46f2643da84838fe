"""OPT: options that a network does not know, or does not take as they are."""

from __future__ import annotations

import pytest

from scheduler_app.domain.fix import Field, SetOption
from scheduler_app.domain.option import Lines, OneOf, Words
from scheduler_app.policy.example import an_example
from scheduler_app.policy.subject import after
from tests.policy.ruling import codes, found

KNOWN = {"options": {"visibility": OneOf(("public", "unlisted")), "warning": Words(10), "poll": Lines(4, 20, 2)}}


def test_options_that_the_network_takes_are_in_order() -> None:
    subject = an_example(network=KNOWN, options={"visibility": "unlisted", "warning": "Food", "poll": "Tea\nCoffee"})
    assert codes("OPT-01", subject) == []


def test_an_option_that_the_network_does_not_know_is_taken_away() -> None:
    subject = an_example(network=KNOWN, options={"reply": "nobody"})
    (one,) = found("OPT-01", subject)
    assert (one.code, one.params["option"], one.fix) == ("option.unknown", "reply", SetOption("reply", ""))
    assert one.place is not None
    assert one.place.field is Field.OPTION


@pytest.mark.parametrize(
    ("name", "value", "instead"),
    [("visibility", "Unlisted", "unlisted"), ("visibility", "friends", ""), ("warning", "Food and drink", "Food and"),
     ("poll", "Tea", "")],
)  # fmt: skip
def test_a_value_that_it_does_not_take_becomes_the_nearest(name: str, value: str, instead: str) -> None:
    subject = an_example(network=KNOWN, options={name: value})
    (one,) = found("OPT-01", subject)
    assert (one.code, one.params["value"], one.fix) == ("option.not_taken", value, SetOption(name, instead))
    assert one.fix is not None
    mended = after(subject, one.fix)
    assert mended is not None
    assert codes("OPT-01", mended) == []
    assert dict(mended.content.options).get(name, "") == instead


def test_a_network_without_options_knows_none() -> None:
    subject = an_example(options={"visibility": "public", "warning": "Food"})
    assert codes("OPT-01", subject) == ["option.unknown", "option.unknown"]
