"""The kinds of accounts, in words and as icons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from scheduler_app.domain.account import AccountKind
from ui.words.wording import say

_KINDS: dict[AccountKind, tuple[str, str]] = {
    AccountKind.INSTITUTION: (say("kinds", "Institution"), "institution"),
    AccountKind.OFFICE_HOLDER: (say("kinds", "Office-holder"), "office-holder"),
    AccountKind.CAMPAIGN: (say("kinds", "Campaign"), "campaign"),
    AccountKind.PRACTICE: (say("kinds", "Practice"), "practice"),
    AccountKind.MANUAL: (say("kinds", "By hand"), "by-hand"),
}


def kind_word(kind: AccountKind) -> str:
    return QCoreApplication.translate("kinds", _KINDS[kind][0])


def kind_icon(kind: AccountKind) -> str:
    """A file's stem in resources/icons."""
    return _KINDS[kind][1]
