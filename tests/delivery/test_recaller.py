"""Recalls carried out: done only when the network said so, and killable at each step."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.delivery.preflight import Preflight
from scheduler_app.delivery.recaller import MOST_TRIES, TRY_AGAIN, Recaller
from scheduler_app.delivery.verification import Verification
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.changes import Changes
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import MemberId, PostId, RecallId
from scheduler_app.domain.recall import RecallState, RecallStep, RecallWay
from scheduler_app.domain.workspace import Role
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.network import Fence, Network, Published, PublishRequest
from scheduler_app.networks.practice import PracticeNetwork, PracticeSwitches
from scheduler_app.services.recalling import Recalling
from scheduler_app.storage import accounts, holds, incidents, recall_marks
from scheduler_app.storage.database import Database
from tests.approvers import KeyInHand
from tests.builders import MACHINE, a_hold, a_workspace
from tests.delivery.desk import no_pictures
from tests.networks.contract import CountingFence, a_request
from tests.services.office import Office

_S = RecallState


class Died(BaseException):
    """The process ended here: nothing after it runs."""


class DiesAfterTheWork:
    """The practice network, whose client's process dies when the work is done and before anybody hears of it."""

    def __init__(self, network: PracticeNetwork) -> None:
        self._network = network
        self.facts = network.facts

    def __getattr__(self, name: str) -> Any:
        return getattr(self._network, name)

    def delete(self, account: Account, remote_id: str) -> None:
        self._network.delete(account, remote_id)
        raise Died

    def edit(self, request: PublishRequest, remote_id: str, fence: Fence) -> Published:
        self._network.edit(request, remote_id, fence)
        raise Died


@dataclass(frozen=True, slots=True)
class Scene:
    """A post that two accounts of the practice network show, and the people who take it back."""

    office: Office
    network: PracticeNetwork
    post_id: PostId
    right: PostId
    second: MemberId

    @property
    def recalling(self) -> Recalling:
        return Recalling(
            self.office.database, self.office.clock, self.office.stored.authorities, {"practice": self.network.facts}
        )

    def recaller(self, network: Any = None, *, machine: str = MACHINE) -> Recaller:
        networks: Mapping[str, Network] = {"practice": network or self.network}
        verification = Verification(self.office.stored.authorities.reader(self.office.database))
        preflight = Preflight(networks, no_pictures, verification)
        return Recaller(self.office.database, self.office.clock, networks, preflight, machine=machine)

    def confirmed(self) -> RecallId:
        """A deletion that two people want."""
        recall_id = self.recalling.propose(self.office.officer, self.post_id, RecallWay.DELETE, "Wrong date")
        self.recalling.confirm(self.second, recall_id)
        return recall_id

    def corrected(self) -> RecallId:
        """A correction that two people want."""
        self.office.approve(self.right)
        recall_id = self.recalling.propose(
            self.office.officer, self.post_id, RecallWay.CORRECT, "Wrong date", correction=self.right
        )
        self.recalling.confirm(self.second, recall_id)
        return recall_id

    def steps(self, recall_id: RecallId) -> list[RecallStep]:
        return [line.step for line in self.recalling.status(self.office.officer, recall_id).lines]

    def states(self, recall_id: RecallId) -> list[tuple[RecallState, str]]:
        return [(step.state, step.code) for step in self.steps(recall_id)]

    def read(self) -> list[str]:
        return [post.content.parts[0].text for one in self.office.accounts for post in self.network.posts(one)]

    def delivered(self) -> list[tuple[DeliveryState, str]]:
        return [(one.state, one.reason) for one in self.office.deliveries(self.post_id)]


def run(recaller: Recaller) -> int:
    """Everything that is due, once."""
    return sum(recaller.carry_out(step) for step in recaller.due())


