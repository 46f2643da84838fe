"""Questions to a keyring: one after the other, with a limit, and no more than a few left open."""

from __future__ import annotations

import threading

import pytest

from scheduler_app.errors import VaultLocked
from scheduler_app.secrets.keyring_calls import KeyringCalls


def test_the_answer_comes_back_from_another_thread() -> None:
    assert KeyringCalls().ask(threading.get_ident) != threading.get_ident()


def test_what_a_question_raises_comes_back() -> None:
    with pytest.raises(ZeroDivisionError):
        KeyringCalls().ask(lambda: 1 // 0)


def test_one_question_at_a_time() -> None:
    calls, inside, most = KeyringCalls(), [0], [0]

    def question() -> None:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        inside[0] -= 1

    threads = [threading.Thread(target=lambda: [calls.ask(question) for _ in range(20)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert most == [1]


def test_open_questions_do_not_pile_up() -> None:
    calls, released, asked = KeyringCalls(limit=0.01), threading.Event(), []

    def hang() -> None:
        asked.append(1)
        released.wait(60)

    for _ in range(10):
        with pytest.raises(VaultLocked) as caught:
            calls.ask(hang)
        assert (caught.value.code, caught.value.params) == ("vault.no_answer", {"seconds": 1})
    assert len(asked) == 3
    released.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(60)
    assert calls.ask(lambda: "well again") == "well again"
