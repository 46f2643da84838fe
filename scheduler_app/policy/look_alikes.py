"""Letters that look like others in addresses and handles: a Cyrillic а in kemlu, a whole name in Cyrillic.

Tables by confusable-homoglyphs, which nothing else imports; they are read when a name has letters beyond ASCII.
"""

from __future__ import annotations

import threading
from functools import cache, lru_cache
from types import ModuleType

import idna
import regex

_reading = threading.Lock()
_LETTERS = regex.compile(r"[^\W\d_]+")
_LATIN = regex.compile(r"\p{Latin}")
# Scripts that are written together: Japanese mixes four, Korean and Chinese take Latin.
_EAST_ASIAN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Bopomofo}]")


@lru_cache(maxsize=512)
def shown(domain: str) -> str:
    """A domain as people read it: xn--… as the letters it stands for; as it is where that cannot be."""
    if "xn--" not in domain.lower():
        return domain
    return ".".join(_decoded(label) for label in domain.lower().split("."))


@lru_cache(maxsize=512)
def misleading(name: str) -> str | None:
    """What a name can be taken for, None when it can hardly be taken for another.

    Misleading is a name that mixes Latin letters with others that look like Latin ones, and one that has no Latin
    letter but could be read as if it had only such.
    """
    if name.isascii():
        return None
    read = "".join(_latin_twin(letter) or letter for letter in name)
    if read == name:
        return None
    for label, likeness in zip(_LETTERS.findall(name), _LETTERS.findall(read), strict=False):
        if label == likeness or _EAST_ASIAN.search(label):
            continue
        if _LATIN.search(label) or likeness.isascii():
            return read
    return None


def _decoded(label: str) -> str:
    try:
        return idna.decode(label) if label.startswith("xn--") else label
    except idna.IDNAError:
        return label


@lru_cache(maxsize=4096)
def _latin_twin(letter: str) -> str | None:
    """The ASCII letter that this letter of another script looks like."""
    if letter.isascii() or _LATIN.match(letter) or not letter.isalpha():
        return None
    with _reading:
        found = _tables().confusables_data.get(letter, ())
    twins = (one["c"] for one in found)
    return next((one for one in twins if len(one) == 1 and one.isascii() and one.isalpha()), None)


@cache
def _tables() -> ModuleType:
    from confusable_homoglyphs import confusables

    module: ModuleType = confusables
    return module
