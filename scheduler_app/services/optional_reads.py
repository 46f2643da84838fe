"""Reading on networks for its own sake: how an account is, how a post is received, what people answer.

Where a network charges for it, each read is written down, and none is made that a cap has no room for. What sending
itself has to read, to settle whether a post is there, does not come through here and is never stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.connecting import HealthReport
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.spending import money, month_of
from scheduler_app.errors import RefusalKind, Refused
from scheduler_app.networks.connecting import Connects
from scheduler_app.networks.network import Listens, Measures, Metrics, Reply
from scheduler_app.services.spending_sums import SpendingSums
from scheduler_app.storage import spending
from scheduler_app.storage.database import Database

T = TypeVar("T")


class OptionalReads:
    """Each raises what the network raises, and Refused (QUOTA: spending.reads_stopped) when a cap is reached."""

    def __init__(self, database: Database, clock: Clock, facts: Mapping[str, NetworkFacts]) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts

    def look(self, client: Connects, account: Account) -> HealthReport:
        """How an account is."""
        return self._charged(account, "look", lambda: client.look(account), lambda _: 1)

    def metrics(self, client: Measures, account: Account, remote_id: str) -> Metrics:
        """How a post is received."""
        return self._charged(account, "read", lambda: client.metrics(account, remote_id), lambda _: 1)

    def replies(self, client: Listens, account: Account, remote_id: str) -> tuple[Reply, ...]:
        """What people answer; each answer is a post that was read."""
        return self._charged(account, "read", lambda: client.replies(account, remote_id), len)

    def _charged(self, account: Account, kind: str, ask: Callable[[], T], count: Callable[[T], int]) -> T:
        sheet = self._facts.get(account.network)
        price = sheet.costs.get(kind, 0) if sheet else 0
        if not price:
            return ask()
        self._check_room(account, price)
        answer = ask()
        if count(answer):
            with self._database.writing() as writing:
                spending.add_read(writing.connection, account.id, kind, count(answer), self._clock.now())
        return answer

    def _check_room(self, account: Account, price: int) -> None:
        with self._database.reading() as connection:
            sums = SpendingSums(connection, self._facts, month_of(self._clock.now()))
            full = next((one for one in sums.budgets_of(account) if not one.has_room_for(price)), None)
        if full is not None:
            cap = money(full.cap.amount)
            raise Refused(RefusalKind.QUOTA, "spending.reads_stopped", account=account.handle, cap=cap)
