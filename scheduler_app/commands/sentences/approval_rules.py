"""About changing the approval rules and about standing in for a supervisor."""

from __future__ import annotations

APPROVAL_RULES = {
    "approval.passage_not_unique": "The words “{words}” stand there {times} times. Give more of them, so that it is clear which are meant.",
    "approval_rule.unknown": "There is no approval rule {rule}. Look with `duta approval-rules`.",
    "approval_rule.bad_country": "{country} is no country. Give its two letters: JP, SA, NL.",
    "approval_rule.empty_mention": "The rule {rule} would look for an empty name, which stands in every text. Give a name.",
    "approval_rule.too_many": "There are {most} approval rules already, and more are not kept. Remove one first.",
    "stand_in.not_yours": "Only the supervisor who is away, or an administrator, says who stands in. Ask one of them.",
    "stand_in.not_a_supervisor": "{name} approves nothing, so nobody can do it in that place. Name a supervisor who is away.",
    "stand_in.no_key": "{name} has no key and cannot sign. Let an administrator make one: `duta members change --new-key`.",
    "stand_in.in_the_past": "That day is over. Give a last day that is still to come.",
    "stand_in.too_long": "Somebody stands in for at most {most} days. Give an earlier last day.",
    "stand_in.none": "They do not stand in for each other. Look with `duta stand-in`.",
}
