"""Whatever sending does to a delivery is on record, in the transaction that does it, and is one chain with the rest."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.delivery.pacing import Pacing
from scheduler_app.delivery.recovery import recover
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.audit import Action, AuditRow
from scheduler_app.errors import NotSent, OutcomeUnknown, RefusalKind, Refused, SchedulerError
from scheduler_app.storage import accounts, audit, holds
from tests.builders import a_hold
from tests.delivery.desk import OWNER, Desk
from tests.delivery.test_recovery import NO_TIME, cross
from tests.delivery.test_sender import ScriptedNetwork, raising, scripted, send
from tests.networks.standins.bulletin import BulletinServer


def on_record(desk: Desk) -> list[AuditRow]:
    with desk.database.reading() as connection:
        return audit.rows_after(connection, 0, 1000)


def last(desk: Desk) -> dict[str, Any]:
    details: dict[str, Any] = json.loads(on_record(desk)[-1].details)
    return details


def test_a_sent_post_is_on_record_with_its_content_and_the_network_s_answer(desk: Desk, board: BulletinServer) -> None:
    sent = send(desk)
    (row,) = on_record(desk)
    assert (row.action, row.actor, row.subject_id) == (Action.DELIVERY_SENT, "", sent.id)
    assert last(desk) == {
        "post": sent.post_id,
        "account": sent.account_id,
        "identity": desk.workspace.account.identity,
        "content": sent.content_hash,
        "attempt": 1,
        "because": "",
        "remote_id": sent.remote_id,
        "address": sent.address,
        "owner": OWNER,
    }


@pytest.mark.parametrize(
    ("error", "action"),
    [
        (NotSent("port.closed"), Action.DELIVERY_TRIED),
        (Refused(RefusalKind.CONTENT, "network.no"), Action.DELIVERY_REFUSED),
        (OutcomeUnknown("answer.cut"), Action.DELIVERY_UNKNOWN),
    ],
)
def test_each_outcome_is_on_record_with_its_reason(desk: Desk, error: SchedulerError, action: Action) -> None:
    send(scripted(desk, ScriptedNetwork(after=raising(error))))
    assert [row.action for row in on_record(desk)] == [action]
    assert (last(desk)["because"], last(desk)["attempt"]) == (error.code, 1)


def test_an_account_that_is_refused_is_on_record(desk: Desk) -> None:
    send(scripted(desk, ScriptedNetwork(after=raising(Refused(RefusalKind.SIGN_IN, "sign_in.expired")))))
    assert [row.action for row in on_record(desk)] == [Action.DELIVERY_REFUSED, Action.ACCOUNT_STOPPED]
    assert last(desk)["health"] == AccountHealth.SIGN_IN_NEEDED


def test_what_is_stopped_at_the_last_look_is_on_record(desk: Desk) -> None:
    delivery = desk.ready()
    (taken,) = desk.claim()
    with desk.database.writing() as writing:
        accounts.set_health(writing.connection, delivery.account_id, AccountHealth.SUSPENDED)
    desk.send(taken)
    assert [(row.action, row.subject_id) for row in on_record(desk)] == [(Action.DELIVERY_HELD, delivery.id)]
    assert last(desk) == {"account": delivery.account_id, "because": "account.not_ready", "owner": OWNER}


def test_what_is_stopped_at_the_fence_is_on_record(desk: Desk) -> None:
    def hold() -> None:
        with desk.database.writing() as writing:
            holds.start(writing.connection, a_hold(desk.workspace.officer))

    send(scripted(desk, ScriptedNetwork(before=hold)))
    assert [row.action for row in on_record(desk)] == [Action.DELIVERY_HELD]
    assert last(desk)["because"] == "hold.active"


def test_waiting_for_its_turn_is_no_deed(desk: Desk, board: BulletinServer) -> None:
    pacing = Pacing()
    send(desk, pacing=pacing)
    pacing.spoke(desk.workspace.account.id, desk.clock.now() + timedelta(hours=1))
    send(desk, pacing=pacing)
    assert {row.action for row in on_record(desk)} <= {Action.DELIVERY_SENT}


def test_what_could_not_leave_at_its_hour_is_on_record(desk: Desk) -> None:
    post = desk.workspace.store_post()
    delivery = desk.workspace.schedule(post, due_at=desk.clock.now())
    dispatcher = desk.dispatcher()
    try:
        dispatcher.run_due()
    finally:
        dispatcher.stop()
    assert [(row.action, row.subject_id) for row in on_record(desk)] == [(Action.DELIVERY_MISSED, delivery.id)]
    assert last(desk) == {
        "post": post.id,
        "account": delivery.account_id,
        "because": "approval.none_in_time",
        "owner": OWNER,
    }


def test_an_interrupted_send_is_on_record(desk: Desk) -> None:
    delivery = desk.ready()
    cross(desk, budget=NO_TIME)
    recover(desk.database, desk.clock, margin=NO_TIME)
    assert [(row.action, row.subject_id) for row in on_record(desk)] == [(Action.DELIVERY_UNKNOWN, delivery.id)]


def test_what_a_look_at_the_network_settles_is_on_record(desk: Desk) -> None:
    answer = ScriptedNetwork(after=raising(OutcomeUnknown("answer.cut")))
    answer.find_published = lambda request: replace(answer.answer)  # type: ignore[method-assign] - it was there
    doubtful = scripted(desk, answer)
    sent = send(doubtful)
    assert isinstance(desk.clock, FixedClock)
    desk.clock.advance(timedelta(hours=1))
    doubtful.reconciler().visit()
    assert [row.action for row in on_record(desk)] == [Action.DELIVERY_UNKNOWN, Action.DELIVERY_CONFIRMED]
    assert (last(desk)["post"], last(desk)["remote_id"]) == (sent.post_id, answer.answer.remote_id)
