"""Who stands in for whom is kept byte for byte, in order, and what cannot be read says nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from scheduler_app.clock import FixedClock
from scheduler_app.domain.stand_in import SignedStandIn
from scheduler_app.errors import BugError
from scheduler_app.storage import stand_ins
from scheduler_app.storage.database import Database
from scheduler_app.storage.tables import stand_ins as table
from tests.approvers import a_stand_in
from tests.builders import NOW, StoredWorkspace, a_workspace

DAY = timedelta(days=1)


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock)


def said(stored: StoredWorkspace, days: int = 1) -> SignedStandIn:
    return a_stand_in(stored.chancery, stored.supervisor, stored.officer, NOW, NOW + days * DAY)


def test_what_was_said_is_read_back_in_its_order(stored: StoredWorkspace) -> None:
    first, second = said(stored), said(stored, days=2)
    with stored.database.writing() as writing:
        for one in (first, second):
            stand_ins.record(writing.connection, one)
        assert stand_ins.recorded(writing.connection) == (first, second)


def test_rows_are_equal_until_something_new_is_said(stored: StoredWorkspace) -> None:
    with stored.database.writing() as writing:
        stand_ins.record(writing.connection, said(stored))
        before = stand_ins.rows(writing.connection)
        assert stand_ins.rows(writing.connection) == before
        stand_ins.record(writing.connection, said(stored))
        assert stand_ins.rows(writing.connection) != before


def test_what_somebody_changed_says_nothing(stored: StoredWorkspace) -> None:
    one = said(stored)
    with stored.database.writing() as writing:
        stand_ins.record(writing.connection, one)
        writing.connection.execute(update(table).values(statement="{}"))
        assert stand_ins.recorded(writing.connection) == (SignedStandIn(None, one.signature),)


def test_nothing_is_recorded_without_a_statement(stored: StoredWorkspace) -> None:
    with stored.database.writing() as writing, pytest.raises(BugError):
        stand_ins.record(writing.connection, SignedStandIn(None, "signature"))
