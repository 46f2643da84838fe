"""Whatever a network asks for when an account is connected has words, in the window and on the command line."""

from __future__ import annotations

from typing import Any

from scheduler_app.commands.sentences.asks import ASKS as QUESTIONS
from scheduler_app.networks.connecting import Connects
from scheduler_app.networks.registry import load_networks
from scheduler_app.networks.sign_ins import NobodySignedIn
from ui.words.asks import ASKS, WAYS


def ways() -> list[Any]:
    networks = load_networks(sign_ins=NobodySignedIn())
    clients = [networks[name] for name in networks]
    return [way for client in clients if isinstance(client, Connects) for way in client.ways()]


def test_each_question_and_each_way_has_words_and_no_words_are_left_over() -> None:
    asked = {ask.name for way in ways() for ask in way.asks}
    assert set(ASKS) == asked
    assert set(QUESTIONS) == asked
    assert set(WAYS) == {way.name for way in ways()}


def test_a_label_names_and_a_hint_says() -> None:
    assert all(question.hint.endswith(".") and not question.label.endswith(".") for question in ASKS.values())
