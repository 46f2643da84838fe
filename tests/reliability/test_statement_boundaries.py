"""C2: a sender dies before each single statement of a delivery's life, BEGIN and COMMIT among them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from sqlalchemy import update

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.storage import accounts as stored_accounts
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import attempts, deliveries
from tests.faults.fault_proxy import Fault, FaultKind, FaultProxy
from tests.networks.standins.bulletin import BulletinClass, BulletinServer
from tests.reliability.code_points import Point
from tests.reliability.nursery import Nursery, wait_until
from tests.reliability.stage import Stage, a_stage, say, tally

ROLE = "tests.reliability.one_delivery:live"
MOST_STATEMENTS = 250
SETTLE = 0.02
# Claim, look, look again, send again: what a delivery needs that was interrupted once and answered wrongly once.
TROUBLED, SMOOTH = 4, 1
FINISHER = "the machine that finishes"

LOST = {"request_lost": Fault(FaultKind.DROP_BEFORE), "answer_lost": Fault(FaultKind.DROP_AFTER)}
LEFT_BEHIND = {"left_claimed": DeliveryState.CLAIMED, "left_sending": DeliveryState.SENDING}
CLASSES = list(BulletinClass)
DATABASES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]


@dataclass(frozen=True, slots=True)
class Theatre:
    """Plays the same delivery again and again, each time on an account of its own, and dies one statement later."""

    url: str
    kind: BulletinClass
    database: Database
    nursery: Nursery

    def play(self, scene: str) -> int:
        """Returns at how many places the sender was killed; checks that none of them did harm."""
        with BulletinServer(self.kind) as server, FaultProxy(server.port) as proxy:
            stage = a_stage(self.database, {self.kind: proxy.url}, accounts_each=MOST_STATEMENTS, machines=["nobody"])
            killed = self._kill_everywhere(stage, proxy, scene)
            proxy.clear()
            used = replace(stage, planned=stage.planned[: killed + 1])
            self._finish(used)
            result = tally(used, server.visible())
        say(f"{scene}, {self.kind}: killed before each of {killed} statements; {result}")
        result.check()
        unknown = [one for one in used.now() if one.state is DeliveryState.UNKNOWN]
        assert all(used.at_rest(one) for one in unknown), "a network that tells was not believed"
        return killed

    def _kill_everywhere(self, stage: Stage, proxy: FaultProxy, scene: str) -> int:
        for killed, delivery in enumerate(stage.planned):
            machine = f"machine {killed}"
            self._let_speak(delivery, machine)
            if scene in LEFT_BEHIND:
                self._leave_behind(delivery, LEFT_BEHIND[scene])
            proxy.clear()
            if scene in LOST:
                proxy.plan(LOST[scene], match="POST /posts")
            plan = {Point.STATEMENT.value: killed + 1}
            rounds = SMOOTH if scene == "smooth" else TROUBLED
            settings = {"workspace": self.url, "machine": machine, "settle": SETTLE, "kill_at": plan, "rounds": rounds}
            ended = self.nursery.start(ROLE, settings).wait()
            if ended == 0:
                return killed
            assert ended == -9, f"the sender ended with {ended}; see {self.nursery.log}"
        raise AssertionError(f"a delivery takes more than {MOST_STATEMENTS} statements")

    def _let_speak(self, delivery: Delivery, machine: str) -> None:
        with self.database.writing() as writing:
            stored_accounts.speaks_from(writing.connection, delivery.account_id, machine)

    def _leave_behind(self, delivery: Delivery, state: DeliveryState) -> None:
        """As a process leaves it that died long ago."""
        with self.database.writing() as writing:
            writing.connection.execute(
                update(deliveries)
                .where(deliveries.c.id == delivery.id)
                .values(
                    state=state.value,
                    owner="dead",
                    token=1,
                    lease_until=1,
                    send_deadline=1,
                    attempts=1,
                    first_try_at=delivery.created_at,
                )
            )
            writing.connection.execute(
                attempts.insert().values(
                    delivery_id=delivery.id, number=1, owner="dead", started_at=delivery.created_at
                )
            )

    def _finish(self, used: Stage) -> None:
        for delivery in used.planned:
            self._let_speak(delivery, FINISHER)
        child = self.nursery.sender(workspace=self.url, machine=FINISHER)
        wait_until(used.settled, what="the rest to be sent")
        assert child.finish() == 0


@pytest.fixture
def theatre(request: pytest.FixtureRequest, nursery: Nursery, kind: str, bulletin: BulletinClass) -> Iterator[Theatre]:
    url = request.getfixturevalue(f"{kind}_url")
    database = Database(url, origin="test", clock=Clock())
    yield Theatre(url, bulletin, database, nursery)
    database.close()


@pytest.mark.parametrize(
    ("kind", "bulletin"),
    [
        *(("sqlite", one) for one in CLASSES),
        pytest.param("postgresql", BulletinClass.LOOKUP, marks=pytest.mark.postgres),
        *(
            pytest.param("postgresql", one, marks=[pytest.mark.postgres, pytest.mark.nightly])
            for one in (BulletinClass.KEY, BulletinClass.NONE)
        ),
    ],
)
def test_dying_at_any_statement_of_a_smooth_delivery_does_no_harm(theatre: Theatre) -> None:
    assert theatre.play("smooth") > 20


@pytest.mark.nightly
@pytest.mark.parametrize("scene", [*LOST, *LEFT_BEHIND])
@pytest.mark.parametrize("bulletin", CLASSES)
@pytest.mark.parametrize("kind", DATABASES)
def test_dying_at_any_statement_of_a_troubled_delivery_does_no_harm(theatre: Theatre, scene: str) -> None:
    assert theatre.play(scene) > 20
