"""Recalls as they are kept, and the database's own word that one thing at a time is done about a delivery."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import ContentHash, RecallId, RecallStepId, new_id
from scheduler_app.domain.recall import Recall, RecallAction, RecallState, RecallStep, RecallWay
from scheduler_app.errors import NotFound
from scheduler_app.storage import recalls
from scheduler_app.storage.database import Database
from tests.builders import NOW, StoredWorkspace, a_workspace


def proposed(stored: StoredWorkspace) -> tuple[Recall, RecallStep]:
    post = stored.store_post()
    delivery = stored.schedule(post)
    recall = Recall(RecallId(new_id()), post.id, RecallWay.DELETE, "Wrong date", stored.officer.id, NOW)
    step = RecallStep(
        id=RecallStepId(new_id()),
        recall_id=recall.id,
        delivery_id=delivery.id,
        post_id=post.id,
        account_id=stored.account.id,
        action=RecallAction.DELETE,
        content_hash=ContentHash(""),
        record="{}",
    )
    with stored.database.writing() as writing:
        recalls.add(writing.connection, recall, [step])
    return recall, step


def test_a_recall_is_decided_once(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    recall, step = proposed(stored)
    with database.writing() as writing:
        connection = writing.connection
        assert recalls.recall(connection, recall.id) == recall
        assert recalls.steps(connection, recall.id) == (step,)
        assert recalls.confirm(connection, recall.id, stored.supervisor.id, NOW)
        assert not recalls.confirm(connection, recall.id, stored.supervisor.id, NOW)
        assert not recalls.withdraw(connection, recall.id, stored.supervisor.id, NOW)
        assert recalls.recall(connection, recall.id).confirmed_by == stored.supervisor.id
        for unknown in (recalls.recall, recalls.step):
            with pytest.raises(NotFound):
                unknown(connection, "none")


def test_one_thing_at_a_time_is_done_about_a_delivery(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    recall, step = proposed(stored)
    again = replace(recall, id=RecallId(new_id()))
    other = replace(step, id=RecallStepId(new_id()), recall_id=again.id)
    with database.writing() as writing:
        assert recalls.open_deliveries(writing.connection, recall.post_id) == {step.delivery_id}
    with pytest.raises(IntegrityError), database.writing() as writing:
        recalls.add(writing.connection, again, [other])
    with database.writing() as writing:
        recalls.withdraw(writing.connection, recall.id, stored.officer.id, NOW)
        assert recalls.move(writing.connection, step, RecallState.WITHDRAWN, at=NOW, by=stored.officer.id)
        assert not recalls.move(writing.connection, step, RecallState.WITHDRAWN, at=NOW, by=stored.officer.id)
        assert recalls.open_deliveries(writing.connection, recall.post_id) == frozenset()
        recalls.add(writing.connection, again, [other])
        assert [one.id for one in recalls.newest(writing.connection)] == [again.id, recall.id]
        assert [one.id for one in recalls.about(writing.connection, recall.post_id)] == [recall.id, again.id]
