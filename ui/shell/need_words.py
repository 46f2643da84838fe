"""What waits for a person, in words: the sentence, how it looks, and where to go for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.place import INCIDENT, PageName, Place
from ui.states import Family
from ui.text_direction import isolated
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.services.attention import Need


@dataclass(frozen=True, slots=True)
class _Look:
    one: str
    many: str
    icon: str
    family: Family
    page: PageName


# By the value of NeedKind: the service itself comes with the database, long after the first paint.
_LOOKS: dict[str, _Look] = {
    "unknown": _Look(
        say("needs", "Nobody knows whether this was sent: {names}"),
        say("needs", "Nobody knows whether {count} were sent: {names}"),
        "unknown",
        Family.PROBLEM,
        PageName.OUTBOX,
    ),
    "refused": _Look(
        say("needs", "A network refused this: {names}"),
        say("needs", "Networks refused {count}: {names}"),
        "attention",
        Family.PROBLEM,
        PageName.OUTBOX,
    ),
    "missed": _Look(
        say("needs", "Missed its time: {names}"),
        say("needs", "{count} missed their time: {names}"),
        "missed",
        Family.PROBLEM,
        PageName.OUTBOX,
    ),
    "by_hand": _Look(
        say("needs", "To post by hand: {names}"),
        say("needs", "{count} to post by hand: {names}"),
        "by-hand",
        Family.WAITING,
        PageName.OUTBOX,
    ),
    "sign_in_ended": _Look(
        say("needs", "Sign in again: {names}"),
        say("needs", "Sign in again on {count} accounts: {names}"),
        "key",
        Family.PROBLEM,
        PageName.ACCOUNTS,
    ),
    "account_stopped": _Look(
        say("needs", "Its network stopped this account: {names}"),
        say("needs", "Networks stopped {count} accounts: {names}"),
        "disconnect",
        Family.PROBLEM,
        PageName.ACCOUNTS,
    ),
    "approval": _Look(
        say("needs", "Waits for your approval: {names}"),
        say("needs", "{count} wait for your approval: {names}"),
        "in-review",
        Family.WAITING,
        PageName.APPROVALS,
    ),
    "changes_requested": _Look(
        say("needs", "Changes are requested: {names}"),
        say("needs", "Changes are requested on {count}: {names}"),
        "undo",
        Family.WAITING,
        PageName.COMPOSER,
    ),
    "held": _Look(
        say("needs", "Stopped by a hold: {names}"),
        say("needs", "{count} are stopped by a hold: {names}"),
        "held",
        Family.STOPPED,
        PageName.OUTBOX,
    ),
    "incident": _Look(
        say("needs", "An incident is open: {names}"),
        say("needs", "{count} incidents are open: {names}"),
        "warning",
        Family.STOPPED,
        PageName.OUTBOX,
    ),
    "sign_in_ending": _Look(
        say("needs", "The sign-in ends soon: {names}"),
        say("needs", "{count} sign-ins end soon: {names}"),
        "key",
        Family.WAITING,
        PageName.ACCOUNTS,
    ),
}


def sentence(need: Need) -> str:
    """ "3 wait for your approval: Batik Day, Coffee fair, …" """
    look = _LOOKS[need.kind.value]
    names = [isolated(name) for name in need.names]
    separator = QCoreApplication.translate("needs", ", ")
    listed = separator.join([*names, "…"] if need.count > len(names) else names)
    text = QCoreApplication.translate("needs", look.one if need.count == 1 else look.many)
    return text.format(count=QLocale().toString(need.count), names=listed)


def icon_of(need: Need) -> str:
    return _LOOKS[need.kind.value].icon


def family_of(need: Need) -> Family:
    return _LOOKS[need.kind.value].family


def place_of(need: Need) -> Place:
    """Where it is settled."""
    subject = f"{INCIDENT}{need.subject}" if need.kind.value == "incident" else need.subject
    return Place(_LOOKS[need.kind.value].page, subject)


def total(needs: tuple[Need, ...]) -> int:
    return sum(need.count for need in needs)
