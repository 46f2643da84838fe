"""What sending says in the audit: in the transaction that writes down what became of a delivery."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.storage.delivery_marks import Mark
from scheduler_app.storage.due import SetAside
from scheduler_app.storage.group_commit import Writing
from scheduler_app.storage.sending_case import SendingCase

_ACTIONS = {
    DeliveryState.SENT: Action.DELIVERY_SENT,
    DeliveryState.REFUSED: Action.DELIVERY_REFUSED,
    DeliveryState.UNKNOWN: Action.DELIVERY_UNKNOWN,
    DeliveryState.HELD: Action.DELIVERY_HELD,
    DeliveryState.MISSED: Action.DELIVERY_MISSED,
    DeliveryState.SCHEDULED: Action.DELIVERY_TRIED,
}


def tried(writing: Writing, case: SendingCase, mark: Mark, *, owner: str, at: datetime) -> None:
    """An attempt ended: with what content it went where, and what the network said."""
    details: dict[str, object] = {
        "post": case.post_id,
        "account": case.account.id,
        "identity": case.account.identity,
        "content": case.content_hash,
        "attempt": case.attempts + 1,
        "because": mark.reason,
        "remote_id": mark.remote_id,
        "address": mark.address,
        "owner": owner,
    }
    _say(writing, _ACTIONS[mark.after], case.delivery_id, at, details)


def put_down(writing: Writing, taken: Claim, mark: Mark, *, owner: str, at: datetime) -> None:
    """Nothing was tried; what only waits its turn is no deed."""
    if mark.after is not DeliveryState.SCHEDULED:
        details: dict[str, object] = {"account": taken.account_id, "because": mark.reason, "owner": owner}
        _say(writing, _ACTIONS[mark.after], taken.delivery_id, at, details)


def set_aside(writing: Writing, several: Iterable[SetAside], *, owner: str, at: datetime) -> None:
    """At their hour these could not leave; what waits for a person to post it is where it was."""
    for one in several:
        if one.state is DeliveryState.SCHEDULED:
            continue
        details: dict[str, object] = {
            "post": one.post_id,
            "account": one.account_id,
            "because": one.reason,
            "owner": owner,
        }
        _say(writing, _ACTIONS[one.state], one.delivery_id, at, details)


def interrupted(writing: Writing, several: Mapping[DeliveryId, str], *, at: datetime) -> None:
    """Nobody finished sending these, each for its reason."""
    for delivery_id, reason in several.items():
        _say(writing, Action.DELIVERY_UNKNOWN, delivery_id, at, {"because": reason})


def looked_up(writing: Writing, case: SendingCase, mark: Mark, *, at: datetime) -> None:
    """The network was asked about a delivery in doubt, and that settled it."""
    found = mark.after is DeliveryState.SENT
    details: dict[str, object] = {
        "post": case.post_id,
        "account": case.account.id,
        "content": case.content_hash,
        "because": mark.reason,
        "remote_id": mark.remote_id,
        "address": mark.address,
    }
    action = Action.DELIVERY_CONFIRMED if found else Action.DELIVERY_PLANNED_AGAIN
    _say(writing, action, case.delivery_id, at, details)


def account_stopped(writing: Writing, case: SendingCase, health: str, *, at: datetime) -> None:
    """The network no longer lets an account in: nothing more leaves from it."""
    details = {"health": health, "delivery": case.delivery_id}
    writing.audit(AuditEntry(at, None, Action.ACCOUNT_STOPPED, Subject.ACCOUNT, case.account.id, details))


def _say(writing: Writing, action: Action, delivery_id: DeliveryId, at: datetime, details: dict[str, object]) -> None:
    writing.audit(AuditEntry(at, None, action, Subject.DELIVERY, delivery_id, details))
