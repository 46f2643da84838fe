"""What headquarters answered is bound to what was meant, byte for byte."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from scheduler_app.domain.clearance import Clearance, ClearanceStep, clearance_from, latest_answer
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId, WorkspaceId
from scheduler_app.errors import InvalidInput

TOKYO, THE_HAGUE = AccountId("tokyo"), AccountId("the-hague")
ONE, OTHER = ContentHash("1" * 64), ContentHash("2" * 64)
CLEARED = Clearance(
    "a1",
    WorkspaceId("w"),
    PostId("p"),
    ClearanceStep.CLEARED,
    {TOKYO: ONE, THE_HAGUE: ONE},
    MemberId("budi"),
    datetime(2027, 3, 1, 9, tzinfo=UTC),
    by="Infomed",
    on=date(2027, 3, 1),
    reference="D-123",
)
# What was once signed has to be read in the same bytes for ever.
GOLDEN = (
    '{"answered_by":"Infomed","answered_on":"2027-03-01","at":"2027-03-01T09:00:00+00:00","comment":"",'
    f'"contents":{{"the-hague":"{ONE}","tokyo":"{ONE}"}},"id":"a1","kind":"clearance","member":"budi","page":"",'
    '"post":"p","reference":"D-123","step":"cleared","version":1,"workspace":"w"}'
)


def test_the_signed_bytes_are_these() -> None:
    assert CLEARED.canonical_bytes().decode() == GOLDEN
    assert clearance_from(GOLDEN) == CLEARED


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", GOLDEN + " ", GOLDEN.replace('"version":1', '"version":2'), GOLDEN.replace("cleared", "perhaps")],
)
def test_other_bytes_say_nothing(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        clearance_from(text)
    assert caught.value.code == "clearance.unreadable"


def test_an_answer_is_about_exactly_what_was_meant() -> None:
    assert CLEARED.is_about({TOKYO: ONE})
    assert not CLEARED.is_about({TOKYO: OTHER})
    assert not CLEARED.is_about({TOKYO: ONE, AccountId("rome"): ONE})
    assert not CLEARED.is_about({})


def test_the_last_answer_about_what_is_written_counts() -> None:
    no = replace(CLEARED, id="a2", step=ClearanceStep.NOT_CLEARED)
    asked = replace(CLEARED, id="a3", step=ClearanceStep.ASKED)
    about_others = replace(CLEARED, id="a4", contents={TOKYO: OTHER})
    assert latest_answer([CLEARED, no, asked, about_others], {TOKYO: ONE}) == no
    assert latest_answer([asked], {TOKYO: ONE}) is None
