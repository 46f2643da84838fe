"""The recalls of one machine on a single thread, so that their statements come in the same order each time."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

from scheduler_app.clock import Clock
from scheduler_app.delivery import recaller
from scheduler_app.delivery.preflight import Preflight
from scheduler_app.delivery.recaller import Recaller
from scheduler_app.delivery.verification import Verification
from scheduler_app.domain.account import Account
from scheduler_app.networks.network import Fence, Network, Published, PublishRequest
from tests.approvers import authorities
from tests.networks.standins.bulletin_network import BulletinNetwork
from tests.reliability.code_points import Point, Trigger, WatchedNetwork, in_flight
from tests.reliability.sender_process import Settings, no_pictures, sending


class WatchedRecalls(WatchedNetwork):
    """A network that also tells where in taking back and in correcting it is."""

    def __init__(self, network: BulletinNetwork, trigger: Trigger) -> None:
        super().__init__(network, trigger)
        self._recalls = network

    def delete(self, account: Account, remote_id: str) -> None:
        self._trigger.reach(Point.BEFORE_FENCE)
        with in_flight(self._trigger):
            self._recalls.delete(account, remote_id)
        self._trigger.reach(Point.AFTER_ANSWER)

    def edit(self, request: PublishRequest, remote_id: str, fence: Fence) -> Published:
        def watched() -> None:
            self._trigger.reach(Point.BEFORE_FENCE)
            fence()
            self._trigger.reach(Point.AFTER_FENCE)

        with in_flight(self._trigger):
            published = self._recalls.edit(request, remote_id, watched)
        self._trigger.reach(Point.AFTER_ANSWER)
        return published


def live(rounds: int, **settings: Any) -> None:
    """Look and work ``rounds`` times, or until the point at which this process is to die."""
    asked = Settings(**settings)
    made = sending(asked)
    # A moment in place of minutes: whoever comes next finds what was left behind.
    recaller.LEASE = timedelta(seconds=asked.lease)
    recaller.TRY_AGAIN = timedelta(seconds=asked.settle)
    networks: dict[str, Network] = {
        name: WatchedRecalls(BulletinNetwork(one.facts, made.http), made.trigger) for name, one in made.networks.items()
    }
    preflight = Preflight(networks, no_pictures, Verification(authorities().reader(made.database)))
    work = Recaller(made.database, Clock(), networks, preflight, machine=asked.machine)
    for _ in range(rounds):
        for step in work.due():
            work.carry_out(step)
        time.sleep(asked.settle)
    made.close()
