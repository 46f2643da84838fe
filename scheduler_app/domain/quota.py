"""How much a network still takes from an account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Quota:
    """How many posts or calls a network still takes from the account until ``renews_at`` (UTC).

    ``money`` is true when each one costs: then running out is the workspace's budget, not the network's limit.
    """

    left: int
    of: int
    renews_at: datetime | None = None
    money: bool = False