@pytest.fixture
def scene(database: Database, clock: FixedClock) -> Scene:
    office = Office(database, clock, a_workspace(database, clock, accounts=2))
    network = PracticeNetwork(load_facts("practice"), clock)
    post_id = office.post("On Friday the 12th.")
    office.approve(post_id)
    for delivery in office.schedule(post_id):
        account = next(one for one in office.accounts if one.id == delivery.account_id)
        content = office.read(post_id).contents[account.id]
        request = a_request(account, content, idempotency_key=delivery.idempotency_key)
        published = network.publish(request, CountingFence())
        office.put(delivery.id, DeliveryState.SENT, remote_id=published.remote_id)
    return Scene(office, network, post_id, office.post("On Saturday the 13th."), office.joined("Dewi", Role.SUPERVISOR))


def test_what_was_sent_is_taken_back(scene: Scene) -> None:
    recall_id = scene.confirmed()
    assert run(scene.recaller()) == 2
    assert scene.read() == []
    assert scene.states(recall_id) == [(_S.DONE, "")] * 2
    assert scene.delivered() == [(DeliveryState.RECALLED, "recall.deleted")] * 2
    assert run(scene.recaller()) == 0
    assert scene.recalling.status(scene.office.officer, recall_id).over


def test_nothing_is_done_without_the_second_person(scene: Scene) -> None:
    scene.recalling.propose(scene.office.officer, scene.post_id, RecallWay.DELETE, "Wrong date")
    assert scene.recaller().due() == ()
    assert len(scene.read()) == 2


def test_only_the_machine_that_speaks_for_an_account_does_it(scene: Scene) -> None:
    scene.confirmed()
    assert scene.recaller(machine="another").due() == ()


def test_two_machines_do_it_once(scene: Scene) -> None:
    scene.confirmed()
    first, second = scene.recaller(), scene.recaller()
    both = first.due(), second.due()
    assert [first.carry_out(step) for step in both[0]] == [True, True]
    assert [second.carry_out(step) for step in both[1]] == [False, False]


def test_a_correction_takes_the_place_of_what_was_said(scene: Scene) -> None:
    recall_id = scene.corrected()
    assert run(scene.recaller()) == 2
    assert scene.read() == ["On Saturday the 13th."] * 2
    assert scene.states(recall_id) == [(_S.DONE, "")] * 2
    assert scene.delivered() == [(DeliveryState.SENT, "recall.corrected")] * 2


def test_a_correction_that_was_edited_after_all_is_not_made(scene: Scene) -> None:
    recall_id = scene.corrected()
    scene.office.edit(scene.right, "Come to our fair!")
    scene.office.approve(scene.right)
    run(scene.recaller())
    assert scene.read() == ["On Friday the 12th."] * 2
    assert scene.states(recall_id) == [(_S.FAILED, "content.changed")] * 2


def test_a_correction_that_is_no_longer_approved_is_not_made(scene: Scene) -> None:
    recall_id = scene.corrected()
    scene.office.clock.advance(timedelta(seconds=1))
    scene.office.approving.request_changes(KeyInHand(scene.office.supervisor), scene.right, "Not like this")
    run(scene.recaller())
    assert scene.read() == ["On Friday the 12th."] * 2
    assert scene.states(recall_id) == [(_S.FAILED, "approval.changes_requested")] * 2


def test_a_hold_stops_a_correction_at_the_fence_and_no_deletion(scene: Scene) -> None:
    recall_id = scene.corrected()
    hold = a_hold(scene.office.officer)
    with scene.office.database.writing() as writing:
        holds.start(writing.connection, hold)
    run(scene.recaller())
    assert scene.read() == ["On Friday the 12th."] * 2
    assert scene.states(recall_id) == [(_S.WAITING, "recall.not_now")] * 2
    with scene.office.database.writing() as writing:
        holds.release(writing.connection, hold.id, scene.office.supervisor, scene.office.clock.now())
    scene.office.clock.advance(TRY_AGAIN)
    run(scene.recaller())
    assert scene.read() == ["On Saturday the 13th."] * 2
    with scene.office.database.writing() as writing:
        holds.start(writing.connection, a_hold(scene.office.officer))
    scene.confirmed()
    run(scene.recaller())
    assert scene.read() == []


