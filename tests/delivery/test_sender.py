"""From a claim to an honest outcome, against a real server and both databases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.delivery.pacing import Pacing
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.errors import (
    DatabaseUnavailable,
    NotSent,
    OutcomeUnknown,
    RefusalKind,
    Refused,
    SchedulerError,
    Throttled,
)
from scheduler_app.networks.network import Absent, Fence, Found, Published, PublishRequest
from scheduler_app.services.scheduling import Scheduling
from scheduler_app.storage import accounts, claims, due, holds
from tests.builders import NOW, a_hold
from tests.delivery.desk import Desk
from tests.networks.standins.bulletin import BulletinServer
from tests.networks.standins.bulletin_network import BULLETIN_KEY

PUBLISHED = Published("7", "https://example.org/7")


@dataclass
class ScriptedNetwork:
    """A client that does what a test says, before or after it calls the fence."""

    before: Callable[[], object] = lambda: None
    after: Callable[[], object] = lambda: None
    answer: Published = PUBLISHED
    facts: NetworkFacts = BULLETIN_KEY
    calls_fence: bool = True
    published: int = 0

    def identify(self, account: Account) -> str:
        return account.identity

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        self.before()
        if self.calls_fence:
            fence()
        self.after()
        self.published += 1
        return self.answer

    def find_published(self, request: PublishRequest) -> Found:
        return Absent()


def raising(error: Exception) -> Callable[[], object]:
    def run() -> object:
        raise error

    return run


def scripted(desk: Desk, network: ScriptedNetwork) -> Desk:
    return replace(desk, networks={BULLETIN_KEY.name: network})


def send(desk: Desk, *, pacing: Pacing | None = None) -> Delivery:
    """Make one delivery ready, claim it, send it; how it stands then."""
    delivery = desk.ready()
    (taken,) = desk.claim()
    desk.send(taken, pacing=pacing)
    return desk.now(delivery)


def account_now(desk: Desk) -> Account:
    with desk.database.reading() as connection:
        return accounts.account(connection, desk.workspace.account.id)


def test_a_delivery_is_sent_once_and_its_attempt_is_on_record(desk: Desk, board: BulletinServer) -> None:
    sent = send(desk)
    assert (sent.state, sent.sent_at, sent.attempts) == (DeliveryState.SENT, NOW, 1)
    assert sent.address.startswith(board.url)
    assert board.visible() == {sent.idempotency_key: 1}
    (attempt,) = desk.attempts(sent)
    assert (attempt.outcome, attempt.remote_id) == ("sent", sent.remote_id)


@pytest.mark.parametrize(
    ("error", "state", "outcome"),
    [
        (NotSent("port.closed"), DeliveryState.SCHEDULED, "not_sent"),
        (Throttled("rate", until=NOW + timedelta(minutes=1)), DeliveryState.SCHEDULED, "throttled"),
        (Refused(RefusalKind.CONTENT, "network.no"), DeliveryState.REFUSED, "refused"),
        (OutcomeUnknown("answer.cut"), DeliveryState.UNKNOWN, "unknown"),
    ],
)
def test_after_the_fence_each_outcome_is_what_the_network_said(
    desk: Desk, error: SchedulerError, state: DeliveryState, outcome: str
) -> None:
    after = send(scripted(desk, ScriptedNetwork(after=raising(error))))
    assert (after.state, after.reason) == (state, error.code)
    assert [attempt.outcome for attempt in desk.attempts(after)] == [outcome]


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (NotSent("port.closed"), DeliveryState.SCHEDULED),
        (OutcomeUnknown("upload.cut"), DeliveryState.SCHEDULED),
        (Refused(RefusalKind.CONTENT, "picture.too_big"), DeliveryState.HELD),
        (DatabaseUnavailable("database.locked"), DeliveryState.SCHEDULED),
    ],
)
def test_before_the_fence_nothing_was_visible_whatever_the_network_said(
    desk: Desk, error: SchedulerError, state: DeliveryState
) -> None:
    after = send(scripted(desk, ScriptedNetwork(before=raising(error))))
    assert (after.state, after.reason, after.attempts) == (state, error.code, 1)
    assert len(desk.attempts(after)) == 1


def test_a_refused_sign_in_stops_the_whole_account(desk: Desk) -> None:
    send(scripted(desk, ScriptedNetwork(after=raising(Refused(RefusalKind.SIGN_IN, "sign_in.expired")))))
    assert account_now(desk).health is AccountHealth.SIGN_IN_NEEDED


def test_a_throttle_with_a_time_holds_back_the_whole_account(desk: Desk) -> None:
    until = NOW + timedelta(minutes=1)
    send(scripted(desk, ScriptedNetwork(after=raising(Throttled("rate", until=until)))))
    assert account_now(desk).throttled_until == until


def test_a_bug_in_a_client_after_the_fence_leaves_the_outcome_unknown(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    after = send(scripted(desk, ScriptedNetwork(after=raising(ValueError("our bug")))))
    assert (after.state, after.reason) == (DeliveryState.UNKNOWN, "program.error")
    assert "our bug" in caplog.text


def test_a_bug_in_a_client_before_the_fence_holds_the_delivery(desk: Desk) -> None:
    after = send(scripted(desk, ScriptedNetwork(before=raising(ValueError("our bug")))))
    assert (after.state, after.reason) == (DeliveryState.HELD, "program.error")


def test_an_answer_without_a_name_is_no_success(desk: Desk) -> None:
    after = send(scripted(desk, ScriptedNetwork(answer=Published("", ""))))
    assert (after.state, after.reason) == (DeliveryState.UNKNOWN, "answer.without_id")


def test_a_client_that_forgets_the_fence_is_not_believed(desk: Desk) -> None:
    after = send(scripted(desk, ScriptedNetwork(calls_fence=False)))
    assert (after.state, after.reason) == (DeliveryState.HELD, "program.error")


def test_a_hold_that_begins_while_a_picture_uploads_stops_the_post(desk: Desk) -> None:
    def hold() -> None:
        with desk.database.writing() as writing:
            holds.start(writing.connection, a_hold(desk.workspace.officer))

    network = ScriptedNetwork(before=hold)
    after = send(scripted(desk, network))
    assert (after.state, after.reason, network.published) == (DeliveryState.HELD, "hold.active", 0)


def test_a_machine_that_stood_still_at_the_line_does_not_send(desk: Desk, clock: FixedClock) -> None:
    """Stopped between the fence's commit and the first request, and woken much later."""

    class Sleepy(ScriptedNetwork):
        def publish(self, request: PublishRequest, fence: Fence) -> Published:
            real = desk.database.write_in_bulk

            def slow_commit(work: Callable[..., object], item: object) -> object:
                result = real(work, item)
                clock.advance(timedelta(minutes=1))
                return result

            desk.database.write_in_bulk = slow_commit  # type: ignore[assignment,method-assign]  # time passes in there
            try:
                fence()
            finally:
                desk.database.write_in_bulk = real  # type: ignore[method-assign]
            raise AssertionError("it must not come here")

    after = send(scripted(desk, Sleepy()))
    assert (after.state, after.reason) == (DeliveryState.SCHEDULED, "machine.stood_still")
    assert [attempt.outcome for attempt in desk.attempts(after)] == ["not_sent"]


