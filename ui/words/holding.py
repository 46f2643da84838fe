"""About holds and what comes after them: exemptions, reviews, incidents."""

from __future__ import annotations

from ui.words.wording import Wording, say

HOLDING: dict[str, Wording] = {
    "hold.released": Wording(
        say("messages", "It waits for a decision."),
        say("messages", "A hold that is over had stopped it."),
        say("messages", "Decide under the released holds whether and when it leaves."),
    ),
    "exemption.in_force": Wording(
        say("messages", "The hold lets this post pass already."),
        say("messages", "Two people agreed to exactly what it says now."),
        say("messages", "You don't need to do anything."),
    ),
    "exemption.own_proposal": Wording(
        say("messages", "A second person has to say yes."),
        say("messages", "You proposed this exemption yourself."),
        say("messages", "Ask another supervisor to confirm it."),
    ),
    "exemption.post_edited": Wording(
        say("messages", "The post was edited meanwhile."),
        say("messages", "It reads otherwise than when its exemption was proposed."),
        say("messages", "Look at it, and propose the exemption again."),
    ),
    "exemption.not_proposed": Wording(
        say("messages", "Nobody proposed this exemption."),
        say("messages", "One supervisor proposes it, and another confirms it."),
        say("messages", "Propose it with a reason."),
    ),
    "review.nothing_to_decide": Wording(
        say("messages", "There is nothing to decide here."),
        say("messages", "No released hold waits for a decision about this delivery."),
        say("messages", "Look at the list again."),
    ),
    "exemption.approve_instead": Wording(
        say("messages", "No exemption is needed."),
        say("messages", "The level is only heightened: an approval given now lets the post pass."),
        say("messages", "Approve it again."),
    ),
    "review.approve_again": Wording(
        say("messages", "It has to be approved again first."),
        say("messages", "The level is heightened, and nobody approved it since."),
        say("messages", "Approve it again, then decide."),
    ),
    "review.still_held": Wording(
        say("messages", "Another hold still stops it."),
        say("messages", "It cannot leave while that hold is in force."),
        say("messages", "Release that hold first, or choose a later time."),
    ),
    "delivery.back_to_draft": Wording(
        say("messages", "Back to draft."),
        say("messages", "A supervisor took it out of the plan after a hold."),
        say("messages", "Write it anew, have it approved and plan it again."),
    ),
    "incident.unknown": Wording(
        say("messages", "There is no such incident."),
        say("messages", "Nothing of that name is on record."),
        say("messages", "Look at the list of incidents."),
    ),
    "incident.closed": Wording(
        say("messages", "The incident is closed."),
        say("messages", "Nothing can be added to it any more."),
        say("messages", "Add what is new to another incident."),
    ),
    "incident.no_words": Wording(
        say("messages", "Some words are missing."),
        say("messages", "An empty note helps nobody."),
        say("messages", "Write a sentence."),
    ),
    "incident.not_by_hand": Wording(
        say("messages", "That step cannot be written by hand."),
        say("messages", "{step} is written by Duta when it happens."),
        say("messages", "Write a note or a decision."),
    ),
    "incident.hold_active": Wording(
        say("messages", "A hold of this incident is still in force."),
        say("messages", "Closing would end a story that goes on."),
        say("messages", "Release the hold first."),
    ),
    "incident.recall_open": Wording(
        say("messages", "A recall of this incident is not finished."),
        say("messages", "Closing would end a story that goes on."),
        say("messages", "Finish the recall first."),
    ),
    "look_ahead.changed": Wording(
        say("messages", "The list changed meanwhile."),
        say("messages", "Something stands in it that you have not seen."),
        say("messages", "Look at the list again, then confirm it."),
    ),
}
