"""About what people post by hand."""

from __future__ import annotations

from ui.words.wording import Wording, say

BY_HAND: dict[str, Wording] = {
    "by_hand.due": Wording(
        say("messages", "It is time to post it by hand."),
        say("messages", "Duta cannot send to this account."),
        say("messages", "Take it, post it on the account's page, then say that it is posted."),
    ),
    "by_hand.no_word": Wording(
        say("messages", "Nobody said whether it was posted."),
        say("messages", "Somebody took it to post it by hand, and an hour has passed."),
        say("messages", "Look at the account, then say that it is there or post it again."),
    ),
    "by_hand.not_posted": Wording(
        say("messages", "It could not be posted by hand."),
        say("messages", "Somebody tried, and said why not."),
        say("messages", "Mend the cause and post it at another time, or let it go."),
    ),
    "by_hand.not_by_hand": Wording(
        say("messages", "Duta sends this one itself."),
        say("messages", "Nobody posts by hand to this account."),
        say("messages", "You don't need to do anything."),
    ),
    "by_hand.taken": Wording(
        say("messages", "{who} is posting it."),
        say("messages", "Two people would post it twice."),
        say("messages", "Ask {who}. Whoever knows better can say that it is posted, or that it is not."),
    ),
    "by_hand.done": Wording(
        say("messages", "{who} has posted it already."),
        say("messages", "It stands on the account."),
        say("messages", "You don't need to do anything."),
    ),
    "by_hand.not_due": Wording(
        say("messages", "It is not time yet."),
        say("messages", "It is shown for posting when its hour comes."),
        say("messages", "Wait for its hour, or move it."),
    ),
    "by_hand.account_busy": Wording(
        say("messages", "Another post of this account is being posted."),
        say("messages", "One follows the other, so that none appears twice."),
        say("messages", "Say first what became of that one."),
    ),
    "by_hand.not_there": Wording(
        say("messages", "It is not to be posted."),
        say("messages", "It is {state} by now."),
        say("messages", "Look at it in the outbox."),
    ),
    "by_hand.not_taken": Wording(
        say("messages", "Nobody has taken it."),
        say("messages", "Only what somebody took can be posted."),
        say("messages", "Take it first."),
    ),
    "by_hand.no_reason": Wording(
        say("messages", "A reason is missing."),
        say("messages", "Whoever decides what follows has to know why."),
        say("messages", "Say why it could not be posted."),
    ),
    "by_hand.no_network": Wording(
        say("messages", "There is no such network."),
        say("messages", "{network} is not among those that people post to."),
        say("messages", "Choose one of the list, or “Another network”."),
    ),
    "by_hand.no_name": Wording(
        say("messages", "The name is missing."),
        say("messages", "Everybody has to know which account is meant."),
        say("messages", "Type what the account is called there."),
    ),
}
