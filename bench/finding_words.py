"""Search while somebody types, as the palette asks, beside the bare MATCH of the same words."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from bench.large_workspace import COMMON, MIDDLING, MILLION, RARE, a_large_workspace
from bench.runner import Bench, ratio_at_most
from scheduler_app.app import App
from scheduler_app.domain.ids import MemberId

NEWEST = 50
# What stands in the field after each letter, of words that many, some and few posts hold, and of several.
_WHOLE = (COMMON, MIDDLING, RARE, f"{COMMON} {MIDDLING}")
TYPED = tuple(
    dict.fromkeys(word[:length] for word in _WHOLE for length in range(1, len(word) + 1) if word[:length].strip())
)
_SHORTEST_INDEXED = 3
_WINDOW = 10_000
_COLUMNS = (
    "SELECT p.id, p.name, p.topic, (SELECT v.words FROM variants v WHERE v.post_id = p.id AND v.scope_language IS NULL "
    "AND v.scope_network IS NULL AND v.scope_account_id IS NULL LIMIT 1)"
)
_BY_INDEX = (
    f"{_COLUMNS} FROM post_search_fts f JOIN posts p ON p.number = f.rowid "
    "WHERE post_search_fts MATCH ? ORDER BY f.rowid DESC LIMIT ?"
)
# The index knows nothing shorter than three letters: then the newest are looked through, in both.
_BY_READING = (
    f"{_COLUMNS} FROM post_search s JOIN posts p ON p.number = s.number "
    f"WHERE s.number > (SELECT max(number) FROM post_search) - {_WINDOW} AND s.words LIKE ? "
    "ORDER BY s.number DESC LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Both sides in milliseconds for one keystroke: all that stands in the field, one after the other."""

    app: App
    actor: MemberId
    bare: sqlite3.Connection
    rounds: int

    def product(self) -> float:
        """``Searching.posts``, with who asks looked up in the register."""
        return self._each(lambda words: len(self.app.searching.posts(self.actor, words, limit=NEWEST)))

    def limit(self) -> float:
        """sqlite3 alone: the same rows, each word quoted."""
        return self._each(self._match)

    def _match(self, words: str) -> int:
        each = words.split()
        if min(map(len, each)) >= _SHORTEST_INDEXED:
            match = " AND ".join(f'"{word}"' for word in each)
            return len(self.bare.execute(_BY_INDEX, (match, NEWEST)).fetchall())
        long = [word for word in each if len(word) >= _SHORTEST_INDEXED]
        if long:
            narrowed = _BY_INDEX.replace("ORDER BY", "AND f.words LIKE ? ORDER BY")
            match = " AND ".join(f'"{word}"' for word in long)
            return len(self.bare.execute(narrowed, (match, f"%{each[-1]}%", NEWEST)).fetchall())
        return len(self.bare.execute(_BY_READING, (f"%{each[0]}%", NEWEST)).fetchall())

    def _each(self, find: Callable[[str], int]) -> float:
        times = []
        for _ in range(self.rounds):
            started = perf_counter()
            for words in TYPED:
                find(words)
            times.append((perf_counter() - started) / len(TYPED))
        return 1000 * median(times)


@contextmanager
def _finding(folder: Path, quick: bool, *, posts: int) -> Iterator[Finding]:
    workspace = a_large_workspace(folder, 200 if quick else posts, quick=quick)
    with workspace.opened() as (app, member), closing(sqlite3.connect(workspace.path)) as bare:
        bare.execute("PRAGMA cache_size = -16000")
        yield Finding(app, member.id, bare, 1 if quick else 5)


Q3 = Bench(
    name="Q3",
    what="newest 50 of 1,000,000 posts for each beginning of four searches",
    limit="sqlite3 with the same MATCH",
    unit="ms",
    reach=ratio_at_most(5),
    rig=partial(_finding, posts=MILLION),
)
Q3_S = Bench(
    name="Q3s",
    what="the same of 100,000 posts",
    limit="sqlite3 with the same MATCH",
    unit="ms",
    reach=ratio_at_most(5),
    rig=partial(_finding, posts=MILLION // 10),
)
