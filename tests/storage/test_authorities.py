"""Who may sign at this moment: read anew when register or stand-ins changed, and only then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.approval import ApprovalGap
from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import RegisterBroken
from scheduler_app.storage import stand_ins
from scheduler_app.storage.authorities import Authorities, vouchers
from scheduler_app.storage.database import Database
from tests.approvers import a_stand_in
from tests.builders import NOW, StoredWorkspace, a_member, a_post, a_workspace, an_approval


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock)


def asking(stored: StoredWorkspace, authorities: Authorities | None = None) -> Callable[[], Authority]:
    """Gives the authority as the sender gets it: by what it read a moment ago."""
    reader = (authorities or stored.authorities).reader(stored.database)

    def now() -> Authority:
        with stored.database.reading() as connection:
            seen = vouchers(connection)
        return reader(seen)

    return now


def test_nothing_is_read_anew_while_nothing_changed(stored: StoredWorkspace) -> None:
    authorities = stored.authorities
    now = asking(stored, authorities)
    known = now()
    assert now() is known
    with stored.database.reading() as connection:
        assert authorities.now(connection) is known


def test_what_came_since_counts_for_who_looked_before(stored: StoredWorkspace) -> None:
    with stored.database.reading() as connection:
        before = vouchers(connection)
    one = a_stand_in(stored.chancery, stored.supervisor, stored.officer, NOW, NOW + timedelta(days=1))
    with stored.database.writing() as writing:
        stand_ins.record(writing.connection, one)
    assert stored.authorities.reader(stored.database)(before).stand_ins_at(NOW) == (one.said,)


def test_a_new_member_signs_from_then_on(stored: StoredWorkspace) -> None:
    now = asking(stored)
    dewi = a_member("Dewi", Role.SUPERVISOR)
    yes = an_approval(stored.workspace, a_post(stored.officer), stored.accounts, dewi)
    assert now().signer(yes) is ApprovalGap.NOT_ENTITLED
    stored.enrol(dewi)
    signer = now().signer(yes)
    assert not isinstance(signer, ApprovalGap)
    assert signer.id == dewi.id


def test_a_new_stand_in_is_known_at_once(stored: StoredWorkspace) -> None:
    now = asking(stored)
    assert now().stand_ins_at(NOW) == ()
    one = a_stand_in(stored.chancery, stored.supervisor, stored.officer, NOW, NOW + timedelta(days=1))
    with stored.database.writing() as writing:
        stand_ins.record(writing.connection, one)
    assert now().stand_ins_at(NOW) == (one.said,)


def test_a_register_the_root_key_did_not_sign_gives_no_authority(database: Database, clock: FixedClock) -> None:
    unregistered = a_workspace(database, clock, registered=False)
    with pytest.raises(RegisterBroken):
        asking(unregistered)()
