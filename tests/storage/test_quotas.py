from __future__ import annotations

from datetime import UTC, datetime

from scheduler_app.clock import FixedClock
from scheduler_app.domain.quota import Quota
from scheduler_app.storage import quotas
from scheduler_app.storage.database import Database
from tests.builders import a_workspace

POSTS = Quota(3, 50, datetime(2027, 3, 1, tzinfo=UTC))
BUDGET = Quota(120, 1000, money=True)


def test_what_is_left_is_kept_by_kind_replaced_and_forgotten(database: Database, clock: FixedClock) -> None:
    account = a_workspace(database, clock).account
    with database.writing() as writing:
        connection = writing.connection
        for one in (Quota(9, 50), POSTS, BUDGET):
            quotas.put(connection, account.id, one)
        assert quotas.of_accounts(connection, [account.id]) == {account.id: (POSTS, BUDGET)}
        assert quotas.remove(connection, account.id, money=True)
        assert not quotas.remove(connection, account.id, money=True)
        assert quotas.of_accounts(connection, [account.id]) == {account.id: (POSTS,)}
