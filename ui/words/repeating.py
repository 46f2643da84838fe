"""About what comes again."""

from __future__ import annotations

from ui.words.wording import Wording, say

REPEATING: dict[str, Wording] = {
    "recurrence.no_weekday": Wording(
        say("messages", "No weekday is chosen."),
        say("messages", "It has to come again on some day of the week."),
        say("messages", "Choose at least one weekday."),
    ),
    "recurrence.no_such_day": Wording(
        say("messages", "No month has such a day."),
        say("messages", "{day} is no day of a month."),
        say("messages", "Choose a day from 1 to 31, or the last."),
    ),
    "recurrence.not_every_month": Wording(
        say("messages", "Not every month has that weekday so often."),
        say("messages", "Some months have no number {nth} of it."),
        say("messages", "Choose the first to the fourth, or the last."),
    ),
    "recurrence.time_has_zone": Wording(
        say("messages", "The time names a zone."),
        say("messages", "It is meant as each account's readers see it."),
        say("messages", "Give the time without a zone."),
    ),
    "recurrence.two_ends": Wording(
        say("messages", "There are two ends."),
        say("messages", "A last day and a number of times may not agree."),
        say("messages", "Choose one of the two."),
    ),
    "recurrence.backwards": Wording(
        say("messages", "It would end before it begins."),
        say("messages", "The last day lies before the first."),
        say("messages", "Correct one of the two."),
    ),
    "recurrence.bad_count": Wording(
        say("messages", "That is no number of times."),
        say("messages", "Something can come again 1 to {most} times."),
        say("messages", "Give another number."),
    ),
    "recurrence.unreadable": Wording(
        say("messages", "What comes again cannot be read."),
        say("messages", "Its record was changed outside Duta."),
        say("messages", "Tell your administrator."),
    ),
}
