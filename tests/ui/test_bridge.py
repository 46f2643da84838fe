from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.domain.changes import Changes, Kind
from ui import bridge
from ui.bridge import CoreEvents


def test_what_another_thread_announces_arrives_on_the_ui_thread(qtbot: QtBot, qapp: QApplication) -> None:
    events = CoreEvents()
    heard: list[tuple[Changes, bool]] = []
    events.changed.connect(lambda changes: heard.append((changes, QThread.currentThread() is qapp.thread())))
    with qtbot.waitSignal(events.changed, timeout=5000):
        threading.Thread(target=events.announce, args=(Changes.of(Kind.DELIVERIES),)).start()
    assert heard == [(Changes.of(Kind.DELIVERIES), True)]


def test_a_burst_becomes_one_signal_with_everything_in_it(qtbot: QtBot) -> None:
    events = CoreEvents()
    heard: list[Changes] = []
    events.changed.connect(heard.append)
    kinds = [Kind.DELIVERIES, Kind.ATTEMPTS, Kind.POSTS, Kind.HOLDS]

    def shout(kind: Kind) -> None:
        for _ in range(500):
            events.announce(Changes.of(kind))

    threads = [threading.Thread(target=shout, args=(kind,)) for kind in kinds]
    with qtbot.waitSignal(events.changed, timeout=5000):
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert heard == [Changes.of(*kinds)]


def test_what_comes_after_a_signal_is_told_again(qtbot: QtBot) -> None:
    events = CoreEvents()
    for _ in range(2):
        with qtbot.waitSignal(events.changed, timeout=5000):
            events.announce(Changes.of(Kind.POSTS))


def test_nobody_is_told_of_nothing(qtbot: QtBot) -> None:
    events = CoreEvents()
    with qtbot.assertNotEmitted(events.changed, wait=300):
        events.announce(Changes())


def test_what_sending_says_of_its_progress_waits_while_it_goes_on_and_comes_with_what_does_not(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge, "PROGRESS_MS", 600_000)
    events, others = CoreEvents(), CoreEvents()
    heard: list[Changes] = []
    events.changed.connect(heard.append)
    with qtbot.waitSignal(events.changed, timeout=5000):
        events.announce(Changes.of(Kind.ATTEMPTS))
    events.announce(Changes.of(Kind.ATTEMPTS))
    for _ in range(2):
        with qtbot.waitSignal(others.changed, timeout=5000):
            others.announce(Changes.of(Kind.POSTS))
    assert heard == [Changes.of(Kind.ATTEMPTS)]
    with qtbot.waitSignal(events.changed, timeout=5000):
        events.announce(Changes.of(Kind.POSTS))
    assert heard[1:] == [Changes.of(Kind.ATTEMPTS, Kind.POSTS)]


def test_progress_alone_is_told_in_the_end(qtbot: QtBot) -> None:
    events = CoreEvents()
    for _ in range(2):
        with qtbot.waitSignal(events.changed, timeout=5000):
            events.announce(Changes.of(Kind.ATTEMPTS))
