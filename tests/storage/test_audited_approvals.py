"""What was deleted, changed or slipped in behind people's backs is seen beside the audit."""

from __future__ import annotations

import pytest
from sqlalchemy import Executable, delete, update

from scheduler_app.clock import FixedClock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.retention import RecordClass
from scheduler_app.storage import retention
from scheduler_app.storage.audited_approvals import Compared, compare
from scheduler_app.storage.database import Database
from scheduler_app.storage.retention import PastItsTime
from scheduler_app.storage.tables import approvals
from tests.approvers import KeyInHand
from tests.builders import a_workspace, an_approval, record_approval
from tests.services.office import Office


@pytest.fixture
def office(database: Database, clock: FixedClock) -> Office:
    return Office(database, clock, a_workspace(database, clock))


@pytest.fixture
def post_id(office: Office) -> PostId:
    """A post that was approved."""
    made = office.post()
    office.approve(made)
    return made


def compared(office: Office) -> Compared:
    with office.database.reading() as connection:
        return compare(connection)


def behind_our_back(office: Office, *statements: Executable) -> None:
    with office.database.writing() as writing:
        for one in statements:
            writing.connection.execute(one)


def test_what_nobody_touched_is_alike(office: Office, post_id: PostId) -> None:
    office.approving.request_changes(KeyInHand(office.supervisor), post_id, "Not yet")
    assert compared(office).alike


def test_a_deleted_approval_is_named(office: Office, post_id: PostId) -> None:
    """The request for changes is gone, and the approval before it would count again."""
    office.approving.request_changes(KeyInHand(office.supervisor), post_id, "Not yet")
    behind_our_back(office, delete(approvals).where(approvals.c.decision == "changes_requested"))
    (missing,) = compared(office).missing
    assert (missing.post, missing.member_id, missing.at) == ("Kopi Gayo", office.supervisor, office.clock.now())
    assert missing.serial > 0


def test_another_signature_is_named(office: Office, post_id: PostId) -> None:
    behind_our_back(office, update(approvals).values(signature="x"))
    (altered,) = compared(office).altered
    assert altered.post == "Kopi Gayo"


def test_what_was_never_put_on_record_is_named(office: Office, post_id: PostId) -> None:
    post = office.read(post_id).post
    yes = an_approval(office.stored.workspace, post, office.accounts, office.stored.supervisor)
    record_approval(office.database, yes)
    (untold,) = compared(office).untold
    assert (untold.post, untold.serial) == ("Kopi Gayo", 0)


def test_what_was_deleted_because_its_time_was_over_is_not_missing(office: Office, post_id: PostId) -> None:
    post = office.read(post_id).post
    with office.database.writing() as writing:
        retention.forget(writing.connection, PastItsTime(post.id, 1, post.name, RecordClass.ROUTINE))
    (missing,) = compared(office).missing
    assert missing.post == post_id
    with office.database.writing() as writing:
        writing.audit(AuditEntry(office.clock.now(), None, Action.RECORD_DELETED, Subject.POST, post_id))
    assert compared(office).alike
