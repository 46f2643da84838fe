"""Characters nobody sees: those that languages and emoji need, and those that hide something or came by accident."""

from __future__ import annotations

import re
from functools import lru_cache

import regex

# Turns the order of letters around whatever they are; no language needs it.
_OVERRIDE = re.compile("[\u202d\u202e]")
# Never needed: control characters, soft hyphens, fillers, byte order marks, codes that are no characters.
_USELESS = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\ufffe\uffff"
)
_HALF = re.compile("[\ud800-\udfff]")
_NEVER = re.compile(f"[{_USELESS}]")
# Needed between writing directions.
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]")
_RIGHT_TO_LEFT = regex.compile(r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}]")
# Needed where a script without spaces may break a line.
_BREAK = re.compile("\u200b")
_BREAKING_SCRIPTS = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\p{Balinese}\p{Javanese}]")
# Joins and parts letters of scripts that join; the joiner also emoji.
_JOIN = re.compile("[\u200c\u200d]")
_JOINING_SCRIPTS = regex.compile(
    r"[\p{Arabic}\p{Syriac}\p{Mongolian}\p{Devanagari}\p{Bengali}\p{Gurmukhi}\p{Gujarati}\p{Oriya}\p{Tamil}\p{Telugu}"
    r"\p{Kannada}\p{Malayalam}\p{Sinhala}\p{Khmer}\p{Myanmar}\p{Balinese}\p{Javanese}\p{Sundanese}\p{Tibetan}]"
)
_PICTOGRAPH = regex.compile(r"[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]")
# The letters of a region's flag; anywhere else they can carry a hidden text.
_LONGEST_FLAG = 32
_TAGS = re.compile(f"[\U000e0000-\U000e007f]{{1,{_LONGEST_FLAG}}}")
_FLAG = "\U0001f3f4"

_ANY = re.compile(f"[{_USELESS}\u061c\u200b-\u200f\u202a-\u202c\u2066-\u2069\U000e0000-\U000e007f]")


def overrides(text: str) -> tuple[tuple[int, int], ...]:
    """Where the direction of writing is forced."""
    if text.isascii():
        return ()
    return tuple(one.span() for one in _OVERRIDE.finditer(text))


def broken(text: str) -> tuple[tuple[int, int], ...]:
    """Where half a character stands: no network takes it, and no file can keep it."""
    if text.isascii():
        return ()
    return tuple(one.span() for one in _HALF.finditer(text))


@lru_cache(maxsize=256)
def needless(text: str) -> tuple[tuple[int, int], ...]:
    """Where characters stand that nobody sees and nothing needs; those that force a direction are not among them."""
    return tuple(one.span() for one in _ANY.finditer(text) if not _needed(text, one.start()))


def _needed(text: str, at: int) -> bool:
    """Whether an invisible character has a reason to be where it is."""
    one, before, after = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if _NEVER.match(one):
        return False
    if _DIRECTION.match(one):
        return _has_right_to_left(text)
    if _BREAK.match(one):
        return any(_BREAKING_SCRIPTS.match(neighbour) for neighbour in (before, after) if neighbour)
    if _JOIN.match(one):
        return _joins(one, before, after)
    return _in_a_flag(text, at)


@lru_cache(maxsize=16)
def _has_right_to_left(text: str) -> bool:
    return _RIGHT_TO_LEFT.search(text) is not None


def _joins(one: str, before: str, after: str) -> bool:
    if one == "\u200d" and _PICTOGRAPH.match(before) and _PICTOGRAPH.match(after):
        return True
    return _JOINING_SCRIPTS.match(before) is not None


def _in_a_flag(text: str, at: int) -> bool:
    start, first = at, max(0, at - _LONGEST_FLAG)
    while start > first and "\U000e0000" <= text[start - 1] <= "\U000e007f":
        start -= 1
    run = _TAGS.match(text, start)
    return run is not None and text[start - 1 : start] == _FLAG and run[0].endswith("\U000e007f")
