"""Rows as record sheets show them, on both databases."""

from __future__ import annotations

import json

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import PostId
from scheduler_app.errors import NotFound
from scheduler_app.storage import record_rows
from scheduler_app.storage.database import Database
from tests.builders import a_workspace


def test_posts_come_by_number_and_approvals_with_the_bytes_that_were_signed(
    database: Database, clock: FixedClock
) -> None:
    stored = a_workspace(database, clock, accounts=1)
    first, second = stored.store_post(), stored.store_post()
    stored.approve(first)
    with database.reading() as connection:
        assert record_rows.numbered_posts(connection, 0, 1) == [(1, first.id)]
        assert record_rows.numbered_posts(connection, 1, 9) == [(2, second.id)]
        assert record_rows.number_of(connection, second.id) == 2
        (said,) = record_rows.approvals_of(connection, first.id)
        assert json.loads(said["statement"])["post"] == first.id
        assert record_rows.approvals_of(connection, second.id) == []
        with pytest.raises(NotFound, match=r"post\.unknown"):
            record_rows.number_of(connection, PostId("x"))
