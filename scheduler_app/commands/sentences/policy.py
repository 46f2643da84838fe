"""About the rules themselves: reading, tuning and keeping them."""

from __future__ import annotations

POLICY = {
    "fix.no_longer_fits": "The words were changed meanwhile, so the fix no longer fits. Look at the findings again.",
    "rule.no_such_parameter": "The rule has no setting {name}. It has: {known}.",
    "rule.bad_parameter": 'The setting {name} takes a value of another kind: {kind}. Such as 30, true, word, ["one", "two"], {{"word": "what to say instead"}}.',
    "rule.unknown": "There is no rule {rule}. Look with `duta rules list`.",
    "rule.bad_scope": "A rule cannot be limited to {name} {value}. Correct it.",
    "rule.no_such_pack": "There is no rule pack {pack}. There are: {packs}.",
    "rule.pack_not_installed": "The rule pack {pack} is not installed, so there is nothing to take out.",
    "policy.no_such_version": "There is no version {version} of the rules. Look with `duta rules diff`.",
    "policy.blocked": "{post}: the rule {rule} stops it on {account} (findings that stop it, in all: {count}). Look with `duta check-post`.",
    "policy.stops_now": "A rule stops it that did not when it was planned. Look with `duta check-post`, mend it, then send it again.",
    "policy.reason_needed": "{post}: the rule {rule} warns about {account} (open warnings in all: {count}). Mend it with `duta fix`, or give a reason with `duta keep`.",
    "policy.no_such_finding": "The rule {rule} has nothing against this post. Look with `duta check-post`.",
    "policy.cannot_be_kept": "The rule {rule} does more than warn, so a reason is not enough. Mend it, or have an administrator change the rule.",
    "policy.no_reason": "Say why in a few words: “other” alone tells nobody anything.",
    "policy.no_fix": "Duta cannot mend what {rule} found. Change the post yourself.",
    "account.term_backwards": "The term would end before it begins. Correct one of the two days.",
    "quota.makes_no_sense": "{left} of {of} cannot be left. Correct one of the two.",
    "spending.no_amount": "A cap is between nothing and a million dollars a month. Correct it.",
    "spending.costs_nothing": "Nothing is charged on {network}, so there is nothing to limit. Look with `duta spending`.",
    "spending.no_cap": "There is no such cap. Look with `duta spending`.",
    "spending.reads_stopped": "{account} was not asked about: that costs, and this month's cap of {cap} is reached. Posts are not stopped by it. An administrator can set another cap.",
    "campaign.no_name": "The campaign has no name. Give it one.",
    "campaign.backwards": "The campaign would end before it begins. Correct one of the two days.",
    "translation.none_to_confirm": "No machine's words in {language} wait for a person. Look with `duta check-post`.",
    "name.empty": "A name, a spelling or a handle is empty. Fill it in, or leave it out.",
    "name.unknown": "The name {name} is not known here. Look with `duta names`.",
}
