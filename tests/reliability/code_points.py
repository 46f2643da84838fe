"""Points in the code at which a sender process kills or stops itself, so that rare places are hit too.

The network wrapper knows the points around sending, the database those around the fence; ``statement_watch`` counts
every statement that reaches a database. Nothing of the product is replaced: these only look, and pull the trigger.
"""

from __future__ import annotations

import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import event

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.delivery import Claim
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.networks import http_wire
from scheduler_app.networks.network import Fence, Found, Network, Published, PublishRequest
from scheduler_app.storage.database import Database, Writing
from scheduler_app.storage.delivery_marks import Crossing
from scheduler_app.storage.group_commit import Bulk

I = TypeVar("I")  # noqa: E741 - an item
T = TypeVar("T")


class Point(StrEnum):
    """In the order in which one delivery comes to them."""

    IN_CLAIM = "in_claim"  # the claim is written and not committed
    CLAIMED = "claimed"  # the claim is committed
    BEFORE_FENCE = "before_fence"  # the client has prepared everything
    IN_FENCE = "in_fence"  # the fence is written and not committed
    FENCE_COMMITTED = "fence_committed"  # committed, and the clocks not looked at yet
    AFTER_FENCE = "after_fence"  # crossed, and nothing sent yet
    IN_FLIGHT = "in_flight"  # the whole request has left, no answer was read
    AFTER_ANSWER = "after_answer"  # the answer is known and not written down
    STATEMENT = "statement"  # before any statement, BEGIN and COMMIT among them


class Trigger:
    """Sends this process a signal when it comes to a point for the given time (1 is the first)."""

    def __init__(self, plan: Mapping[Point, tuple[int, signal.Signals]]) -> None:
        self._plan = plan
        self._came: Counter[Point] = Counter()
        self._lock = threading.Lock()
        # On SQLite a process that stops while another of its threads writes stops everybody: not what this is about.
        self.nobody_writes: AbstractContextManager[Any] = nullcontext()

    def reach(self, point: Point) -> None:
        if point not in self._plan:
            return
        with self._lock:
            self._came[point] += 1
            count = self._came[point]
        times, what = self._plan[point]
        if count != times:
            return
        inside = point in (Point.IN_CLAIM, Point.IN_FENCE, Point.STATEMENT)
        with nullcontext() if inside else self.nobody_writes:
            # To this very thread: a signal to the process may let it run on until another thread takes it.
            signal.pthread_kill(threading.get_ident(), what)


class WatchedDatabase(Database):
    """Tells when a claim or a fence is written, and when it is committed."""

    def __init__(self, url: str, *, origin: str, clock: Clock, trigger: Trigger) -> None:
        super().__init__(url, origin=origin, clock=clock)
        self._trigger = trigger
        if self._group is not None:
            trigger.nobody_writes = self._group._leading

    def write_together(self, work: Callable[[Writing], T]) -> T:
        def watched(writing: Writing) -> T:
            result = work(writing)
            if inside := _POINTS.get(_kind(result)):
                self._trigger.reach(inside[0])
            return result

        result = super().write_together(watched)
        if inside := _POINTS.get(_kind(result)):
            self._trigger.reach(inside[1])
        return result

    def write_in_bulk(self, work: Bulk[I, T], item: I) -> T:
        result = super().write_in_bulk(_WatchedBulk(work, self._trigger), item)
        if inside := _POINTS.get(_kind(result)):
            self._trigger.reach(inside[1])
        return result


class _WatchedBulk:
    """Work for many that tells when it is written; equal to another watch of the same work, so that all share it."""

    def __init__(self, work: Any, trigger: Trigger) -> None:
        self._work = work
        self._trigger = trigger

    def __call__(self, writing: Writing, items: Sequence[Any]) -> Sequence[Any]:
        results: Sequence[Any] = self._work(writing, items)
        for result in results:
            if inside := _POINTS.get(_kind(result)):
                self._trigger.reach(inside[0])
        return results

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _WatchedBulk) and other._work == self._work

    def __hash__(self) -> int:
        return hash(self._work)


_POINTS: dict[type, tuple[Point, Point]] = {
    Claim: (Point.IN_CLAIM, Point.CLAIMED),
    Crossing: (Point.IN_FENCE, Point.FENCE_COMMITTED),
}


def _kind(result: object) -> type:
    """Of one result, or of the first that is one: an end without a next claim says nothing of what the others got."""
    if isinstance(result, tuple | list):
        return next((type(one) for one in result if one is not None), type(None))
    return type(result)


class WatchedNetwork:
    """A network that tells where in sending it is."""

    def __init__(self, network: Network, trigger: Trigger) -> None:
        self._network = network
        self._trigger = trigger

    @property
    def facts(self) -> NetworkFacts:
        return self._network.facts

    def identify(self, account: Account) -> str:
        return self._network.identify(account)

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        def watched_fence() -> None:
            self._trigger.reach(Point.BEFORE_FENCE)
            fence()
            self._trigger.reach(Point.AFTER_FENCE)
            _in_flight.trigger = self._trigger

        try:
            published = self._network.publish(request, watched_fence)
        finally:
            _in_flight.trigger = None
        self._trigger.reach(Point.AFTER_ANSWER)
        return published

    def find_published(self, request: PublishRequest) -> Found:
        return self._network.find_published(request)


class _InFlight(threading.local):
    trigger: Trigger | None = None


_in_flight = _InFlight()


@contextmanager
def in_flight(trigger: Trigger) -> Iterator[None]:
    """Within the block, come to ``Point.IN_FLIGHT`` whenever a whole request of this thread has left."""
    _in_flight.trigger = trigger
    try:
        yield
    finally:
        _in_flight.trigger = None


class _WatchedAnswer(http_wire._WholeAnswer):
    def begin(self) -> None:
        if _in_flight.trigger is not None:
            _in_flight.trigger.reach(Point.IN_FLIGHT)
        super().begin()


def watch_the_wire() -> None:
    """Let connections tell when a request has left; for a process of its own only."""
    http_wire._PlainConnection.response_class = _WatchedAnswer


def statement_watch(database: Database, trigger: Trigger) -> None:
    """Come to ``Point.STATEMENT`` before every statement of ``database``."""
    before: tuple[object, ...] = ()

    def reach(*said: object) -> None:
        # SQLite tells of a trigger too, once for each row and in the words of the statement it belongs to: within one
        # statement there is nowhere to die, and their number grows with what others left behind.
        nonlocal before
        if not said or said != before:
            trigger.reach(Point.STATEMENT)
        before = said

    def watch(driver: Any, _record: object) -> None:
        if database.is_sqlite:
            driver.set_trace_callback(reach)
        else:
            _watch_psycopg(driver, reach)

    for engine in {database._writer, database._reader}:
        event.listen(engine, "connect", watch)


def _watch_psycopg(driver: Any, reach: Callable[[], None]) -> None:
    for name in ("execute", "commit", "rollback"):
        original = getattr(driver, name)

        def told(*arguments: Any, _original: Callable[..., Any] = original, **options: Any) -> Any:
            reach()
            return _original(*arguments, **options)

        setattr(driver, name, told)


def kill_plan(plan: Mapping[str, int]) -> dict[Point, tuple[int, signal.Signals]]:
    return {Point(name): (times, signal.SIGKILL) for name, times in plan.items()}


def stop_plan(plan: Mapping[str, int]) -> dict[Point, tuple[int, signal.Signals]]:
    return {Point(name): (times, signal.SIGSTOP) for name, times in plan.items()}
