"""A practice workspace with years of posts behind it: filled once by SQLite itself, kept under ``build/bench``."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice
from pathlib import Path
from random import Random
from typing import Any

from scheduler_app.app import App, create_app, open_app
from scheduler_app.domain.account import Account
from scheduler_app.domain.approval import Decision
from scheduler_app.domain.delivery import MAKES_ROOM, DeliveryState
from scheduler_app.domain.mission import Mission
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.workspace import Member, Role
from scheduler_app.paths import Folders
from scheduler_app.storage.columns import to_json, to_milliseconds
from scheduler_app.storage.migrations import NEWEST

MILLION = 1_000_000
COMMON, MIDDLING, RARE = "kopi", "museum", "sasirangan"
"""Words in two of five, in one of fifty, and in one of ten thousand posts."""

_YEARS = 5
_FILLED_BY = 2
_AT_ONCE = 20_000
_TOPICS = tuple(topic.value for topic in Topic)
_SYLLABLES = ("ba", "ti", "ko", "ra", "ne", "lu", "sa", "mi", "do", "wa", "gu", "pe", "ja", "ni", "ter", "kan", "sul")
_A_DAY = 86_400_000
_APPROVED = "approved_contents (approval_id, account_id, post_id, content_hash, not_before, not_after)"
_S = DeliveryState
# Of a thousand that are over; the rest was sent.
_ENDS = {_S.RECALLED: 10, _S.MISSED: 5, _S.REFUSED: 5, _S.CANCELLED: 5, _S.UNKNOWN: 2}
_ENDED_BY = tuple(zip(_ENDS, accumulate(_ENDS.values()), strict=True))
# One post of so many was never planned, and one delivery of so many still lies ahead.
_EACH_DRAFT, _EACH_PLANNED = 25, 25
# One draft of so many each lies on one of the other shelves; one planned post of so many came back once.
_EACH_SHELVED, _EACH_SENT_BACK = 20, 40


@dataclass(frozen=True, slots=True)
class LargeWorkspace:
    """``path`` and ``home`` are its file and the machine's own folders beside it."""

    path: Path
    home: Path

    @contextmanager
    def opened(self) -> Iterator[tuple[App, Member]]:
        """The workspace as the window has it, and an officer."""
        with open_app(self.path, Folders.inside(self.home)) as app:
            yield app, next(one for one in app.directory.members() if Role.OFFICER in one.roles)


