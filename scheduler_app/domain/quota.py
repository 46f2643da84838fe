"""How much a network still takes from an account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Quota:
    """How many posts a network still took from the account at ``filed_at``, until ``renews_at`` (UTC).

    ``money`` is true when each one costs: then running out is the workspace's budget, not the network's limit.
    ``taken`` counts what has left since and what is planned to leave before; nothing while ``filed_at`` is unknown.
    """

    left: int
    of: int
    renews_at: datetime | None = None
    money: bool = False
    filed_at: datetime | None = None
    taken: int = 0

    @property
    def still_left(self) -> int:
        """What is left after all that goes before; never less than nothing."""
        return max(self.left - self.taken, 0)
