"""One identity on one network, belonging to a mission."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from scheduler_app.domain.ids import AccountId, MissionId


class AccountKind(StrEnum):
    INSTITUTION = "institution"
    OFFICE_HOLDER = "office_holder"
    CAMPAIGN = "campaign"
    PRACTICE = "practice"
    MANUAL = "manual"


class AccountHealth(StrEnum):
    """Whether the account can be sent from; anything but READY waits for a person."""

    READY = "ready"
    SIGN_IN_NEEDED = "sign_in_needed"
    SUSPENDED = "suspended"
    CLOSED = "closed"


class Band(StrEnum):
    """The colour an administrator gave an account, so that eyes find it again. Never the only sign of anything."""

    NONE = ""
    BLUE = "blue"
    TEAL = "teal"
    GREEN = "green"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"
    PINK = "pink"
    PURPLE = "purple"


@dataclass(frozen=True, slots=True)
class Account:
    """One account.

    ``network`` is the fact sheet's name; ``address`` is where the network lives (a server, or a folder for the
    newsroom); ``identity`` is the network's own name for the account, fixed when it was connected and compared
    before each send; ``throttled_until`` is a wait the network asked for; ``limits`` are the numbers that its own
    server names instead of the fact sheet's, by their names there (``NetworkFacts.at``); ``out_of_service_since`` is
    when the office closed it to sending, None while it is in service.
    """

    id: AccountId
    mission_id: MissionId
    network: str
    handle: str
    display_name: str
    kind: AccountKind
    language: str
    address: str
    identity: str
    health: AccountHealth = AccountHealth.READY
    throttled_until: datetime | None = None
    limits: Mapping[str, int] = field(default_factory=dict, hash=False)
    band: Band = Band.NONE
    out_of_service_since: datetime | None = None
