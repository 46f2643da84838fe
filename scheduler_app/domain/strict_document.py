"""Reads a JSON document from outside: every value has to be of the type that is asked for, and nothing is guessed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

LONGEST_TEXT = 200_000
LONGEST_LIST = 100_000
FIRST_YEAR, LAST_YEAR = 1970, 9000


class StrictDocument:
    """A mapping from outside. Every method raises ValueError for a value that is missing or of another type."""

    def __init__(self, document: object) -> None:
        if not isinstance(document, dict):
            raise ValueError("a mapping was expected")
        self._document: Mapping[str, Any] = document

    def text(self, name: str) -> str:
        return as_text(self._value(name))

    def number(self, name: str) -> int:
        value = self._value(name)
        if type(value) is not int or value < 0:
            raise ValueError(f"{name} is no number of things")
        return value

    def moment(self, name: str) -> datetime:
        return as_moment(self.text(name))

    def moments(self, name: str) -> tuple[datetime, ...]:
        return tuple(map(as_moment, self.texts(name)))

    def moment_or_none(self, name: str) -> datetime | None:
        return None if self._value(name) is None else self.moment(name)

    def text_or_none(self, name: str) -> str | None:
        return None if self._value(name) is None else self.text(name)

    def texts(self, name: str) -> tuple[str, ...]:
        return tuple(as_text(one) for one in self._list(name))

    def part(self, name: str) -> StrictDocument:
        return StrictDocument(self._value(name))

    def part_or_none(self, name: str) -> StrictDocument | None:
        return None if self._value(name) is None else self.part(name)

    def parts(self, name: str) -> tuple[StrictDocument, ...]:
        return tuple(StrictDocument(one) for one in self._list(name))

    def values(self) -> Mapping[str, str | int | float | bool | None]:
        """All of it, when it is made of texts, numbers and truths alone."""
        for name, value in self._document.items():
            if not isinstance(value, str | int | float | bool | None) or len(str(value)) > LONGEST_TEXT:
                raise ValueError(f"{name} is no simple value")
        return dict(self._document)

    def _value(self, name: str) -> object:
        if name not in self._document:
            raise ValueError(f"{name} is missing")
        found: object = self._document[name]
        return found

    def _list(self, name: str) -> list[object]:
        value = self._value(name)
        if not isinstance(value, list) or len(value) > LONGEST_LIST:
            raise ValueError(f"{name} is no list, or too long")
        return value


def as_text(value: object) -> str:
    """Raises ValueError for what is no text, or longer than anything that people write."""
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        raise ValueError("a text was expected")
    return value


def as_moment(text: str) -> datetime:
    """Raises ValueError for a text that is no moment, has no zone, or is none that a clock shows everywhere."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None or not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise ValueError("no moment that a clock shows everywhere")
    return at
