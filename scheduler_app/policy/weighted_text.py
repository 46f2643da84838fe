"""How X counts: weights by code point after NFC, 2 for an emoji however it is put together, 23 for a link.

Links come from twitter-text-parser, and which emoji there are from emoji, which is as new as Unicode is; nothing else
imports either. They are read at the first count: that costs a third of a second. The first one's own count is not used:
it takes milliseconds for one text, counts © and ® as emoji, which X does not while they stand without the emoji mark,
and does not know people without a gender nor anything newer than 2022.
"""

from __future__ import annotations

import re
import sys
import threading
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from types import ModuleType
from typing import Any

from scheduler_app.policy.link_search import quick_search

LINK_LENGTH = 23

# What X takes nowhere in a text.
REFUSED = re.compile("[\ufffe\ufeff\uffff]")

# Everything that counts 2: not within the four light ranges of the published configuration (version 3).
_HEAVY = re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
# No emoji of several code points is without one of these.
_BINDING = re.compile("[\u200d\ufe0f\u20e3\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
_LINE_ENDS = re.compile("\r\n?")
# A stretch without spaces, with the space before it: a link may begin differently at the beginning of a text.
_STRETCH = re.compile(r"\s?\S+")
# Stretches without a dot between two characters have no links and need not be searched.
_DOTTED = re.compile(r"[^\s.]\.\w")

_reading = threading.Lock()


def normalised(text: str) -> str:
    """As X reads it: NFC, and every line end one character."""
    return _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))


def weight(text: str, *, emoji: bool = True) -> int:
    """The weighted length of a whole text. ``emoji`` false counts as before version 3: each code point of an emoji."""
    read, used, at = normalised(text), 0, 0
    for start, end in links(read):
        used += plain_weight(read[at:start], emoji=emoji) + LINK_LENGTH
        at = end
    return used + plain_weight(read[at:], emoji=emoji)


def plain_weight(text: str, *, emoji: bool = True) -> int:
    """The weighted length of normalised text without links."""
    if text.isascii():
        return len(text)
    used = len(text) + sum(1 for _ in _HEAVY.finditer(text))
    if not emoji or not _BINDING.search(text):
        return used
    return used - sum(saved for _, _, saved in _bound_emoji(text))


def links(text: str) -> tuple[tuple[int, int], ...]:
    """Where links stand that X would shorten, with and without https://, in order."""
    return tuple(_found(text, with_scheme=False))


def links_with_scheme(text: str) -> tuple[tuple[int, int], ...]:
    """Where links stand that say http:// or https://, in order."""
    return tuple(_found(text, with_scheme=True)) if "://" in text else ()


def prepare() -> None:
    """Read the library now rather than at the first count."""
    _library()


def _found(text: str, *, with_scheme: bool) -> Iterator[tuple[int, int]]:
    if not _DOTTED.search(text):
        return
    for stretch in _STRETCH.finditer(text):
        if _DOTTED.search(stretch[0]):
            for start, end in _links_of(stretch[0], with_scheme):
                yield stretch.start() + start, stretch.start() + end


@lru_cache(maxsize=1024)
def _links_of(stretch: str, with_scheme: bool) -> tuple[tuple[int, int], ...]:
    """Remembered by stretch: somebody who types changes one, and in a long one the search takes milliseconds."""
    found = _library().links(stretch, not with_scheme)
    return tuple((start, end) for start, end in sorted(tuple(one["indices"]) for one in found))


def _bound_emoji(text: str) -> Iterator[tuple[int, int, int]]:
    """Emoji of several code points from left to right: start, end, and what counting them as 2 saves."""
    library, at = _library(), 0
    while begun := library.begins.search(text, at):
        start = begun.start()
        longest = min(library.longest, len(text) - start)
        found = (text[start : start + length] for length in range(longest, 1, -1))
        emoji = next((one for one in found if one in library.savings), text[start])
        at = start + len(emoji)
        if len(emoji) > 1:
            yield start, at, library.savings[emoji]


class _Library:
    """What is taken from the two."""

    def __init__(self, links: Callable[[str, bool], list[dict[str, Any]]], sequences: Iterable[str]) -> None:
        self.links = links
        self.savings: Mapping[str, int] = {
            one: len(one) + len(_HEAVY.findall(one)) - 2 for one in sequences if len(one) > 1
        }
        self.longest = max(map(len, self.savings))
        first, second = ("".join({re.escape(one[place]) for one in self.savings}) for place in (0, 1))
        self.begins = re.compile(f"[{first}](?=[{second}])")


@cache
def _library() -> _Library:
    with _reading:
        sys.modules.setdefault("pkg_resources", _resources())
        try:
            search = quick_search()
        finally:
            if sys.modules["pkg_resources"].__doc__ == _STAND_IN:
                del sys.modules["pkg_resources"]
    from emoji import EMOJI_DATA

    return _Library(search, EMOJI_DATA)


_STAND_IN = "Reads files that lie beside a module."


def _resources() -> ModuleType:
    """The one function the library wants of setuptools, which is not there on a fresh Python, and slow where it is."""
    module = ModuleType("pkg_resources", _STAND_IN)

    def resource_string(beside: str, name: str) -> bytes:
        return files(beside.rpartition(".")[0]).joinpath(name).read_bytes()

    module.resource_string = resource_string  # type: ignore[attr-defined]  # a module made by hand
    return module
