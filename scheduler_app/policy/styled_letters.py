"""Letters dressed up as mathematical bold, script, circles and the like, which screen readers spell out or skip."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import regex

# Mathematical alphabets, letter-like symbols of the same families, circled, squared and parenthesised letters, small
# capitals do not belong here: they are letters of the phonetic alphabet.
_STYLED = (
    "\U0001d400-\U0001d7ff\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c\u212d\u212f-\u2131\u2133\u2134"
    "\u2145-\u2149\u249c-\u24e9\U0001f110-\U0001f12b\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f172-\U0001f17d"
    "\U0001f180-\U0001f189"
)
_FULL_WIDTH = "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
_RUN = regex.compile(f"[{_STYLED}{_FULL_WIDTH}]+(?:[ '’.-]+[{_STYLED}{_FULL_WIDTH}]+)*")
_ONE = re.compile(f"[{_STYLED}{_FULL_WIDTH}]")
_ONLY_FULL_WIDTH = regex.compile(f"[{_FULL_WIDTH} '’.-]+")
_EAST_ASIAN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Bopomofo}]")
# White on black, of which the standard does not say that they are letters.
_NEGATIVE = {
    **{chr(0x1F150 + place): chr(0x41 + place) for place in range(26)},
    **{chr(0x1F170 + place): chr(0x41 + place) for place in range(26)},
}


@lru_cache(maxsize=256)
def styled(text: str) -> tuple[tuple[int, int, str], ...]:
    """Start, end and plain form of each stretch. Wide letters are at home in texts of East Asia, and stay there."""
    if text.isascii() or not _ONE.search(text):
        return ()
    wide_is_plain = _EAST_ASIAN.search(text) is not None
    return tuple(
        (one.start(), one.end(), plain(one[0]))
        for one in _RUN.finditer(text)
        if not (wide_is_plain and _ONLY_FULL_WIDTH.fullmatch(one[0]))
    )


def plain(text: str) -> str:
    """The letters as letters."""
    return "".join(_NEGATIVE.get(one) or unicodedata.normalize("NFKC", one).strip("()") or one for one in text)
