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
    "series.unknown": Wording(
        say("messages", "There is no such series."),
        say("messages", "This workspace does not know it."),
        say("messages", "Look which there are."),
    ),
    "series.none_of_post": Wording(
        say("messages", "The post does not come again."),
        say("messages", "Post {number} belongs to no series."),
        say("messages", "Look which posts do."),
    ),
    "series.exists": Wording(
        say("messages", "The post comes again already."),
        say("messages", "Post {number} has its series."),
        say("messages", "Change that one."),
    ),
    "series.in_the_past": Wording(
        say("messages", "That day is over."),
        say("messages", "{day} lies in the past."),
        say("messages", "Choose a day that is still to come."),
    ),
    "series.no_day": Wording(
        say("messages", "It would never come."),
        say("messages", "There is no such day before the end."),
        say("messages", "Correct the days."),
    ),
    "series.too_far_ahead": Wording(
        say("messages", "That is too far ahead."),
        say("messages", "Posts are made at most {most} days ahead."),
        say("messages", "Choose an earlier day."),
    ),
    "series.day_passed": Wording(
        say("messages", "The day came too soon."),
        say("messages", "It was over before anybody made its post: no machine of the workspace was on."),
        say("messages", "Write a post by hand if it still matters."),
    ),
    "series.rule_stops": Wording(
        say("messages", "A rule stops this day."),
        say("messages", "The rule {rule} does not let its post be planned or asked about."),
        say("messages", "Mend the post and plan it by hand, or leave the day out."),
    ),
    "series.rule_warns": Wording(
        say("messages", "A rule wants a reason."),
        say("messages", "The rule {rule} warns about this day's post."),
        say("messages", "Give a reason and ask for approval, or change the post."),
    ),
    "series.changed": Wording(
        say("messages", "It comes again otherwise by now."),
        say("messages", "Somebody changed the series, and this day was taken out of the plan."),
        say("messages", "You don't need to do anything."),
    ),
    "series.ended": Wording(
        say("messages", "It comes no more."),
        say("messages", "Somebody ended the series, and this day was taken out of the plan."),
        say("messages", "You don't need to do anything."),
    ),
}
