"""PINs and passphrases as people type them: never as an argument, where everybody on the machine could read them."""

from __future__ import annotations

import getpass
import sys

from scheduler_app.errors import InvalidInput


def ask(question: str) -> str:
    """What was typed, without showing it; from a pipe or file in place of a terminal, its next line.

    Raises InvalidInput (pin.not_given) when there is nothing.
    """
    if sys.stdin.isatty():
        given = _typed(question)
    else:
        given = sys.stdin.readline().rstrip("\r\n")
    if not given:
        raise InvalidInput("pin.not_given", question=question)
    return given


def ask_new(question: str) -> str:
    """The same, typed twice. Raises InvalidInput (pin.not_repeated) when the two differ."""
    given = ask(question)
    if ask(f"{question}, once more") != given:
        raise InvalidInput("pin.not_repeated")
    return given


def _typed(question: str) -> str:
    try:
        return getpass.getpass(f"{question}: ")
    except EOFError:
        return ""
