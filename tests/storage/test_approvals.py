from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from scheduler_app.clock import FixedClock
from scheduler_app.domain.approval import Decision
from scheduler_app.domain.ids import PostId, new_id
from scheduler_app.storage import approvals
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.tables import approvals as approvals_table
from scheduler_app.storage.tables import approved_contents
from tests.builders import NOW, StoredWorkspace, a_post, a_workspace, an_approval, targets_of


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock, accounts=2)


def indexed(connection: Connection) -> set[tuple[str, str]]:
    rows = connection.execute(select(approved_contents.c.account_id, approved_contents.c.post_id))
    return {(row.account_id, row.post_id) for row in rows}


def test_what_was_said_is_read_back_word_for_word(stored: StoredWorkspace) -> None:
    post = stored.store_post()
    approval = an_approval(stored.workspace, post, stored.accounts, stored.supervisor, comment='Bagus — 良い "ya" ☕')
    with stored.database.writing() as writing:
        approvals.record(writing.connection, approval)
    with stored.database.reading() as connection:
        (found,) = approvals.for_post(connection, post.id)
        assert found.id == approval.id
        assert found.statement.canonical_bytes() == approval.statement.canonical_bytes()
        assert set(found.statement.contents) == set(approval.statement.contents)
        assert approvals.for_post(connection, PostId(new_id())) == ()


def test_what_a_member_has_signed_is_found(stored: StoredWorkspace) -> None:
    post = stored.store_post()
    stored.approve(post)
    with stored.database.writing() as writing:
        writing.connection.execute(update(approvals_table).values(signature="signed"))
    with stored.database.reading() as connection:
        assert approvals.signatures_of(connection, stored.supervisor.id) == ("signed",)
        assert approvals.signatures_of(connection, stored.officer.id) == ()


def test_an_approval_is_indexed_for_each_account_it_names(stored: StoredWorkspace) -> None:
    post = stored.store_post()
    said = stored.approve(post).statement
    with stored.database.reading() as connection:
        rows = connection.execute(select(approved_contents)).all()
    assert {(row.account_id, row.content_hash) for row in rows} == set(targets_of(post, stored.accounts).items())
    assert {(row.not_before, row.not_after) for row in rows} == {(said.not_before, said.not_after)}


def test_a_request_for_changes_silences_what_was_said_before_it(stored: StoredWorkspace) -> None:
    post, other = stored.store_post(), stored.store_post()
    stored.approve(post)
    stored.approve(other)
    no = an_approval(
        stored.workspace,
        post,
        supervisor=stored.supervisor,
        decision=Decision.CHANGES_REQUESTED,
        at=NOW + timedelta(minutes=1),
    )
    with stored.database.writing() as writing:
        approvals.record(writing.connection, no)
        assert {post_id for _, post_id in indexed(writing.connection)} == {other.id}
        said = approvals.for_post(writing.connection, post.id)
        assert [one.statement.decision for one in said] == [Decision.APPROVED, Decision.CHANGES_REQUESTED]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"decision":"approved"', '"decision":"approved" '),
        ('"version":2', '"version":3'),
        ('"comment":', '"kommentar":'),
        ("{", "["),
    ],
)
def test_a_statement_somebody_changed_is_there_and_says_nothing(
    stored: StoredWorkspace, caplog: pytest.LogCaptureFixture, before: str, after: str
) -> None:
    post = stored.store_post()
    kept, changed = stored.approve(post), stored.approve(post)
    text = changed.statement.canonical_bytes().decode().replace(before, after, 1)
    with stored.database.writing() as writing, caplog.at_level(logging.ERROR):
        writing.connection.execute(
            update(approvals_table).where(approvals_table.c.id == changed.id).values(statement=text)
        )
        said = {one.id: one.statement for one in approvals.for_post(writing.connection, post.id)}
    assert said == {kept.id: kept.statement, changed.id: None}
    assert changed.id in caplog.text


def test_an_approval_filed_under_another_post_counts_for_neither(stored: StoredWorkspace) -> None:
    post, other = stored.store_post(), stored.store_post(a_post(stored.officer, text="Something else"))
    moved = stored.approve(post)
    with stored.database.writing() as writing:
        writing.connection.execute(
            update(approvals_table).where(approvals_table.c.id == moved.id).values(post_id=other.id)
        )
        assert approvals.for_post(writing.connection, post.id) == ()
        (filed,) = approvals.for_post(writing.connection, other.id)
    assert (filed.id, filed.statement) == (moved.id, None)


def test_requests_are_open_until_closed_one_for_each_post(stored: StoredWorkspace) -> None:
    first, second = stored.store_post(), stored.store_post()
    with stored.database.writing() as writing:
        connection = writing.connection
        approvals.ask(connection, "a" * 32, first.id, stored.officer.id, NOW)
        approvals.ask(connection, "b" * 32, second.id, stored.officer.id, NOW + timedelta(minutes=1))
        approvals.ask(connection, "c" * 32, first.id, stored.second_officer.id, NOW + timedelta(minutes=2))
        assert [(one.id, one.post_id, one.requested_by) for one in approvals.open_requests(connection)] == [
            ("b" * 32, second.id, stored.officer.id),
            ("c" * 32, first.id, stored.second_officer.id),
        ]
        assert approvals.open_request(connection, first.id) == approvals.open_requests(connection)[1]
        assert approvals.close_requests(connection, first.id, NOW) == 1
        assert approvals.close_requests(connection, first.id, NOW) == 0
        assert [one.id for one in approvals.open_requests(connection)] == ["b" * 32]
        assert approvals.open_request(connection, first.id) is None


def test_a_post_is_sent_back_until_it_is_asked_for_again_or_approved(stored: StoredWorkspace) -> None:
    asked_again, approved, waiting = (stored.store_post() for _ in range(3))
    with stored.database.writing() as writing:
        connection = writing.connection
        for minutes, post in enumerate((asked_again, approved, waiting)):
            no = an_approval(
                stored.workspace,
                post,
                supervisor=stored.supervisor,
                decision=Decision.CHANGES_REQUESTED,
                at=NOW + timedelta(minutes=minutes),
            )
            approvals.record(connection, no)
        author = waiting.author_id
        assert [one.post_id for one in approvals.sent_back(connection, author, 9)] == [
            asked_again.id,
            approved.id,
            waiting.id,
        ]
        approvals.ask(connection, new_id(), asked_again.id, stored.officer.id, NOW + timedelta(hours=1))
        yes = an_approval(stored.workspace, approved, supervisor=stored.supervisor, at=NOW + timedelta(hours=1))
        approvals.record(connection, yes)
        (line,) = approvals.sent_back(connection, author, 9)
        assert (line.post_id, line.post_name, line.at) == (waiting.id, waiting.name, NOW + timedelta(minutes=2))
        assert approvals.sent_back(connection, stored.supervisor.id, 9) == ()
