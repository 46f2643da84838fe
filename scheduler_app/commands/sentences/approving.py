"""What the command line says about approvals that are signed, the rules they follow, and who stands in for whom."""

from __future__ import annotations

APPROVING = {
    "approval.expired": "The approval has expired. Ask for approval again.",
    "approval.more_needed": "Somebody approved it, and more people have to. Ask another supervisor.",
    "approval.others_needed": "One of a certain group has to approve it too. Ask one of them.",
    "approval.not_entitled": "Who signed may not approve posts on this account. Ask a supervisor of this account.",
    "approval.solo_is_over": "Its author approved it alone, and solo mode is over. Ask a supervisor.",
    "approval.tampered": "The record of an approval was changed after it was signed. Tell your administrator, then ask for approval again.",
    "approval.unreadable": "The record of an approval cannot be read. Tell your administrator, then ask for approval again.",
    "approval.no_such_passage": "“{words}” does not stand there. Look at the post again.",
    "approval_rule.bad_expiry": "Approvals last from one to {most} days. Choose a number between them.",
    "approval_rule.bad_number": "A rule asks for none up to {most} approvals. Choose a number between them.",
    "approval_rule.no_name": "The approval rule has no name. Give it one.",
    "approval_rule.nobody_needed": "The rule “{rule}” names people who must approve and asks for nobody. Ask for at least one approval.",
    "approval_rule.same_name": "Two approval rules have one name. Rename one of them.",
    "approval_rule.unreadable": "The approval rules cannot be read by this version of Duta. Update Duta, or set the rules again.",
    "stand_in.backwards": "The stand-in would end before it begins. Correct the two times.",
    "stand_in.oneself": "Nobody stands in for themselves. Choose another person.",
    "stand_in.unreadable": "The record of a stand-in cannot be read. Tell your administrator, then name the stand-in again.",
}
