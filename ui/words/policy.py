"""About the rules themselves: reading, tuning and keeping them."""

from __future__ import annotations

from ui.words.wording import Wording, say

POLICY: dict[str, Wording] = {
    "fix.no_longer_fits": Wording(
        say("messages", "The fix no longer fits."),
        say("messages", "The words were changed meanwhile."),
        say("messages", "Look at the findings again."),
    ),
    "rule.no_such_parameter": Wording(
        say("messages", "The rule has no setting {name}."),
        say("messages", "It can be tuned by: {known}."),
        say("messages", "Choose one of these."),
    ),
    "rule.bad_parameter": Wording(
        say("messages", "The setting {name} does not take that."),
        say("messages", "It wants another kind of value: {kind}."),
        say("messages", "Correct it."),
    ),
    "rule.unknown": Wording(
        say("messages", "There is no rule {rule}."),
        say("messages", "It may belong to a newer Duta, or to a pack that is not installed."),
        say("messages", "Look at the list of rules."),
    ),
    "rule.bad_scope": Wording(
        say("messages", "The rule cannot be limited to that."),
        say("messages", "{name} does not know {value}."),
        say("messages", "Correct it."),
    ),
    "rule.no_such_pack": Wording(
        say("messages", "There is no rule pack {pack}."),
        say("messages", "There are: {packs}."),
        say("messages", "Choose one of these."),
    ),
    "rule.pack_not_installed": Wording(
        say("messages", "The rule pack {pack} is not installed."),
        say("messages", "There is nothing to take out."),
        say("messages", "You don't need to do anything."),
    ),
    "policy.no_such_version": Wording(
        say("messages", "There is no version {version} of the rules."),
        say("messages", "Versions are counted from the first change."),
        say("messages", "Look at the list of versions."),
    ),
    "policy.blocked": Wording(
        say("messages", "The rule {rule} stops it."),
        say("messages", "It concerns {account}. Findings that stop it, in all: {count}."),
        say("messages", "Look at the findings, and mend them."),
    ),
    "policy.stops_now": Wording(
        say("messages", "A rule stops it at its hour."),
        say("messages", "It was in order when it was planned; since then a term ended or an event is over."),
        say("messages", "Look at the findings, mend it, then send it again."),
    ),
    "policy.reason_needed": Wording(
        say("messages", "The rule {rule} warns."),
        say("messages", "It concerns {account}. Open warnings in all: {count}."),
        say("messages", "Mend it, or say why it is right this time."),
    ),
    "policy.no_such_finding": Wording(
        say("messages", "The rule {rule} has nothing against this post."),
        say("messages", "It may have been mended meanwhile."),
        say("messages", "Look at the findings again."),
    ),
    "policy.cannot_be_kept": Wording(
        say("messages", "The rule {rule} cannot be set aside."),
        say("messages", "A reason is enough for warnings only."),
        say("messages", "Mend it, or have an administrator change the rule."),
    ),
    "policy.no_reason": Wording(
        say("messages", "Say why in a few words."),
        say("messages", "“Other” alone tells nobody anything."),
        say("messages", "Write a reason."),
    ),
    "policy.no_fix": Wording(
        say("messages", "Duta cannot mend what {rule} found."),
        say("messages", "It takes a person's judgement."),
        say("messages", "Look at the finding, and change the post yourself."),
    ),
    "account.term_backwards": Wording(
        say("messages", "The term would end before it begins."),
        say("messages", "One of the two days is wrong."),
        say("messages", "Correct it."),
    ),
    "quota.makes_no_sense": Wording(
        say("messages", "{left} of {of} cannot be left."),
        say("messages", "No more can be left than there was."),
        say("messages", "Correct one of the two numbers."),
    ),
    "spending.no_amount": Wording(
        say("messages", "That is no amount for a month."),
        say("messages", "A cap is between nothing and a million dollars."),
        say("messages", "Correct it."),
    ),
    "spending.costs_nothing": Wording(
        say("messages", "Nothing is charged on {network}."),
        say("messages", "There is nothing to limit."),
        say("messages", "Choose an account of a network that charges."),
    ),
    "spending.no_cap": Wording(
        say("messages", "There is no such cap."),
        say("messages", "It may have been taken away meanwhile."),
        say("messages", "Look at the list of caps."),
    ),
    "spending.reads_stopped": Wording(
        say("messages", "{account} was not asked about."),
        say("messages", "That costs, and this month's cap of {cap} is reached. Posts are not stopped by it."),
        say("messages", "Wait for next month, or ask an administrator for another cap."),
    ),
    "campaign.no_name": Wording(
        say("messages", "The campaign has no name."),
        say("messages", "Posts find their campaign by its name."),
        say("messages", "Give it one."),
    ),
    "campaign.backwards": Wording(
        say("messages", "The campaign would end before it begins."),
        say("messages", "One of the two days is wrong."),
        say("messages", "Correct it."),
    ),
    "translation.none_to_confirm": Wording(
        say("messages", "Nothing in {language} waits to be confirmed."),
        say("messages", "No machine wrote these words, or somebody has read them already."),
        say("messages", "Look at the findings of the post again."),
    ),
    "name.empty": Wording(
        say("messages", "A name is empty."),
        say("messages", "Names, spellings and handles have to be written out."),
        say("messages", "Fill it in, or take it out."),
    ),
    "name.unknown": Wording(
        say("messages", "The name {name} is not known here."),
        say("messages", "It may be spelled otherwise."),
        say("messages", "Look at the list of names."),
    ),
}
