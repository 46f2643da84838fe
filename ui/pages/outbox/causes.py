"""What stopped for one and the same cause, so that one decision settles all of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.workspace import Right
from ui import messages
from ui.text_direction import isolated
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.domain.ids import AccountId
    from scheduler_app.domain.workspace import Member
    from scheduler_app.services.outbox import CalendarEntry

# The reasons that a new sign-in mends, and those with which only a decision about the hold helps.
SIGN_IN_ENDED = frozenset({"http.refused_sign_in", "account.not_ready"})
STOPPED_BY_A_HOLD = frozenset({"hold.active", "hold.heightened", "hold.released"})

_MAY_BE_TRIED_AGAIN = frozenset({DeliveryState.REFUSED, DeliveryState.HELD})
# Trying the same once more comes to the same: these want a decision, an approval or other words.
_COMES_TO_THE_SAME = ("hold.", "approval.", "policy.", "content.")
_REFUSED_AS_IT_IS = frozenset({"http.refused_content", "http.refused_duplicate", "http.refused_removed"})
_SIGN_IN = "sign_in"
_NEEDS_SIGN_IN = say("causes", "{count} deliveries stopped because {account} needs a new sign-in.")
_FOR_ADMINISTRATORS = say("causes", "An administrator can sign in again.")
_SIGNED_IN_AGAIN = say("causes", "{account} is signed in again; {count} deliveries that stopped before still wait.")
_STOPPED = say("causes", "{count} deliveries on {account} stopped for one cause: {cause}")


class Remedy(Enum):
    """What somebody can do about a cause."""

    SIGN_IN = auto()
    SIGN_IN_AND_RETRY = auto()
    RETRY = auto()


@dataclass(frozen=True, slots=True)
class Cause:
    """``entries`` stopped on one account for the same cause; ``mended`` when the account is in order again."""

    entries: tuple[CalendarEntry, ...]
    mended: bool = False

    @property
    def account_id(self) -> AccountId:
        return self.entries[0].account_id

    @property
    def needs_sign_in(self) -> bool:
        return self.entries[0].reason in SIGN_IN_ENDED and not self.mended

    def remedy_of(self, member: Member) -> Remedy | None:
        """What this member can do about it; None for nothing."""
        retries = member.may_on(Right.SEND_NOW, self.account_id)
        if not self.needs_sign_in:
            return Remedy.RETRY if retries else None
        if not member.may_on(Right.CONNECT, self.account_id):
            return None
        return Remedy.SIGN_IN_AND_RETRY if retries else Remedy.SIGN_IN

    def as_text(self, member: Member) -> str:
        """How many, where and why, in one sentence; and who can mend it, where this member cannot."""
        first, count = self.entries[0], QLocale().toString(len(self.entries))
        account = isolated(f"@{first.handle.removeprefix('@')}")
        if self.needs_sign_in:
            words = said(_NEEDS_SIGN_IN).format(count=count, account=account)
            return words if self.remedy_of(member) else f"{words} {said(_FOR_ADMINISTRATORS)}"
        if first.reason in SIGN_IN_ENDED:
            return said(_SIGNED_IN_AGAIN).format(count=count, account=account)
        why = isolated(messages.of_code(first.reason).title)
        return said(_STOPPED).format(count=count, account=account, cause=why)


def said(text: str) -> str:
    """A sentence about causes in the window's language."""
    return QCoreApplication.translate("causes", text)


def cause_of(entry: CalendarEntry) -> tuple[str, str]:
    """Alike for deliveries that one decision settles.

    The network refuses the first one for its sign-in; those after it are held before they leave.
    """
    return entry.account_id, _SIGN_IN if entry.reason in SIGN_IN_ENDED else f"{entry.state.value} {entry.reason}"


def causes_of(entries: Iterable[CalendarEntry], ready: Collection[AccountId] = ()) -> tuple[Cause, ...]:
    """What stopped several and may come to another end when it is tried again: most deliveries first.

    ``ready`` are the accounts that are in order.
    """
    groups: dict[tuple[str, str], list[CalendarEntry]] = {}
    for entry in entries:
        if entry.state in _MAY_BE_TRIED_AGAIN and not _comes_to_the_same(entry.reason):
            groups.setdefault(cause_of(entry), []).append(entry)
    several = [Cause(tuple(alike), alike[0].account_id in ready) for alike in groups.values() if len(alike) > 1]
    return tuple(sorted(several, key=lambda cause: -len(cause.entries)))


def _comes_to_the_same(reason: str) -> bool:
    return reason in _REFUSED_AS_IT_IS or reason.startswith(_COMES_TO_THE_SAME)
