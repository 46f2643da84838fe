"""About taking back what was sent."""

from __future__ import annotations

RECALLING = {
    "newsroom.withdrawn": "This post was taken back from the news site. Plan it anew if it should appear after all.",
    "recall.unknown": "There is no such recall. Look with `duta recall status`.",
    "recall.nothing_sent": "The post is public on none of these accounts, or is being taken back already. Look with `duta recall status`.",
    "recall.nothing_corrected": "On {account} the correction says what was sent, or nothing. Write it for this account first.",
    "recall.own_proposal": "You proposed this recall yourself. Another supervisor has to confirm it.",
    "recall.decided": "This recall was confirmed or withdrawn already. Look with `duta recall status`.",
    "recall.content_changed": "The correction was edited since it was proposed. Withdraw this recall and propose it anew.",
    "recall.not_to_try": "There is nothing to try again: this account is {state}.",
    "recall.not_by_hand": "There is nothing to do by hand: this account is {state}.",
    "recall.no_note": "Say with --note what was done, or give a link that shows it.",
    "recall.not_offered": "The network does not let posts be taken away or changed from outside. Do it there, then say so with `duta recall done`.",
    "recall.not_now": "The correction may not appear now: a hold covers it, it was edited, or its approval ended. It is tried again by itself.",
    "recall.interrupted": "The work was cut off, so it may be done or not. It is done again by itself, which is harmless.",
    "recall.deleted": "It was taken back after it was sent. Nothing to do.",
    "recall.corrected": "It was corrected after it was sent. Nothing to do.",
    "recall.no_correction": "A correction is a post of its own: write it, have it approved, and name it with --with. A deletion needs none.",
}
