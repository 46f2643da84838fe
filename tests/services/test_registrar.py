"""One signed statement at a time, or nothing at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import text

from scheduler_app.domain.audit import Action, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.register import RegisterAct, SignedStatement
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import NotAllowed, NotFound, RegisterBroken, StaleEdit, WrongPin
from scheduler_app.secrets.signing import new_private_key
from scheduler_app.services.registrar import OpenRegister, Said
from scheduler_app.storage import register as stored
from tests.services.office import Office
from tests.services.registered_office import BUDIS_PIN, RINAS_PIN, Machine

pytestmark = pytest.mark.makes_register


def saying(reason: str = "Alone in the embassy") -> Callable[[OpenRegister], Said]:
    body = {"on": True, "reason": reason}
    return lambda book: Said(body, Action.SOLO_BEGUN, Subject.WORKSPACE, book.workspace_id)


def test_what_is_said_is_believed_and_on_record(machine: Machine, office: Office) -> None:
    heard, before = office.heard(), machine.register
    machine.registrar.act(office.administrator, RINAS_PIN, RegisterAct.SOLO_MODE, saying())
    after = machine.register
    assert (after.serial, after.solo_reason()) == (before.serial + 1, "Alone in the embassy")
    assert machine.last_on_record().action == Action.SOLO_BEGUN
    assert Kind.WORKSPACE in heard


def test_the_machine_remembers_the_statement_at_once(machine: Machine, office: Office) -> None:
    machine.registrar.act(office.administrator, RINAS_PIN, RegisterAct.SOLO_MODE, saying())
    assert machine.pins[machine.workspace_id].serial == machine.register.serial


def test_only_administrators_who_keep_the_root_key_may(machine: Machine, office: Office) -> None:
    tuti = machine.members.add(office.administrator, RINAS_PIN, "Tuti", {Role.ADMINISTRATOR}, own_pin="tuti herself")
    before = machine.register.serial
    with pytest.raises(NotAllowed):
        machine.registrar.act(office.supervisor, BUDIS_PIN, RegisterAct.SOLO_MODE, saying())
    with pytest.raises(NotFound, match=r"key\.no_root_here"):
        machine.registrar.act(tuti, "tuti herself", RegisterAct.SOLO_MODE, saying())
    assert machine.register.serial == before


def test_making_oneself_administrator_in_the_database_is_not_enough(machine: Machine, office: Office) -> None:
    with office.database.writing() as writing:
        writing.connection.execute(text("UPDATE members SET roles = '[\"administrator\"]' WHERE name = 'Budi'"))
    with pytest.raises(NotAllowed, match=r"member\.may_not"):
        machine.registrar.act(office.supervisor, BUDIS_PIN, RegisterAct.SOLO_MODE, saying())


def test_another_workspaces_root_key_says_nothing_here(machine: Machine, office: Office) -> None:
    machine.keys.keep_root(machine.workspace_id, office.administrator, RINAS_PIN, new_private_key())
    before = machine.register.serial
    with pytest.raises(NotFound, match=r"key\.no_root_here"):
        machine.registrar.act(office.administrator, RINAS_PIN, RegisterAct.SOLO_MODE, saying())
    assert machine.register.serial == before


def test_a_wrong_pin_says_nothing_and_is_on_record(machine: Machine, office: Office) -> None:
    before = machine.register.serial
    with pytest.raises(WrongPin):
        machine.registrar.act(office.administrator, "not this one", RegisterAct.SOLO_MODE, saying())
    assert machine.register.serial == before
    assert machine.last_on_record().action == Action.PIN_WRONG


def test_when_something_is_wrong_nothing_is_said(machine: Machine, office: Office) -> None:
    before = (machine.register.serial, len(office.on_record()))

    def fails(_book: OpenRegister) -> Said:
        raise NotFound("member.unknown", member="x")

    with pytest.raises(NotFound):
        machine.registrar.act(office.administrator, RINAS_PIN, RegisterAct.SOLO_MODE, fails)
    assert (machine.register.serial, len(office.on_record())) == before


def test_a_broken_register_is_not_lengthened(machine: Machine, office: Office) -> None:
    machine.pins.clear()
    with pytest.raises(RegisterBroken, match=r"register\.not_joined"):
        machine.registrar.act(office.administrator, RINAS_PIN, RegisterAct.SOLO_MODE, saying())


def test_whoever_is_second_is_told_so(machine: Machine, office: Office) -> None:
    before = machine.register.serial

    def overtaken(book: OpenRegister) -> Said:
        first = SignedStatement("another administrator's", "signature")
        stored.append(book.writing.connection, first, serial=before + 1, previous=book.register.head)
        return saying()(book)

    with pytest.raises(StaleEdit, match=r"register\.changed_meanwhile"):
        machine.registrar.act(office.administrator, RINAS_PIN, RegisterAct.SOLO_MODE, overtaken)
    assert machine.register.serial == before
