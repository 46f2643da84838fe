"""Rules that nobody could meet are named, with who is there and who is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from scheduler_app.domain.approval_matrix import ApprovalMatrix, ApprovalRule
from scheduler_app.domain.approval_reach import OutOfReach, approvers, out_of_reach
from scheduler_app.domain.register import RegisterAct, entry_body
from scheduler_app.domain.workspace import Role
from tests.builders import NOW, a_member
from tests.registers import Chancery, an_entry

BUDI, RINA = a_member("Budi", Role.SUPERVISOR), a_member("Rina", Role.SUPERVISOR)
SARI = a_member("Sari")


def chancery() -> Chancery:
    made = Chancery()
    made.enrol(BUDI, RINA, SARI)
    return made


def test_rules_that_two_supervisors_can_meet_are_not_named() -> None:
    one_of = ApprovalRule("Trade", 2, one_of=frozenset({BUDI.id, SARI.id}))
    assert out_of_reach(ApprovalMatrix((one_of,), otherwise=2), chancery().register(), NOW) == ()


def test_a_rule_for_more_people_than_there_are_is_named_with_who_is_there() -> None:
    matrix = ApprovalMatrix((ApprovalRule("King", 3), ApprovalRule("Trade", 1)), otherwise=3)
    assert out_of_reach(matrix, chancery().register(), NOW) == (
        OutOfReach("King", 3, ("Budi", "Rina")),
        OutOfReach("", 3, ("Budi", "Rina")),
    )


def test_a_rule_for_people_none_of_whom_may_sign_is_named() -> None:
    matrix = ApprovalMatrix((ApprovalRule("Trade", 1, one_of=frozenset({SARI.id})),))
    assert out_of_reach(matrix, chancery().register(), NOW) == (OutOfReach("Trade", 1, ("Budi", "Rina"), ("Sari",)),)


def test_whoever_left_has_no_key_or_no_time_any_more_is_not_counted() -> None:
    gone, keyless, over = (a_member(name, Role.SUPERVISOR) for name in ("Gone", "Keyless", "Over"))
    made = chancery()
    made.enrol(gone)
    made.end(gone, NOW)
    made.say(RegisterAct.MEMBER, entry_body(replace(an_entry(keyless), public_key="")))
    made.say(RegisterAct.MEMBER, entry_body(replace(an_entry(over), valid_until=NOW)))
    assert [one.name for one in approvers(made.register(), NOW)] == ["Budi", "Rina"]
    assert len(approvers(made.register(), NOW - timedelta(seconds=1))) == 3
