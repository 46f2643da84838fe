"""What had passed its fence when a hold began: the only deliveries that can still leave, so people see their names.

From the commit of a hold on no fence opens. Until then some may have opened since the hold's own transaction looked,
so the list is made in two steps: inside that transaction the attempts that were over already are remembered, and after
its commit every attempt on record that is not among them had passed its fence in time.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from sqlalchemy import Connection, Select, insert, select, text
from sqlalchemy.exc import DBAPIError

from scheduler_app.domain.attempt import Sent, Unknown, outcome_name
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import Hold
from scheduler_app.domain.ids import HoldId
from scheduler_app.storage.crisis_tables import hold_stragglers
from scheduler_app.storage.delivery_lists import CalendarEntry, chosen_entries
from scheduler_app.storage.delivery_tables import attempts, deliveries
from scheduler_app.storage.hold_scope import covered_by

log = logging.getLogger(__name__)

# Far longer than a send may take, and than the clocks of two machines differ.
_LOOK_BACK = timedelta(hours=1)
# Attempts are found through their deliveries, whose due times stand in an index: none is tried so long after its own.
_PLANNED_WITHIN = timedelta(days=7)
# Fences that opened before the hold are committed within milliseconds; nobody should wait for anything else.
_LONGEST_WAIT_MS = 2000
# Empty while it is under way. An attempt that ended otherwise made nothing public.
_MAY_BE_PUBLIC = ("", outcome_name(Sent("", "")), outcome_name(Unknown("")))


AttemptKey = tuple[str, int]
"""A delivery's id and the number of the try."""


def over_already(connection: Connection, now: datetime) -> frozenset[AttemptKey]:
    """The recent attempts that are not under way now."""
    recent = _recent(now).where(deliveries.c.state != DeliveryState.SENDING.value)
    return frozenset((row.delivery_id, row.number) for row in connection.execute(recent))


def note(connection: Connection, hold: Hold, over: frozenset[AttemptKey]) -> int:
    """Write the list, in a transaction that began after the hold's commit; returns how many there are.

    ``over`` is what ``over_already`` said inside the hold's own transaction.
    """
    _wait_for_fences(connection)
    since = _recent(hold.started_at).where(attempts.c.outcome.in_(_MAY_BE_PUBLIC), covered_by(hold))
    found = dict.fromkeys(
        row.delivery_id for row in connection.execute(since) if (row.delivery_id, row.number) not in over
    )
    if found:
        rows = [{"hold_id": hold.id, "delivery_id": delivery_id} for delivery_id in found]
        connection.execute(insert(hold_stragglers), rows)
    return len(found)


def _recent(now: datetime) -> Select[tuple[str, int]]:
    """The attempts of the past hour; clocks of other machines may be ahead by as much."""
    return (
        select(attempts.c.delivery_id, attempts.c.number)
        .join(deliveries, deliveries.c.id == attempts.c.delivery_id)
        .where(
            deliveries.c.due_at.between(now - _PLANNED_WITHIN, now + _LOOK_BACK),
            attempts.c.started_at >= now - _LOOK_BACK,
        )
    )


def of_hold(connection: Connection, hold_id: HoldId) -> tuple[CalendarEntry, ...]:
    """The listed deliveries as they stand now, by due time."""
    listed = select(hold_stragglers.c.delivery_id).where(hold_stragglers.c.hold_id == hold_id)
    return chosen_entries(connection, deliveries.c.id.in_(listed))


def _wait_for_fences(connection: Connection) -> None:
    """Let transactions end that may have opened a fence before they could see the hold; on SQLite there are none."""
    if connection.dialect.name != "postgresql":
        return
    try:
        with connection.begin_nested():
            connection.execute(text(f"SET LOCAL lock_timeout = {_LONGEST_WAIT_MS}"))
            connection.execute(text("LOCK TABLE deliveries IN SHARE MODE"))
    except DBAPIError as error:
        log.warning("somebody writes for long; the list may lack what they send: %s", type(error.orig).__name__)
