"""What stands in a text besides words: links, hashtags and mentions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

import regex

from scheduler_app.policy import weighted_text
from scheduler_app.policy.covered import Covered
from scheduler_app.policy.text_words import Word, words

_SCHEMED = regex.compile(
    r"https?://[^\s<>\"“”«»「」『』（）()。、！？；：，]+(?:\([^\s<>()]*\)[^\s<>()]*)?", regex.IGNORECASE
)
_TRAILING = ".,;:!?…'’。、！？，；："
# Letters, marks, digits, and the few signs that belong to a word: joiners, the Hebrew hyphen, Tibetan dots, 〃 and 〜.
_HASHTAG = regex.compile(
    r"(?<![\p{L}\p{N}_&/])[#＃](?!\w+://)((?=[\w\p{M}]*\p{L})"
    r"(?:[\w\p{M}]|[\u200c\u200d·～〜〃\u05be\u05f3\u05f4\u0f0b\u0f0c])+)"
)
# A handle as networks have them, with or without its server; not the second half of an e-mail address.
_OF_HANDLE = r"[\p{Latin}\p{Cyrillic}\p{Greek}\p{Nd}_]"
_MENTION = regex.compile(
    rf"(?<![A-Za-z0-9_@./=!#$%&*])[@＠](?!\w+://)("
    rf"{_OF_HANDLE}(?:(?:{_OF_HANDLE}|[.-])*{_OF_HANDLE})?(?:@\w(?:[\w-]*\w)?(?:\.\w(?:[\w-]*\w)?)+)?"
    r"|\p{L}[\w\p{M}]*)(?!@)"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something found in a text; ``name`` is what it says without # or @, for a link the link."""

    start: int
    end: int
    name: str


@lru_cache(maxsize=256)
def links(text: str) -> tuple[Mark, ...]:
    """Links with http:// or https://, and those without that networks make links of, in order."""
    if "." not in text and "://" not in text:
        return ()
    found = []
    for one in _SCHEMED.finditer(text):
        link = one[0].rstrip(_TRAILING)
        found.append(Mark(one.start(), one.start() + len(link), link))
    others = [Mark(start, end, text[start:end]) for start, end in weighted_text.links(text)]
    schemed = Covered((one.start, one.end) for one in found)
    found += [one for one in others if not schemed.meets(one.start, one.end)]
    return tuple(sorted(found, key=lambda one: one.start))


@lru_cache(maxsize=256)
def hashtags(text: str) -> tuple[Mark, ...]:
    """Hashtags in any script; digits alone are none, and the anchor of a link is none."""
    if "#" not in text and "＃" not in text:
        return ()
    return _outside_of_links(text, _HASHTAG)


@lru_cache(maxsize=256)
def mentions(text: str) -> tuple[Mark, ...]:
    """Handles that are spoken of or to."""
    if "@" not in text and "＠" not in text:
        return ()
    return _outside_of_links(text, _MENTION)


@lru_cache(maxsize=256)
def prose(text: str) -> str:
    """The text without links, hashtags and mentions, which belong to no language."""
    marks = sorted((*links(text), *hashtags(text), *mentions(text)), key=lambda one: one.start)
    kept, at = [], 0
    for one in marks:
        kept.append(text[at : one.start])
        at = max(at, one.end)
    return " ".join((*kept, text[at:])) if marks else text


@lru_cache(maxsize=256)
def spoken(text: str) -> tuple[Word, ...]:
    """The words of sentences: those of neither links nor hashtags nor handles."""
    marked = (*links(text), *hashtags(text), *mentions(text))
    if not marked:
        return words(text)
    there = Covered((one.start, one.end) for one in marked)
    return tuple(word for word in words(text) if not there.meets(word.start, word.start + 1))


def address(link: str) -> SplitResult | None:
    """The parts of a link, as if it said https:// where it says nothing; None for what is no address."""
    try:
        return urlsplit(link if "://" in link else f"https://{link}")
    except ValueError:
        return None


def _outside_of_links(text: str, pattern: regex.Pattern[str]) -> tuple[Mark, ...]:
    found = [Mark(one.start(), one.end(), one[1]) for one in pattern.finditer(text)]
    there = Covered((one.start, one.end) for one in (links(text) if found else ()))
    return tuple(one for one in found if not there.meets(one.start, one.start + 1))
