"""What the rules about accounts are for, and what they say."""

from __future__ import annotations

from ui.words.wording import Wording, say

ACCOUNT_RULES: dict[str, Wording] = {
    "rule.acc_01": Wording(
        say("messages", "The voice fits the account."),
        say("messages", "An institution has no “I”, and an office-holder's account ends with the office."),
        say("messages", "Write as the institution, or take this account out."),
    ),
    "rule.acc_02": Wording(
        say("messages", "The account is in order and inside its dates."),
        say("messages", "Official accounts are allowed in writing, for a time, and answered for by an office."),
        say("messages", "Have an administrator look at the account's papers."),
    ),
    "rule.acc_03": Wording(
        say("messages", "The sign-in lasts until the post leaves."),
        say("messages", "A sign-in that ends before the hour keeps the post from leaving."),
        say("messages", "Sign in again in good time."),
    ),
    "rule.acc_04": Wording(
        say("messages", "Two-step sign-in was looked at within a year."),
        say("messages", "Accounts of embassies have been taken over by stolen passwords alone."),
        say("messages", "Look at the account's settings and confirm it."),
    ),
    "rule.acc_05": Wording(
        say("messages", "A protected account is confirmed by its name."),
        say("messages", "A post on the wrong account cannot be taken back from those who saw it."),
        say("messages", "Read the account's name before you go on."),
    ),
    "rule.acc_06": Wording(
        say("messages", "Accounts are looked after or closed."),
        say("messages", "An account that nobody watches misleads readers and invites thieves."),
        say("messages", "Plan something for it, or close it."),
    ),
    "rule.acc_07": Wording(
        say("messages", "One post speaks with one kind of voice."),
        say("messages", "What an institution says is seldom what a person would say."),
        say("messages", "Divide the post, or confirm that it is meant so."),
    ),
    "account.first_person": Wording(
        say("messages", "“{word}” speaks for one person."),
        say("messages", "The account belongs to an institution."),
        say("messages", "Write “we” or name the institution, or take this account out."),
    ),
    "account.no_end_of_term": Wording(
        say("messages", "{account} has no end of term."),
        say("messages", "An office-holder's account passes on with the office."),
        say("messages", "Have an administrator file the end of the term."),
    ),
    "account.is_closed": Wording(
        say("messages", "{account} is closed."),
        say("messages", "Nothing leaves from a closed account."),
        say("messages", "Take this account out."),
    ),
    "account.is_suspended": Wording(
        say("messages", "{account} is suspended by its network."),
        say("messages", "Nothing can leave from it now."),
        say("messages", "Have it unlocked, or take this account out."),
    ),
    "account.term_not_begun": Wording(
        say("messages", "{account} may speak from {day} on."),
        say("messages", "The post would leave before that day."),
        say("messages", "Move it, or take this account out."),
    ),
    "account.term_over": Wording(
        say("messages", "{account} may speak until {day}."),
        say("messages", "The post would leave after that day."),
        say("messages", "Move it, take this account out, or have an administrator file a new end."),
    ),
    "account.nobody_allowed_it": Wording(
        say("messages", "No approval of {account} is on file."),
        say("messages", "An official account is allowed in writing before it speaks."),
        say("messages", "Have an administrator file the document and its date."),
    ),
    "account.sign_in_is_needed": Wording(
        say("messages", "{account} has to be signed in again."),
        say("messages", "Without a sign-in the post cannot leave."),
        say("messages", "Sign in again on the accounts page."),
    ),
    "account.sign_in_ends": Wording(
        say("messages", "The sign-in of {account} ends on {day}."),
        say("messages", "From then on nothing leaves from the account until somebody signs in."),
        say("messages", "Sign in again before that day."),
    ),
    "account.sign_in_over": Wording(
        say("messages", "The sign-in of {account} ended on {day}."),
        say("messages", "Nothing leaves from the account until somebody signs in."),
        say("messages", "Sign in again on the machine that sends for it."),
    ),
    "account.sign_in_ends_before": Wording(
        say("messages", "The sign-in of {account} ends before the post leaves."),
        say("messages", "The network will ask for it again by then."),
        say("messages", "Sign in again in good time."),
    ),
    "account.two_step_unconfirmed": Wording(
        say("messages", "Nobody confirmed the two-step sign-in of {account} within {months} months."),
        say("messages", "A stolen password alone must not be enough."),
        say("messages", "Look at the account's settings and confirm it."),
    ),
    "account.is_protected": Wording(
        say("messages", "{account} is a protected account."),
        say("messages", "Every post on it is confirmed by its name."),
        say("messages", "Confirm that the post is meant for {account}."),
    ),
    "account.is_dormant": Wording(
        say("messages", "{account} has been silent for {days} days."),
        say("messages", "Readers take a silent account for an abandoned one."),
        say("messages", "Plan more for it, or close it."),
    ),
    "account.kinds_mixed": Wording(
        say("messages", "The post speaks for different kinds of accounts: {kinds}."),
        say("messages", "What an institution says is seldom what a person would say."),
        say("messages", "Divide the post, or confirm that it is meant so."),
    ),
}
