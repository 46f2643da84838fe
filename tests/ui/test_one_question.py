from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.one_question import OneQuestion


def unwanted(error: Exception) -> None:
    pytest.fail(repr(error))


def test_of_what_is_asked_meanwhile_only_the_latest_is_asked(qtbot: QtBot) -> None:
    owner, go_on = QObject(), threading.Event()
    question, answers, asked = OneQuestion(owner), [], []

    def op(name: str) -> str:
        asked.append(name)
        assert go_on.wait(5)
        return name

    for name in ("first", "second", "third"):
        question.ask(lambda name=name: op(name), answers.append, unwanted)
    go_on.set()
    qtbot.waitUntil(lambda: answers == ["first", "third"])
    assert asked == ["first", "third"]


def test_after_an_error_the_next_question_is_asked(qtbot: QtBot) -> None:
    owner = QObject()
    question, answers, errors = OneQuestion(owner), [], []

    def fails() -> None:
        raise ValueError("no")

    question.ask(fails, answers.append, errors.append)
    question.ask(lambda: "yes", answers.append, unwanted)
    qtbot.waitUntil(lambda: answers == ["yes"])
    assert len(errors) == 1


def test_what_was_forgotten_is_not_asked(qtbot: QtBot) -> None:
    owner, go_on = QObject(), threading.Event()
    question, answers = OneQuestion(owner), []
    question.ask(lambda: go_on.wait(5), answers.append, unwanted)
    question.ask(lambda: "second", answers.append, unwanted)
    question.forget()
    go_on.set()
    qtbot.waitUntil(lambda: answers == [True])
    assert not question.awaited
