"""What the window says about approvals that are signed, the rules they follow, and who stands in for whom."""

from __future__ import annotations

from ui.words.wording import Wording, say

APPROVING: dict[str, Wording] = {
    "approval.expired": Wording(
        say("messages", "The approval has expired."),
        say("messages", "It was given too long ago to count today."),
        say("messages", "Ask for approval again."),
    ),
    "approval.more_needed": Wording(
        say("messages", "More people must approve it."),
        say("messages", "Somebody approved it, and by the rules that is not enough."),
        say("messages", "Ask another supervisor."),
    ),
    "approval.others_needed": Wording(
        say("messages", "A certain group must approve it too."),
        say("messages", "The rules want one of them among those who approve."),
        say("messages", "Ask one of them."),
    ),
    "approval.not_entitled": Wording(
        say("messages", "This signature does not count here."),
        say("messages", "Whoever signed may not approve posts on this account."),
        say("messages", "Ask a supervisor of this account."),
    ),
    "approval.solo_is_over": Wording(
        say("messages", "Solo mode is over."),
        say("messages", "The author approved this alone while that was allowed."),
        say("messages", "Ask a supervisor."),
    ),
    "approval.tampered": Wording(
        say("messages", "The record of an approval was changed."),
        say("messages", "It is no longer what somebody signed, so nothing leaves on its word."),
        say("messages", "Tell your administrator, then ask for approval again."),
    ),
    "approval.unreadable": Wording(
        say("messages", "An approval cannot be read."),
        say("messages", "Its record says nothing that Duta knows."),
        say("messages", "Tell your administrator, then ask for approval again."),
    ),
    "approval.no_such_passage": Wording(
        say("messages", "“{words}” does not stand there."),
        say("messages", "The words may have been changed meanwhile."),
        say("messages", "Look at the post again and choose the words anew."),
    ),
    "approval_rule.bad_expiry": Wording(
        say("messages", "Approvals cannot last that long."),
        say("messages", "They last from one to {most} days."),
        say("messages", "Choose a number of days between them."),
    ),
    "approval_rule.bad_number": Wording(
        say("messages", "So many approvals cannot be asked for."),
        say("messages", "A rule asks for none up to {most}."),
        say("messages", "Choose a number between them."),
    ),
    "approval_rule.no_name": Wording(
        say("messages", "The approval rule has no name."),
        say("messages", "People see its name when it asks for an approval."),
        say("messages", "Give it a name."),
    ),
    "approval_rule.nobody_needed": Wording(
        say("messages", "The rule “{rule}” asks for nobody."),
        say("messages", "It names people who must approve, and no approvals."),
        say("messages", "Ask for at least one approval."),
    ),
    "approval_rule.same_name": Wording(
        say("messages", "Two approval rules have one name."),
        say("messages", "Each rule is known by its name."),
        say("messages", "Rename one of them."),
    ),
    "approval_rule.unreadable": Wording(
        say("messages", "The approval rules cannot be read."),
        say("messages", "They say something that this version of Duta does not know."),
        say("messages", "Update Duta, or ask your administrator to set the rules again."),
    ),
    "stand_in.backwards": Wording(
        say("messages", "The stand-in would end before it begins."),
        say("messages", "The two times are the wrong way round."),
        say("messages", "Correct the two times."),
    ),
    "stand_in.oneself": Wording(
        say("messages", "Nobody stands in for themselves."),
        say("messages", "Whoever is away and whoever stands in are one person."),
        say("messages", "Choose another person."),
    ),
    "stand_in.unreadable": Wording(
        say("messages", "A stand-in cannot be read."),
        say("messages", "Its record says nothing that Duta knows."),
        say("messages", "Tell your administrator, then name the stand-in again."),
    ),
}
