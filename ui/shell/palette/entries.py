"""What the palette can offer, and in which order it does for some words: values only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import combining, normalize


class Sort(StrEnum):
    """What an entry is, in the order of the list."""

    PAGE = "page"
    COMMAND = "command"
    POST = "post"
    ACCOUNT = "account"
    MEDIA = "media"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. ``key`` names what is meant within its sort; ``keys`` are written as this system writes them."""

    sort: Sort
    key: str
    title: str
    detail: str = ""
    keys: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """Stands above the entries of one sort."""

    sort: Sort


Row = Entry | Heading


def rows_of(entries: Iterable[Entry]) -> tuple[Row, ...]:
    """The entries under a heading for each sort, in the order they come in."""
    by_sort: dict[Sort, list[Entry]] = {}
    for entry in entries:
        by_sort.setdefault(entry.sort, []).append(entry)
    found: list[Row] = []
    for sort in Sort:
        if sort in by_sort:
            found += [Heading(sort), *by_sort[sort]]
    return tuple(found)


def ranked(entries: Iterable[Entry], words: str) -> tuple[Entry, ...]:
    """Those whose title answers to every one of ``words``, the best first; all as they are for no words."""
    wanted = _plain(words).split()
    if not wanted:
        return tuple(entries)
    scored = []
    for entry in entries:
        title = _plain(entry.title)
        marks = [mark for word in wanted if (mark := _mark(title, word)) is not None]
        if len(marks) == len(wanted):
            scored.append((sum(marks), entry))
    return tuple(entry for _, entry in sorted(scored, key=lambda one: one[0]))


def _mark(title: str, word: str) -> int | None:
    """The lower the better: how well a title answers to a word; None when it does not."""
    if title.startswith(word):
        return 0
    if f" {word}" in title:
        return 1
    if word in title:
        return 2
    rest = iter(title)
    # Letters in their order, as people shorten names: "nwp" for "New post".
    return 3 if len(word) > 1 and all(letter in rest for letter in word) else None


def _plain(text: str) -> str:
    """Without case and accents."""
    return "".join(one for one in normalize("NFKD", text.casefold()) if not combining(one))
