"""May this account speak now? The least gap between two posts of one account, as its network's fact sheet says."""

from __future__ import annotations

import threading
from datetime import datetime

from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.network_facts import NetworkFacts


class Pacing:
    """Remembers when each account last spoke, for as long as the process lives."""

    def __init__(self) -> None:
        self._spoke: dict[AccountId, datetime] = {}
        self._lock = threading.Lock()

    def wait_until(self, account_id: AccountId, facts: NetworkFacts, now: datetime) -> datetime | None:
        """When the account may speak next; None when that is now."""
        with self._lock:
            spoke = self._spoke.get(account_id)
        if spoke is None or spoke > now or now - spoke >= facts.min_gap:
            return None
        return spoke + facts.min_gap

    def spoke(self, account_id: AccountId, now: datetime) -> None:
        """The account said something the world could see."""
        with self._lock:
            self._spoke[account_id] = now
