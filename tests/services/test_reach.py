"""A post that nobody can let leave says so, and who would have to be appointed."""

from __future__ import annotations

import dataclasses

from scheduler_app.domain.approval_matrix import ApprovalMatrix, ApprovalRule
from scheduler_app.domain.post import Topic
from scheduler_app.domain.workspace import Role
from scheduler_app.services.reach import Unreachable
from tests.services.office import Office

TRADE = frozenset({Topic.TRADE})


def lacking(office: Office) -> tuple[Unreachable, ...]:
    """Without the accounts, which are all of the post's."""
    post_id = office.post()
    found = office.approving.request(office.officer, post_id)
    assert office.approving.review(office.officer, post_id).unreachable == found
    handles = tuple(sorted(one.handle for one in office.accounts))
    assert all(one.handles == handles for one in found)
    return tuple(dataclasses.replace(one, handles=()) for one in found)


def test_what_can_be_given_is_not_spoken_of(office: Office) -> None:
    office.stored.set_rules(ApprovalMatrix(otherwise=1))
    assert lacking(office) == ()


def test_too_few_people_are_counted_when_somebody_asks(office: Office) -> None:
    office.stored.set_rules(ApprovalMatrix((ApprovalRule("Trade", 3, topics=TRADE),)))
    assert lacking(office) == (Unreachable((), 3, ("Trade",), ("Budi",), 2),)
    office.joined("Dewi", Role.SUPERVISOR)
    assert lacking(office) == (Unreachable((), 3, ("Trade",), ("Budi", "Dewi"), 1),)


def test_of_those_who_are_named_one_has_to_be_able_to_sign(office: Office) -> None:
    named = frozenset({office.officer, office.second_officer})
    office.stored.set_rules(ApprovalMatrix((ApprovalRule("Trade", 1, topics=TRADE, one_of=named),)))
    assert lacking(office) == (Unreachable((), 1, ("Trade",), ("Budi",), 0, (("Adi", "Sari"),)),)


def test_the_author_does_not_count_for_their_own_post(office: Office) -> None:
    own = office.composing.create(office.supervisor, office.draft("Batik."))
    (found,) = office.approving.request(office.supervisor, own)
    assert (found.able, found.missing) == ((), 1)


def test_in_solo_mode_one_person_is_enough(office: Office) -> None:
    office.stored.set_rules(ApprovalMatrix(otherwise=3))
    office.stored.solo("One supervisor until Monday")
    assert lacking(office) == ()
