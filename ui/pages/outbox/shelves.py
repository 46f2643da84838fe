"""The lists of the outbox: what stands in each, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from scheduler_app.domain.delivery import IN_FLIGHT, DeliveryState
from ui.states import BY_HAND, Look, looks_of
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.services.outbox import CalendarEntry

_S = DeliveryState


class Shelf(StrEnum):
    """The lists in their order; the value is the service's name of the tab, and what settings call it."""

    DUE = "due"
    SENDING = "sending"
    BY_HAND = "by_hand"
    ATTENTION = "needs_attention"
    UNKNOWN = "unknown"
    MISSED = "missed"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class ShelfKind:
    """``name`` is for those who listen; ``empty`` and ``empty_more`` stand where there is nothing to list.

    ``waits`` says that what stands there waits for a person.
    """

    states: frozenset[DeliveryState]
    title: str
    name: str
    icon: str
    empty: str
    empty_more: str
    waits: bool = False

    @property
    def word(self) -> str:
        return said(self.title)

    @property
    def looks(self) -> frozenset[Look]:
        """How what stands there may look."""
        return looks_of(self.states) or frozenset({BY_HAND})


SHELVES: dict[Shelf, ShelfKind] = {
    Shelf.DUE: ShelfKind(
        frozenset({_S.SCHEDULED}),
        say("outbox", "Due soon"),
        say("outbox", "Deliveries that are due"),
        "scheduled",
        say("outbox", "Nothing is planned."),
        say("outbox", "Posts that have a time appear here, in the order they will leave."),
    ),
    Shelf.SENDING: ShelfKind(
        IN_FLIGHT,
        say("outbox", "Sending"),
        say("outbox", "Deliveries that are being sent"),
        "sending",
        say("outbox", "Nothing is being sent at this moment."),
        say("outbox", "What leaves stays here until its network has answered."),
    ),
    Shelf.BY_HAND: ShelfKind(
        # Of those that are due or being sent, what people post: no state of its own.
        frozenset(),
        say("outbox", "By hand"),
        say("outbox", "Deliveries to post by hand"),
        "by-hand",
        say("outbox", "Nothing is to be posted by hand now."),
        say("outbox", "Where Duta cannot send, somebody is asked here when the hour of a post has come."),
        waits=True,
    ),
    Shelf.ATTENTION: ShelfKind(
        frozenset({_S.HELD, _S.REFUSED}),
        say("outbox", "Needs attention"),
        say("outbox", "Deliveries that need attention"),
        "tick",
        say("outbox", "Nothing needs attention."),
        say("outbox", "What a hold or a network stopped would wait here for a decision."),
        waits=True,
    ),
    Shelf.UNKNOWN: ShelfKind(
        frozenset({_S.UNKNOWN}),
        say("outbox", "Unknown"),
        say("outbox", "Deliveries whose end nobody knows"),
        "tick",
        say("outbox", "Nothing is in doubt."),
        say(
            "outbox",
            "Where a network does not say whether it took a post, somebody is asked to look.",
        ),
        waits=True,
    ),
    Shelf.MISSED: ShelfKind(
        frozenset({_S.MISSED}),
        say("outbox", "Missed"),
        say("outbox", "Deliveries that missed their time"),
        "tick",
        say("outbox", "Nothing missed its time."),
        say("outbox", "What could not leave in time never leaves late by itself. It would wait here."),
        waits=True,
    ),
    Shelf.SENT: ShelfKind(
        frozenset({_S.SENT, _S.RECALLED}),
        say("outbox", "Sent"),
        say("outbox", "Sent deliveries"),
        "sent",
        say("outbox", "Nothing has been sent yet."),
        say("outbox", "What has appeared, and where, will stand here."),
    ),
}


def said(text: str) -> str:
    """A sentence of this page in the window's language."""
    return QCoreApplication.translate("outbox", text)


def shelf_of(entry: CalendarEntry) -> Shelf | None:
    """Where a delivery stands; None for what was cancelled, which is in none of the lists."""
    if entry.for_a_person:
        return Shelf.BY_HAND
    return next((shelf for shelf, kind in SHELVES.items() if entry.state in kind.states), None)
