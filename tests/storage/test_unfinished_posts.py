"""Each post lies on the shelf that its rows put it on, however quickly that is found out; on both databases."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import count
from random import Random
from typing import Any

import pytest
from sqlalchemy import Connection, Table, insert, select, text

from scheduler_app.clock import FixedClock
from scheduler_app.domain.approval import Decision
from scheduler_app.domain.delivery import IN_FLIGHT, DeliveryState
from scheduler_app.domain.ids import new_id
from scheduler_app.storage import approvals as stored_approvals
from scheduler_app.storage import unfinished_posts
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.tables import approval_requests, approvals, approved_contents, posts, targets
from scheduler_app.storage.unfinished_posts import Shelf
from scheduler_app.storage.writing_tables import put_away_posts
from tests.builders import NOW, StoredWorkspace, a_delivery, a_workspace, standing_as
from tests.sqlite_steps import steps_of

POSTS = 150
HASHES = ("a" * 64, "b" * 64)
OUT = frozenset({DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNKNOWN, DeliveryState.RECALLED})
AT_REST = tuple(sorted(set(DeliveryState) - IN_FLIGHT))
EACH_DAY = timedelta(days=1)


class Chance:
    """Rows for posts as chance has them: more kinds of histories than anybody would think of."""

    def __init__(self, stored: StoredWorkspace, connection: Connection, random: Random) -> None:
        self._stored, self._connection, self._random = stored, connection, random
        self._moments = (NOW + timedelta(minutes=minute) for minute in count())
        self._flown: set[str] = set()

    def fill(self) -> None:
        for number in range(1, POSTS + 1):
            post_id = f"{number:032d}"
            author = self._random.choice((self._stored.officer, self._stored.second_officer))
            self._add(
                posts,
                number=number,
                id=post_id,
                name=f"Post {number}",
                topic="trade",
                author_id=author.id,
                last_editor_id=author.id,
                created_at=NOW,
                version=1,
            )
            self._history(post_id)

    def _history(self, post_id: str) -> None:
        chance = self._random.random
        meant_for = [account.id for account in self._stored.accounts if chance() < 0.6]
        for account_id in meant_for:
            self._add(targets, post_id=post_id, account_id=account_id, content_hash=HASHES[0])
        for _ in range(self._random.choice((0, 0, 1, 2))):
            closed = next(self._moments) if chance() < 0.7 else None
            asked = {"id": new_id(), "requested_by": self._stored.officer.id, "requested_at": NOW, "closed_at": closed}
            self._add(approval_requests, post_id=post_id, **asked)
        for _ in range(self._random.choice((0, 1, 1, 2))):
            self._answer(post_id, meant_for)
        if chance() < 0.2:
            self._add(put_away_posts, post_id=post_id, member_id=self._stored.officer.id, at=NOW)
        if chance() < 0.6:
            self._plan(post_id)

    def _answer(self, post_id: str, meant_for: Sequence[str]) -> None:
        own = new_id()
        decision = self._random.choice((Decision.APPROVED, Decision.APPROVED, Decision.CHANGES_REQUESTED))
        # Some at one moment: then the later id is the later word.
        at = next(self._moments) if self._random.random() < 0.7 else NOW
        self._add(
            approvals,
            id=own,
            post_id=post_id,
            member_id=self._stored.supervisor.id,
            decision=decision.value,
            at=at,
            statement="{}",
        )
        for account_id in meant_for if decision is Decision.APPROVED else ():
            self._add(
                approved_contents,
                approval_id=own,
                account_id=account_id,
                post_id=post_id,
                content_hash=self._random.choice((HASHES[0], *HASHES)),
                not_before=NOW - EACH_DAY,
                not_after=NOW + self._random.choice((-1, 0, 1, 1)) * EACH_DAY,
            )

    def _plan(self, post_id: str) -> None:
        for account in self._stored.accounts:
            state = self._random.choice((DeliveryState.SCHEDULED, *AT_REST))
            if account.id not in self._flown and self._random.random() < 0.2:
                self._flown.add(account.id)
                state = self._random.choice(sorted(IN_FLIGHT))
            if self._random.random() < 0.5:
                made = a_delivery(account=account)
                self._add(
                    deliveries,
                    id=made.id,
                    post_id=post_id,
                    account_id=account.id,
                    wall="2027-03-01T09:00:00",
                    zone="UTC",
                    due_at=made.due_at,
                    next_try_at=made.due_at,
                    content_hash=HASHES[0],
                    idempotency_key=made.idempotency_key,
                    created_at=NOW,
                    remote_id="7",
                    **standing_as(state),
                )

    def _add(self, table: Table, **row: object) -> None:
        self._connection.execute(insert(table).values(**row))


def lies_on(connection: Connection, post_id: str, now: datetime) -> Shelf | None:
    """The same said slowly: from all rows of one post, read and looked at one after the other."""

    def of_post(table: Table) -> Sequence[Any]:
        return connection.execute(select(table).where(table.c.post_id == post_id)).all()

    planned = of_post(deliveries)
    if any(DeliveryState(one.state) in OUT for one in planned):
        return None
    if any(one.closed_at is None for one in of_post(approval_requests)):
        return Shelf.IN_REVIEW
    if of_post(put_away_posts):
        return Shelf.PUT_AWAY
    said = sorted(of_post(approvals), key=lambda one: (one.at, one.id))
    if said and said[-1].decision == Decision.CHANGES_REQUESTED.value:
        return Shelf.CHANGES_REQUESTED
    wanted = {(one.account_id, one.content_hash) for one in of_post(targets)}
    given = {(one.account_id, one.content_hash) for one in of_post(approved_contents) if one.not_after >= now}
    if not wanted or not wanted <= given:
        return Shelf.DRAFTS
    placed = {one.account_id for one in planned if one.planned}
    return Shelf.APPROVED if {account_id for account_id, _ in wanted} - placed else None


def all_shelves(connection: Connection, now: datetime, *, by: int = 7) -> dict[Shelf, list[int]]:
    """What lies on each, read page after page."""
    found: dict[Shelf, list[int]] = {}
    for shelf in Shelf:
        numbers: list[int] = []
        while page := unfinished_posts.page(connection, shelf, now, before=numbers[-1] if numbers else None, limit=by):
            numbers += [line.number for line in page]
        found[shelf] = numbers
    return found


def slowly(connection: Connection, now: datetime) -> dict[Shelf, list[int]]:
    found: dict[Shelf, list[int]] = {shelf: [] for shelf in Shelf}
    for row in connection.execute(select(posts.c.number, posts.c.id).order_by(posts.c.number.desc())).all():
        shelf = lies_on(connection, row.id, now)
        if shelf is not None:
            found[shelf].append(row.number)
    return found


def look_past_all(database: Database) -> int:
    """As the chore does, a few at a time."""
    passed = above = 0
    while True:
        with database.writing() as writing:
            numbers = unfinished_posts.that_left(writing.connection, above=above, limit=4)
            if not numbers:
                return passed
            unfinished_posts.look_past(writing.connection, numbers)
        passed, above = passed + len(numbers), numbers[-1]


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock, accounts=3)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_happened_to_a_post_it_lies_where_its_rows_say_marked_or_not(
    stored: StoredWorkspace, clock: FixedClock, seed: int
) -> None:
    now = clock.now()
    with stored.database.writing() as writing:
        Chance(stored, writing.connection, Random(seed)).fill()
    with stored.database.reading() as connection:
        wanted = slowly(connection, now)
        assert all(wanted.values())
        assert all_shelves(connection, now) == wanted
    assert look_past_all(stored.database) > 0
    with stored.database.reading() as connection:
        assert all_shelves(connection, now) == wanted
        for shelf, numbers in wanted.items():
            by_officer = select(posts.c.number).where(posts.c.author_id == stored.officer.id)
            own = set(connection.scalars(by_officer)) & set(numbers)
            for most in (POSTS, 3):
                counted = unfinished_posts.counts(connection, shelf, now, most=most, author=stored.officer.id)
                assert counted == (min(most, len(numbers)), min(most, len(own)))


def test_what_is_looked_past_is_what_has_left_and_nothing_else(stored: StoredWorkspace) -> None:
    with stored.database.writing() as writing:
        Chance(stored, writing.connection, Random(5)).fill()
    look_past_all(stored.database)
    had = "SELECT post_id FROM deliveries WHERE state IN ('sent', 'recalled')"
    with stored.database.reading() as connection:
        left = set(connection.scalars(text("SELECT id FROM posts WHERE has_left = 1")))
        assert left == set(connection.scalars(text(had)))
        assert unfinished_posts.that_left(connection, above=0, limit=POSTS) == ()


def test_a_post_that_has_not_left_is_looked_at_on_whoever_asks_to_look_past_it(stored: StoredWorkspace) -> None:
    stored.store_post()
    with stored.database.writing() as writing:
        unfinished_posts.look_past(writing.connection, (1,))
        assert writing.connection.scalar(text("SELECT has_left FROM posts")) == 0


def test_a_post_in_somebody_elses_hands_is_left_for_another_time(
    postgresql_database: Database, clock: FixedClock
) -> None:
    stored = a_workspace(postgresql_database, clock)
    delivery = stored.schedule(stored.store_post())
    with stored.database.writing() as writing:
        chosen = deliveries.update().where(deliveries.c.id == delivery.id)
        writing.connection.execute(chosen.values(remote_id="7", **standing_as(DeliveryState.SENT)))
    with stored.database.reading() as other:
        other.execute(select(posts.c.id).with_for_update())
        assert look_past_all(stored.database) == 1
        assert other.scalar(text("SELECT has_left FROM posts")) == 0
    look_past_all(stored.database)
    with stored.database.reading() as connection:
        assert connection.scalar(text("SELECT has_left FROM posts")) == 1


def test_what_has_left_is_not_even_read(sqlite_database: Database, clock: FixedClock) -> None:
    stored = a_workspace(sqlite_database, clock)
    for _ in range(3):
        stored.store_post()
    # When every approval that was given has run out.
    late = clock.now() + 10_000 * EACH_DAY

    def read(connection: Connection) -> None:
        for shelf in Shelf:
            unfinished_posts.page(connection, shelf, late)
            unfinished_posts.counts(connection, shelf, late, most=POSTS, author=stored.officer.id)
        stored_approvals.sent_back(connection, stored.officer.id, POSTS)

    def leave(count: int) -> None:
        for _ in range(count):
            delivery = stored.ready_delivery()
            with sqlite_database.writing() as writing:
                stored_approvals.ask(writing.connection, new_id(), delivery.post_id, stored.officer.id, NOW)
                stored_approvals.close_requests(writing.connection, delivery.post_id, NOW)
                chosen = deliveries.update().where(deliveries.c.id == delivery.id)
                writing.connection.execute(chosen.values(remote_id="7", **standing_as(DeliveryState.SENT)))

    leave(1)
    look_past_all(sqlite_database)
    before = steps_of(sqlite_database, read)
    leave(20)
    assert steps_of(sqlite_database, read) > before
    look_past_all(sqlite_database)
    assert steps_of(sqlite_database, read) == before
