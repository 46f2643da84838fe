"""The words of a text, and lists of words to look for in it.

A text is divided once for all rules that ask for its words. Lists are looked up by their first word, so a list of a
thousand terms costs no more than one of ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import regex

# Letters with the marks that belong to them: without the marks Hindi and Thai words would fall apart.
_WORD = regex.compile(r"[\w\p{M}]+(?:['’][\w\p{M}]+)*")
_PLAIN_WORD = re.compile(r"\w+(?:'\w+)*", re.ASCII)
_BREAK = regex.compile(r"[.!?…\n]")
# Scripts that put no spaces between words: what is looked for may stand anywhere.
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
_LATIN_LIKE = regex.compile(r"[\p{Latin}\p{Cyrillic}\p{Greek}]")
_OTHER_LETTER = regex.compile(r"[\p{L}--[\p{Latin}\p{Cyrillic}\p{Greek}]]", regex.VERSION1)


class Word(NamedTuple):
    """One word: where it stands, in code points, as written, and folded for comparing."""

    start: int
    end: int
    text: str
    folded: str


@dataclass(frozen=True, slots=True)
class Match:
    """A term found in a text."""

    start: int
    end: int
    term: str


@lru_cache(maxsize=256)
def words(text: str) -> tuple[Word, ...]:
    """The words of the text, in order."""
    if text.isascii():
        return tuple(Word(one.start(), one.end(), one[0], one[0].lower()) for one in _PLAIN_WORD.finditer(text))
    return tuple(
        Word(one.start(), one.end(), one[0], one[0].casefold().replace("’", "'")) for one in _WORD.finditer(text)
    )


@lru_cache(maxsize=256)
def vocabulary(text: str) -> frozenset[str]:
    """The words of a text, folded, each once."""
    return frozenset(one.folded for one in words(text))


@lru_cache(maxsize=256)
def mostly_cased(text: str) -> bool:
    """Whether most letters belong to scripts with capitals and spaces: Latin, Cyrillic or Greek."""
    if text.isascii():
        return True
    return len(_LATIN_LIKE.findall(text)) >= len(_OTHER_LETTER.findall(text))


@lru_cache(maxsize=1024)
def unspaced(text: str) -> bool:
    """Whether it has letters of a script that puts no spaces between words."""
    return not text.isascii() and _UNSPACED.search(text) is not None


class TermList:
    """Terms to look for: whole words, whatever their case; terms in capitals only as written in capitals."""

    def __init__(self, terms: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[tuple[Word, ...], str]]] = {}
        self._anywhere: list[str] = []
        for term in terms:
            if unspaced(term):
                self._anywhere.append(term)
            elif parts := words(term):
                self._by_first.setdefault(parts[0].folded, []).append((parts, term))
        for candidates in self._by_first.values():
            candidates.sort(key=lambda one: len(one[0]), reverse=True)
        # Twelve accounts mostly show the same words.
        self._remembered = lru_cache(maxsize=64)(self._found_in)

    def found_in(self, text: str) -> tuple[Match, ...]:
        """Where the terms stand; of several that begin with the same word the longest."""
        return self._remembered(text)

    def _found_in(self, text: str) -> tuple[Match, ...]:
        if not (self._anywhere and unspaced(text)) and self._by_first.keys().isdisjoint(vocabulary(text)):
            return ()
        return tuple(self._matches(text))

    def _matches(self, text: str) -> Iterator[Match]:
        said, at = words(text), 0
        while at < len(said):
            match, taken = self._starting(text, said, at)
            if match:
                yield match
            at += taken
        for term in self._anywhere if unspaced(text) else ():
            start = text.find(term)
            while start >= 0:
                yield Match(start, start + len(term), term)
                start = text.find(term, start + len(term))

    def _starting(self, text: str, said: tuple[Word, ...], at: int) -> tuple[Match | None, int]:
        for wanted, term in self._by_first.get(said[at].folded, ()):
            there = said[at : at + len(wanted)]
            if _same(wanted, there, term) and not _BREAK.search(text, there[0].end, there[-1].start):
                return Match(there[0].start, there[-1].end, term), len(wanted)
        return None, 1


def cased_like(instead: str, said: str) -> str:
    """With a capital where the word it takes the place of had one."""
    return instead[0].upper() + instead[1:] if said[0].isupper() else instead


@lru_cache(maxsize=128)
def term_list(terms: tuple[str, ...]) -> TermList:
    """The list of these terms, made once."""
    return TermList(terms)


def _same(wanted: tuple[Word, ...], there: tuple[Word, ...], term: str) -> bool:
    if len(wanted) != len(there):
        return False
    if term.isupper():
        return all(one.text == other.text for one, other in zip(wanted, there, strict=True))
    return all(one.folded == other.folded for one, other in zip(wanted, there, strict=True))
