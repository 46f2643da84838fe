"""One's own key: unlocked by a PIN, and every wrong PIN is on record."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.errors import InvalidInput, NotFound, PinLocked, WrongPin
from scheduler_app.secrets.signing import verify
from scheduler_app.services.signer import Signer
from tests.services.office import Office
from tests.services.registered_office import BUDIS_PIN, Machine

pytestmark = pytest.mark.makes_register

WRONG = "not this one"


def test_whoever_unlocks_signs_in_their_name(machine: Machine, office: Office) -> None:
    signer: Signer = machine.unlocking.unlock(office.supervisor, BUDIS_PIN)
    entry = machine.register.member_at(office.supervisor, office.clock.now())
    assert signer.member_id == office.supervisor
    assert entry is not None
    assert verify(entry.public_key, b"yes", signer.sign(b"yes"))


def test_an_unlocked_key_shows_itself_to_nobody(machine: Machine, office: Office) -> None:
    shown = repr(machine.unlocking.unlock(office.supervisor, BUDIS_PIN))
    assert shown == f"UnlockedKey(member_id='{office.supervisor}')"


def test_somebody_without_a_key_here_is_told_so(machine: Machine, office: Office) -> None:
    with pytest.raises(NotFound, match=r"key\.not_here"):
        machine.unlocking.unlock(office.officer, BUDIS_PIN)


def test_wrong_pins_are_on_record_and_lock(machine: Machine, office: Office) -> None:
    for _ in range(5):
        with pytest.raises(WrongPin):
            machine.unlocking.unlock(office.supervisor, WRONG)
    with pytest.raises(PinLocked):
        machine.unlocking.unlock(office.supervisor, BUDIS_PIN)
    *wrong, locked = office.on_record()[-6:]
    assert {(row.action, row.actor) for row in wrong} == {(Action.PIN_WRONG, office.supervisor)}
    assert [row.details for row in wrong] == [f'{{"left":{left}}}' for left in (4, 3, 2, 1, 0)]
    assert (locked.action, locked.details) == (Action.PIN_LOCKED, '{"minutes":1}')


def test_a_new_pin_takes_the_place_of_the_old(machine: Machine, office: Office) -> None:
    machine.unlocking.change_pin(office.supervisor, BUDIS_PIN, "budi's other")
    assert machine.last_on_record().action == Action.PIN_CHANGED
    machine.unlocking.unlock(office.supervisor, "budi's other")
    with pytest.raises(WrongPin):
        machine.unlocking.unlock(office.supervisor, BUDIS_PIN)


def test_a_refused_change_leaves_the_pin(machine: Machine, office: Office) -> None:
    with pytest.raises(InvalidInput, match=r"pin\.too_short"):
        machine.unlocking.change_pin(office.supervisor, BUDIS_PIN, "short")
    with pytest.raises(WrongPin):
        machine.unlocking.change_pin(office.supervisor, WRONG, "long enough")
    machine.unlocking.unlock(office.supervisor, BUDIS_PIN)


def test_what_is_forgotten_opens_no_more(machine: Machine, office: Office) -> None:
    machine.unlocking.forget(office.supervisor)
    with pytest.raises(NotFound, match=r"key\.not_here"):
        machine.unlocking.unlock(office.supervisor, BUDIS_PIN)


def test_what_was_tried_without_the_workspace_is_told_as_soon_as_there_is_one(machine: Machine, office: Office) -> None:
    tried = office.clock.now()
    with pytest.raises(WrongPin):
        machine.keys.unlock(machine.workspace_id, office.supervisor, WRONG)
    office.clock.advance(timedelta(days=1))
    machine.unlocking.unlock(office.supervisor, BUDIS_PIN)
    told = machine.last_on_record()
    assert (told.action, told.actor) == (Action.PIN_WRONG_ELSEWHERE, office.supervisor)
    assert tried.isoformat() in told.details
    machine.unlocking.unlock(office.supervisor, BUDIS_PIN)
    assert [row.action for row in office.on_record()].count(Action.PIN_WRONG_ELSEWHERE) == 1


def test_what_was_told_at_once_is_not_told_again(machine: Machine, office: Office) -> None:
    with pytest.raises(WrongPin):
        machine.unlocking.unlock(office.supervisor, WRONG)
    machine.unlocking.unlock(office.supervisor, BUDIS_PIN)
    assert Action.PIN_WRONG_ELSEWHERE not in {row.action for row in office.on_record()}


def test_those_with_a_key_here_are_known(machine: Machine, office: Office) -> None:
    assert office.supervisor in machine.unlocking.here()
    machine.unlocking.forget(office.supervisor)
    assert not machine.unlocking.here() & {office.supervisor, office.officer}
