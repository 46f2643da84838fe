"""Workspaces to measure on: a SQLite file with so many accounts, and as many approved deliveries as a bench needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.approval import Approval, ApprovedContent
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.ids import AccountId, ContentHash, DeliveryId
from scheduler_app.domain.post import Post, resolve
from scheduler_app.storage import accounts, deliveries, migrations, missions, posts
from scheduler_app.storage.database import Database
from tests.builders import (
    MACHINE,
    StoredWorkspace,
    a_delivery,
    a_mission,
    a_post,
    a_workspace,
    an_account,
    an_approval,
    record_approvals,
)

TEXT = (
    "Gayo, Toraja, Kintamani: three mountains in one cup. Taste coffee from the Indonesian highlands this Friday at "
    "our pavilion, with the farmers who grew it. Free entry, all day. #WonderfulIndonesia #IndonesianCoffee"
)
_A_YEAR = timedelta(days=365)


@dataclass(slots=True)
class FilledWorkspace:
    """A workspace whose accounts all speak one language, so that one hash per post does for all of them."""

    stored: StoredWorkspace
    clock: Clock
    accounts: tuple[Account, ...]
    database: Database = field(init=False)
    _by_id: dict[AccountId, Account] = field(init=False)

    def __post_init__(self) -> None:
        self.database = self.stored.database
        self._by_id = {account.id: account for account in self.accounts}

    def schedule(
        self, count: int, due_at: datetime, *, each: int = 1, text: str = TEXT, first: int = 0
    ) -> tuple[DeliveryId, ...]:
        """Add ``count`` approved deliveries, all due at ``due_at``, spread evenly over the accounts from ``first`` on.

        Each post says ``text`` and goes to ``each`` accounts. All of them are there at once: one transaction.
        """
        spread = [self.accounts[number % len(self.accounts)] for number in range(first, first + count)]
        planned = [self._planned(spread[start : start + each], text) for start in range(0, count, each)]
        made = tuple(
            a_delivery(post.id, account_id, due_at=due_at, pinned=pinned)
            for post, targets in planned
            for account_id, pinned in targets.items()
        )
        with self.database.writing() as writing:
            posts.add_many(writing.connection, planned)
            for post, targets in planned:
                record_approvals(writing.connection, [self._approval(post, targets)])
            deliveries.add_many(writing.connection, made)
            writing.changed(Kind.DELIVERIES)
        return tuple(one.id for one in made)

    def _planned(self, chosen: Sequence[Account], text: str) -> tuple[Post, dict[AccountId, ContentHash]]:
        post = a_post(self.stored.officer, text=text)
        one = chosen[0]
        alike = content_hash(resolve(post.variants, language=one.language, network=one.network, account_id=one.id))
        return post, dict.fromkeys((account.id for account in chosen), alike)

    def _approval(self, post: Post, targets: dict[AccountId, ContentHash]) -> Approval:
        now = self.clock.now()
        return an_approval(
            self.stored.workspace,
            post,
            supervisor=self.stored.supervisor,
            contents=tuple(ApprovedContent.on(self._by_id[own_id], pinned) for own_id, pinned in targets.items()),
            not_before=now - _A_YEAR,
            not_after=now + _A_YEAR,
        )


@contextmanager
def a_filled_workspace(
    folder: Path,
    *,
    accounts_wanted: int,
    network: str = "practice",
    address: str = "",
    clock: Clock | None = None,
) -> Iterator[FilledWorkspace]:
    """A new workspace under ``folder`` without any deliveries yet; every account on ``network`` at ``address``."""
    clock = clock or Clock()
    database = Database(f"sqlite:///{folder / 'workspace.duta'}", origin="bench", clock=clock)
    try:
        yield _made(database, clock, accounts_wanted, network, address)
    finally:
        database.close()


def _made(database: Database, clock: Clock, wanted: int, network: str, address: str) -> FilledWorkspace:
    with database.writing() as writing:
        migrations.upgrade(writing.connection)
    stored = a_workspace(database, clock, accounts=0)
    mission = a_mission()
    made = tuple(an_account(mission, network=network, address=address) for _ in range(wanted))
    with database.writing() as writing:
        missions.add(writing.connection, mission)
        for account in made:
            accounts.add(writing.connection, account, machine=MACHINE)
    return FilledWorkspace(stored, clock, made)
