"""PINs come without an echo from a terminal, and line by line from a pipe."""

from __future__ import annotations

import getpass
import io
import sys

import pytest

from scheduler_app.commands.secret_input import ask, ask_new
from scheduler_app.errors import InvalidInput


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def piped(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def test_a_pipe_gives_one_line_for_each_question(monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, "rubber boots\r\n  246810 \n")
    assert (ask("Passphrase"), ask("PIN")) == ("rubber boots", "  246810 ")


@pytest.mark.parametrize("text", ["", "\n"])
def test_nothing_is_no_answer(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    piped(monkeypatch, text)
    with pytest.raises(InvalidInput, match=r"pin\.not_given"):
        ask("PIN of Budi")


def test_a_new_one_is_asked_for_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, "246810\n246810\n246810\n246811\n")
    assert ask_new("A new PIN") == "246810"
    with pytest.raises(InvalidInput, match=r"pin\.not_repeated") as caught:
        ask_new("A new PIN")
    assert "246810" not in str(caught.value)


def test_on_a_terminal_nothing_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("shown to everybody\n"))
    monkeypatch.setattr(getpass, "getpass", lambda question: f"typed for {question}")
    assert ask("PIN of Budi") == "typed for PIN of Budi: "


def test_the_end_of_a_terminal_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def ended(_question: str) -> str:
        raise EOFError

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", ended)
    with pytest.raises(InvalidInput, match=r"pin\.not_given"):
        ask("PIN of Budi")
