"""Where sentences end, in any script, and where a text that is too long is best cut."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import regex

# Full stops of scripts that put none between other things end a sentence where they stand; the others need a gap.
_END = regex.compile(r"[。！？｡]+[」』）”’]*|[.!?…؟۔।॥።]+[\"'”’»)\]]*(?=\s|$)|\n+")
# After these a full stop is part of the word.
_ABBREVIATION = regex.compile(
    r"(?:^|[\s(])(?:\p{Lu}|\p{Lu}\.\p{Lu}|[Dd]rs?|[Mm]rs?|[Mm]s|[Pp]rof|[Ii]r|[Hh]j?|[Ss]t|[Nn]o|[Jj]l|[Yy]th|[Bb]pk|[Kk]el|[Kk]ec"
    r"|[Tt]gl|[Tt]elp?|[Aa]rt|[Vv]ol|[Ee]\.[Gg]|[Ii]\.[Ee]|[Aa]\.[Nn]|[Dd]\.[Aa]|[Dd]ll|[Vv]s|[Bb]\.?[Vv]|[Aa]pprox|[Dd]ept)\.$"
)  # fmt: skip
_GAP = regex.compile(r"\s+")

# A cut at the end of a sentence is worth losing this much of what would still fit.
_WORTH = 0.5
_SEEN_BEHIND = 16


@lru_cache(maxsize=256)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence, in code points; headings and lines of a list count as sentences."""
    found, start = [], 0
    for one in _END.finditer(text):
        if one[0] == "." and _ABBREVIATION.search(text, max(start, one.end() - 12), one.end()):
            continue
        found.append((start, one.end()))
        start = one.end()
    found.append((start, len(text)))
    trimmed = (_trimmed(text, start, end) for start, end in found)
    return tuple((start, end) for start, end in trimmed if start < end)


def best_cut(text: str, limit: int) -> int:
    """Where to cut at the latest before ``limit``: after a sentence, else between words, else right there."""
    # A sentence that ends here shows a few characters later that it does.
    ends = [end for _, end in sentences(text[: limit + _SEEN_BEHIND]) if end <= limit]
    if ends and ends[-1] >= limit * _WORTH:
        return ends[-1]
    gaps = [one.start() for one in _GAP.finditer(text, 0, limit + 1) if one.start() <= limit]
    return gaps[-1] if gaps and gaps[-1] >= limit * _WORTH else limit


def cuts(text: str, over_from: Callable[[str], int | None], most: int) -> tuple[int, ...]:
    """Where to cut so that each piece fits; ``over_from`` says where a text stops fitting, None when all fits.

    Empty when not even one character fits, when it takes more than ``most`` cuts, or none: spaces at either end are
    no part of any piece.
    """
    found: list[int] = []
    start, end = _trimmed(text, 0, len(text))
    text = text[:end]
    while (over := over_from(text[start:])) is not None:
        cut = best_cut(text[start:], over)
        if cut <= 0 or len(found) == most:
            return ()
        start += cut
        start += len(text) - start - len(text[start:].lstrip())
        found.append(start)
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
