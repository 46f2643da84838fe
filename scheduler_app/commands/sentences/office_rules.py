"""What the rules about approvals, campaigns, holds and limits are for, and what they say."""

from __future__ import annotations

OFFICE_RULES = {
    "rule.apr_01": "Enough people said yes: nothing leaves without the approvals it needs.",
    "rule.apr_02": "Nobody approves their own work: two people see every post.",
    "rule.apr_03": "What leaves is what was approved, to the letter.",
    "rule.apr_04": "An approval is not too old: what was right weeks ago may be wrong today.",
    "rule.apr_05": "Some topics are cleared by headquarters: missions tell one story.",
    "rule.cmp_01": "Every post is for something: it has a topic, and where wanted a purpose.",
    "rule.cmp_02": "Partners are credited as the campaign promised.",
    "rule.hld_01": "No hold covers it: stop means stop.",
    "rule.hld_02": "While the level is heightened, what was approved before the event is approved again.",
    "rule.ops_01": "The network still takes a post, and the budget lasts.",
    "approval.too_few": "It has {given} of the {needed} approvals it needs. Submit it.",
    "approval.for_another_time": "It was approved for another time. Submit it again, or move it back.",
    "approval.by_its_author": "Its author or last editor approved it, which does not count. Ask another supervisor.",
    "approval.of_other_words": "The post was changed after it was approved. Submit it again.",
    "approval.is_old": "The approval is more than {days} days old when it leaves. Ask for a fresh look.",
    "approval.headquarters_clears": "Headquarters clears the topic {topic}. Have it cleared there, with the page that `duta clearance` writes.",
    "campaign.no_topic": "The post has no topic. Choose one.",
    "campaign.no_purpose": "The post does not say what it is for. Give it a purpose or a campaign.",
    "campaign.credit_line_missing": "The campaign's credit line is missing: {line}.",
    "campaign.logo_missing": "The partner's logo of {campaign} is missing. Add it to the pictures.",
    "hold.approve_again": "The level is heightened on {scope}: {reason}. It needs an approval given since.",
    "hold.covers_it": "A hold on {scope} stops it: {reason}.",
    "quota.used_up": "{account} has used up its limit of {of}. Move it behind the moment when it is renewed.",
    "quota.nearly_used_up": "{account} has {left} of {of} left. Keep the rest for what cannot wait.",
    "quota.budget_used_up": "The budget of {account} is used up. Duta goes on sending; move what can wait.",
    "post.never_allowed": "The embargo ends after the post's last moment, so it could never leave. Correct one of the two.",
}