def a_large_workspace(folder: Path, sent: int, *, quick: bool) -> LargeWorkspace:
    """One with so many deliveries sent in five years, some hundredths more that ended otherwise or lie ahead.

    Each has a post of its own. Unless it is for a quick run it is kept beside ``folder`` for the next one.
    """
    place = folder / "large" if quick else folder.parent / f"large-{NEWEST}-{_FILLED_BY}-{sent}"
    made = LargeWorkspace(place / "workspace.duta", place / "home")
    if not made.path.exists():
        unfinished = place.with_name(f"{place.name}.unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        _fill(unfinished, sent)
        unfinished.replace(place)
    return made


def _fill(place: Path, sent: int) -> None:
    path = place / "workspace.duta"
    with create_app(path, place / "sites", Folders.inside(place / "home")) as app:
        filling = _Filling(
            accounts=app.directory.accounts(),
            missions={one.id: one for one in app.directory.missions()},
            officer=next(one for one in app.directory.members() if Role.OFFICER in one.roles),
            now=app.clock.now(),
            sent=sent,
        )
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("synchronous = OFF", "cache_size = -800000", "foreign_keys = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN IMMEDIATE")
        filling.write(connection)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class _Filling:
    """Rows as the services write them, made in the order of their numbers."""

    def __init__(
        self, accounts: tuple[Account, ...], missions: dict[Any, Mission], officer: Member, now: datetime, sent: int
    ) -> None:
        self._accounts, self._missions, self._officer = accounts, missions, officer
        self._now = now.replace(microsecond=0)
        self._random = Random(7)
        over = sent * 1000 // (1000 - sum(_ENDS.values()) + _ENDS[_S.RECALLED]) + 1
        self._over, self._ahead = over, over // _EACH_PLANNED
        self._words = _vocabulary(self._random, 3000)
        self._hash = "0" * 64

    def write(self, connection: sqlite3.Connection) -> None:
        first = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM posts").fetchone()[0]
        numbers = iter(range(first, first + self._over + self._ahead))
        position = 0
        while some := list(islice(numbers, _AT_ONCE)):
            tables: dict[str, list[tuple[Any, ...]]] = {}
            for number in some:
                self._add(tables, number, position)
                position += 1
            for statement, rows in tables.items():
                connection.executemany(f"INSERT INTO {statement} VALUES ({','.join('?' * len(rows[0]))})", rows)
        connection.execute(
            "INSERT INTO post_search_fts (rowid, words) SELECT number, words FROM post_search WHERE number >= ?",
            (first,),
        )

    def _add(self, tables: dict[str, list[tuple[Any, ...]]], number: int, position: int) -> None:
        def add(statement: str, *row: Any) -> None:
            tables.setdefault(statement, []).append(row)

        post_id, account = _id(4 * number), self._accounts[position * 7 % len(self._accounts)]
        due = self._due(position)
        created = to_milliseconds(due - timedelta(days=9))
        title, text = self._said(position)
        left = number % _EACH_DRAFT != 0 and self._state(position) in (_S.SENT, _S.RECALLED)
        add(
            "posts (number, id, name, topic, author_id, last_editor_id, created_at, version, has_left)",
            *(number, post_id, title, _TOPICS[number % len(_TOPICS)]),
            *(self._officer.id, self._officer.id, created, 1, int(left)),
        )
        variant = (_id(4 * number + 1), post_id, "en", to_json([text]), "{}")
        add("variants (id, post_id, language, words, descriptions)", *variant)
        add("targets (post_id, account_id, content_hash)", post_id, account.id, self._hash)
        add("post_search (number, words)", number, f"{title}\n{text}".lower())
        if number % _EACH_DRAFT == 0:
            self._shelve(add, number, post_id, account)
            return
        if number % _EACH_SENT_BACK == 1:
            for later, decision in enumerate((Decision.CHANGES_REQUESTED, Decision.APPROVED)):
                said = (_id(4 * number + 2 * later), post_id, self._officer.id, decision.value, created + later, "")
                add("approvals (id, post_id, member_id, decision, at, statement)", *said)
        at = to_milliseconds(due)
        approved = (_id(4 * number + 2), account.id, post_id, self._hash, at - _A_DAY, at + _A_DAY)
        add(_APPROVED, *approved)
        add(
            "deliveries (id, post_id, account_id, state, wall, zone, due_at, next_try_at, content_hash, "
            "idempotency_key, created_at, planned, attempts, reason, remote_id, address, sent_at)",
            *self._delivery(number, position, post_id, account, due),
        )

    def _shelve(self, add: Callable[..., None], number: int, post_id: str, account: Account) -> None:
        now, own = to_milliseconds(self._now), _id(4 * number + 2)
        match number // _EACH_DRAFT % _EACH_SHELVED:
            case 0:
                add("put_away_posts (post_id, member_id, at)", post_id, self._officer.id, now)
            case 1:
                asked = (own, post_id, self._officer.id, now)
                add("approval_requests (id, post_id, requested_by, requested_at)", *asked)
            case 2:
                add(_APPROVED, own, account.id, post_id, self._hash, now, now + 3650 * _A_DAY)

    def _delivery(self, number: int, position: int, post_id: str, account: Account, due: datetime) -> tuple[Any, ...]:
        zone = self._missions[account.mission_id].zone
        wall = due.astimezone(zone_named(zone)).replace(tzinfo=None).isoformat()
        state, at, own = self._state(position), to_milliseconds(due), _id(4 * number + 3)
        left = state in (_S.SENT, _S.RECALLED)
        reason = "refused.content" if state is _S.REFUSED else ""
        return (
            *(own, post_id, account.id, state.value, wall, zone, at, at, self._hash, own, at),
            *(int(state not in MAKES_ROOM), int(position < self._over), reason),
            *((own, f"https://example.org/{own}", at + 900) if left else ("", "", None)),
        )

    def _state(self, position: int) -> DeliveryState:
        if position >= self._over:
            return _S.SCHEDULED
        place = position * 37 % 1000
        return next((state for state, below in _ENDED_BY if place < below), _S.SENT)

    def _due(self, position: int) -> datetime:
        """Five years, evenly, in quarters of an hour; what lies ahead is planned for the next half year."""
        if position < self._over:
            at = self._now - timedelta(days=365 * _YEARS) * (1 - position / self._over)
        else:
            at = self._now + timedelta(days=1) + timedelta(days=180) * ((position - self._over) / self._ahead)
        return datetime.fromtimestamp(at.timestamp() // 900 * 900, UTC)

    def _said(self, position: int) -> tuple[str, str]:
        words = self._random.choices(self._words, k=15)
        if position % 5 in (0, 3):
            words[4] = COMMON
        if position % 50 == 1:
            words[7] = MIDDLING
        if position % 10_000 == 2:
            words[9] = RARE
        return " ".join(words[:4]).capitalize(), " ".join(words[4:]).capitalize() + "."


def _id(number: int) -> str:
    """Spread over all there are, as random ones would be."""
    return f"{number * 0x9E3779B97F4A7C15F39CC0605CEDC835 % (1 << 128):032x}"


def _vocabulary(random: Random, count: int) -> list[str]:
    return ["".join(random.choices(_SYLLABLES, k=random.randint(2, 4))) for _ in range(count)]
