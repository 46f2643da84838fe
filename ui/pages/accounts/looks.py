"""How kinds of accounts look, and how an account is: shape and word, and never a colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from scheduler_app.domain.account import AccountHealth, AccountKind
from ui.states import Family, Look
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.services.account_list import AccountLine

_KINDS: dict[AccountKind, tuple[str, str]] = {
    AccountKind.INSTITUTION: ("institution", say("account kinds", "Institution")),
    AccountKind.OFFICE_HOLDER: ("office-holder", say("account kinds", "Office-holder")),
    AccountKind.CAMPAIGN: ("campaign", say("account kinds", "Campaign")),
    AccountKind.PRACTICE: ("practice", say("account kinds", "Practice")),
    AccountKind.MANUAL: ("by-hand", say("account kinds", "By hand")),
}

READY = Look("sent", Family.DONE, say("states", "In order"), 9)
ENDS_SOON = Look("clock", Family.WAITING, say("states", "Sign-in ends soon"), 4)
SIGN_IN = Look("key", Family.PROBLEM, say("states", "Sign in again"), 0)
SUSPENDED = Look("attention", Family.PROBLEM, say("states", "Stopped by its network"), 1)
CLOSED = Look("cancelled", Family.PROBLEM, say("states", "Closed by its network"), 2)
OUT = Look("held", Family.STOPPED, say("states", "Out of service"), 5)
BY_HAND = Look("by-hand", Family.WORKING, say("states", "Posted by hand"), 8)
ELSEWHERE = Look("desktop", Family.WORKING, say("states", "On another computer"), 8)

LOOKS = (READY, ENDS_SOON, SIGN_IN, SUSPENDED, CLOSED, OUT, BY_HAND, ELSEWHERE)

_NEEDS = {"account.sign_in_is_needed": SIGN_IN, "account.sign_in_over": SIGN_IN, "account.sign_in_ends": ENDS_SOON}
_HEALTHS = {
    AccountHealth.READY: READY,
    AccountHealth.SIGN_IN_NEEDED: SIGN_IN,
    AccountHealth.SUSPENDED: SUSPENDED,
    AccountHealth.CLOSED: CLOSED,
}


def kind_icon(kind: AccountKind) -> str:
    return _KINDS[kind][0]


def kind_word(kind: AccountKind) -> str:
    return QCoreApplication.translate("account kinds", _KINDS[kind][1])


def look_of(line: AccountLine) -> Look:
    """How the account is, the most serious first."""
    if line.account.out_of_service_since is not None:
        return OUT
    if line.need is not None and line.need.code in _NEEDS:
        return _NEEDS[line.need.code]
    look = _HEALTHS[line.account.health]
    if line.account.kind is AccountKind.MANUAL:
        return BY_HAND if look is READY else look
    return ELSEWHERE if look is READY and not line.speaks_here else look


def needs_attention(line: AccountLine) -> bool:
    return line.need is not None
