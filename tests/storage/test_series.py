"""Series are found as they were stored, and a day of one is taken once, whoever asks, on both databases."""

from __future__ import annotations

import threading
from datetime import date, time

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import PostId, SeriesId, new_id
from scheduler_app.domain.recurrence import LAST, Daily, MonthlyOnDay, MonthlyOnWeekday, Recurrence, Rhythm, Weekly
from scheduler_app.domain.series import DAY, Arrangement, Occurrence, Series
from scheduler_app.errors import NotFound
from scheduler_app.storage import series
from scheduler_app.storage.database import Database
from tests.builders import NOW, StoredWorkspace, a_workspace

FIRST = date(2027, 3, 5)
DAILY = Daily()


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock)


def arranged(
    stored: StoredWorkspace, post_id: PostId, rhythm: Rhythm | None = None, first: date = FIRST
) -> Arrangement:
    recurrence = Recurrence(rhythm or Daily(), time(10, 30), first, until=date(2027, 12, 31))
    return Arrangement(post_id, recurrence, stored.officer.id, NOW)


def add(stored: StoredWorkspace, rhythm: Rhythm = DAILY) -> Series:
    made = arranged(stored, stored.store_post().id, rhythm)
    new = Series(SeriesId(new_id()), (made,), made_until=FIRST - DAY)
    with stored.database.writing() as writing:
        series.add(writing.connection, new)
    return new


@pytest.mark.parametrize(
    "rhythm", [Daily(), Weekly(frozenset({1, 5})), MonthlyOnDay(LAST), MonthlyOnWeekday(2, 3)], ids=str
)
def test_a_series_is_found_as_it_was_stored(stored: StoredWorkspace, rhythm: Rhythm) -> None:
    new = add(stored, rhythm)
    with stored.database.reading() as connection:
        assert series.one_series(connection, new.id) == new
        assert series.all_series(connection) == (new,)
        assert series.repeating(connection, new.latest.post_id) == new.id
        assert series.repeating(connection, PostId(new_id())) is None
        with pytest.raises(NotFound, match=r"series\.unknown"):
            series.one_series(connection, SeriesId(new_id()))


def test_what_was_changed_takes_the_place_of_what_was_stored(stored: StoredWorkspace) -> None:
    new, other = add(stored), add(stored)
    changed = new.changed(arranged(stored, new.latest.post_id, first=FIRST + 7 * DAY)).looked_after(FIRST)
    with stored.database.writing() as writing:
        assert series.lock(writing.connection, new.id) == new
        series.save(writing.connection, changed)
        assert series.all_series(writing.connection) == (changed, other)


def test_series_with_days_to_make_are_named(stored: StoredWorkspace) -> None:
    waits, made, over = add(stored), add(stored), add(stored)
    with stored.database.writing() as writing:
        series.save(writing.connection, made.looked_after(FIRST + 9 * DAY))
        series.save(writing.connection, over.looked_after(FIRST).ended(FIRST + DAY).looked_after(FIRST + DAY))
        assert series.unmade(writing.connection, FIRST + 9 * DAY) == (waits.id,)


def test_a_day_is_taken_once_and_told_what_became_of_it(stored: StoredWorkspace) -> None:
    new = add(stored)
    post = stored.store_post()
    made = Occurrence(new.id, FIRST, post.id, "policy.blocked", "TIM-05")
    with stored.database.writing() as writing:
        connection = writing.connection
        assert series.take_day(connection, new.id, FIRST)
        series.fill_day(connection, made)
        assert not series.take_day(connection, new.id, FIRST)
        assert series.take_day(connection, new.id, FIRST + DAY)
        assert series.days_made(connection, new.id) == (made, Occurrence(new.id, FIRST + DAY))
        assert series.days_made(connection, new.id, FIRST + DAY) == (Occurrence(new.id, FIRST + DAY),)
        series.give_back_day(connection, new.id, FIRST)
        assert series.take_day(connection, new.id, FIRST)


def test_of_two_who_want_a_day_at_once_one_gets_it(stored: StoredWorkspace) -> None:
    """Without any lock: the key alone is the referee."""
    new, answers = add(stored), []
    together = threading.Barrier(2)

    def want() -> None:
        together.wait(10)
        with stored.database.writing() as writing:
            answers.append(series.take_day(writing.connection, new.id, FIRST))

    threads = [threading.Thread(target=want) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(answers) == [False, True]
