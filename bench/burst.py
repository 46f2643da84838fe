"""A thousand deliveries due at one moment: how late the last ones come to a worker."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from bench.disk import Disk, a_disk
from bench.filled_workspace import FilledWorkspace, a_filled_workspace
from bench.runner import Bench, product_at_most
from scheduler_app.delivery.alarm_clock import AlarmClock
from scheduler_app.delivery.dispatcher import AHEAD, Dispatcher
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.storage import delivery_marks, due
from scheduler_app.storage.delivery_marks import Ending, Mark
from tests.builders import MACHINE

WORKERS = 32
OWNER = "bench:1"


@dataclass(slots=True)
class Burst:
    """The alarm clock and the dispatcher as the engine joins them; its workers only look at the clock."""

    workspace: FilledWorkspace
    disk: Disk
    count: int
    dispatcher: Dispatcher = field(init=False)
    alarm: AlarmClock = field(init=False)
    _handed: list[tuple[datetime, Claim]] = field(default_factory=list)
    _all_handed: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        clock = self.workspace.clock
        self.dispatcher = Dispatcher(
            self.workspace.database,
            clock,
            self._take,
            owner=OWNER,
            machine=MACHINE,
            workers=WORKERS,
            on_round=self._after_round,
        )
        self.alarm = AlarmClock(clock, ring=self.dispatcher.run_due, on_jump=lambda _: None)

    def product(self) -> float:
        """Milliseconds from the due moment until 99 of 100 deliveries were in the hands of a worker."""
        self._handed.clear()
        self._all_handed.clear()
        due_at = (self.workspace.clock.now() + timedelta(seconds=4)).replace(microsecond=0)
        self.workspace.schedule(self.count, due_at, each=self.count)
        self.alarm.ring_soon()  # as the engine does when it hears that the plan has changed
        if not self._all_handed.wait(30) or not self.dispatcher.wait_until_idle(30):
            raise RuntimeError(f"{len(self._handed)} of {self.count} were handed out")
        late = sorted((at - due_at).total_seconds() for at, _ in self._handed)
        self._put_away()
        return late[len(late) * 99 // 100] * 1000

    def limit(self) -> float:
        return self.disk.one_sync(200) * 1000

    def _take(self, taken: Claim) -> None:
        self._handed.append((self.workspace.clock.now(), taken))
        if len(self._handed) == self.count:
            self._all_handed.set()

    def _put_away(self) -> None:
        """Out of the way of the next round."""
        mark = Mark(DeliveryState.HELD, "bench")
        with self.workspace.database.writing() as writing:
            assert delivery_marks.record(writing.connection, [Ending(taken, mark) for _, taken in self._handed])

    def _after_round(self, looked_at: datetime) -> None:
        with self.workspace.database.reading() as connection:
            self.alarm.set_for(due.next_look(connection, after=looked_at, ahead=AHEAD))


@contextmanager
def _burst(folder: Path, quick: bool) -> Iterator[Burst]:
    count = 20 if quick else 1_000
    with a_filled_workspace(folder, accounts_wanted=count) as workspace, a_disk(folder) as disk:
        later = workspace.clock.now() + timedelta(days=30)
        workspace.schedule(count * 100, later, each=count)
        burst = Burst(workspace, disk, count)
        burst.alarm.start()
        try:
            yield burst
        finally:
            burst.alarm.stop()
            burst.dispatcher.stop()


L1 = Bench(
    name="L1",
    what="1,000 due at one moment, 100,000 waiting: p99 until a worker has them",
    limit="one fdatasync",
    unit="ms",
    reach=product_at_most(20, "ms"),
    rig=_burst,
)
