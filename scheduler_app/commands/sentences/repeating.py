"""About what comes again."""

from __future__ import annotations

REPEATING = {
    "recurrence.no_weekday": "Name at least one weekday, such as mon or fri.",
    "recurrence.no_such_day": "No month has a day {day}. Give a day from 1 to 31, or the last.",
    "recurrence.not_every_month": "Not every month has number {nth} of a weekday. Give one of 1 to 4, or the last.",
    "recurrence.time_has_zone": "Give the time as each account's readers see it, without a zone.",
    "recurrence.two_ends": "Give a last day or a number of times, not both.",
    "recurrence.backwards": "It would end before it begins. Correct one of the two days.",
    "recurrence.bad_count": "It can come again 1 to {most} times. Give another number.",
    "recurrence.unreadable": "The record of what comes again cannot be read. Tell your administrator.",
}
