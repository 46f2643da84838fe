"""Threads that take one thing after another."""

from __future__ import annotations

import threading

from scheduler_app.delivery.worker_threads import WorkerThreads

WAIT = 20.0


def test_each_thing_is_worked_on_once() -> None:
    seen: list[int] = []
    all_seen = threading.Event()

    def work(thing: int) -> None:
        seen.append(thing)
        if len(seen) == 100:
            all_seen.set()

    workers = WorkerThreads(4, work, name="test")
    workers.give(range(50))
    workers.give(range(50, 100))
    assert all_seen.wait(WAIT)
    assert workers.stop() == 0
    assert sorted(seen) == list(range(100))


def test_stopping_finishes_what_is_under_way_and_forgets_the_rest() -> None:
    has_one, let_go = threading.Event(), threading.Event()
    finished: list[str] = []

    def work(thing: str) -> None:
        has_one.set()
        assert let_go.wait(WAIT)
        finished.append(thing)

    workers = WorkerThreads(1, work, name="test")
    workers.give(["first", "second", "third"])
    assert has_one.wait(WAIT)
    forgotten: list[int] = []
    stopping = threading.Thread(target=lambda: forgotten.append(workers.stop()))
    stopping.start()
    let_go.set()
    stopping.join(WAIT)
    assert finished[0] == "first"
    assert len(finished) + forgotten[0] == 3


def test_without_anything_to_do_there_are_no_threads() -> None:
    before = threading.active_count()
    workers = WorkerThreads(8, lambda _thing: None, name="test")
    assert threading.active_count() == before
    assert workers.stop() == 0
