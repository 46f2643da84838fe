"""Whoever's time is over may do nothing more, and comes back when an administrator says so."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.workspace import Right, Role
from scheduler_app.errors import NotAllowed
from scheduler_app.services.leaving import Leaving
from scheduler_app.services.permission import permitted
from tests.services.office import Office
from tests.services.registered_office import RINAS_PIN, Machine

pytestmark = pytest.mark.makes_register

MONTH = timedelta(days=30)


@pytest.fixture
def leaving(machine: Machine, office: Office) -> Leaving:
    return Leaving(office.database, office.clock, machine.trusted)


@pytest.fixture
def intern(machine: Machine, office: Office) -> MemberId:
    end = office.clock.now() + MONTH
    return machine.members.add(office.administrator, RINAS_PIN, "Intern", {Role.OFFICER}, valid_until=end)


def may_write(office: Office, member_id: MemberId) -> bool:
    with office.database.reading() as connection:
        try:
            permitted(connection, member_id, Right.COMPOSE)
        except NotAllowed:
            return False
    return True


def test_nobody_leaves_before_their_time(leaving: Leaving, office: Office, intern: MemberId) -> None:
    office.clock.advance(MONTH - timedelta(milliseconds=1))
    before = len(office.on_record())
    assert leaving.retire() == ()
    assert may_write(office, intern)
    assert len(office.on_record()) == before


def test_whoevers_time_is_over_may_do_nothing_more(leaving: Leaving, office: Office, intern: MemberId) -> None:
    office.clock.advance(MONTH)
    assert leaving.retire() == ("Intern",)
    assert not may_write(office, intern)
    assert may_write(office, office.officer)
    expired = office.on_record()[-1]
    assert (expired.action, expired.actor, expired.subject_id) == (Action.MEMBER_EXPIRED, "", intern)
    assert leaving.retire() == ()


def test_an_administrator_lets_them_stay_longer_or_for_good(
    leaving: Leaving, machine: Machine, office: Office, intern: MemberId
) -> None:
    office.clock.advance(MONTH)
    leaving.retire()
    later = office.clock.now() + MONTH
    machine.members.change(office.administrator, RINAS_PIN, intern, valid_until=later)
    assert leaving.retire() == ()
    assert may_write(office, intern)
    machine.members.change(office.administrator, RINAS_PIN, intern, for_good=True)
    office.clock.advance(2 * MONTH)
    assert leaving.retire() == ()
    assert machine.register.member_at(intern, office.clock.now()) is not None


def test_a_register_that_is_not_believed_retires_nobody(
    leaving: Leaving, machine: Machine, office: Office, intern: MemberId
) -> None:
    machine.pins.clear()
    office.clock.advance(MONTH)
    assert Leaving(office.database, office.clock, machine.another().trusted).retire() == ()
    assert machine.active(intern)
