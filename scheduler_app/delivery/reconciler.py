"""Looks for deliveries whose outcome is unknown. Never sends."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.delivery import on_record
from scheduler_app.delivery.preflight import Preflight
from scheduler_app.delivery.steps import Steps
from scheduler_app.domain.attempt import Unknown, outcome_name
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.network_facts import Idempotency, Lookup, NetworkFacts
from scheduler_app.errors import NetworkError, SchedulerError
from scheduler_app.networks.network import CannotTell, Found, Network, Published
from scheduler_app.storage import attempts, doubts, sending_case
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_marks import Mark
from scheduler_app.storage.doubts import Doubt
from scheduler_app.storage.group_commit import Writing
from scheduler_app.storage.sending_case import SendingCase

log = logging.getLogger(__name__)

# After these a person decides: the network has been asked long enough.
MOST_LOOKS = 6
LOOK_AGAIN = timedelta(minutes=2)
# Looking again would tell no more.
ONLY_A_PERSON = frozenset({"lookup.not_offered", "lookup.too_many_since"})
KEY_MARGIN = timedelta(minutes=5)


class Reconciler:
    """Visits unknown deliveries of the accounts this machine speaks for."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        networks: Mapping[str, Network],
        preflight: Preflight,
        *,
        machine: str,
    ) -> None:
        self._database = database
        self._clock = clock
        self._networks = networks
        self._preflight = preflight
        self._steps = Steps(database, clock)
        self._machine = machine

    def visit(self, most: int = 50) -> int:
        """Look for what is in doubt and due for a look; returns how many were settled."""
        with self._database.reading() as connection:
            found = doubts.due_for_a_look(
                connection, machine=self._machine, now=self._clock.now(), most_looks=MOST_LOOKS, most=most
            )
        return sum(self._look(doubt) for doubt in found)

    def _look(self, doubt: Doubt) -> bool:
        with self._database.reading() as connection:
            case = sending_case.load(connection, doubt.delivery_id)
            tries = attempts.for_delivery(connection, doubt.delivery_id)
        network = self._networks.get(case.account.network)
        if network is None:
            return False
        pause = max(LOOK_AGAIN * doubt.looks, network.facts.settle)
        mine = self._database.write_together(
            lambda writing: doubts.begin_look(writing.connection, doubt, again_at=self._clock.now() + pause)
        )
        if mine is None:
            return False
        # Interrupted tries have no outcome.
        unclear = sum(one.outcome in ("", outcome_name(Unknown(""))) for one in tries)
        found = self._find(network, case)
        mark = settle(found, case, network.facts, looks=mine.looks, unclear=unclear, now=self._clock.now())
        if mark is not None:
            return self._settle(mine, case, mark)
        if isinstance(found, CannotTell) and found.code in ONLY_A_PERSON:
            self._leave(mine, found.code)
        return False

    def _find(self, network: Network, case: SendingCase) -> Found:
        if network.facts.lookup is Lookup.NONE:
            return CannotTell("lookup.not_offered")
        try:
            return network.find_published(self._steps.remembered(self._preflight.request(case, network), case.attempts))
        except NetworkError as error:
            return CannotTell(error.code)
        except SchedulerError as error:
            log.warning("delivery %s cannot be looked for: %s", case.delivery_id, error.code)
            return CannotTell(error.code)

    def _leave(self, doubt: Doubt, reason: str) -> None:
        """From now on it does not say that it is looked up."""

        def write(writing: Writing) -> None:
            if doubts.stays(writing.connection, doubt, reason):
                writing.changed(Kind.ATTEMPTS)

        self._database.write_together(write)

    def _settle(self, doubt: Doubt, case: SendingCase, mark: Mark) -> bool:
        def write(writing: Writing) -> bool:
            settled = doubts.settle(writing.connection, doubt, mark)
            if settled:
                writing.changed(Kind.ATTEMPTS)
                on_record.looked_up(writing, case, mark, at=self._clock.now())
            return settled

        return self._database.write_together(write)


def settle(
    found: Found, case: SendingCase, facts: NetworkFacts, *, looks: int, unclear: int, now: datetime
) -> Mark | None:
    """What a look means; None when the delivery stays unknown. ``unclear`` counts the tries that ended in doubt.

    Absent counts only when seen twice, and leads to one more try at most: some networks list a post late. Where the
    network itself keeps the key, sending again with the same key is safe; but while a look that is offered tells
    nothing the delivery stays unknown, and past its last moment it does so without a look too: what may be public must
    never be called *missed*.
    """
    if isinstance(found, Published):
        return Mark(DeliveryState.SENT, remote_id=found.remote_id, address=found.address, sent_at=now)
    too_late = now > case.due_at + case.lateness_limit
    if isinstance(found, CannotTell) and (facts.lookup is not Lookup.NONE or too_late):
        return None
    if key_still_counts(case, facts, now):
        return Mark(DeliveryState.SCHEDULED, "unknown.same_key", try_again_at=now)
    certain = facts.lookup is Lookup.BY_ID or looks >= 2
    if isinstance(found, CannotTell) or not certain or unclear > 1:
        return None
    return Mark(DeliveryState.SCHEDULED, "unknown.was_absent", try_again_at=now)


def key_still_counts(case: SendingCase, facts: NetworkFacts, now: datetime) -> bool:
    """Whether the network still remembers the key of the first try."""
    if facts.idempotency is Idempotency.NONE:
        return False
    if facts.key_lifetime is None or case.first_try_at is None:
        return True
    return now < case.first_try_at + facts.key_lifetime - KEY_MARGIN
