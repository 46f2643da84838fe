"""What headquarters answered is kept byte for byte, in order, and what somebody changed says nothing."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import update

from scheduler_app.clock import FixedClock
from scheduler_app.domain.clearance import Clearance, ClearanceStep, SignedClearance
from scheduler_app.domain.ids import AccountId, ContentHash, PostId, new_id
from scheduler_app.errors import BugError
from scheduler_app.storage import clearances
from scheduler_app.storage.database import Database
from scheduler_app.storage.tables import clearances as table
from tests.builders import NOW, a_workspace
from tests.services.office import Office


@pytest.fixture
def office(database: Database, clock: FixedClock) -> Office:
    return Office(database, clock, a_workspace(database, clock))


def said(office: Office, post_id: PostId) -> SignedClearance:
    one = Clearance(
        new_id(),
        office.stored.workspace.id,
        post_id,
        ClearanceStep.CLEARED,
        {AccountId("a"): ContentHash("1" * 64)},
        office.supervisor,
        NOW,
        by="Infomed",
        on=date(2027, 3, 1),
        reference="D-1",
    )
    return SignedClearance(one, one.canonical_bytes().decode(), "signature")


def test_what_was_said_is_read_back_in_its_order(office: Office) -> None:
    post_id, another = office.post(), office.post()
    first, second = said(office, post_id), said(office, post_id)
    with office.database.writing() as writing:
        for one in (first, second, said(office, another)):
            clearances.record(writing.connection, one)
        assert clearances.for_post(writing.connection, post_id) == (first, second)
        assert clearances.signatures_of(writing.connection, office.supervisor) == ("signature",) * 3
        assert clearances.signatures_of(writing.connection, office.officer) == ()


def test_what_somebody_changed_says_nothing(office: Office) -> None:
    post_id, another = office.post(), office.post()
    with office.database.writing() as writing:
        clearances.record(writing.connection, said(office, post_id))
        writing.connection.execute(update(table).values(post_id=another))
        assert [one.said for one in clearances.for_post(writing.connection, another)] == [None]
        writing.connection.execute(update(table).values(statement="{}"))
        assert [one.said for one in clearances.for_post(writing.connection, another)] == [None]


def test_nothing_is_recorded_that_says_nothing(office: Office) -> None:
    with office.database.writing() as writing, pytest.raises(BugError):
        clearances.record(writing.connection, SignedClearance(None, "{}", ""))
