"""About taking back what was sent."""

from __future__ import annotations

from ui.words.wording import Wording, say

RECALLING: dict[str, Wording] = {
    "newsroom.withdrawn": Wording(
        say("messages", "It was taken back."),
        say("messages", "This post was removed from the news site, and the same delivery cannot show it again."),
        say("messages", "Plan it anew if it should appear after all."),
    ),
    "recall.unknown": Wording(
        say("messages", "There is no such recall."),
        say("messages", "Nothing of that name is on record."),
        say("messages", "Look at the list of recalls."),
    ),
    "recall.nothing_sent": Wording(
        say("messages", "There is nothing to take back."),
        say("messages", "The post is public on none of these accounts, or somebody is taking it back already."),
        say("messages", "Look where the post stands."),
    ),
    "recall.nothing_corrected": Wording(
        say("messages", "It still says the same."),
        say("messages", "On {account} the correction says what was sent, or nothing."),
        say("messages", "Write the correction for this account first."),
    ),
    "recall.own_proposal": Wording(
        say("messages", "A second person has to confirm it."),
        say("messages", "You proposed this recall yourself."),
        say("messages", "Ask another supervisor to confirm it."),
    ),
    "recall.decided": Wording(
        say("messages", "It was decided already."),
        say("messages", "This recall was confirmed or withdrawn meanwhile."),
        say("messages", "Look how far it is."),
    ),
    "recall.content_changed": Wording(
        say("messages", "The correction was edited meanwhile."),
        say("messages", "It reads otherwise than when it was proposed."),
        say("messages", "Withdraw this recall and propose it anew."),
    ),
    "recall.not_to_try": Wording(
        say("messages", "There is nothing to try again."),
        say("messages", "This account is {state}."),
        say("messages", "Look how far it is."),
    ),
    "recall.not_by_hand": Wording(
        say("messages", "There is nothing to do by hand."),
        say("messages", "This account is {state}."),
        say("messages", "Look how far it is."),
    ),
    "recall.no_note": Wording(
        say("messages", "A link or a few words are missing."),
        say("messages", "Others must be able to see what was done."),
        say("messages", "Write what you did, or paste a link that shows it."),
    ),
    "recall.not_offered": Wording(
        say("messages", "The network cannot do this."),
        say("messages", "It does not let posts be taken away or changed from outside."),
        say("messages", "Do it on the network yourself, then say so here."),
    ),
    "recall.not_now": Wording(
        say("messages", "The correction may not appear now."),
        say("messages", "A hold covers it, it was edited, or its approval does not reach this far."),
        say("messages", "It is tried again by itself; look at holds and approvals."),
    ),
    "recall.interrupted": Wording(
        say("messages", "The work was cut off."),
        say("messages", "Nobody knows whether it was done; doing it twice is harmless."),
        say("messages", "It is done again by itself."),
    ),
    "recall.deleted": Wording(
        say("messages", "It was taken back."),
        say("messages", "Two people had it removed after it was sent."),
        say("messages", "You don't need to do anything."),
    ),
    "recall.corrected": Wording(
        say("messages", "It was corrected after it was sent."),
        say("messages", "Readers see the corrected words now."),
        say("messages", "You don't need to do anything."),
    ),
    "recall.no_correction": Wording(
        say("messages", "A correction is a post of its own."),
        say("messages", "What was sent stays on record as it was written."),
        say("messages", "Write the correction as a new post, have it approved, and name it."),
    ),
}
