"""What somebody can do about deliveries, by where they stand and what the member may."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from scheduler_app.domain.delivery import IN_FLIGHT, IN_PLAN, NEEDS_A_PERSON, DeliveryState
from scheduler_app.domain.workspace import Right
from ui.pages.outbox.causes import SIGN_IN_ENDED, STOPPED_BY_A_HOLD
from ui.pages.outbox.shelves import said
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.domain.workspace import Member
    from scheduler_app.services.outbox import CalendarEntry

_S = DeliveryState
_EVERY = frozenset(DeliveryState)


class Deed(StrEnum):
    """In the order in which they are offered; the value is part of the command's name."""

    POST_BY_HAND = "post_by_hand"
    IT_IS_THERE = "it_is_there"
    SEND_AGAIN = "send_again"
    TRY_AGAIN = "try_again"
    SEND_NOW = "send_now"
    ANOTHER_TIME = "another_time"
    MOVE = "move"
    SAME_CAUSE = "same_cause"
    RECONNECT = "reconnect"
    LOOK = "look"
    OPEN = "open"
    COPY_TEXT = "copy_text"
    COPY_ADDRESS = "copy_address"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class DeedKind:
    """``keys`` work while the list has the focus. Without ``right`` everybody who reads may do it.

    ``many`` says that it can be done about several deliveries at once.
    """

    states: frozenset[DeliveryState]
    text: str
    icon: str
    keys: str = ""
    right: Right | None = None
    many: bool = False

    @property
    def word(self) -> str:
        return said(self.text)


DEEDS: dict[Deed, DeedKind] = {
    Deed.POST_BY_HAND: DeedKind(
        IN_FLIGHT | {_S.SCHEDULED}, say("outbox", "&Post by hand…"), "by-hand", "P", Right.SCHEDULE
    ),
    Deed.IT_IS_THERE: DeedKind(frozenset({_S.UNKNOWN}), say("outbox", "&It is there…"), "tick", "I", Right.SCHEDULE),
    Deed.SEND_AGAIN: DeedKind(
        frozenset({_S.UNKNOWN}), say("outbox", "It is not there: send &again…"), "refresh", "G", Right.SCHEDULE
    ),
    Deed.TRY_AGAIN: DeedKind(
        frozenset({_S.REFUSED, _S.HELD}), say("outbox", "T&ry again now"), "refresh", "R", Right.SEND_NOW, many=True
    ),
    Deed.SEND_NOW: DeedKind(
        (IN_PLAN | NEEDS_A_PERSON) - {_S.UNKNOWN}, say("outbox", "&Send now…"), "send-now", "S", Right.SEND_NOW
    ),
    Deed.ANOTHER_TIME: DeedKind(
        NEEDS_A_PERSON - {_S.UNKNOWN}, say("outbox", "Another &time…"), "clock", "M", Right.SCHEDULE, many=True
    ),
    Deed.MOVE: DeedKind(IN_PLAN, say("outbox", "&Move…"), "clock", "M", Right.SCHEDULE, many=True),
    Deed.SAME_CAUSE: DeedKind(
        frozenset({_S.REFUSED, _S.HELD, _S.MISSED}), say("outbox", "Choose all with this ca&use"), "filter", "U"
    ),
    Deed.RECONNECT: DeedKind(
        frozenset({_S.REFUSED, _S.HELD}), say("outbox", "Re&connect…"), "connect", "", Right.CONNECT
    ),
    Deed.LOOK: DeedKind(frozenset({_S.SENT}), say("outbox", "&Look at it"), "link", "L"),
    Deed.OPEN: DeedKind(_EVERY, say("outbox", "&Open the post"), "open", "O"),
    Deed.COPY_TEXT: DeedKind(_EVERY, say("outbox", "Copy te&xt"), "copy", "Ctrl+C"),
    Deed.COPY_ADDRESS: DeedKind(frozenset({_S.SENT}), say("outbox", "Copy a&ddress"), "copy"),
    Deed.CANCEL: DeedKind(
        IN_PLAN | NEEDS_A_PERSON, say("outbox", "&Cancel…"), "cancelled", "Delete", Right.SCHEDULE, many=True
    ),
}


def possible(entries: Sequence[CalendarEntry], member: Member) -> tuple[Deed, ...]:
    """What this member can do about all of these together; nothing about none."""
    if not entries:
        return ()
    return tuple(deed for deed, kind in DEEDS.items() if _may(deed, kind, entries, member))


def _may(deed: Deed, kind: DeedKind, entries: Sequence[CalendarEntry], member: Member) -> bool:
    if len(entries) > 1 and not kind.many:
        return False
    if deed in (Deed.LOOK, Deed.COPY_ADDRESS) and not entries[0].address:
        return False
    if deed is Deed.RECONNECT and entries[0].reason not in SIGN_IN_ENDED:
        return False
    if deed is Deed.TRY_AGAIN and any(one.reason in STOPPED_BY_A_HOLD for one in entries):
        return False
    if any(_not_by_hand(deed, one) for one in entries):
        return False
    return all(
        entry.state in kind.states and (kind.right is None or member.may_on(kind.right, entry.account_id))
        for entry in entries
    )


def _not_by_hand(deed: Deed, entry: CalendarEntry) -> bool:
    """What makes no sense of one that a person posts, or only of one that a person posts."""
    if deed is Deed.POST_BY_HAND:
        return not entry.for_a_person
    if deed is Deed.SEND_NOW and entry.for_a_person:
        return True
    # The words are shown to whoever takes it, once all was looked at.
    return entry.by_hand and deed in (Deed.COPY_TEXT, Deed.RECONNECT) and entry.state is not _S.SENT
