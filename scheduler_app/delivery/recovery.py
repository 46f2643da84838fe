"""Finds what a process left behind that died, slept too long or lost its database.

Leases are judged by the database's clock. *Claimed* means that nothing left: scheduled again. *Sending* past its own
deadline means that nobody knows: *unknown*.
"""

from __future__ import annotations

import logging
from datetime import timedelta

from scheduler_app.clock import Clock
from scheduler_app.delivery import on_record
from scheduler_app.domain.changes import Kind
from scheduler_app.storage import claims
from scheduler_app.storage.database import Database
from scheduler_app.storage.group_commit import Writing

log = logging.getLogger(__name__)

MARGIN = timedelta(seconds=10)


def recover(database: Database, clock: Clock, *, margin: timedelta = MARGIN) -> int:
    """Look for the left-behind; returns how many deliveries moved."""

    def write(writing: Writing) -> int:
        given_back = claims.give_back_expired(writing.connection)
        given_up = claims.give_up_sending(writing.connection, now=clock.now(), margin=margin)
        for delivery_id in given_up:
            log.warning("delivery %s was interrupted while sending; it is unknown until looked for", delivery_id)
        on_record.interrupted(writing, given_up, at=clock.now())
        if given_back or given_up:
            writing.changed(Kind.ATTEMPTS)
        return given_back + len(given_up)

    return database.write_together(write)