@pytest.mark.parametrize(
    ("switches", "state", "code", "left"),
    [
        (PracticeSwitches(sign_in_expired=True), _S.FAILED, "http.refused_sign_in", 1),
        (PracticeSwitches(hangs_up_before=True), _S.UNKNOWN, "http.hung_up", 1),
        (PracticeSwitches(hangs_up_after=True), _S.UNKNOWN, "http.hung_up", 0),
        (PracticeSwitches(cuts_the_answer=True), _S.UNKNOWN, "http.answer_cut_short", 0),
    ],
)
def test_each_account_has_its_own_honest_result(
    scene: Scene, switches: PracticeSwitches, state: RecallState, code: str, left: int
) -> None:
    recall_id = scene.confirmed()
    bad = scene.office.accounts[0]
    scene.network.switch(bad, switches)
    run(scene.recaller())
    by_account = {step.account_id: (step.state, step.code) for step in scene.steps(recall_id)}
    assert by_account == {bad.id: (state, code), scene.office.accounts[1].id: (_S.DONE, "")}
    assert len(scene.network.posts(bad)) == left
    assert scene.office.of_account(scene.post_id, bad).state is DeliveryState.SENT
    scene.network.switch(bad)
    step = next(step for step in scene.steps(recall_id) if step.account_id == bad.id)
    scene.recalling.try_again(scene.office.officer, step.id)
    run(scene.recaller())
    assert scene.states(recall_id) == [(_S.DONE, "")] * 2
    assert scene.read() == []


def test_a_throttled_network_is_asked_when_it_wishes(scene: Scene) -> None:
    recall_id, clock = scene.confirmed(), scene.office.clock
    until = clock.now() + timedelta(hours=1)
    for account in scene.office.accounts:
        scene.network.switch(account, PracticeSwitches(throttled=until))
    run(scene.recaller())
    assert scene.states(recall_id) == [(_S.WAITING, "http.throttled")] * 2
    clock.advance(timedelta(minutes=59))
    assert scene.recaller().due() == ()
    clock.advance(timedelta(minutes=1))
    assert run(scene.recaller()) == 2
    assert scene.read() == []


def test_what_stays_unknown_is_tried_again_and_then_left_to_people(scene: Scene) -> None:
    recall_id, clock = scene.confirmed(), scene.office.clock
    for account in scene.office.accounts:
        scene.network.switch(account, PracticeSwitches(hangs_up_before=True))
    tries = 0
    for _ in range(3 * MOST_TRIES):
        tries += run(scene.recaller())
        clock.advance(TRY_AGAIN * MOST_TRIES)
    assert tries == 2 * MOST_TRIES
    assert scene.states(recall_id) == [(_S.UNKNOWN, "http.hung_up")] * 2
    assert {state for state, _ in scene.delivered()} == {DeliveryState.SENT}


@pytest.mark.parametrize("prepare", [Scene.confirmed, Scene.corrected])
def test_a_machine_that_dies_after_the_work_never_says_it_was_done(
    scene: Scene, prepare: Callable[[Scene], RecallId]
) -> None:
    recall_id = prepare(scene)
    dying = scene.recaller(DiesAfterTheWork(scene.network))
    for step in dying.due():
        with pytest.raises(Died):
            dying.carry_out(step)
    assert {state for state, _ in scene.states(recall_id)} == {_S.WORKING}
    assert {state for state, _ in scene.delivered()} == {DeliveryState.SENT}
    assert scene.recaller().due() == (), "its lease has not run out"
    _let_leases_end(scene)
    again = scene.recaller()
    found = again.due()
    assert {(step.state, step.code) for step in found} == {(_S.UNKNOWN, "recall.interrupted")}
    assert all(again.carry_out(step) for step in found)
    assert {state for state, _ in scene.states(recall_id)} == {_S.DONE}


def test_a_machine_that_dies_before_a_correction_crossed_its_fence_leaves_it_waiting(scene: Scene) -> None:
    recall_id = scene.corrected()
    (step, _) = scene.recaller().due()
    with scene.office.database.writing() as writing:
        assert recall_marks.take(writing.connection, step, lease=timedelta(0))
    found = next(one for one in scene.recaller().due() if one.id == step.id)
    assert (found.state, found.code) == (_S.WAITING, "recall.interrupted")
    assert scene.read() == ["On Friday the 12th."] * 2
    run(scene.recaller())
    assert {state for state, _ in scene.states(recall_id)} == {_S.DONE}


