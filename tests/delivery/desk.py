"""A sending desk for tests: a small workspace whose accounts live on a bulletin server, and the parts that send."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.delivery.dispatcher import Dispatcher
from scheduler_app.delivery.engine import DeliveryEngine, Pace
from scheduler_app.delivery.finishing import Finish, Finishing
from scheduler_app.delivery.pacing import Pacing
from scheduler_app.delivery.preflight import Preflight
from scheduler_app.delivery.reconciler import Reconciler
from scheduler_app.delivery.recorder import Recorder
from scheduler_app.delivery.sender import Sender
from scheduler_app.delivery.verification import Verification
from scheduler_app.domain.account import Account
from scheduler_app.domain.attempt import Attempt
from scheduler_app.domain.delivery import Claim, Delivery
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.network import Network
from scheduler_app.storage import accounts, attempts, claims, deliveries, missions, sending_case
from scheduler_app.storage.database import Database
from scheduler_app.storage.sending_case import SendingCase
from tests.builders import MACHINE, NOW, StoredWorkspace, a_mission, a_workspace, an_account
from tests.networks.standins.bulletin_network import BULLETIN_KEY, BULLETIN_LOOKUP, BULLETIN_NONE, BulletinNetwork

OWNER = "this process"
LEASE = timedelta(seconds=60)


def bulletin_networks(http: HttpClient | None = None) -> dict[str, Network]:
    """The three bulletin networks: with keys, with a list, with neither."""
    return {facts.name: BulletinNetwork(facts, http) for facts in (BULLETIN_KEY, BULLETIN_LOOKUP, BULLETIN_NONE)}


def no_pictures(item: MediaItem, _facts: MediaFacts) -> MediaFile:
    raise AssertionError(f"no test here uses pictures, but {item.media_hash} was asked for")


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything one sending process needs, over one workspace."""

    database: Database
    clock: Clock
    workspace: StoredWorkspace
    networks: Mapping[str, Network]

    def ready(self, account: Account | None = None, *, due_at: datetime | None = None) -> Delivery:
        """One more delivery, approved and scheduled."""
        return self.workspace.ready_delivery(account, due_at=due_at or self.clock.now())

    def claim(self, *, owner: str = OWNER, machine: str = MACHINE, lease: timedelta = LEASE) -> tuple[Claim, ...]:
        return self.database.write_together(
            lambda writing: claims.claim(
                writing.connection, owner=owner, machine=machine, now=self.clock.now(), lease=lease, most=1000
            )
        )

    def preflight(self) -> Preflight:
        return Preflight(self.networks, no_pictures, Verification(self.workspace.authorities.reader(self.database)))

    def send(
        self, taken: Claim, *, pacing: Pacing | None = None, pause: Callable[[float], object] = lambda _: None
    ) -> None:
        """Take one claim to its end and write it down, on this thread."""
        finish = self.sender(pacing=pacing).send(taken)
        if finish is not None:
            self.recorder(pause=pause).write([finish])

    def recorder(
        self,
        *,
        heard: Callable[[Sequence[Finish], tuple[Claim, ...]], None] = lambda _ended, _following: None,
        wants_more: bool = False,
        pause: Callable[[float], object] = lambda _: None,
        finishing: Finishing | None = None,
    ) -> Recorder:
        return Recorder(self.database, finishing or self.finishing(), heard, wants_more=lambda: wants_more, pause=pause)

    def case(self, taken: Claim) -> SendingCase:
        with self.database.reading() as connection:
            return sending_case.load(connection, taken.delivery_id)

    def finishing(self) -> Finishing:
        return Finishing(self.clock, owner=OWNER, machine=MACHINE, lease=LEASE)

    def sender(self, *, owner: str = OWNER, pacing: Pacing | None = None) -> Sender:
        return Sender(self.database, self.clock, self.preflight(), pacing or Pacing(), owner=owner)

    def reconciler(self, *, machine: str = MACHINE) -> Reconciler:
        return Reconciler(self.database, self.clock, self.networks, self.preflight(), machine=machine)

    def dispatcher(self, *, owner: str = OWNER, workers: int = 4) -> Dispatcher:
        send = self.sender(owner=owner).send
        return Dispatcher(self.database, self.clock, send, owner=owner, machine=MACHINE, workers=workers)

    def engine(self, pace: Pace | None = None) -> DeliveryEngine:
        authorities = self.workspace.authorities
        return DeliveryEngine(
            self.database, self.clock, self.networks, no_pictures, authorities, machine=MACHINE, pace=pace
        )

    def now(self, delivery: Delivery | Claim) -> Delivery:
        """How the delivery stands."""
        delivery_id = delivery.delivery_id if isinstance(delivery, Claim) else delivery.id
        with self.database.reading() as connection:
            return deliveries.delivery(connection, delivery_id)

    def attempts(self, delivery: Delivery) -> tuple[Attempt, ...]:
        with self.database.reading() as connection:
            return attempts.for_delivery(connection, delivery.id)


@contextmanager
def running(dispatcher: Dispatcher) -> Iterator[Dispatcher]:
    """Stops it in the end, with its threads."""
    try:
        yield dispatcher
    finally:
        dispatcher.stop()


def a_desk(
    database: Database,
    clock: Clock,
    address: str,
    *,
    network: str = BULLETIN_KEY.name,
    accounts_wanted: int = 1,
    http: HttpClient | None = None,
    lateness_limit: timedelta = timedelta(minutes=15),
) -> Desk:
    """A desk whose accounts are all on ``network`` at ``address``."""
    workspace = a_workspace(database, clock, accounts=0, lateness_limit=lateness_limit)
    mission = a_mission()
    made = tuple(an_account(mission, network=network, address=address) for _ in range(accounts_wanted))
    with database.writing() as writing:
        missions.add(writing.connection, mission)
        for account in made:
            accounts.add(writing.connection, account, machine=MACHINE)
    return Desk(database, clock, replace(workspace, missions=(mission,), accounts=made), bulletin_networks(http))


__all__ = ["LEASE", "MACHINE", "NOW", "OWNER", "Desk", "a_desk", "bulletin_networks", "running"]
