"""One delivery's three durable steps, claim, across the fence and sent: alone, and with many threads at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter

from bench.disk import Disk, a_disk
from bench.filled_workspace import FilledWorkspace, a_filled_workspace
from bench.runner import Bench, ratio_at_least, ratio_at_most
from scheduler_app.domain.account import Account
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.domain.ids import AccountId, DeliveryId
from scheduler_app.storage import claims, delivery_marks, sending_case
from scheduler_app.storage.delivery_marks import AtFence, AttemptEnd, Crossing, Ending, Mark
from scheduler_app.storage.group_commit import Writing
from scheduler_app.storage.sending_case import SendingCase
from tests.builders import MACHINE

OWNER = "bench:1"
LEASE = timedelta(seconds=60)
ACCOUNTS = 64
WORKERS = 32


@dataclass(frozen=True, slots=True)
class DurableCycle:
    """Carries deliveries from *scheduled* to *sent* as dispatcher, fence and sender do, without a network."""

    workspace: FilledWorkspace
    looked_at: dict[DeliveryId, SendingCase] = field(default_factory=dict)

    def one(self, account: Account) -> float:
        """Seconds that one delivery of an account took, each step durable before the next."""
        started = perf_counter()
        taken = self._claim(account)
        ending = self._ending(taken, self._cross(taken))
        assert self.workspace.database.write_in_bulk(_record, ending)
        return perf_counter() - started

    def one_after_another(self, account: Account, times: int) -> None:
        """So many deliveries of an account as a sender does them: the end of one claims the next."""
        taken: Claim | None = self._claim(account)
        for left in range(times, 0, -1):
            assert taken is not None
            ending = self._ending(taken, self._cross(taken))
            if left > 1:
                taken = self.workspace.database.write_in_bulk(self._record_and_claim, ending)
            else:
                assert self.workspace.database.write_in_bulk(_record, ending)

    def _record_and_claim(self, writing: Writing, endings: Sequence[Ending]) -> Sequence[Claim | None]:
        _record(writing, endings)
        ended = [one.taken.account_id for one in endings]
        following = {one.account_id: one for one in self._claimed(writing, ended)}
        return [following.get(account_id) for account_id in ended]

    def _claim(self, account: Account) -> Claim:
        def write(writing: Writing) -> Claim:
            (taken,) = self._claimed(writing, [account.id])
            return taken

        return self.workspace.database.write_together(write)

    def _claimed(self, writing: Writing, account_ids: Sequence[AccountId]) -> tuple[Claim, ...]:
        writing.changed(Kind.ATTEMPTS)
        now = self.workspace.clock.now()
        return claims.claim_next(writing.connection, account_ids, owner=OWNER, machine=MACHINE, now=now, lease=LEASE)

    def _cross(self, taken: Claim) -> Crossing:
        case = self.looked_at[taken.delivery_id]
        waiting = AtFence(taken, case, OWNER, self.workspace.clock.now(), timedelta(seconds=30))
        crossing = self.workspace.database.write_in_bulk(_cross, waiting)
        assert crossing is not None
        return crossing

    def _ending(self, taken: Claim, crossing: Crossing) -> Ending:
        now = self.workspace.clock.now()
        mark = Mark(DeliveryState.SENT, remote_id="1", address="https://bulletin.invalid/read/1", sent_at=now)
        return Ending(taken, mark, AttemptEnd(crossing, "sent", OWNER, now))


def _cross(writing: Writing, waiting: Sequence[AtFence]) -> Sequence[Crossing | None]:
    return delivery_marks.cross_fences(writing.connection, waiting)


def _record(writing: Writing, endings: Sequence[Ending]) -> Sequence[bool]:
    writing.changed(Kind.ATTEMPTS)
    return [delivery_marks.record(writing.connection, endings)] * len(endings)


@dataclass(frozen=True, slots=True)
class OneWorker:
    cycle: DurableCycle
    disk: Disk
    times: int

    def product(self) -> float:
        """Microseconds of one cycle: the median of one round."""
        _fill(self.cycle, self.times)
        chosen = islice(cycle(self.cycle.workspace.accounts), self.times)
        return median(self.cycle.one(account) for account in chosen) * 1e6

    def limit(self) -> float:
        return 3 * self.disk.one_sync(self.times) * 1e6


@dataclass(frozen=True, slots=True)
class ManyWorkers:
    cycle: DurableCycle
    pool: ThreadPoolExecutor
    times: int

    def product(self) -> float:
        """Cycles a second, with accounts dealt out among the workers."""
        wanted = self.times * 4
        _fill(self.cycle, wanted)
        accounts = self.cycle.workspace.accounts
        started = perf_counter()
        list(self.pool.map(lambda account: self.cycle.one_after_another(account, wanted // len(accounts)), accounts))
        return wanted / (perf_counter() - started)

    def limit(self) -> float:
        """The same by one worker alone."""
        _fill(self.cycle, self.times)
        started = perf_counter()
        for account in islice(cycle(self.cycle.workspace.accounts), self.times):
            self.cycle.one(account)
        return self.times / (perf_counter() - started)


def _fill(one: DurableCycle, count: int) -> None:
    """What there is to see of a delivery is read beforehand, as by the thread that looks ahead of the senders."""
    added = one.workspace.schedule(count, one.workspace.clock.now(), each=8)
    with one.workspace.database.reading() as connection:
        one.looked_at.update((case.delivery_id, case) for case in sending_case.load_many(connection, added))


@contextmanager
def _a_cycle(folder: Path, quick: bool) -> Iterator[DurableCycle]:
    """With many deliveries waiting for later, as in life."""
    with a_filled_workspace(folder, accounts_wanted=ACCOUNTS) as workspace:
        later = workspace.clock.now() + timedelta(days=30)
        workspace.schedule(200 if quick else 100_000, later, each=ACCOUNTS)
        yield DurableCycle(workspace)


@contextmanager
def _one_worker(folder: Path, quick: bool) -> Iterator[OneWorker]:
    with _a_cycle(folder, quick) as one, a_disk(folder) as disk:
        yield OneWorker(one, disk, times=64 if quick else 1_024)


@contextmanager
def _many_workers(folder: Path, quick: bool) -> Iterator[ManyWorkers]:
    with _a_cycle(folder, quick) as one, ThreadPoolExecutor(WORKERS) as pool:
        yield ManyWorkers(one, pool, times=64 if quick else 1_024)


D1 = Bench(
    name="D1",
    what="durable cycle claim, sending, sent by one worker",
    limit="three fdatasync of 4 KiB",
    unit="us",
    reach=ratio_at_most(3.0),
    rig=_one_worker,
)
D2 = Bench(
    name="D2",
    what=f"the same by {WORKERS} workers with group commit",
    limit="one worker",
    unit="/s",
    reach=ratio_at_least(6.0),
    rig=_many_workers,
)
