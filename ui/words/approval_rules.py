"""About changing the approval rules and about standing in for a supervisor."""

from __future__ import annotations

from ui.words.wording import Wording, say

APPROVAL_RULES: dict[str, Wording] = {
    "approval.passage_not_unique": Wording(
        say("messages", "These words stand there more than once."),
        say("messages", "“{words}” stands there {times} times, so it is not clear which are meant."),
        say("messages", "Mark more of the text."),
    ),
    "approval_rule.unknown": Wording(
        say("messages", "There is no such approval rule."),
        say("messages", "No rule is called {rule}; somebody may have removed it."),
        say("messages", "Look at the list of rules."),
    ),
    "approval_rule.bad_country": Wording(
        say("messages", "That is no country."),
        say("messages", "{country} is not the two letters of a country."),
        say("messages", "Give two letters, such as JP."),
    ),
    "approval_rule.empty_mention": Wording(
        say("messages", "A name is empty."),
        say("messages", "An empty name stands in every text, so the rule {rule} would count everywhere."),
        say("messages", "Give a name, or take the condition away."),
    ),
    "approval_rule.too_many": Wording(
        say("messages", "There are too many approval rules."),
        say("messages", "At most {most} are kept."),
        say("messages", "Remove one first."),
    ),
    "stand_in.not_yours": Wording(
        say("messages", "You cannot say who stands in there."),
        say("messages", "The supervisor who is away says so, or an administrator."),
        say("messages", "Ask one of them."),
    ),
    "stand_in.not_a_supervisor": Wording(
        say("messages", "Nobody can stand in there."),
        say("messages", "{name} approves nothing."),
        say("messages", "Name a supervisor who is away."),
    ),
    "stand_in.no_key": Wording(
        say("messages", "{name} cannot sign."),
        say("messages", "There is no key for this member yet."),
        say("messages", "Let an administrator make one."),
    ),
    "stand_in.in_the_past": Wording(
        say("messages", "That day is over."),
        say("messages", "Standing in would end before it begins."),
        say("messages", "Give a last day that is still to come."),
    ),
    "stand_in.too_long": Wording(
        say("messages", "That is too long to stand in."),
        say("messages", "Somebody stands in for at most {most} days."),
        say("messages", "Give an earlier last day."),
    ),
    "stand_in.none": Wording(
        say("messages", "Nobody stands in there."),
        say("messages", "They do not stand in for each other; it may have ended."),
        say("messages", "Look at the list of those who stand in."),
    ),
}
