"""What is said about a post beside its words: who may see it, a warning in front of it, a question to vote on.

An option is a name and a text. Which names a network knows and which values it takes is in its fact sheet; a name
means the same everywhere (``visibility``, ``warning``, ``poll`` ...), so a variant for many networks says each once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

Options = tuple[tuple[str, str], ...]
"""Names with their values, sorted by name, each name once, no value empty."""

WITHOUT_WORDS = frozenset(
    {"comments", "featured_image", "language_plugin", "poll_hours", "reply", "sensitive", "visibility"}
)
"""Options that take a number or one of a few values: readers see no words of them."""

LONGEST_VALUE = 2000
MOST_OPTIONS = 20

_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


def is_option_name(name: str) -> bool:
    """Whether ``name`` has the form of an option's name, such as ``poll_hours``."""
    return _NAME.fullmatch(name) is not None


def as_options(values: Mapping[str, str]) -> Options:
    """The options as a content has them; an empty value is none."""
    return tuple(sorted((name, value) for name, value in values.items() if value))


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of these values."""

    values: tuple[str, ...]

    def nearest(self, value: str) -> str:
        """What the network takes instead of ``value``: itself when it does, empty when nothing is near."""
        folded = value.strip().casefold()
        return next((one for one in self.values if one.casefold() == folded), "")


@dataclass(frozen=True, slots=True)
class Words:
    """Words of at most ``most`` code points."""

    most: int

    def nearest(self, value: str) -> str:
        """As in ``OneOf``: the words without spaces around them, cut off where it would be too much."""
        return _cut(value, self.most)


@dataclass(frozen=True, slots=True)
class Lines:
    """From ``least`` to ``most`` lines of at most ``length`` code points each, such as the answers of a poll."""

    most: int
    length: int
    least: int = 1

    def nearest(self, value: str) -> str:
        """As in ``OneOf``: without empty lines and those beyond the last."""
        lines = [cut for line in value.splitlines() if (cut := _cut(line, self.length))][: self.most]
        return "\n".join(lines) if len(lines) >= self.least else ""


@dataclass(frozen=True, slots=True)
class Names:
    """Up to ``most`` names with commas between them, of at most ``length`` code points each, such as tags."""

    most: int
    length: int

    def nearest(self, value: str) -> str:
        """As in ``OneOf``: each name once, without those beyond the last."""
        names = [cut for name in value.split(",") if (cut := _cut(name, self.length))]
        return ", ".join(tuple(dict.fromkeys(names))[: self.most])


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number from ``least`` to ``most``."""

    least: int
    most: int

    def nearest(self, value: str) -> str:
        """As in ``OneOf``: the nearest number of the span."""
        digits = value.strip()
        if not digits.isascii() or not digits.isdigit() or len(digits) > len(str(self.most)) + 6:
            return ""
        return str(min(max(int(digits), self.least), self.most))


OptionKind = OneOf | Words | Lines | Names | Number


def _cut(text: str, most: int) -> str:
    """At most ``most`` code points, ending with a whole word where there is more than one."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    return text[: most + 1].rsplit(" ", 1)[0][:most].rstrip()