def test_what_was_in_doubt_stays_in_doubt_until_the_network_says_that_it_is_done(scene: Scene) -> None:
    recall_id, clock = scene.corrected(), scene.office.clock
    for account in scene.office.accounts:
        scene.network.switch(account, PracticeSwitches(hangs_up_after=True))
    run(scene.recaller())
    assert scene.states(recall_id) == [(_S.UNKNOWN, "http.hung_up")] * 2
    # Readers see the correction already; that a later try is stopped or refused says nothing about the first.
    scene.network.switch(scene.office.accounts[1], PracticeSwitches(sign_in_expired=True))
    with scene.office.database.writing() as writing:
        holds.start(writing.connection, a_hold(scene.office.officer))
    clock.advance(TRY_AGAIN)
    run(scene.recaller())
    assert {state for state, _ in scene.states(recall_id)} == {_S.UNKNOWN}
    step = scene.steps(recall_id)[0]
    scene.recalling.try_again(scene.office.officer, step.id)
    with scene.office.database.writing() as writing:
        retaken = recall_marks.due(writing.connection, machine=MACHINE, now=clock.now(), most_tries=MOST_TRIES, most=10)
        assert [(one.id, one.state) for one in retaken] == [(step.id, _S.UNKNOWN)]
        assert recall_marks.take(writing.connection, retaken[0], lease=timedelta(0))
        recall_marks.give_up(writing.connection, now=clock.now())
    assert {state for state, _ in scene.states(recall_id)} == {_S.UNKNOWN}


def test_a_machine_that_slept_too_long_writes_nothing(scene: Scene) -> None:
    recall_id = scene.confirmed()
    step, *_ = scene.recaller().due()
    with scene.office.database.writing() as writing:
        recall_marks.take(writing.connection, step, lease=timedelta(0))
        recall_marks.give_up(writing.connection, now=scene.office.clock.now())
        slept = replace(step, state=_S.WORKING, token=step.token + 1)
        assert recall_marks.take(writing.connection, replace(slept, state=_S.UNKNOWN), lease=timedelta(minutes=5))
        done = recall_marks.RecallMark(_S.DONE)
        assert not recall_marks.record(writing.connection, slept, done, at=scene.office.clock.now())
    assert _S.DONE not in {state for state, _ in scene.states(recall_id)}


def test_an_account_that_needs_a_person_says_so(scene: Scene) -> None:
    recall_id = scene.confirmed()
    with scene.office.database.writing() as writing:
        for account in scene.office.accounts:
            accounts.set_health(writing.connection, account.id, AccountHealth.SIGN_IN_NEEDED)
    run(scene.recaller())
    assert scene.states(recall_id) == [(_S.FAILED, "account.not_ready")] * 2


def test_results_are_told_in_the_incident(scene: Scene) -> None:
    recall_id = scene.confirmed()
    scene.network.switch(scene.office.accounts[0], PracticeSwitches(sign_in_expired=True))
    run(scene.recaller())
    with scene.office.database.reading() as connection:
        incident_id = incidents.of_cause(connection, recall_id)
        assert incident_id is not None
        told = [event for event in incidents.timeline(connection, incident_id) if event.step == "recall_result"]
    assert sorted((event.subject.rpartition(": ")[2], event.words) for event in told) == [
        ("delete done", ""),
        ("delete failed", "http.refused_sign_in"),
    ]


def test_it_works_by_itself_once_it_looks(scene: Scene) -> None:
    recall_id, over = scene.confirmed(), threading.Event()

    def look(_changes: Changes) -> None:
        if scene.recalling.status(scene.office.officer, recall_id).over:
            over.set()

    scene.office.database.on_changes(look)
    recaller = scene.recaller()
    recaller.look_soon()
    assert over.wait(20)
    recaller.stop()
    assert scene.read() == []


def _let_leases_end(scene: Scene) -> None:
    with scene.office.database.writing() as writing:
        writing.connection.exec_driver_sql("UPDATE recall_steps SET lease_until = 1 WHERE state = 'working'")
