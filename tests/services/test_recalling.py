"""Taking back what was sent: two people, the record first, and by hand where a network cannot."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import MemberId, PostId, RecallId
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.recall import RecallAction, RecallState, RecallWay
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import ApprovalMissing, InvalidInput, NotAllowed, NotFound, SchedulerError, StaleEdit
from scheduler_app.networks.facts import load_facts
from scheduler_app.services.incidents import Incidents
from scheduler_app.services.recalling import Recalling
from scheduler_app.storage import audit
from tests.services.office import Office

PRACTICE = load_facts("practice")
_W = RecallWay


def recalling_with(office: Office, *abilities: str) -> Recalling:
    facts: dict[str, NetworkFacts] = {"practice": replace(PRACTICE, abilities=frozenset(abilities))}
    return Recalling(office.database, office.clock, office.stored.authorities, facts)


@pytest.fixture
def recalling(office: Office) -> Recalling:
    return recalling_with(office, "delete", "edit")


@pytest.fixture
def second(office: Office) -> MemberId:
    return office.joined("Dewi", Role.SUPERVISOR)


def sent(office: Office, text: str = "On Friday the 12th.") -> PostId:
    post_id = office.post(text)
    office.approve(post_id)
    for one in office.schedule(post_id):
        office.put(one.id, DeliveryState.SENT)
    return post_id


def states(office: Office, recalling: Recalling, recall_id: RecallId) -> set[tuple[RecallAction, RecallState]]:
    return {(line.step.action, line.step.state) for line in recalling.status(office.officer, recall_id).lines}


def refused(kind: type[SchedulerError], code: str) -> pytest.RaisesExc[SchedulerError]:
    return pytest.RaisesExc(kind, check=lambda error: error.code == code)


def test_nothing_is_done_before_a_second_person_confirms(office: Office, recalling: Recalling) -> None:
    recall_id = recalling.propose(office.officer, sent(office), _W.DELETE, " Wrong date ")
    assert states(office, recalling, recall_id) == {(RecallAction.DELETE, RecallState.PROPOSED)}
    recalling.confirm(office.supervisor, recall_id)
    status = recalling.status(office.officer, recall_id)
    assert {line.step.state for line in status.lines} == {RecallState.WAITING}
    assert (len(status.lines), status.recall.reason, status.over) == (5, "Wrong date", False)


def test_nobody_is_two_people_and_officers_only_propose(office: Office, recalling: Recalling, second: MemberId) -> None:
    recall_id = recalling.propose(office.supervisor, sent(office), _W.DELETE, "Wrong date")
    with refused(NotAllowed, "recall.own_proposal"):
        recalling.confirm(office.supervisor, recall_id)
    for actor in (office.officer, office.administrator):
        with refused(NotAllowed, "member.may_not"):
            recalling.confirm(actor, recall_id)
    with refused(NotAllowed, "member.may_not"):
        recalling.propose(office.administrator, sent(office), _W.DELETE, "Wrong date")
    recalling.confirm(second, recall_id)
    assert not recalling.status(office.officer, recall_id).recall.solo
    with refused(NotAllowed, "recall.decided"):
        recalling.confirm(second, recall_id)
    with refused(NotAllowed, "recall.decided"):
        recalling.withdraw(office.supervisor, recall_id)


def test_in_solo_mode_one_supervisor_proposes_and_confirms_and_the_audit_is_marked(
    office: Office, recalling: Recalling
) -> None:
    recall_id = recalling.propose(office.supervisor, sent(office), _W.DELETE, "Wrong date")
    office.stored.solo("One supervisor until Monday")
    recalling.confirm(office.supervisor, recall_id)
    assert {state for _, state in states(office, recalling, recall_id)} == {RecallState.WAITING}
    last = office.on_record()[-1]
    assert (last.action, last.solo) == (Action.RECALL_CONFIRMED, 1)
    assert recalling.status(office.officer, recall_id).recall.solo
    office.stored.solo(None)
    again = recalling.propose(office.supervisor, sent(office, "Friday again."), _W.DELETE, "Wrong date")
    with refused(NotAllowed, "recall.own_proposal"):
        recalling.confirm(office.supervisor, again)


def test_what_was_public_is_kept_before_anything_is_done(office: Office, recalling: Recalling) -> None:
    post_id = sent(office)
    recall_id = recalling.propose(office.officer, post_id, _W.DELETE, "Wrong date")
    for line in recalling.status(office.officer, recall_id).lines:
        record = json.loads(line.step.record)
        assert record["content"]["parts"][0]["text"] == "On Friday the 12th."
        assert (record["remote_id"], record["account"]) == ("7", line.entry.handle)


def test_only_what_is_public_is_taken_back_and_once(office: Office, recalling: Recalling) -> None:
    post_id = sent(office)
    office.put(office.deliveries(post_id)[0].id, DeliveryState.HELD)
    first = office.deliveries(post_id)[1]
    recall_id = recalling.propose(office.officer, post_id, _W.DELETE, "Wrong date", only=[first.account_id])
    assert [line.entry.delivery_id for line in recalling.status(office.officer, recall_id).lines] == [first.id]
    rest = recalling.propose(office.officer, post_id, _W.DELETE, "Wrong date")
    assert len(recalling.status(office.officer, rest).lines) == 3
    with refused(InvalidInput, "recall.nothing_sent"):
        recalling.propose(office.officer, post_id, _W.DELETE, "Wrong date")
    recalling.withdraw(office.officer, rest)
    assert len(recalling.possible(office.officer, post_id, _W.DELETE)) == 3


def test_a_correction_is_a_post_of_its_own_that_says_something_else(office: Office, recalling: Recalling) -> None:
    post_id = sent(office)
    with refused(InvalidInput, "recall.no_correction"):
        recalling.propose(office.officer, post_id, _W.CORRECT, "Wrong date")
    with refused(InvalidInput, "recall.no_correction"):
        recalling.propose(office.officer, post_id, _W.DELETE, "Wrong date", correction=office.post("Other words."))
    for same in (office.post("On Friday the 12th."), office.post("Other words.", accounts=office.accounts[:1])):
        with refused(InvalidInput, "recall.nothing_corrected"):
            recalling.propose(office.officer, post_id, _W.CORRECT, "Wrong date", correction=same)


def test_a_correction_needs_its_approval(office: Office, recalling: Recalling) -> None:
    post_id, right = sent(office), office.post("On Saturday the 13th.")
    recall_id = recalling.propose(office.officer, post_id, _W.CORRECT, "Wrong date", correction=right)
    assert states(office, recalling, recall_id) == {(RecallAction.EDIT, RecallState.PROPOSED)}
    with pytest.raises(ApprovalMissing):
        recalling.confirm(office.supervisor, recall_id)
    assert states(office, recalling, recall_id) == {(RecallAction.EDIT, RecallState.PROPOSED)}
    office.approve(right)
    recalling.confirm(office.supervisor, recall_id)
    assert states(office, recalling, recall_id) == {(RecallAction.EDIT, RecallState.WAITING)}


def test_a_correction_that_was_edited_since_is_proposed_anew(office: Office, recalling: Recalling) -> None:
    post_id, right = sent(office), office.post("On Saturday the 13th.")
    recall_id = recalling.propose(office.officer, post_id, _W.CORRECT, "Wrong date", correction=right)
    office.edit(right, "On Sunday the 14th.")
    office.approve(right)
    with refused(StaleEdit, "recall.content_changed"):
        recalling.confirm(office.supervisor, recall_id)


def test_each_network_does_what_it_can(office: Office) -> None:
    post_id = sent(office)
    for abilities, way, action in (
        (("delete", "edit"), _W.DELETE, RecallAction.DELETE),
        (("delete", "edit"), _W.CORRECT, RecallAction.EDIT),
        (("delete",), _W.CORRECT, RecallAction.DELETE),
        (("edit",), _W.DELETE, RecallAction.BY_HAND),
        ((), _W.CORRECT, RecallAction.BY_HAND),
    ):
        recalling = recalling_with(office, *abilities)
        assert {found for _, found in recalling.possible(office.officer, post_id, way)} == {action}
    unknown = Recalling(office.database, office.clock, office.stored.authorities, {})
    assert {found for _, found in unknown.possible(office.officer, post_id, _W.DELETE)} == {RecallAction.BY_HAND}


def test_what_is_done_by_hand_is_said_with_a_link_or_a_note(office: Office, second: MemberId) -> None:
    recalling, post_id = recalling_with(office), sent(office)
    recall_id = recalling.propose(office.officer, post_id, _W.DELETE, "Wrong date")
    (line, *_) = recalling.status(office.officer, recall_id).lines
    with refused(NotAllowed, "recall.not_by_hand"):
        recalling.done_by_hand(office.officer, line.step.id, "I deleted it")
    recalling.confirm(second, recall_id)
    with refused(InvalidInput, "recall.no_note"):
        recalling.done_by_hand(office.officer, line.step.id, "  ")
    recalling.done_by_hand(office.officer, line.step.id, "https://example.org/gone")
    now = recalling.status(office.officer, recall_id).lines[0]
    assert (now.step.state, now.step.note) == (RecallState.DONE_BY_HAND, "https://example.org/gone")
    assert (now.entry.state, now.entry.reason) == (DeliveryState.RECALLED, "recall.deleted")
    assert sum(one.state is DeliveryState.SENT for one in office.deliveries(post_id)) == 4


def test_a_correction_by_hand_leaves_the_post_where_it_is(office: Office, second: MemberId) -> None:
    recalling, post_id = recalling_with(office), sent(office)
    right = office.post("On Saturday the 13th.")
    recall_id = recalling.propose(office.officer, post_id, _W.CORRECT, "Wrong date", correction=right)
    recalling.confirm(second, recall_id)
    (line, *_) = recalling.status(office.officer, recall_id).lines
    recalling.done_by_hand(office.officer, line.step.id, "Corrected on the page itself")
    now = recalling.status(office.officer, recall_id).lines[0]
    assert (now.entry.state, now.entry.reason) == (DeliveryState.SENT, "recall.corrected")


def test_a_recall_opens_an_incident_that_waits_for_its_end(office: Office, second: MemberId) -> None:
    recalling, incidents = recalling_with(office), Incidents(office.database, office.clock)
    post_id = sent(office)
    recall_id = recalling.propose(office.officer, post_id, _W.DELETE, "Wrong date")
    recalling.confirm(second, recall_id)
    (incident,) = incidents.newest(office.officer)
    with refused(NotAllowed, "incident.recall_open"):
        incidents.close(office.supervisor, incident.id, "Read twice.")
    for line in recalling.status(office.officer, recall_id).lines:
        recalling.done_by_hand(office.officer, line.step.id, "I deleted it")
    assert recalling.status(office.officer, recall_id).over
    incidents.close(office.supervisor, incident.id, "Read twice.")
    steps = [event.step.value for event in incidents.story(office.officer, incident.id).timeline]
    assert steps == ["recall_proposed", "recall_confirmed", *["recall_result"] * 5, "closed"]


def test_every_act_is_on_record(office: Office, second: MemberId) -> None:
    recalling, post_id = recalling_with(office), sent(office)
    recall_id = recalling.propose(office.officer, post_id, _W.DELETE, "Wrong date")
    recalling.confirm(second, recall_id)
    (line, *_) = recalling.status(office.officer, recall_id).lines
    recalling.done_by_hand(office.officer, line.step.id, "I deleted it")
    with office.database.reading() as connection:
        acts = [(row.action, row.actor) for row in audit.about(connection, [recall_id, line.step.delivery_id])]
    assert acts[-3:] == [
        ("recall_proposed", office.officer),
        ("recall_confirmed", second),
        ("recall_done_by_hand", office.officer),
    ]


def test_what_is_not_there_is_said_to_be_so(office: Office, recalling: Recalling) -> None:
    with refused(NotFound, "recall.unknown"):
        recalling.confirm(office.supervisor, RecallId("none"))
    with refused(InvalidInput, "recall.nothing_sent"):
        recalling.propose(office.officer, office.post(), _W.DELETE, "Wrong date")
