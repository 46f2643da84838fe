"""The register begins with the workspace: everybody is in it, and one administrator keeps the root key."""

from __future__ import annotations

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.errors import InvalidInput
from scheduler_app.secrets.signing import fingerprint
from scheduler_app.services.founding import Founding, founder_among
from scheduler_app.storage import register as stored
from scheduler_app.storage import workspaces
from tests.builders import a_member
from tests.services.office import Office
from tests.services.registered_office import BUDIS_PIN, RINAS_PIN, Machine

pytestmark = pytest.mark.makes_register


def test_everybody_is_registered_as_the_workspace_says(machine: Machine, office: Office) -> None:
    with office.database.reading() as connection:
        members = workspaces.members(connection)
    registered = {one.id: (one.name, one.roles) for one in machine.register.members()}
    assert registered == {one.id: (one.name, one.roles) for one in members}


def test_those_with_a_pin_have_the_key_that_is_registered(machine: Machine, office: Office) -> None:
    keys = {one.id: one.public_key for one in machine.register.members()}
    for member_id, pin in ((office.administrator, RINAS_PIN), (office.supervisor, BUDIS_PIN)):
        assert machine.keys.unlock(machine.workspace_id, member_id, pin).public == keys[member_id]
    assert keys[office.officer] == ""


def test_the_founder_keeps_the_root_key(machine: Machine, office: Office) -> None:
    root = machine.keys.unlock_root(machine.workspace_id, office.administrator, RINAS_PIN, machine.register.root)
    with office.database.reading() as connection:
        assert root.public == stored.root_key(connection)
    assert machine.register.keepers == (office.administrator,)


def test_the_machine_remembers_how_the_register_began(office: Office) -> None:
    machine = Machine(office)
    pin = machine.found()
    assert (pin.serial, pin.head) == (machine.register.serial, machine.register.head)
    founded = machine.last_on_record()
    assert founded.action == Action.REGISTER_FOUNDED
    assert fingerprint(pin.root) in founded.details


def test_without_an_administrator_there_is_no_register() -> None:
    with pytest.raises(InvalidInput, match=r"workspace\.no_administrator"):
        founder_among([a_member("Sari")])


def test_a_pin_that_is_too_short_founds_nothing(office: Office) -> None:
    machine = Machine(office)
    members = (office.stored.administrator, office.stored.supervisor)
    pins = {office.administrator: RINAS_PIN, office.supervisor: "short"}
    with pytest.raises(InvalidInput, match=r"pin\.too_short"), office.database.writing() as writing:
        Founding(office.clock, machine.keys).found(writing.connection, machine.workspace_id, members, pins)
    assert not machine.keys.has(machine.workspace_id, office.administrator)
    with office.database.reading() as connection:
        assert stored.statements(connection) == ()
