"""About what becomes of a delivery: approvals, holds, lateness, doubts."""

from __future__ import annotations

from ui.words.wording import Wording, say

SENDING: dict[str, Wording] = {
    "lookup.too_many_since": Wording(
        say("messages", "The account has sent too much since then."),
        say("messages", "Its newest posts were looked through; this one is not among them, which proves nothing."),
        say("messages", "Look at the account, then say that it is there or send again."),
    ),
    "thread.half_out": Wording(
        say("messages", "Only its first parts are public."),
        say("messages", "The others could not follow in time."),
        say("messages", "Send it again to add what is missing, or recall it."),
    ),
    "account.not_named": Wording(
        say("messages", "It is a protected account."),
        say("messages", "Whoever sends to @{account} names it, so that nothing goes there by mistake."),
        say("messages", "Type its name, then send."),
    ),
    "time.too_late": Wording(
        say("messages", "Its hour passed."),
        say("messages", "It could not leave in time, and late posts never leave by themselves."),
        say("messages", "Send it again, or cancel it."),
    ),
    "content.changed": Wording(
        say("messages", "Its words changed."),
        say("messages", "They are other than those that were planned and approved."),
        say("messages", "Plan it again with the present words."),
    ),
    "pacing.wait": Wording(
        say("messages", "It waits its turn."),
        say("messages", "The account spoke a moment ago."),
        say("messages", "You don't need to do anything."),
    ),
    "network.unknown": Wording(
        say("messages", "This network is not known here."),
        say("messages", "The account belongs to a network that this copy of Duta does not have."),
        say("messages", "Install the newest Duta."),
    ),
    "sending.interrupted": Wording(
        say("messages", "Sending was cut off."),
        say("messages", "The post may be public or not; Duta looks for it on the network."),
        say("messages", "If it stays open, look at the account before you send again."),
    ),
    "unknown.was_absent": Wording(
        say("messages", "It surely did not appear."),
        say("messages", "Duta looked: the network does not have it."),
        say("messages", "It is sent again by itself."),
    ),
    "unknown.same_key": Wording(
        say("messages", "It is sent again safely."),
        say("messages", "The network takes the same key only once."),
        say("messages", "You don't need to do anything."),
    ),
    "lookup.not_offered": Wording(
        say("messages", "Duta cannot look it up."),
        say("messages", "This network does not say whether a post is there."),
        say("messages", "Look at the account yourself, then say what you saw."),
    ),
    "delivery.not_ours": Wording(
        say("messages", "Another sender took it over."),
        say("messages", "This computer no longer had the right to send it."),
        say("messages", "You don't need to do anything."),
    ),
    "delivery.cancelled_by_member": Wording(
        say("messages", "Taken out of the plan."),
        say("messages", "A member cancelled it."),
        say("messages", "Plan it anew if it should leave after all."),
    ),
    "delivery.unknown": Wording(
        say("messages", "There is no such delivery."),
        say("messages", "It may have been taken away meanwhile."),
        say("messages", "Look at the list again."),
    ),
    "delivery.exists": Wording(
        say("messages", "It is planned already."),
        say("messages", "The post has a time for {account} ({state})."),
        say("messages", "Move or cancel that one."),
    ),
    "delivery.not_scheduled": Wording(
        say("messages", "It can no longer be moved."),
        say("messages", "It is {state} by now."),
        say("messages", "Look at it in the outbox."),
    ),
    "delivery.not_cancelled": Wording(
        say("messages", "It is not out of the plan."),
        say("messages", "It is {state} by now."),
        say("messages", "Look at it in the calendar."),
    ),
    "delivery.not_unknown": Wording(
        say("messages", "That is settled already."),
        say("messages", "It is {state} by now."),
        say("messages", "You don't need to do anything."),
    ),
    "delivery.not_waiting": Wording(
        say("messages", "It does not wait for anybody."),
        say("messages", "It is {state} by now."),
        say("messages", "Look at it in the outbox."),
    ),
    "delivery.changed_meanwhile": Wording(
        say("messages", "It changed meanwhile."),
        say("messages", "Somebody else, or the sender, was faster; nothing was done."),
        say("messages", "Look at it again."),
    ),
    "lease.expired": Wording(
        say("messages", "This computer was too slow."),
        say("messages", "Nothing left it."),
        say("messages", "It is tried again by itself."),
    ),
    "clock.set_back": Wording(
        say("messages", "The clock of this computer was set back."),
        say("messages", "By the new time it was too early; nothing left."),
        say("messages", "It leaves at its hour by itself."),
    ),
    "machine.stood_still": Wording(
        say("messages", "This computer slept while sending."),
        say("messages", "Nothing left it."),
        say("messages", "It is tried again by itself."),
    ),
    "approval.none_yet": Wording(
        say("messages", "Nobody has approved it yet."),
        say("messages", "It leaves only when a supervisor has approved exactly this."),
        say("messages", "Ask a supervisor."),
    ),
    "approval.none_in_time": Wording(
        say("messages", "Nobody approved it in time."),
        say("messages", "Its hour came without an approval."),
        say("messages", "Have it approved, then send it again."),
    ),
    "approval.content_changed": Wording(
        say("messages", "It changed after it was approved."),
        say("messages", "What was approved is not what would leave."),
        say("messages", "Ask for approval again."),
    ),
    "approval.account_not_covered": Wording(
        say("messages", "It was approved, but not for this account."),
        say("messages", "An approval names its accounts."),
        say("messages", "Ask for approval again."),
    ),
    "approval.account_changed": Wording(
        say("messages", "The account is another one."),
        say("messages", "Behind its name stands another identity than was approved."),
        say("messages", "Look whose account it is, then ask for approval again."),
    ),
    "approval.outside_window": Wording(
        say("messages", "It was approved for another time."),
        say("messages", "Its hour lies outside the approved window."),
        say("messages", "Ask for approval again, or move it back."),
    ),
    "approval.changes_requested": Wording(
        say("messages", "Changes were requested."),
        say("messages", "A supervisor wants it otherwise."),
        say("messages", "Make the changes, then ask for approval again."),
    ),
    "approval.withdrawn": Wording(
        say("messages", "The approval was withdrawn."),
        say("messages", "That happened before the post left."),
        say("messages", "Ask for approval again."),
    ),
    "approval.own_work": Wording(
        say("messages", "Another person must approve it."),
        say("messages", "You wrote this post or edited it last."),
        say("messages", "Ask another supervisor."),
    ),
    "approval.no_reason": Wording(
        say("messages", "A reason is missing."),
        say("messages", "The author needs to know what to change."),
        say("messages", "Say what has to change."),
    ),
    "approval.not_requested": Wording(
        say("messages", "Nobody asked for an approval."),
        say("messages", "The post has not been submitted."),
        say("messages", "Submit it first."),
    ),
    "approval.window_backwards": Wording(
        say("messages", "The approval would end before it begins."),
        say("messages", "Its window is the wrong way round."),
        say("messages", "Correct the two times."),
    ),
    "hold.active": Wording(
        say("messages", "A hold stops it."),
        say("messages", "Nothing it covers leaves until somebody releases it."),
        say("messages", "When it is released, decide whether this should still leave."),
    ),
    "hold.not_active": Wording(
        say("messages", "That hold is released already."),
        say("messages", "Nothing was changed."),
        say("messages", "Look at the holds again."),
    ),
    "hold.heightened": Wording(
        say("messages", "It has to be approved again."),
        say("messages", "The level is heightened: what was approved before the event is looked at once more."),
        say("messages", "Approve it again, then decide whether it should still leave."),
    ),
    "settle.no_such_line": Wording(
        say("messages", "There is no line {number}."),
        say("messages", "The list may have changed meanwhile."),
        say("messages", "Look at the list again."),
    ),
    "hold.no_reason": Wording(
        say("messages", "A reason is missing."),
        say("messages", "Everybody is shown why posts are held."),
        say("messages", "Say why."),
    ),
    "hold.nothing_there": Wording(
        say("messages", "There is nothing like that to hold."),
        say("messages", "{scope} {value} is not known here."),
        say("messages", "Look at the spelling."),
    ),
    "hold.value_not_needed": Wording(
        say("messages", "Holding everything needs no name."),
        say("messages", "A name was given although everything is meant."),
        say("messages", "Leave the name out, or choose what it names."),
    ),
}