def set_back(desk: Desk) -> None:
    assert isinstance(desk.clock, FixedClock)
    desk.clock.jump(-timedelta(seconds=10))


def test_what_comes_before_its_moment_goes_back_into_the_plan(desk: Desk) -> None:
    network = ScriptedNetwork()
    delivery = desk.ready()
    (taken,) = desk.claim()
    set_back(desk)
    scripted(desk, network).send(taken)
    after = desk.now(delivery)
    assert (after.state, after.reason, after.next_try_at) == (DeliveryState.SCHEDULED, "clock.set_back", NOW)
    assert (network.published, desk.attempts(after)) == (0, ())


def test_a_clock_set_back_while_a_client_prepares_shuts_the_fence(desk: Desk) -> None:
    network = ScriptedNetwork(before=lambda: set_back(desk))
    after = send(scripted(desk, network))
    assert (after.state, after.reason, after.next_try_at) == (DeliveryState.SCHEDULED, "clock.set_back", NOW)
    assert (network.published, desk.attempts(after)) == (0, ())


def test_what_a_person_takes_back_while_a_client_prepares_does_not_leave(desk: Desk) -> None:
    delivery = desk.ready()
    (taken,) = desk.claim()
    scheduling = Scheduling(desk.database, desk.clock, desk.workspace.authorities)
    network = ScriptedNetwork(before=lambda: scheduling.cancel(desk.workspace.officer.id, delivery.id))
    scripted(desk, network).send(taken)
    after = desk.now(delivery)
    assert (after.state, network.published, desk.attempts(after)) == (DeliveryState.CANCELLED, 0, ())


