from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scheduler_app.errors import DatabaseUnavailable
from ui import background


@pytest.mark.parametrize("slow", [False, True])
def test_work_runs_elsewhere_and_its_result_comes_back(qtbot: QtBot, qapp: QApplication, slow: bool) -> None:
    owner = QObject()
    came: list[tuple[bool, bool]] = []

    def op() -> bool:
        return QThread.currentThread() is qapp.thread()

    def done(op_on_ui: bool) -> None:
        came.append((op_on_ui, QThread.currentThread() is qapp.thread()))

    background.run(op, done, lambda error: pytest.fail(repr(error)), owner, slow=slow)
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(False, True)]


def test_an_error_comes_back_as_it_was(qtbot: QtBot) -> None:
    owner = QObject()
    came: list[Exception] = []

    def op() -> None:
        raise DatabaseUnavailable("database.busy")

    background.run(op, lambda _: pytest.fail("it had failed"), came.append, owner)
    qtbot.waitUntil(lambda: bool(came))
    assert isinstance(came[0], DatabaseUnavailable)


def test_a_late_result_for_an_owner_that_is_gone_is_dropped(qtbot: QtBot) -> None:
    owner, other = QObject(), QObject()
    started, go_on = threading.Event(), threading.Event()
    came: list[str] = []

    def op() -> str:
        started.set()
        assert go_on.wait(5)
        return "late"

    background.run(op, came.append, lambda error: came.append(repr(error)), owner)
    assert started.wait(5)
    delete(owner)
    go_on.set()
    assert background.finish()
    # What was asked for afterwards is delivered afterwards.
    background.run(lambda: "next", came.append, lambda error: came.append(repr(error)), other)
    qtbot.waitUntil(lambda: bool(came))
    assert came == ["next"]


def test_a_quick_question_does_not_wait_behind_slow_ones(qtbot: QtBot) -> None:
    owner, go_on = QObject(), threading.Event()
    came: list[str] = []
    for _ in range(background.SLOW_THREADS + 2):
        background.run(lambda: go_on.wait(10), lambda _: None, lambda error: came.append(repr(error)), owner, slow=True)
    background.run(lambda: "quick", came.append, lambda error: came.append(repr(error)), owner)
    qtbot.waitUntil(lambda: came == ["quick"])
    go_on.set()
    assert background.finish()
