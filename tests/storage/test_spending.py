"""What networks charged, read back from what is on record anyway."""

from __future__ import annotations

from datetime import timedelta

from scheduler_app.clock import FixedClock
from scheduler_app.domain.spending import Cap, CapOn, month_of
from scheduler_app.storage import spending
from scheduler_app.storage.database import Database
from tests.builders import NOW, a_workspace

MONTH = month_of(NOW)
NEXT = month_of(MONTH.end)


def test_caps_are_kept_one_for_each_thing(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    by = stored.administrator.id
    whole, app = Cap(CapOn.WORKSPACE, "", 5000), Cap(CapOn.APP, "x", 2000)
    with database.writing() as writing:
        connection = writing.connection
        for cap in (Cap(CapOn.WORKSPACE, "", 1000), app, whole):
            spending.put_cap(connection, cap, by, NOW)
        assert set(spending.caps(connection)) == {whole, app}
        assert spending.remove_cap(connection, CapOn.APP, "x")
        assert not spending.remove_cap(connection, CapOn.APP, "x")
        assert spending.caps(connection) == (whole,)


def test_a_level_is_told_once_a_month_and_again_for_another_cap(database: Database, clock: FixedClock) -> None:
    a_workspace(database, clock)
    cap = Cap(CapOn.WORKSPACE, "", 1000)
    with database.writing() as writing:
        connection = writing.connection
        told = [
            spending.note_level(connection, cap, MONTH, 80),
            spending.note_level(connection, cap, MONTH, 80),
            spending.note_level(connection, cap, MONTH, 100),
            spending.note_level(connection, cap, NEXT, 80),
            spending.note_level(connection, Cap(CapOn.WORKSPACE, "", 2000), MONTH, 80),
        ]
    assert told == [True, False, True, True, True]


def test_reads_are_added_up_by_account_kind_and_month(database: Database, clock: FixedClock) -> None:
    account = a_workspace(database, clock).account
    with database.writing() as writing:
        connection = writing.connection
        spending.add_read(connection, account.id, "read", 2, NOW)
        spending.add_read(connection, account.id, "read", 3, NOW + timedelta(days=1))
        spending.add_read(connection, account.id, "look", 1, NOW)
        spending.add_read(connection, account.id, "read", 9, MONTH.end)
        assert sorted(spending.reads(connection, MONTH)) == sorted([(account.id, "look", 1), (account.id, "read", 5)])
        assert spending.reads(connection, NEXT) == ((account.id, "read", 9),)
