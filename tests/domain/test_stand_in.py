"""Who stands in for whom: exactly as it was signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scheduler_app.domain.ids import MemberId, WorkspaceId
from scheduler_app.domain.stand_in import StandIn, stand_in_from
from scheduler_app.errors import InvalidInput

SAID = StandIn(
    id="s" * 32,
    workspace_id=WorkspaceId("w"),
    away=MemberId("budi"),
    stand_in=MemberId("dewi"),
    begins=datetime(2027, 3, 1, tzinfo=UTC),
    ends=datetime(2027, 3, 8, tzinfo=UTC),
    by=MemberId("budi"),
    at=datetime(2027, 2, 28, 9, 30, tzinfo=UTC),
)


def test_its_bytes_are_written_once_and_for_all() -> None:
    assert SAID.canonical_bytes().decode() == (
        '{"at":"2027-02-28T09:30:00+00:00","away":"budi","begins":"2027-03-01T00:00:00+00:00","by":"budi",'
        '"ends":"2027-03-08T00:00:00+00:00","id":"' + "s" * 32 + '","kind":"stand_in","stand_in":"dewi","version":1,'
        '"workspace":"w"}'
    )
    assert stand_in_from(SAID.canonical_bytes().decode()) == SAID


def test_it_begins_with_its_first_moment_and_is_over_at_its_last() -> None:
    tick = timedelta(microseconds=1)
    assert [SAID.covers(at) for at in (SAID.begins - tick, SAID.begins, SAID.ends - tick, SAID.ends)] == [
        False,
        True,
        True,
        False,
    ]


def test_nobody_stands_in_for_themselves_or_backwards_in_time() -> None:
    for wrong, code in (
        ({"stand_in": SAID.away}, "stand_in.oneself"),
        ({"ends": SAID.begins - timedelta(days=1)}, "stand_in.backwards"),
    ):
        with pytest.raises(InvalidInput) as said:
            replace(SAID, **wrong)  # type: ignore[arg-type]  # by name
        assert said.value.code == code


@pytest.mark.parametrize("text", ["", "{}", SAID.canonical_bytes().decode().replace("dewi", "dewi ", 1)[:-1]])
def test_what_is_no_such_statement_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match=r"stand_in\.unreadable"):
        stand_in_from(text)
