from __future__ import annotations

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account_set import AccountSet
from scheduler_app.domain.ids import AccountSetId
from scheduler_app.storage import account_sets
from scheduler_app.storage.database import Database
from tests.builders import a_workspace


def test_sets_are_found_by_name_replaced_by_name_and_removed(database: Database, clock: FixedClock) -> None:
    ids = tuple(sorted(one.id for one in a_workspace(database, clock, accounts=3).accounts))
    europe = AccountSet(AccountSetId("1" * 32), "Europe", ids[:1])
    asia = AccountSet(AccountSetId("2" * 32), "Asia", ids)
    wider = AccountSet(AccountSetId("3" * 32), "Europe", ids[1:])
    with database.writing() as writing:
        connection = writing.connection
        for one in (europe, asia, wider):
            account_sets.put(connection, one)
        assert account_sets.all_sets(connection) == (asia, wider)
        assert account_sets.by_name(connection, "Europe") == wider
        assert account_sets.by_name(connection, "europe") is None
        assert account_sets.remove(connection, wider.id)
        assert not account_sets.remove(connection, wider.id)
        assert account_sets.all_sets(connection) == (asia,)
