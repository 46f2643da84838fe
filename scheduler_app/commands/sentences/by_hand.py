"""About what people post by hand."""

from __future__ import annotations

BY_HAND = {
    "by_hand.due": "Its hour has come: somebody posts it by hand.",
    "by_hand.no_word": "Somebody took it to post it by hand and said no more, so it may be public or not. Look at the account, then say so.",
    "by_hand.not_posted": "Somebody tried to post it by hand and could not. Decide whether it still should appear.",
    "by_hand.not_by_hand": "Duta sends to this account itself; there is nothing to post by hand.",
    "by_hand.taken": "{who} has taken it and posts it. Ask {who} before you do anything.",
    "by_hand.done": "{who} has posted it already. Nothing to do.",
    "by_hand.not_due": "Its hour has not come yet.",
    "by_hand.account_busy": "Another post of this account is being posted by hand. Finish that one first.",
    "by_hand.not_there": "It is not to be posted: it is {state} by now.",
    "by_hand.not_taken": "Nobody has taken it. Take it first: only then are its words shown.",
    "by_hand.no_reason": "A reason is missing: say why it could not be posted.",
    "by_hand.no_network": "{network} is no network that people can post to by hand. `duta accounts by-hand` lists them.",
    "by_hand.no_name": "The account's name is missing.",
}
