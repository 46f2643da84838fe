"""Every outcome has its word."""

from __future__ import annotations

import typing

from scheduler_app.domain.attempt import NotSent, Outcome, Refused, Sent, Throttled, Unknown, outcome_name
from scheduler_app.errors import RefusalKind


def test_every_kind_of_outcome_has_a_word_of_its_own() -> None:
    outcomes: list[Outcome] = [
        Sent("7", "https://example.org/7"),
        Refused(RefusalKind.CONTENT, "too_long"),
        Throttled(None, "slow_down"),
        NotSent("closed"),
        Unknown("no_answer"),
    ]
    assert {type(one) for one in outcomes} == set(typing.get_args(Outcome))
    assert [outcome_name(one) for one in outcomes] == ["sent", "refused", "throttled", "not_sent", "unknown"]
