"""Writing and planning a hundred thousand posts as an import does, beside the bare insertion of the same rows."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.filled_workspace import TEXT, a_filled_workspace
from bench.runner import Bench, ratio_at_least
from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.post import Topic
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.planned_posts import PlannedPost
from scheduler_app.services.scheduling import Scheduling
from scheduler_app.storage.database import Database
from tests.approvers import authorities, believe_register

ACCOUNTS = 100
# Parents before children; the search index last, as it is filled from its table.
TABLES = ("posts", "variants", "targets", "post_search", "deliveries", "audit")
_INDEX = "INSERT INTO post_search_fts (rowid, words) SELECT number, words FROM post_search"


@dataclass(slots=True)
class BulkScheduling:
    """Each round begins with the same empty workspace; the bare side inserts what the product wrote."""

    empty: Path
    actor: MemberId
    accounts: tuple[Account, ...]
    count: int
    _rows: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)

    def product(self) -> float:
        """Posts a second, each with its delivery."""
        path = self._fresh("product")
        plans = [self._plan(number) for number in range(self.count)]
        database = Database(f"sqlite:///{path}", origin="bench", clock=Clock())
        believe_register(database, Clock())
        try:
            started = perf_counter()
            done = Scheduling(database, Clock(), authorities()).schedule_many(self.actor, plans)
            took = perf_counter() - started
        finally:
            database.close()
        assert done == self.count
        if not self._rows:
            self._rows = _rows_of(path)
        return self.count / took

    def limit(self) -> float:
        """The same rows by sqlite3 alone, in one transaction."""
        if not self._rows:
            self.product()
        with closing(sqlite3.connect(self._fresh("bare"), isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            started = perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            for table, rows in self._rows.items():
                places = ",".join("?" * len(rows[0]))
                connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
            connection.execute(_INDEX)
            connection.execute("COMMIT")
            return self.count / (perf_counter() - started)

    def _fresh(self, name: str) -> Path:
        path = self.empty.with_name(f"{name}.duta")
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        shutil.copyfile(self.empty, path)
        return path

    def _plan(self, number: int) -> PlannedPost:
        account = self.accounts[number % len(self.accounts)]
        draft = Draft(
            f"Post {number}", Topic.TRADE, (master_variant(f"{number}. {TEXT}", language="en"),), (account.id,)
        )
        # Wall times on quarters of an hour, in the two months after next month.
        day = datetime.now().replace(hour=8, minute=0, second=0, microsecond=0) + timedelta(days=30 + number % 60)  # noqa: DTZ005 - a wall time
        return PlannedPost(draft, day + timedelta(minutes=15 * (number % 40)))


def _rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {table: connection.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall() for table in TABLES}


@contextmanager
def _bulk(folder: Path, quick: bool) -> Iterator[BulkScheduling]:
    with a_filled_workspace(folder, accounts_wanted=ACCOUNTS) as workspace:
        actor, accounts = workspace.stored.officer.id, workspace.accounts
    yield BulkScheduling(folder / "workspace.duta", actor, accounts, 200 if quick else 100_000)


D3 = Bench(
    name="D3",
    what="write and schedule 100,000 posts, one delivery each",
    limit="sqlite3 executemany of the same rows",
    unit="posts/s",
    reach=ratio_at_least(0.4),
    rig=_bulk,
)
