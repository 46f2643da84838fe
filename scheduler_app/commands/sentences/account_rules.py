"""What the rules about accounts are for, and what they say."""

from __future__ import annotations

ACCOUNT_RULES = {
    "rule.acc_01": "The voice fits the account: an institution has no “I”, an office-holder's account ends with the office.",
    "rule.acc_02": "The account is in order and inside its dates: allowed in writing, for a time, answered for by an office.",
    "rule.acc_03": "The sign-in lasts until the post leaves: without it nothing can leave.",
    "rule.acc_04": "Two-step sign-in was looked at within a year: stolen passwords have cost embassies their accounts.",
    "rule.acc_05": "A protected account is confirmed by its name: a post on the wrong account cannot be taken back.",
    "rule.acc_06": "Accounts are looked after or closed: one that nobody watches misleads readers and invites thieves.",
    "rule.acc_07": "One post speaks with one kind of voice: an institution's words are seldom a person's.",
    "account.first_person": "The account is an institution's, but “{word}” speaks for one person. Write “we” or name the institution.",
    "account.no_end_of_term": "{account} has no end of term on file. An administrator has to file it.",
    "account.is_closed": "{account} is closed. Take it off the post.",
    "account.is_suspended": "{account} is suspended by its network. Have it unlocked, or take it off the post.",
    "account.term_not_begun": "{account} may speak from {day} on, and the post would leave earlier. Move it.",
    "account.term_over": "{account} may speak until {day}, and the post would leave later. Move it, or have a new end filed.",
    "account.nobody_allowed_it": "No approval of {account} is on file. An administrator has to file the document and its date.",
    "account.sign_in_is_needed": "{account} has to be signed in again before anything can leave from it.",
    "account.sign_in_ends": "The sign-in of {account} ends on {day}. Sign in to it again before then (`duta accounts add`).",
    "account.sign_in_over": "The sign-in of {account} ended on {day}. Sign in to it again (`duta accounts add`).",
    "account.sign_in_ends_before": "The sign-in of {account} ends before the post leaves. Sign in again in good time.",
    "account.two_step_unconfirmed": "Nobody confirmed the two-step sign-in of {account} within {months} months. Look at it, then confirm it: `duta accounts papers {account} --two-step` with the day.",
    "account.is_protected": "{account} is protected. Confirm that the post is meant for it.",
    "account.is_dormant": "{account} has been silent for {days} days. Plan more for it, or close it.",
    "account.kinds_mixed": "The post speaks for different kinds of accounts ({kinds}). Divide it, or confirm that it is meant so.",
}
