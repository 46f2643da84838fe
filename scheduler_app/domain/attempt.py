"""One try, written down before the world can see it, and what it came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.ids import DeliveryId
from scheduler_app.errors import RefusalKind


@dataclass(frozen=True, slots=True)
class Sent:
    """The network took it and named it."""

    remote_id: str
    address: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The network said no."""

    kind: RefusalKind
    code: str


@dataclass(frozen=True, slots=True)
class Throttled:
    """The network asked to wait; ``until`` is None when it did not say how long."""

    until: datetime | None
    code: str


@dataclass(frozen=True, slots=True)
class NotSent:
    """Provably nothing left this machine."""

    code: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may or may not be public."""

    code: str


Outcome = Sent | Refused | Throttled | NotSent | Unknown


def outcome_name(outcome: Outcome) -> str:
    """The outcome's word in the database and on the command line."""
    return _NAMES[type(outcome)]


_NAMES: dict[type[Outcome], str] = {
    Sent: "sent",
    Refused: "refused",
    Throttled: "throttled",
    NotSent: "not_sent",
    Unknown: "unknown",
}


@dataclass(frozen=True, slots=True)
class Attempt:
    """One row of what was tried; ``number`` counts the tries of a delivery from 1.

    ``outcome`` and ``finished_at`` are empty while it is under way or was cut off.
    """

    delivery_id: DeliveryId
    number: int
    owner: str
    started_at: datetime
    finished_at: datetime | None = None
    outcome: str = ""
    code: str = ""
    remote_id: str = ""
    address: str = ""
