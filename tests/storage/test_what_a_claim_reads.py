"""What SQLite reads to find what is due must not grow with what waits for later."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account
from scheduler_app.storage import claims, deliveries, due, posts
from scheduler_app.storage.database import Connection, Database
from tests.builders import MACHINE, a_delivery, a_post, a_workspace, targets_of
from tests.sqlite_steps import steps_of

LEASE = timedelta(seconds=60)


def test_a_claim_reads_no_more_when_more_waits(sqlite_database: Database, clock: FixedClock) -> None:
    workspace = a_workspace(sqlite_database, clock, accounts=2)
    first, second = workspace.accounts
    later = clock.now() + timedelta(days=1)

    def claim(account: Account | None) -> Callable[[Connection], object]:
        now = clock.now()
        if account is None:
            return lambda connection: claims.claim(
                connection, owner="me", machine=MACHINE, now=now, lease=LEASE, most=1000
            )
        return lambda connection: claims.claim_next(
            connection, [account.id], owner="me", machine=MACHINE, now=now, lease=LEASE
        )

    def read_for_two() -> list[int]:
        made = [workspace.ready_delivery(first)]
        one = steps_of(sqlite_database, claim(first))
        made.append(workspace.ready_delivery(second))
        every = steps_of(sqlite_database, claim(None))
        aside = steps_of(sqlite_database, lambda connection: due.set_aside(connection, now=clock.now()))
        upcoming = steps_of(sqlite_database, lambda connection: due.next_due(connection, after=clock.now()))
        with sqlite_database.writing() as writing:
            claims.give_back_own(writing.connection, owner="me")
            for delivery in made:
                deliveries.cancel(writing.connection, delivery.id, "")
        return [one, every, aside, upcoming]

    post = workspace.store_post()
    workspace.schedule(post, due_at=later)
    few = read_for_two()
    with sqlite_database.writing() as writing:
        written = [a_post(workspace.officer) for _ in range(1000)]
        posts.add_many(writing.connection, [(one, targets_of(one, workspace.accounts)) for one in written])
        waiting = [a_delivery(one, account, due_at=later) for one in written for account in workspace.accounts]
        deliveries.add_many(writing.connection, waiting)
    many = read_for_two()

    for before, after in zip(few, many, strict=True):
        assert after < 2 * before
