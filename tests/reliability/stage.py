"""A workspace full of due deliveries for real sender processes, and the count of what became of each."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select

from scheduler_app.clock import Clock
from scheduler_app.delivery.reconciler import MOST_LOOKS
from scheduler_app.domain.approval import Approval
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Post
from scheduler_app.storage import accounts as stored_accounts
from scheduler_app.storage import deliveries, missions, posts
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries as deliveries_table
from tests.builders import (
    MACHINE,
    StoredWorkspace,
    a_delivery,
    a_mission,
    a_post,
    a_workspace,
    an_account,
    an_approval,
    record_approvals,
    targets_of,
)
from tests.networks.standins.bulletin import BulletinClass
from tests.networks.standins.bulletin_network import BULLETIN_KEY, BULLETIN_LOOKUP, BULLETIN_NONE

FACTS: Mapping[BulletinClass, NetworkFacts] = {
    BulletinClass.KEY: BULLETIN_KEY,
    BulletinClass.LOOKUP: BULLETIN_LOOKUP,
    BulletinClass.NONE: BULLETIN_NONE,
}
_NETWORK_CLASS = {facts.name: kind for kind, facts in FACTS.items()}
_WAITING = frozenset({DeliveryState.SCHEDULED, DeliveryState.CLAIMED, DeliveryState.SENDING})


@dataclass(frozen=True, slots=True)
class Stage:
    """A stored workspace and the deliveries planned in it.

    While sender processes own a SQLite workspace, ``database`` may only be read from.
    """

    database: Database
    workspace: StoredWorkspace
    planned: tuple[Delivery, ...]

    def now(self) -> tuple[Delivery, ...]:
        """How every planned delivery stands."""
        planned = {one.id for one in self.planned}
        with self.database.reading() as connection:
            of_posts = dict.fromkeys(one.post_id for one in self.planned)
            found = (one for post_id in of_posts for one in deliveries.for_post(connection, post_id))
            return tuple(one for one in found if one.id in planned)

    def one(self) -> Delivery:
        """How the only delivery stands."""
        (only,) = self.now()
        return only

    def class_of(self, delivery: Delivery) -> BulletinClass:
        network = next(one.network for one in self.workspace.accounts if one.id == delivery.account_id)
        return _NETWORK_CLASS[network]

    def approve(self, post: Post) -> None:
        """Record the supervisor's yes to what a post says on every account."""
        with self.database.writing() as writing:
            record_approvals(writing.connection, [_approval(self.workspace, post, Clock().now())])

    def settled(self) -> bool:
        """Whether nothing more will happen by itself."""
        return all(self.at_rest(one) for one in self.now())

    def looks(self, delivery: Delivery) -> int:
        """How often a delivery was looked for."""
        with self.database.reading() as connection:
            statement = select(deliveries_table.c.lookups).where(deliveries_table.c.id == delivery.id)
            return int(connection.execute(statement).scalar_one())

    def at_rest(self, one: Delivery) -> bool:
        """Whether nothing more will happen to it by itself."""
        if one.state is DeliveryState.UNKNOWN:
            return self.class_of(one) is BulletinClass.NONE or self.looks(one) >= MOST_LOOKS
        return one.state not in _WAITING


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of deliveries, against what the world can see of them."""

    deliveries: int
    states: Counter[tuple[str, str]]
    doubled: tuple[str, ...]
    lost: tuple[str, ...]
    unasked: tuple[str, ...]
    unrecorded: tuple[str, ...]

    def __str__(self) -> str:
        states = ", ".join(f"{kind} {state} {count}" for (kind, state), count in sorted(self.states.items()))
        return f"{self.deliveries} deliveries: {len(self.doubled)} doubles, {len(self.lost)} lost; {states}"

    def check(self) -> None:
        """No double, nothing lost, nothing public that nobody planned or of which no attempt is on record."""
        assert not self.doubled, f"{self}: doubled {self.doubled}"
        assert not self.lost, f"{self}: lost {self.lost}"
        assert not self.unasked, f"{self}: nobody planned {self.unasked}"
        assert not self.unrecorded, f"{self}: no attempt is on record of {self.unrecorded}"


def tally(stage: Stage, visible: Mapping[str, int]) -> Tally:
    """Lost is what is neither public nor marked for somebody to look at, or said to be sent and is not there."""
    standing = stage.now()
    states = Counter((stage.class_of(one).value, _standing(one, visible)) for one in standing)
    known = {DeliveryState.SENT, DeliveryState.UNKNOWN}
    keys = {one.idempotency_key for one in standing}
    return Tally(
        deliveries=len(standing),
        states=states,
        doubled=tuple(one.id for one in standing if visible.get(one.idempotency_key, 0) > 1),
        lost=tuple(
            one.id
            for one in standing
            if one.state not in known or (one.state is DeliveryState.SENT and not visible.get(one.idempotency_key, 0))
        ),
        unasked=tuple(key for key in visible if key not in keys),
        unrecorded=tuple(one.id for one in standing if one.idempotency_key in visible and not one.attempts),
    )


def _standing(one: Delivery, visible: Mapping[str, int]) -> str:
    hidden = one.state is DeliveryState.UNKNOWN and one.idempotency_key in visible
    return "unknown and public" if hidden else one.state.value


def a_stage(
    database: Database,
    addresses: Mapping[BulletinClass, str],
    *,
    accounts_each: int = 1,
    rounds: int = 1,
    apart: timedelta = timedelta(0),
    machines: Sequence[str] = (MACHINE,),
    lateness_limit: timedelta = timedelta(days=1),
) -> Stage:
    """``rounds`` posts, one due now, each next one ``apart`` later, for ``accounts_each`` accounts of every class."""
    now = Clock().now()
    workspace = a_workspace(database, Clock(), accounts=0, lateness_limit=lateness_limit)
    mission = a_mission()
    accounts = tuple(
        an_account(mission, network=FACTS[kind].name, address=address, language="en")
        for kind, address in addresses.items()
        for _ in range(accounts_each)
    )
    with database.writing() as writing:
        missions.add(writing.connection, mission)
        for account in accounts:
            stored_accounts.add(writing.connection, account, machine=machines[0])
            for machine in machines[1:]:
                stored_accounts.speaks_from(writing.connection, account.id, machine)
    workspace = replace(workspace, missions=(mission,), accounts=accounts)
    made = [
        (a_post(workspace.officer, text=f"Batik week, day {day}", created_at=now), now + day * apart)
        for day in range(rounds)
    ]
    planned = tuple(a_delivery(post, account, due_at=at, created_at=now) for post, at in made for account in accounts)
    with database.writing() as writing:
        posts.add_many(writing.connection, [(post, targets_of(post, accounts)) for post, _ in made])
        for post, _ in made:
            record_approvals(writing.connection, [_approval(workspace, post, now)])
        deliveries.add_many(writing.connection, planned)
    return Stage(database, workspace, planned)


def _approval(workspace: StoredWorkspace, post: Post, now: datetime) -> Approval:
    return an_approval(
        workspace.workspace,
        post,
        workspace.accounts,
        workspace.supervisor,
        not_before=now - timedelta(days=1),
        not_after=now + timedelta(days=30),
        at=now,
    )


def instant_facts(facts: NetworkFacts, *, budget: timedelta, settle: timedelta) -> NetworkFacts:
    """The same network, hurried: real limits would make a test wait for half a minute after each kill."""
    return replace(facts, send_budget=budget, settle=settle)


def say(text: str) -> None:
    """Counts and seeds, shown by ``pytest -s`` and with a failure."""
    sys.stdout.write(f"{text}\n")
