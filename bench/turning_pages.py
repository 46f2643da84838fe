"""A page of each long list, anywhere in it, beside the same rows by bare keyset SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from bench.large_workspace import MILLION, a_large_workspace
from bench.runner import Bench, ratio_at_most
from scheduler_app.app import App
from scheduler_app.domain.ids import DeliveryId, MemberId
from scheduler_app.services.drafts import Shelf
from scheduler_app.services.outbox import After, OutboxTab
from scheduler_app.storage.columns import from_milliseconds

PAGE = 50
# The columns of a line, as the window shows it.
_LINE = (
    "SELECT d.id, d.post_id, p.name, p.topic, d.account_id, a.handle, a.network, m.name, m.country, m.city, d.zone, "
    "d.wall, d.due_at, d.next_try_at, d.state, d.reason, d.address, d.attempts, d.sent_at, "
    "EXISTS (SELECT 1 FROM approved_contents c WHERE c.post_id = d.post_id AND c.account_id = d.account_id "
    "AND c.content_hash = d.content_hash AND c.not_before <= d.due_at AND c.not_after >= d.due_at), "
    "p.author_id, w.name, p.campaign_id FROM deliveries d JOIN posts p ON p.id = d.post_id "
    "JOIN members w ON w.id = p.author_id JOIN accounts a ON a.id = d.account_id "
    "JOIN missions m ON m.id = a.mission_id WHERE d.lease_until IS NULL AND d.state = '{state}' "
    "AND (d.due_at, d.id) {beyond} (?, ?) ORDER BY d.due_at {order}, d.id {order} LIMIT ?"
)
_SENT, _PLANNED = (
    _LINE.format(state="sent", beyond="<", order="DESC"),
    _LINE.format(state="scheduled", beyond=">", order="ASC"),
)
_POSTS = (
    "SELECT p.*, (SELECT count(*) FROM targets t WHERE t.post_id = p.id) FROM posts p WHERE p.number < ? "
    "ORDER BY p.number DESC LIMIT ?"
)
_DRAFTS = _POSTS.replace("WHERE", "WHERE NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.post_id = p.id) AND")
_STANDING = "SELECT state, count(*) FROM deliveries WHERE lease_until IS NULL GROUP BY state"

Place = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Pages:
    """Both sides in milliseconds for one page, at the same places all over the list."""

    places: tuple[Place, ...]
    page: Callable[[Place], int]
    bare: Callable[[Place], int]

    def product(self) -> float:
        return self._each(self.page)

    def limit(self) -> float:
        return self._each(self.bare)

    def _each(self, read: Callable[[Place], int]) -> float:
        times = []
        for place in self.places:
            started = perf_counter()
            assert read(place)
            times.append(perf_counter() - started)
        return 1000 * median(times)


@contextmanager
def _opened(folder: Path, quick: bool) -> Iterator[tuple[App, MemberId, sqlite3.Connection, int]]:
    workspace = a_large_workspace(folder, 2000 if quick else MILLION, quick=quick)
    with workspace.opened() as (app, member), closing(sqlite3.connect(workspace.path)) as bare:
        bare.execute("PRAGMA cache_size = -16000")
        yield app, member.id, bare, 3 if quick else 60


@contextmanager
def _deliveries(folder: Path, quick: bool, *, tab: OutboxTab, state: str, statement: str) -> Iterator[Pages]:
    with _opened(folder, quick) as (app, actor, bare, count):
        there = bare.execute(
            "SELECT due_at, id FROM deliveries WHERE lease_until IS NULL AND state = ? ORDER BY due_at, id", (state,)
        ).fetchall()
        places = Random(3).sample(there[1:-1], count)

        def page(place: Place) -> int:
            after = After(from_milliseconds(place[0]), DeliveryId(place[1]))
            return len(app.outbox.page(actor, tab, after=after, limit=PAGE))

        yield Pages(tuple(places), page, lambda place: len(bare.execute(statement, (*place, PAGE)).fetchall()))


@contextmanager
def _posts(folder: Path, quick: bool, *, drafts: bool) -> Iterator[Pages]:
    with _opened(folder, quick) as (app, actor, bare, count):
        highest = bare.execute("SELECT max(number) FROM posts").fetchone()[0]
        places = tuple((number, "") for number in Random(3).sample(range(highest // 10, highest), count))

        def page(place: Place) -> int:
            if drafts:
                return len(app.drafts.page(actor, Shelf.DRAFTS, before=place[0], limit=PAGE))
            return len(app.composing.page(actor, before=place[0], limit=PAGE))

        statement = _DRAFTS if drafts else _POSTS
        yield Pages(places, page, lambda place: len(bare.execute(statement, (place[0], PAGE)).fetchall()))


@contextmanager
def _shelves(folder: Path, quick: bool) -> Iterator[Pages]:
    with _opened(folder, quick) as (app, actor, bare, count):
        highest = bare.execute("SELECT max(number) FROM posts").fetchone()[0] + 1

        def page(place: Place) -> int:
            return len(app.drafts.counts(actor).on) + len(app.drafts.page(actor, Shelf(place[1]), limit=PAGE))

        def grouped(place: Place) -> int:
            standing = bare.execute(_STANDING).fetchall()
            return len(standing) + len(bare.execute(_DRAFTS, (place[0], PAGE)).fetchall())

        # A fourth of the usual: each of them is all that the page has to find out.
        places = islice(cycle(Shelf), max(len(Shelf), count // 4))
        yield Pages(tuple((highest, shelf.value) for shelf in places), page, grouped)


Q2 = Bench(
    name="Q2",
    what="a page of 50 anywhere among 1,000,000 that are over, as the outbox reads it",
    limit="sqlite3 with the same columns by keyset",
    unit="ms",
    reach=ratio_at_most(5),
    rig=partial(_deliveries, tab=OutboxTab.SENT, state="sent", statement=_SENT),
)
Q2_DUE = Bench(
    name="Q2due",
    what="the same of 40,000 that are due",
    limit="sqlite3 with the same columns by keyset",
    unit="ms",
    reach=ratio_at_most(5),
    rig=partial(_deliveries, tab=OutboxTab.DUE, state="scheduled", statement=_PLANNED),
)
Q2_POSTS = Bench(
    name="Q2posts",
    what="the same of all posts",
    limit="sqlite3 with the same columns by keyset",
    unit="ms",
    reach=ratio_at_most(5),
    rig=partial(_posts, drafts=False),
)
Q2_DRAFTS = Bench(
    name="Q2drafts",
    what="the same of the drafts among them",
    limit="sqlite3, posts without deliveries by keyset",
    unit="ms",
    reach=ratio_at_most(5),
    rig=partial(_posts, drafts=True),
)
Q2_SHELVES = Bench(
    name="Q2shelves",
    what="all that the drafts' page finds out at a change: a page of a shelf, five counts, what waits for oneself",
    limit="sqlite3, all deliveries counted by state and a page of posts without any",
    unit="ms",
    reach=ratio_at_most(5),
    rig=_shelves,
)