def test_a_delivery_that_was_taken_over_is_left_to_its_new_owner(desk: Desk) -> None:
    def take_over() -> None:
        def work(writing: object) -> None:
            claims.give_back_own(writing.connection, owner="this process")  # type: ignore[attr-defined]  # a Writing

        desk.database.write_together(work)
        desk.claim(owner="another process")

    network = ScriptedNetwork(before=take_over)
    after = send(scripted(desk, network))
    assert (after.state, network.published, desk.attempts(after)) == (DeliveryState.CLAIMED, 0, ())


def test_an_account_that_just_spoke_waits_for_its_gap(desk: Desk) -> None:
    pacing = Pacing()
    pacing.spoke(desk.workspace.account.id, NOW - timedelta(seconds=1))
    slow = ScriptedNetwork(facts=replace(BULLETIN_KEY, min_gap=timedelta(seconds=30)))
    after = send(scripted(desk, slow), pacing=pacing)
    assert (after.state, after.reason) == (DeliveryState.SCHEDULED, "pacing.wait")
    assert (after.next_try_at, after.attempts) == (NOW + timedelta(seconds=29), 0)


@dataclass
class ThreadNetwork(ScriptedNetwork):
    """A client of several requests: three parts, the ``breaks_at``-th of which the network throttles once."""

    breaks_at: int = 2
    made: list[str] = field(default_factory=list)

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        fence()
        for number in range(len(request.steps) + 1, 4):
            if number == self.breaks_at:
                self.breaks_at = 0
                raise Throttled("rate", until=NOW + timedelta(minutes=1))
            self.made.append(f"part-{number}")
            request.note(f"part-{number}", f"id-{number}")
        return PUBLISHED


def test_a_thread_goes_on_behind_the_parts_that_are_public(desk: Desk, clock: FixedClock) -> None:
    network = ThreadNetwork()
    desk = scripted(desk, network)
    interrupted = send(desk)
    assert (interrupted.state, network.made) == (DeliveryState.SCHEDULED, ["part-1"])

    clock.advance(timedelta(minutes=2))
    (again,) = desk.claim()
    desk.send(again)

    assert desk.now(interrupted).state is DeliveryState.SENT
    assert network.made == ["part-1", "part-2", "part-3"]


def test_a_thread_that_stands_half_public_past_its_limit_is_held_and_never_called_missed(
    desk: Desk, clock: FixedClock
) -> None:
    interrupted = send(scripted(desk, ThreadNetwork()))
    clock.advance(timedelta(hours=6))
    for taken in desk.claim():
        desk.send(taken)
    with desk.database.writing() as writing:
        due.set_aside(writing.connection, now=clock.now())

    now = desk.now(interrupted)
    assert (now.state, now.reason) == (DeliveryState.HELD, "thread.half_out")
