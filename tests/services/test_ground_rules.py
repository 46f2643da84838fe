"""Approval rules and solo mode hold by an administrator's signed word, and solo mode marks what is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from scheduler_app.domain.approval_matrix import ApprovalMatrix, ApprovalRule
from scheduler_app.domain.audit import Action
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.incident import IncidentStep
from scheduler_app.domain.post import Topic
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound, SchedulerError
from scheduler_app.secrets.signing import verify
from scheduler_app.services.exempting import Exempting
from scheduler_app.services.ground_rules import MOST_RULES
from scheduler_app.services.holding import Holding
from scheduler_app.services.incidents import Incidents
from scheduler_app.storage.authorities import Authorities
from tests.services.office import Office
from tests.services.registered_office import BUDIS_PIN, RINAS_PIN, Machine

pytestmark = pytest.mark.makes_register

REASON = "One person in the embassy until Monday"


def test_the_latest_approval_rules_are_in_force(machine: Machine, office: Office) -> None:
    rules = machine.ground_rules
    assert machine.register.rules() == ()
    rules.set_approval_rules(office.administrator, RINAS_PIN, ApprovalMatrix((ApprovalRule("King", 3),)).documents())
    trade = ApprovalMatrix((ApprovalRule("Trade", 2),), otherwise=1)
    rules.set_approval_rules(office.administrator, RINAS_PIN, trade.documents())
    assert rules.approval_matrix() == trade
    assert machine.last_on_record().action == Action.APPROVAL_RULES_SET


def test_one_rule_is_added_changed_and_removed_and_the_others_stay(machine: Machine, office: Office) -> None:
    rules, rina = machine.ground_rules, office.administrator
    trade = ApprovalRule("Trade", 2, topics=frozenset({Topic.TRADE}))
    minister = ApprovalRule("Minister", 2, mentions=frozenset({"Menteri"}), one_of=frozenset({office.supervisor}))
    rules.put_approval_rule(rina, RINAS_PIN, trade)
    rules.put_approval_rule(rina, RINAS_PIN, minister)
    rules.put_approval_rule(rina, RINAS_PIN, replace(trade, approvals=3))
    assert set(rules.approval_matrix().rules) == {minister, replace(trade, approvals=3)}
    rules.remove_approval_rule(rina, RINAS_PIN, "Trade")
    assert rules.approval_matrix().rules == (minister,)
    with pytest.raises(NotFound, match=r"approval_rule\.unknown"):
        rules.remove_approval_rule(rina, RINAS_PIN, "Trade")


def test_what_counts_for_all_is_set_beside_the_rules(machine: Machine, office: Office) -> None:
    rules, rina = machine.ground_rules, office.administrator
    rules.put_approval_rule(rina, RINAS_PIN, ApprovalRule("Trade", 2, topics=frozenset({Topic.TRADE})))
    rules.set_otherwise(rina, RINAS_PIN, 2)
    rules.set_expiry(rina, RINAS_PIN, 30)
    matrix = rules.approval_matrix()
    assert (matrix.otherwise, matrix.expires_after, len(matrix.rules)) == (2, timedelta(days=30), 1)
    with pytest.raises(InvalidInput, match=r"approval_rule\.bad_number"):
        rules.set_otherwise(rina, RINAS_PIN, 4)
    for days in (0, -1, 367, 10**12):
        with pytest.raises(InvalidInput, match=r"approval_rule\.bad_expiry"):
            rules.set_expiry(rina, RINAS_PIN, days)
    assert rules.approval_matrix() == matrix


@pytest.mark.parametrize(
    "documents",
    [
        [{"name": "King", "approvals": 3}],
        [{"otherwise": 1, "expires_after_days": 60}, {"name": "King", "approvals": 4}],
        [{"otherwise": 1, "expires_after_days": 60}, {"name": "King", "approvals": 0, "contries": ["JP"]}],
        [{"otherwise": 1, "expires_after_days": 60}, {"name": "King", "approvals": 2, "topics": ["weather"]}],
        [{"otherwise": 1, "expires_after_days": 60}, {"name": "King", "approvals": 2, "one_of": ["a stranger"]}],
    ],
    ids=["no beginning", "too many", "a condition nobody knows", "a topic nobody knows", "a stranger"],
)
def test_rules_that_could_not_be_kept_are_not_signed(
    machine: Machine, office: Office, documents: list[dict[str, object]]
) -> None:
    before = machine.register.serial
    with pytest.raises((InvalidInput, NotFound)):
        machine.ground_rules.set_approval_rules(office.administrator, RINAS_PIN, documents)
    assert (machine.register.serial, machine.ground_rules.approval_matrix()) == (before, ApprovalMatrix())


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (ApprovalRule("King", 2, countries=frozenset({"Japan"})), "approval_rule.bad_country"),
        (ApprovalRule("King", 2, findings=frozenset({"MEN-2"})), "rule.unknown"),
        (ApprovalRule("King", 2, languages=frozenset({"bahasa indonesia"})), "post.bad_language"),
        (ApprovalRule("King", 2, mentions=frozenset({" "})), "approval_rule.empty_mention"),
        (ApprovalRule("K" * 201, 2), "text.too_long"),
        (ApprovalRule("King", 2, one_of=frozenset({MemberId("nobody")})), "member.unknown"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_rule_with_a_slip_in_it_would_ask_nobody_and_is_refused(
    machine: Machine, office: Office, rule: ApprovalRule, code: str
) -> None:
    with pytest.raises(SchedulerError) as said:
        machine.ground_rules.put_approval_rule(office.administrator, RINAS_PIN, rule)
    assert said.value.code == code


def test_there_are_only_so_many_rules(machine: Machine, office: Office) -> None:
    many = ApprovalMatrix(tuple(ApprovalRule(f"Rule {number}", 2) for number in range(MOST_RULES)))
    machine.ground_rules.set_approval_rules(office.administrator, RINAS_PIN, many.documents())
    with pytest.raises(InvalidInput, match=r"approval_rule\.too_many"):
        machine.ground_rules.put_approval_rule(office.administrator, RINAS_PIN, ApprovalRule("One more", 2))


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
    with pytest.raises(NotAllowed):
        rules.put_approval_rule(office.supervisor, BUDIS_PIN, ApprovalRule("King", 0))
    with pytest.raises(NotAllowed):
        rules.set_otherwise(office.supervisor, BUDIS_PIN, 0)


def test_with_solo_mode_ends_what_one_person_let_past_a_hold_alone(machine: Machine, office: Office) -> None:
    rina, budi = office.administrator, office.supervisor
    authorities = Authorities(machine.trusted.read, verify)
    exempting = Exempting(office.database, office.clock, authorities)
    post_id = office.post()
    machine.ground_rules.begin_solo(rina, RINAS_PIN, REASON)
    hold_id = Holding(office.database, office.clock).start(budi, HoldScope.EVERYTHING, "", "Earthquake")
    over = Holding(office.database, office.clock).start(budi, HoldScope.NETWORK, "practice", "Rumour")
    for one in (hold_id, over):
        exempting.propose(budi, one, post_id, "People need it")
        exempting.confirm(budi, one, post_id)
    Holding(office.database, office.clock).release(budi, over)
    assert machine.ground_rules.end_solo(rina, RINAS_PIN) == 1
    (one,) = exempting.of_hold(office.officer, hold_id)
    assert (one.in_force, one.exemption.solo, one.exemption.confirmed_by) == (False, False, None)
    lapsed, ended = office.on_record()[-2:]
    assert [row.action for row in (lapsed, ended)] == [Action.EXEMPTION_LAPSED, Action.SOLO_ENDED]
    incidents = Incidents(office.database, office.clock)
    (incident,) = [one for one in incidents.newest(budi) if one.title == "Earthquake"]
    assert incidents.story(budi, incident.id).timeline[-1].step is IncidentStep.EXEMPTION_LAPSED
    dewi = machine.members.add(rina, RINAS_PIN, "Dewi", {Role.SUPERVISOR})
    exempting.confirm(dewi, hold_id, post_id)
    assert exempting.of_hold(office.officer, hold_id)[0].in_force


def test_what_two_people_let_past_a_hold_stays_when_solo_mode_ends(machine: Machine, office: Office) -> None:
    rina, budi = office.administrator, office.supervisor
    exempting = Exempting(office.database, office.clock, Authorities(machine.trusted.read, verify))
    dewi = machine.members.add(rina, RINAS_PIN, "Dewi", {Role.SUPERVISOR})
    hold_id = Holding(office.database, office.clock).start(budi, HoldScope.EVERYTHING, "", "Earthquake")
    post_id = office.post()
    machine.ground_rules.begin_solo(rina, RINAS_PIN, REASON)
    exempting.propose(budi, hold_id, post_id, "People need it")
    exempting.confirm(dewi, hold_id, post_id)
    assert machine.ground_rules.end_solo(rina, RINAS_PIN) == 0
    assert exempting.of_hold(office.officer, hold_id)[0].in_force


def test_a_rule_for_more_people_than_there_are_is_named(machine: Machine, office: Office) -> None:
    rules = machine.ground_rules
    rules.put_approval_rule(office.administrator, RINAS_PIN, ApprovalRule("King", 2))
    (missing,) = rules.out_of_reach()
    assert (missing.rule, missing.people) == ("King", ("Budi",))
