"""A machine dies at every step of taking a post back, or of correcting it: nothing is called done that is not.

After each death each account of the recall is known or *unknown*: what is done is gone from the network, what only
waits was never touched. Whoever comes next brings all of it to its end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pytest
from sqlalchemy import update

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import AccountId, PostId, RecallId
from scheduler_app.domain.recall import RecallState, RecallStep, RecallWay
from scheduler_app.services.recalling import Recalling
from scheduler_app.storage import accounts as stored_accounts
from scheduler_app.storage import recalls
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries
from tests.builders import a_post, standing_as
from tests.networks.standins.bulletin import BulletinClass, BulletinServer
from tests.networks.standins.bulletin_network import BULLETIN_KEY
from tests.reliability.code_points import Point
from tests.reliability.nursery import Nursery, wait_until
from tests.reliability.stage import Stage, a_stage, say

ROLE = "tests.reliability.one_recall:live"
MOST_STATEMENTS = 80
SETTLE = 0.02
LEASE = 0.5
FINISHER = "the machine that finishes"
WRONG, RIGHT = "Batik week, day 0", "Batik week, day 1"

_S = RecallState
POINTS = [Point.BEFORE_FENCE, Point.AFTER_FENCE, Point.IN_FLIGHT, Point.AFTER_ANSWER]
# Nothing is known of these yet, and nothing may be claimed of them.
OPEN = {_S.WAITING, _S.WORKING, _S.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Theatre:
    """One recall of a post that stands on many accounts; each account is one try at dying."""

    url: str
    stage: Stage
    server: BulletinServer
    nursery: Nursery
    recall_id: RecallId
    way: RecallWay

    def die(self, number: int, plan: Mapping[str, int], *, rounds: int = 2) -> int:
        """Let a machine work on one account until it dies; its exit code. Checks what it left behind."""
        account_id, machine = self.stage.planned[number].account_id, f"machine {number}"
        self._let_speak(account_id, machine)
        settings = {"workspace": self.url, "machine": machine, "lease": LEASE, "settle": SETTLE, "rounds": rounds}
        ended = self.nursery.start(ROLE, {**settings, "kill_at": plan}).wait()
        self.check()
        return ended

    def finish(self, used: int) -> None:
        """Another machine comes, and in the end all is done."""
        mine = {one.account_id for one in self.stage.planned[:used]}
        for account_id in mine:
            self._let_speak(account_id, FINISHER)

        def over() -> bool:
            settings = {"workspace": self.url, "machine": FINISHER, "lease": LEASE, "settle": SETTLE, "rounds": 4}
            assert self.nursery.start(ROLE, settings).wait() == 0
            return all(one.state is _S.DONE for one in self.steps() if one.account_id in mine)

        wait_until(over, what="another machine to finish the recall")
        self.check()

    def check(self) -> None:
        """What the rows say is what readers see."""
        seen = self.seen()
        standing = {one.id: one.state for one in self.stage.now()}
        for step in self.steps():
            reads = seen.get(step.account_id, "")
            done = reads == (RIGHT if self.way is RecallWay.CORRECT else "")
            assert step.state is not _S.DONE or done, f"{step.account_id} is called done, and says {reads!r}"
            assert step.state is not _S.WAITING or reads == WRONG, f"{step.account_id} only waits, and says {reads!r}"
            assert step.state in OPEN | {_S.DONE}, f"{step.account_id} is {step.state}: {step.code}"
            taken_back = standing[step.delivery_id] is DeliveryState.RECALLED
            assert taken_back == (step.state is _S.DONE and self.way is RecallWay.DELETE)

    def steps(self) -> tuple[RecallStep, ...]:
        with self.stage.database.reading() as connection:
            return recalls.steps(connection, self.recall_id)

    def seen(self) -> dict[AccountId, str]:
        handles = {one.handle: one.id for one in self.stage.workspace.accounts}
        return {handles[post["account"]]: post["parts"][0]["text"] for post in self.server.posts()}

    def _let_speak(self, account_id: AccountId, machine: str) -> None:
        with self.stage.database.writing() as writing:
            stored_accounts.speaks_from(writing.connection, account_id, machine)


@pytest.fixture
def server() -> Iterator[BulletinServer]:
    with BulletinServer(BulletinClass.KEY) as running:
        yield running


@pytest.fixture
def opened(database_url: str, server: BulletinServer, nursery: Nursery) -> Iterator[Callable[[RecallWay], Theatre]]:
    database = Database(database_url, origin="test", clock=Clock())

    def open_for(way: RecallWay) -> Theatre:
        kinds = {BulletinClass.KEY: server.url}
        stage = a_stage(database, kinds, accounts_each=MOST_STATEMENTS, machines=["nobody"])
        _publish(stage, server)
        return Theatre(database_url, stage, server, nursery, _confirmed(stage, way), way)

    yield open_for
    database.close()


@pytest.mark.parametrize("way", list(RecallWay))
def test_dying_at_any_statement_leaves_no_account_that_is_called_done_and_is_not(
    opened: Callable[[RecallWay], Theatre], way: RecallWay
) -> None:
    theatre = opened(way)
    for number in range(MOST_STATEMENTS):
        ended = theatre.die(number, {Point.STATEMENT.value: number + 1}, rounds=1)
        if ended == 0:
            break
        assert ended == -9, f"the machine ended with {ended}; see {theatre.nursery.log}"
    else:
        raise AssertionError(f"a recall takes more than {MOST_STATEMENTS} statements")
    assert number > 10
    theatre.finish(number + 1)
    say(f"{way}: killed before each of {number} statements")


@pytest.mark.parametrize("way", list(RecallWay))
def test_dying_around_the_request_leaves_what_nobody_knows_unknown(
    opened: Callable[[RecallWay], Theatre], way: RecallWay
) -> None:
    theatre = opened(way)
    points = [one for one in POINTS if way is RecallWay.CORRECT or one is not Point.AFTER_FENCE]
    for number, point in enumerate(points):
        assert theatre.die(number, {point.value: 1}) == -9
    tried = {one.account_id for one in theatre.stage.planned[: len(points)]}
    assert {one.state for one in theatre.steps() if one.account_id in tried} <= OPEN
    theatre.finish(len(points))


def _publish(stage: Stage, server: BulletinServer) -> None:
    """Every account shows what is to be taken back."""
    handles = {one.id: one.handle for one in stage.workspace.accounts}
    with stage.database.writing() as writing:
        for one in stage.planned:
            words = {"account": handles[one.account_id], "title": "", "link": "", "language": "en"}
            _, made = server.board.post({**words, "parts": [{"text": WRONG, "media": []}]}, one.idempotency_key)
            sent = {**standing_as(DeliveryState.SENT), "remote_id": made["id"], "sent_at": one.created_at}
            writing.connection.execute(update(deliveries).where(deliveries.c.id == one.id).values(sent))


def _confirmed(stage: Stage, way: RecallWay) -> RecallId:
    recalling = Recalling(stage.database, Clock(), stage.workspace.authorities, {BULLETIN_KEY.name: BULLETIN_KEY})
    officer, supervisor = stage.workspace.officer.id, stage.workspace.supervisor.id
    correction: PostId | None = None
    if way is RecallWay.CORRECT:
        right = a_post(stage.workspace.officer, text=RIGHT, created_at=Clock().now())
        stage.workspace.store_post(right)
        stage.approve(right)
        correction = right.id
    recall_id = recalling.propose(officer, stage.planned[0].post_id, way, "Wrong day", correction=correction)
    recalling.confirm(supervisor, recall_id)
    return recall_id
