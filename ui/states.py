"""How a delivery's state looks: its family (which carries the colour), its icon and its word.

Colour is never the only sign: the icon's shape and the word carry the exact state.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from scheduler_app.domain.delivery import IN_FLIGHT, DeliveryState
from ui.family import Family
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.domain.first_glance import GlanceLine
    from scheduler_app.services.outbox import CalendarEntry

__all__ = [
    "BY_HAND",
    "NEEDS_ATTENTION",
    "SENT_BY_HAND",
    "WAITS_FOR_APPROVAL",
    "Family",
    "Look",
    "look_of",
    "look_of_entry",
    "looks_of",
]


@dataclass(frozen=True, slots=True)
class Look:
    """``icon`` is a file's stem in resources/icons; ``rank`` orders legends, what needs somebody first."""

    icon: str
    family: Family
    source: str
    rank: int

    @property
    def word(self) -> str:
        return QCoreApplication.translate("states", self.source)


_LOOKS: dict[DeliveryState, Look] = {
    DeliveryState.UNKNOWN: Look("unknown", Family.PROBLEM, say("states", "Unknown"), 0),
    DeliveryState.REFUSED: Look("attention", Family.PROBLEM, say("states", "Refused"), 1),
    DeliveryState.MISSED: Look("missed", Family.PROBLEM, say("states", "Missed"), 2),
    DeliveryState.HELD: Look("held", Family.STOPPED, say("states", "On hold"), 3),
    DeliveryState.CLAIMED: Look("sending", Family.READY, say("states", "Sending"), 5),
    DeliveryState.SENDING: Look("sending", Family.READY, say("states", "Sending"), 5),
    DeliveryState.SCHEDULED: Look("scheduled", Family.READY, say("states", "Scheduled"), 6),
    DeliveryState.SENT: Look("sent", Family.DONE, say("states", "Sent"), 7),
    DeliveryState.RECALLED: Look("recalled", Family.DONE, say("states", "Recalled"), 8),
    DeliveryState.CANCELLED: Look("cancelled", Family.WORKING, say("states", "Cancelled"), 9),
}

WAITS_FOR_APPROVAL = Look("in-review", Family.WAITING, say("states", "Waits for approval"), 4)
BY_HAND = Look("by-hand", Family.WAITING, say("states", "By hand"), 4)
SENT_BY_HAND = Look("sent", Family.DONE, say("states", "Sent by hand"), 7)
NEEDS_ATTENTION = Look("warning", Family.PROBLEM, say("states", "Needs attention"), 1)
# Reasons that begin so speak of a hold.
_OF_A_HOLD = "hold."


def looks_of(states: Iterable[DeliveryState]) -> frozenset[Look]:
    """Every look that deliveries in these states can have."""
    ways = ((False, ""), (True, ""), (True, "account.not_ready"))
    wanted = frozenset(states)
    looks = {look_of(state, approved=approved, reason=reason) for state in wanted for approved, reason in ways}
    if wanted & (IN_FLIGHT | {DeliveryState.SCHEDULED}):
        looks.add(BY_HAND)
    if DeliveryState.SENT in wanted:
        looks.add(SENT_BY_HAND)
    return frozenset(looks)


def look_of_entry(entry: CalendarEntry | GlanceLine) -> Look:
    """The look of one line of a list: what a person posts is *by hand* until it is over."""
    if entry.by_hand and entry.state is DeliveryState.SENT:
        return SENT_BY_HAND
    if entry.by_hand and (entry.state in IN_FLIGHT or (entry.state is DeliveryState.SCHEDULED and entry.approved)):
        return BY_HAND
    return look_of(entry.state, approved=entry.approved, reason=entry.reason)


def look_of(state: DeliveryState, *, approved: bool, reason: str = "") -> Look:
    """The look of a delivery.

    A scheduled one that nobody approved yet waits for a person; one that did not leave for another ``reason`` than a
    hold is not *on hold*.
    """
    if state is DeliveryState.SCHEDULED and not approved:
        return WAITS_FOR_APPROVAL
    if state is DeliveryState.HELD and reason and not reason.startswith(_OF_A_HOLD):
        return NEEDS_ATTENTION
    return _LOOKS[state]
