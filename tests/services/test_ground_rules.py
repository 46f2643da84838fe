"""Approval rules and solo mode hold by an administrator's signed word, and solo mode marks what is done."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from scheduler_app.domain.audit import Action
from scheduler_app.errors import InvalidInput, NotAllowed
from tests.services.office import Office
from tests.services.registered_office import BUDIS_PIN, RINAS_PIN, Machine

pytestmark = pytest.mark.makes_register

REASON = "One person in the embassy until Monday"


def test_the_latest_approval_rules_are_in_force(machine: Machine, office: Office) -> None:
    rules = machine.ground_rules
    assert machine.register.rules() == ()
    rules.set_approval_rules(office.administrator, RINAS_PIN, [{"name": "King", "approvals": 3}])
    rules.set_approval_rules(office.administrator, RINAS_PIN, [{"name": "Trade", "approvals": 2}])
    assert machine.register.rules() == ({"name": "Trade", "approvals": 2},)
    assert machine.last_on_record().action == Action.APPROVAL_RULES_SET


def test_solo_mode_has_a_reason_and_an_end(machine: Machine, office: Office) -> None:
    machine.ground_rules.begin_solo(office.administrator, RINAS_PIN, f"  {REASON} ")
    assert machine.register.solo_reason() == REASON
    machine.ground_rules.end_solo(office.administrator, RINAS_PIN)
    assert machine.register.solo_reason() is None


def test_every_row_of_the_audit_is_marked_from_its_beginning_to_its_end(machine: Machine, office: Office) -> None:
    office.post()
    machine.ground_rules.begin_solo(office.administrator, RINAS_PIN, REASON)
    office.post()
    machine.ground_rules.end_solo(office.administrator, RINAS_PIN)
    office.post()
    assert [(row.action, row.solo) for row in office.on_record()[-5:]] == [
        (Action.POST_CREATED, 0),
        (Action.SOLO_BEGUN, 1),
        (Action.POST_CREATED, 1),
        (Action.SOLO_ENDED, 0),
        (Action.POST_CREATED, 0),
    ]


def test_marking_in_the_database_switches_nothing_on(machine: Machine, office: Office) -> None:
    with office.database.writing() as writing:
        writing.connection.execute(text("UPDATE audit_head SET solo = (1 = 1)"))
    assert machine.register.solo_reason() is None


@pytest.mark.parametrize("reason", ["", "   "])
def test_solo_mode_needs_a_reason(machine: Machine, office: Office, reason: str) -> None:
    with pytest.raises(InvalidInput, match=r"solo\.no_reason"):
        machine.ground_rules.begin_solo(office.administrator, RINAS_PIN, reason)


def test_what_is_on_is_not_switched_on_again_nor_what_is_off(machine: Machine, office: Office) -> None:
    with pytest.raises(InvalidInput, match=r"solo\.off_already"):
        machine.ground_rules.end_solo(office.administrator, RINAS_PIN)
    machine.ground_rules.begin_solo(office.administrator, RINAS_PIN, REASON)
    with pytest.raises(InvalidInput, match=r"solo\.on_already"):
        machine.ground_rules.begin_solo(office.administrator, RINAS_PIN, "Still alone")


def test_only_an_administrator_may(machine: Machine, office: Office) -> None:
    rules = machine.ground_rules
    with pytest.raises(NotAllowed):
        rules.begin_solo(office.supervisor, BUDIS_PIN, REASON)
    with pytest.raises(NotAllowed):
        rules.end_solo(office.supervisor, BUDIS_PIN)
    with pytest.raises(NotAllowed):
        rules.set_approval_rules(office.supervisor, BUDIS_PIN, [])
