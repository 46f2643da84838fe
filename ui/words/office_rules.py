"""What the rules about approvals, campaigns, holds and limits are for, and what they say."""

from __future__ import annotations

from ui.words.wording import Wording, say

OFFICE_RULES: dict[str, Wording] = {
    "rule.apr_01": Wording(
        say("messages", "Enough people said yes."),
        say("messages", "Nothing leaves without the approvals it needs."),
        say("messages", "Submit the post for approval."),
    ),
    "rule.apr_02": Wording(
        say("messages", "Nobody approves their own work."),
        say("messages", "Two people see every post: whoever wrote it, and somebody else."),
        say("messages", "Ask another supervisor."),
    ),
    "rule.apr_03": Wording(
        say("messages", "What leaves is what was approved."),
        say("messages", "An approval is for exactly the words and pictures that were seen."),
        say("messages", "Submit the post again."),
    ),
    "rule.apr_04": Wording(
        say("messages", "An approval is not too old."),
        say("messages", "What was right weeks ago may be wrong today."),
        say("messages", "Ask for a fresh look."),
    ),
    "rule.apr_05": Wording(
        say("messages", "Some topics are cleared by headquarters."),
        say("messages", "Missions tell one story, and statements are made in the capital."),
        say("messages", "Send it to headquarters for clearance."),
    ),
    "rule.apr_06": Wording(
        say("messages", "What headquarters did not clear does not leave."),
        say("messages", "Their no is on record, about exactly these words."),
        say("messages", "Change the post and ask headquarters again."),
    ),
    "rule.cmp_01": Wording(
        say("messages", "Every post is for something."),
        say("messages", "A topic and a purpose make posts findable and worth reading."),
        say("messages", "Choose a topic, and say what the post is for."),
    ),
    "rule.cmp_02": Wording(
        say("messages", "Partners are credited."),
        say("messages", "Who pays or helps was promised to be named."),
        say("messages", "Insert the campaign's credit line and logo."),
    ),
    "rule.hld_01": Wording(
        say("messages", "No hold covers it."),
        say("messages", "Stop means stop, for everything in the hold's scope."),
        say("messages", "Wait until the hold is released, or ask for an exemption."),
    ),
    "rule.hld_02": Wording(
        say("messages", "Approved since the level was heightened."),
        say("messages", "What was approved before the event may be wrong by now."),
        say("messages", "While the level is heightened, a supervisor looks at it once more."),
    ),
    "rule.ops_01": Wording(
        say("messages", "The network still takes a post."),
        say("messages", "Networks count posts, and some of them cost money."),
        say("messages", "Move what can wait."),
    ),
    "rule.ops_02": Wording(
        say("messages", "The month's money lasts."),
        say("messages", "Some networks charge for every post, and much more for one with a link."),
        say("messages", "Move what can wait, or say why it cannot."),
    ),
    "approval.too_few": Wording(
        say("messages", "Approvals are missing: {given} of {needed}."),
        say("messages", "Nothing leaves before all of them are there."),
        say("messages", "Submit the post for approval."),
    ),
    "approval.for_another_time": Wording(
        say("messages", "It was approved for another time."),
        say("messages", "The planned moment lies outside of what was approved."),
        say("messages", "Submit it again, or move it back."),
    ),
    "approval.by_its_author": Wording(
        say("messages", "Its author or last editor approved it."),
        say("messages", "That approval does not count."),
        say("messages", "Ask another supervisor."),
    ),
    "approval.of_other_words": Wording(
        say("messages", "Other words were approved."),
        say("messages", "The post was changed after the approval."),
        say("messages", "Submit it again; the approver sees what changed."),
    ),
    "approval.is_old": Wording(
        say("messages", "The approval is more than {days} days old when it leaves."),
        say("messages", "What was right then may be wrong by then."),
        say("messages", "Ask for a fresh look."),
    ),
    "approval.headquarters_clears": Wording(
        say("messages", "Headquarters clears the topic {topic}."),
        say("messages", "It is outside of what a mission decides alone."),
        say("messages", "Send it to headquarters for clearance."),
    ),
    "approval.headquarters_cleared": Wording(
        say("messages", "{by} at headquarters cleared exactly this on {on} ({reference})."),
        say("messages", "Their yes stands for the approval more, as long as nothing is changed."),
        say("messages", "You don't need to do anything."),
    ),
    "approval.headquarters_refused": Wording(
        say("messages", "{by} at headquarters did not clear this on {on} ({reference})."),
        say("messages", "Their answer is on record, about exactly these words."),
        say("messages", "Change the post and ask headquarters again."),
    ),
    "clearance.unreadable": Wording(
        say("messages", "What is stored is no statement about a clearance."),
        say("messages", "It was changed behind Duta's back, or a newer Duta wrote it."),
        say("messages", "Tell your security officer."),
    ),
    "clearance.no_name": Wording(
        say("messages", "Say who answered at headquarters, and under which reference."),
        say("messages", "The record has to stand without whoever wrote it."),
        say("messages", "Enter a name or an office, and the number of their message."),
    ),
    "clearance.in_the_future": Wording(
        say("messages", "The answer cannot be of a later day than today."),
        say("messages", "The day is that of headquarters' message."),
        say("messages", "Enter the day again."),
    ),
    "clearance.not_asked": Wording(
        say("messages", "Nobody asked headquarters about this post as it reads now."),
        say("messages", "An answer counts for exactly the words that were asked about."),
        say("messages", "Ask headquarters first."),
    ),
    "clearance.nothing_changed": Wording(
        say("messages", "The post still reads as headquarters was asked about it."),
        say("messages", "They cleared it with changes, and none was made."),
        say("messages", "Make their changes, then put the answer on record."),
    ),
    "clearance.page_unsigned": Wording(
        say("messages", "This is no page with which Duta asked headquarters."),
        say("messages", "It carries no signature."),
        say("messages", "Choose the file again."),
    ),
    "clearance.page_changed": Wording(
        say("messages", "The page was changed after it was signed."),
        say("messages", "Or whoever signed it may not."),
        say("messages", "Ask for it to be written anew."),
    ),
    "campaign.no_topic": Wording(
        say("messages", "The post has no topic."),
        say("messages", "Topics decide who approves and what the figures say."),
        say("messages", "Choose a topic."),
    ),
    "campaign.no_purpose": Wording(
        say("messages", "The post does not say what it is for."),
        say("messages", "It belongs to no campaign and has no purpose of its own."),
        say("messages", "Say in a sentence what it is to achieve."),
    ),
    "campaign.credit_line_missing": Wording(
        say("messages", "The campaign's credit line is missing."),
        say("messages", "Its partners were promised: {line}."),
        say("messages", "Insert it."),
    ),
    "campaign.logo_missing": Wording(
        say("messages", "The partner's logo of {campaign} is missing."),
        say("messages", "It was promised to stand on every post."),
        say("messages", "Add it to the pictures."),
    ),
    "hold.approve_again": Wording(
        say("messages", "It has to be approved again: {reason}."),
        say("messages", "The level is heightened on {scope}, and the approval is older than that."),
        say("messages", "Ask for approval again."),
    ),
    "hold.covers_it": Wording(
        say("messages", "A hold stops it: {reason}."),
        say("messages", "It covers {scope}, and nothing leaves while it lasts."),
        say("messages", "Look at the hold."),
    ),
    "quota.used_up": Wording(
        say("messages", "{account} has used up its limit of {of}."),
        say("messages", "The network takes nothing more before it is renewed."),
        say("messages", "Move it behind that moment."),
    ),
    "quota.nearly_used_up": Wording(
        say("messages", "{account} has {left} of {of} left."),
        say("messages", "The network, or the budget, will soon take nothing more."),
        say("messages", "Keep the rest for what cannot wait."),
    ),
    "spending.beyond_the_cap": Wording(
        say("messages", "It goes beyond this month's cap of {cap}."),
        say("messages", "With this post ({cost}) {after} will be spent; with a reason it leaves all the same."),
        say("messages", "Move it to next month, or give a reason."),
    ),
    "spending.near_the_cap": Wording(
        say("messages", "{after} of {cap} will be spent this month."),
        say("messages", "This post costs {cost}; the network charges for each."),
        say("messages", "Keep the rest for what cannot wait."),
    ),
    "quota.budget_used_up": Wording(
        say("messages", "The budget of {account} is used up."),
        say("messages", "Duta goes on sending; each post costs more than was planned."),
        say("messages", "Move what can wait to next month."),
    ),
    "post.never_allowed": Wording(
        say("messages", "The post would never be allowed to leave."),
        say("messages", "Its embargo ends after its last moment."),
        say("messages", "Correct one of the two."),
    ),
}
