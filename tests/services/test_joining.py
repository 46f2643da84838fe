"""A machine joins when a person has compared the fingerprint, and not otherwise."""

from __future__ import annotations

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.errors import InvalidInput, NotFound, RegisterBroken
from scheduler_app.secrets.signing import fingerprint
from tests.services.office import Office
from tests.services.registered_office import BUDIS_PIN, RINAS_PIN, Machine

pytestmark = pytest.mark.makes_register


def test_a_machine_joins_with_the_fingerprint_that_the_administrator_reads_out(
    machine: Machine, office: Office
) -> None:
    other = machine.another()
    read_out = machine.joining.fingerprint()
    register = other.joining.join(office.supervisor, f" {read_out.upper().replace(' ', '')} ")
    assert register.head == machine.register.head
    assert other.register.members() == machine.register.members()
    joined = machine.last_on_record()
    assert (joined.action, joined.actor) == (Action.MACHINE_JOINED, office.supervisor)
    assert read_out in joined.details


@pytest.mark.parametrize("compared", ["", "0000", "0123 4567 89ab cdef 0123 4567 89ab cdef"])
def test_another_fingerprint_joins_nothing(machine: Machine, office: Office, compared: str) -> None:
    other, before = machine.another(), len(office.on_record())
    with pytest.raises(InvalidInput, match=r"register\.other_fingerprint"):
        other.joining.join(office.supervisor, compared)
    assert other.pins == {}
    assert len(office.on_record()) == before


def test_a_machine_that_has_not_joined_shows_no_fingerprint(machine: Machine) -> None:
    """Otherwise people would compare what the database says with what the database says."""
    with pytest.raises(RegisterBroken, match=r"register\.not_joined"):
        machine.another().joining.fingerprint()


def test_a_workspace_without_a_register_cannot_be_joined(office: Office) -> None:
    with pytest.raises(NotFound, match=r"register\.missing"):
        Machine(office).joining.join(office.supervisor, "")


def test_a_key_made_on_ones_own_machine_counts_once_it_is_registered(machine: Machine, office: Office) -> None:
    other = machine.another()
    other.joining.join(office.supervisor, machine.joining.fingerprint())
    assert not other.joining.has_key(office.supervisor)
    public = other.joining.make_key(office.supervisor, "in the residence")
    assert other.joining.has_key(office.supervisor)
    signer = other.unlocking.unlock(office.supervisor, "in the residence")
    now = office.clock.now()
    entry = other.register.member_at(office.supervisor, now)
    assert entry is not None
    assert entry.public_key != public
    machine.members.change(office.administrator, RINAS_PIN, office.supervisor, public_key=public)
    entry = other.register.member_at(office.supervisor, now)
    assert entry is not None
    assert fingerprint(entry.public_key) == fingerprint(public)
    assert signer.member_id == office.supervisor


def test_a_key_is_not_replaced_by_accident(machine: Machine, office: Office) -> None:
    with pytest.raises(InvalidInput, match=r"key\.here_already"):
        machine.joining.make_key(office.supervisor, "another pin")
    machine.unlocking.unlock(office.supervisor, BUDIS_PIN)
    machine.joining.make_key(office.supervisor, "another pin", replacing=True)
    machine.unlocking.unlock(office.supervisor, "another pin")
