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
    "series.unknown": "There is no such series. Look which there are with `duta series list`.",
    "series.none_of_post": "Post {number} does not come again. Look which do with `duta series list`.",
    "series.exists": "Post {number} comes again already. Change how with `duta series change {number}`.",
    "series.in_the_past": "{day} is over. Give a first day that is still to come.",
    "series.no_day": "It would never come: there is no such day before the end. Correct the days.",
    "series.too_far_ahead": "Posts are made at most {most} days ahead. Give an earlier day.",
    "series.day_passed": "The day was over before anybody made its post: no machine of the workspace was on.",
    "series.rule_stops": "The rule {rule} stops it. Look with `duta check-post {number}`, then plan it by hand.",
    "series.rule_warns": "The rule {rule} wants a reason: `duta keep {number}`, then `duta submit {number}`.",
    "series.changed": "It comes again otherwise by now, and this day was taken out of the plan.",
    "series.ended": "It comes no more, and this day was taken out of the plan.",
}
