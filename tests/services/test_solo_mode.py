"""One person in the embassy does alone what needs two, as long as an administrator lets them; all of it is marked."""

from __future__ import annotations

import pytest

from scheduler_app.domain.approval import ApprovalGap
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.recall import RecallState, RecallWay
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import NotAllowed
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.exempting import Exempting
from scheduler_app.services.holding import Holding
from scheduler_app.services.recalling import Recalling
from scheduler_app.storage import approvals
from tests.approvers import KeyInHand
from tests.services.office import Office

REASON = "One supervisor until Monday"


def approve_alone(office: Office, post_id: PostId) -> None:
    seen = office.approving.review(office.supervisor, post_id).seen
    office.approving.approve(KeyInHand(office.supervisor), post_id, seen)


def own_post(office: Office, text: str = "Kopi Gayo.") -> PostId:
    return office.composing.create(office.supervisor, office.draft(text))


def test_approval_exemption_and_recall_are_all_done_by_one_person_and_marked(office: Office) -> None:
    me, authorities = office.supervisor, office.stored.authorities
    office.stored.solo(REASON)
    before = len(office.on_record())
    post_id = own_post(office)
    approve_alone(office, post_id)
    hold_id = Holding(office.database, office.clock).start(me, HoldScope.EVERYTHING, "", "Earthquake")
    exempting = Exempting(office.database, office.clock, authorities)
    exempting.propose(me, hold_id, post_id, "People need it")
    exempting.confirm(me, hold_id, post_id)
    office.scheduling.schedule_now(me, post_id)
    assert office.claim() == len(office.deliveries(post_id))
    for one in office.deliveries(post_id):
        office.put(one.id, DeliveryState.SENT)
    recalling = Recalling(office.database, office.clock, authorities, FactSheets())
    recall_id = recalling.propose(me, post_id, RecallWay.DELETE, "Wrong date")
    recalling.confirm(me, recall_id)
    assert RecallState.PROPOSED not in {line.step.state for line in recalling.status(me, recall_id).lines}
    assert {row.solo for row in office.on_record()[before:]} == {1}


def test_the_statement_itself_says_that_its_author_spoke_alone(office: Office) -> None:
    office.stored.solo(REASON)
    post_id = own_post(office)
    approve_alone(office, post_id)
    with office.database.reading() as connection:
        (approval,) = approvals.for_post(connection, post_id)
    assert approval.statement is not None
    assert approval.statement.solo


def test_when_it_is_over_their_word_alone_is_not_enough(office: Office) -> None:
    office.stored.solo(REASON)
    post_id = own_post(office)
    approve_alone(office, post_id)
    office.stored.solo(None)
    assert {item.gap for item in office.approving.review(office.officer, post_id).items} == {ApprovalGap.SOLO_IS_OVER}
    with pytest.raises(NotAllowed):
        approve_alone(office, own_post(office, "Teh."))
    office.approving.approve(
        KeyInHand(office.joined("Dewi", Role.SUPERVISOR)),
        post_id,
        office.approving.review(office.officer, post_id).seen,
    )
    assert {item.gap for item in office.approving.review(office.officer, post_id).items} == {None}
