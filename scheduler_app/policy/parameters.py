"""The numbers, words and lists that a rule can be tuned by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from scheduler_app.errors import BugError, InvalidInput

T = TypeVar("T")

Value = bool | int | str | tuple[str, ...] | Mapping[str, str]
"""A switch, a number, a word, a list of words, or words with what to say instead."""

MOST_WORDS = 2000
LONGEST_WORD = 500

_KINDS: tuple[tuple[type, str], ...] = ((bool, "switch"), (int, "number"), (str, "text"), (tuple, "words"))


class Parameters(Mapping[str, Value]):
    """The parameters of one rule, read by kind. A check that asks for what its rule does not have is a BugError."""

    def __init__(self, values: Mapping[str, Value] | None = None) -> None:
        self._values = dict(values or {})

    def switch(self, name: str) -> bool:
        return self._of(name, bool)

    def number(self, name: str) -> int:
        return self._of(name, int)

    def text(self, name: str) -> str:
        return self._of(name, str)

    def words(self, name: str) -> tuple[str, ...]:
        found: tuple[str, ...] = self._of(name, tuple)
        return found

    def wordings(self, name: str) -> Mapping[str, str]:
        """Words, each with what to say instead; empty where nothing is suggested."""
        found: Mapping[str, str] = self._of(name, Mapping)  # type: ignore[type-abstract]  # only compared with
        return found

    def changed(self, changes: Mapping[str, object]) -> Parameters:
        """With some values replaced, each by one of its own kind.

        Raises InvalidInput: rule.no_such_parameter, rule.bad_parameter.
        """
        merged = dict(self._values)
        for name, value in changes.items():
            if name not in merged:
                raise InvalidInput("rule.no_such_parameter", name=name, known=", ".join(sorted(merged)))
            merged[name] = _like(name, merged[name], value)
        return Parameters(merged)

    def _of(self, name: str, kind: type[T]) -> T:
        value = self._values.get(name)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise BugError(f"the rule has no {kind.__name__} {name!r}")
        return value

    def __getitem__(self, name: str) -> Value:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Parameters({self._values!r})"


def kind_of(value: Value) -> str:
    """What a value is, in a word: switch, number, text, words or wordings."""
    return next((word for kind, word in _KINDS if isinstance(value, kind)), "wordings")


def _like(name: str, old: Value, new: object) -> Value:
    """``new`` as a value of the same kind as ``old``; lists may come from TOML or JSON."""
    kind = kind_of(old)
    if kind == "words" and isinstance(new, list | tuple) and all(isinstance(one, str) for one in new):
        return _bounded(name, tuple(dict.fromkeys(one.strip() for one in new if one.strip())))
    if kind == "wordings" and isinstance(new, Mapping) and all(isinstance(one, str) for one in new.values()):
        _bounded(name, tuple(new))
        return {str(word): instead for word, instead in new.items()}
    if kind == "number" and isinstance(new, int) and not isinstance(new, bool) and new >= 0:
        return new
    if kind == "switch" and isinstance(new, bool):
        return new
    if kind == "text" and isinstance(new, str) and len(new) <= LONGEST_WORD:
        return new
    raise InvalidInput("rule.bad_parameter", name=name, kind=kind)


def _bounded(name: str, words: tuple[str, ...]) -> tuple[str, ...]:
    if len(words) > MOST_WORDS or any(len(word) > LONGEST_WORD for word in words):
        raise InvalidInput("rule.bad_parameter", name=name, kind="words")
    return words
