"""How a person says on the command line what comes again, and how it is said back."""

from __future__ import annotations

from datetime import date

import click

from scheduler_app.domain.recurrence import (
    LAST,
    Daily,
    MonthlyOnDay,
    MonthlyOnWeekday,
    Recurrence,
    Rhythm,
    Weekly,
)

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth", LAST: "last"}
_LAST_WORD = "last"


def rhythm_of(every: str, on: str, day: str, nth: str) -> Rhythm:
    """What the options --every, --on, --day and --nth say together. Raises UsageError and InvalidInput."""
    if every == "day":
        _alone(on, day, nth)
        return Daily()
    if every == "week":
        _alone(day, nth)
        return Weekly(frozenset(_weekdays(on)))
    if day:
        _alone(on, nth)
        return MonthlyOnDay(_number(day))
    if not nth:
        raise click.UsageError("Say which day of the month: --day 15, --day last, or --nth 2 --on tue.")
    weekdays = _weekdays(on)
    if len(weekdays) != 1:
        raise click.UsageError("Name one weekday: --nth 2 --on tue.")
    return MonthlyOnWeekday(_number(nth), weekdays[0])


def said(recurrence: Recurrence) -> str:
    """A recurrence as a person says it."""
    ends = ""
    if recurrence.until is not None:
        ends = f", until {day_words(recurrence.until)}"
    elif recurrence.count is not None:
        ends = f", {recurrence.count} times"
    return f"{_rhythm_said(recurrence.rhythm)} at {recurrence.at:%H:%M}, from {day_words(recurrence.first)}{ends}"


def day_words(day: date) -> str:
    return f"{day:%a %d %b %Y}"


def _rhythm_said(rhythm: Rhythm) -> str:
    match rhythm:
        case Daily():
            return "every day"
        case Weekly(weekdays):
            return "every " + ", ".join(_NAMES[one - 1] for one in sorted(weekdays))
        case MonthlyOnDay(day):
            return f"on the {'last day' if day == LAST else f'{day}.'} of every month"
        case MonthlyOnWeekday(nth, weekday):
            return f"on the {_ORDINALS[nth]} {_NAMES[weekday - 1]} of every month"


def _weekdays(on: str) -> list[int]:
    names = [one.strip().lower()[:3] for one in on.split(",") if one.strip()]
    unknown = [one for one in names if one not in WEEKDAYS]
    if unknown or not names:
        raise click.UsageError(f"Name weekdays with --on, such as --on mon,fri. They are {', '.join(WEEKDAYS)}.")
    return [WEEKDAYS.index(one) + 1 for one in names]


def _number(text: str) -> int:
    if text.lower() == _LAST_WORD:
        return LAST
    try:
        return int(text)
    except ValueError as error:
        raise click.UsageError(f"{text} is neither a number nor the word last.") from error


def _alone(*others: str) -> None:
    if any(others):
        raise click.UsageError("--on is for weeks and for --nth, --day and --nth are for months.")
