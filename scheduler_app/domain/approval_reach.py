"""Whether there are enough people for what is asked: a rule that nobody can meet would keep posts back in silence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.approval_matrix import ApprovalMatrix
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.register import Register, RegisterEntry
from scheduler_app.domain.workspace import RIGHTS, Right


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """A rule that asks for more people than there are, or for people none of whom may approve.

    ``rule`` is its name, empty for what is asked of posts that meet no rule. ``people`` are the names of those who
    could sign now; ``none_of`` those of whom one is wanted though none may sign.
    """

    rule: str
    approvals: int
    people: tuple[str, ...]
    none_of: tuple[str, ...] = ()


def approvers(register: Register, now: datetime) -> tuple[RegisterEntry, ...]:
    """Whose yes can be counted on some account: stand-ins are not among them, because they speak in another's place."""
    return tuple(
        one
        for one in register.members()
        if one.public_key and one.holds_at(now) and any(Right.APPROVE in RIGHTS[role] for role in one.roles)
    )


def out_of_reach(matrix: ApprovalMatrix, register: Register, now: datetime) -> tuple[OutOfReach, ...]:
    """The rules that cannot be met, whoever wrote the post; what concerns single accounts shows with each post."""
    able = approvers(register, now)
    people = tuple(one.name for one in able)
    names = {one.id: one.name for one in register.members()}
    found = []
    for rule in sorted(matrix.rules, key=lambda one: one.name):
        none_of = () if rule.one_of & {one.id for one in able} else _names(rule.one_of, names)
        if rule.approvals > len(able) or none_of:
            found.append(OutOfReach(rule.name, rule.approvals, people, none_of))
    if matrix.otherwise > len(able):
        found.append(OutOfReach("", matrix.otherwise, people))
    return tuple(found)


def _names(members: frozenset[MemberId], names: dict[MemberId, str]) -> tuple[str, ...]:
    return tuple(sorted(names.get(one, str(one)) for one in members))
