"""What people type is what they are told back."""

from __future__ import annotations

from datetime import date, time

import pytest

from scheduler_app.commands.rhythm_words import rhythm_of, said
from scheduler_app.domain.recurrence import Recurrence


@pytest.mark.parametrize(
    ("every", "on", "day", "nth", "words"),
    [
        ("day", "", "", "", "every day"),
        ("week", "Fri, mon", "", "", "every Monday, Friday"),
        ("month", "", "15", "", "on the 15. of every month"),
        ("month", "", "last", "", "on the last day of every month"),
        ("month", "tuesday", "", "2", "on the second Tuesday of every month"),
        ("month", "fri", "", "LAST", "on the last Friday of every month"),
    ],
)
def test_a_rhythm_is_said_back(every: str, on: str, day: str, nth: str, words: str) -> None:
    first = date(2027, 3, 1)
    rhythm = rhythm_of(every, on, day, nth)
    assert said(Recurrence(rhythm, time(9, 5), first)) == f"{words} at 09:05, from Mon 01 Mar 2027"
    assert said(Recurrence(rhythm, time(9, 5), first, until=first)).endswith(", until Mon 01 Mar 2027")
    assert said(Recurrence(rhythm, time(9, 5), first, count=3)).endswith(", 3 times")
