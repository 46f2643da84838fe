"""What a member has signed is found, of whatever kind it is."""

from __future__ import annotations

from datetime import timedelta

from scheduler_app.clock import FixedClock
from scheduler_app.storage import stand_ins
from scheduler_app.storage.database import Database
from scheduler_app.storage.signatures import signatures_of
from tests.approvers import a_stand_in
from tests.builders import NOW, a_workspace


def test_approvals_and_stand_ins_are_signatures_of_whoever_signed_them(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    approval = stored.approve(stored.store_post())
    away = a_stand_in(stored.chancery, stored.supervisor, stored.officer, NOW, NOW + timedelta(days=9))
    with database.writing() as writing:
        stand_ins.record(writing.connection, away)
    with database.reading() as connection:
        assert set(signatures_of(connection, stored.supervisor.id)) == {approval.signature, away.signature}
        assert signatures_of(connection, stored.officer.id) == ()
