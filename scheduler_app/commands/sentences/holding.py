"""About holds and what comes after them: exemptions, reviews, incidents."""

from __future__ import annotations

HOLDING = {
    "hold.released": "A hold that is over had stopped it. Decide with `duta review-held`.",
    "exemption.in_force": "The hold lets this post pass already. Nothing to do.",
    "exemption.own_proposal": "You proposed this exemption yourself. Another supervisor has to confirm it.",
    "exemption.post_edited": "The post was edited since its exemption was proposed. Look at it, then propose again.",
    "exemption.not_proposed": "Nobody proposed this exemption. Propose it with a --reason.",
    "review.nothing_to_decide": "No released hold waits for a decision about this delivery. Look with `duta review-held`.",
    "exemption.approve_instead": "The level is only heightened: an approval given now lets it pass. Use `duta approve`.",
    "review.approve_again": "The level is heightened, and it was not approved since. Approve it again first.",
    "review.still_held": "Another hold still stops it. Release that one first, or choose a later time.",
    "delivery.back_to_draft": "A supervisor took it out of the plan after a hold. Write it anew, have it approved and plan it again.",
    "incident.unknown": "There is no such incident. Look with `duta incident list`.",
    "incident.closed": "The incident is closed: nothing can be added any more.",
    "incident.no_words": "An empty note helps nobody. Write a sentence.",
    "incident.not_by_hand": "{step} is written by Duta when it happens. Write a note or a decision.",
    "incident.hold_active": "A hold of this incident is still in force. Release it first.",
    "incident.recall_open": "A recall of this incident is not finished. Look with `duta recall status`.",
    "look_ahead.changed": "The list changed meanwhile. Look at it again, then confirm it.",
}
