"""What comes again: arrangements, and the days that were made of them."""

from __future__ import annotations

from datetime import date, time
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, or_, select, update

from scheduler_app.domain.ids import MemberId, PostId, SeriesId
from scheduler_app.domain.recurrence import Recurrence, rhythm_facts, rhythm_from
from scheduler_app.domain.series import Arrangement, Occurrence, Series
from scheduler_app.errors import NotFound
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.series_tables import occurrences, series, series_arrangements


def add(connection: Connection, new: Series) -> None:
    """Store a new series."""
    connection.execute(insert(series).values(id=new.id, **_ends(new)))
    connection.execute(insert(series_arrangements), [_arrangement_row(new.id, one) for one in new.arrangements])


def save(connection: Connection, changed: Series) -> None:
    """Put this series in the place of the stored one; whoever does so has locked it."""
    connection.execute(update(series).where(series.c.id == changed.id).values(**_ends(changed)))
    connection.execute(delete(series_arrangements).where(series_arrangements.c.series_id == changed.id))
    rows = [_arrangement_row(changed.id, one) for one in changed.arrangements]
    connection.execute(insert(series_arrangements), rows)


def lock(connection: Connection, series_id: SeriesId) -> Series:
    """One series, which nobody else changes or makes days of until the transaction ends. Raises NotFound."""
    connection.execute(select(series.c.id).where(series.c.id == series_id).with_for_update())
    return one_series(connection, series_id)


def one_series(connection: Connection, series_id: SeriesId) -> Series:
    """Raises NotFound."""
    found = _read(connection, series.c.id == series_id)
    if not found:
        raise NotFound("series.unknown", series=series_id)
    return found[0]


def all_series(connection: Connection) -> tuple[Series, ...]:
    """Every series, the oldest first."""
    return _read(connection)


def unmade(connection: Connection, last: date) -> tuple[SeriesId, ...]:
    """The series that may have days up to ``last`` that were not looked after yet."""
    waits = or_(series.c.ended_from.is_(None), series.c.ended_from > series.c.made_until)
    found = select(series.c.id).where(series.c.made_until < last.isoformat(), waits).order_by(series.c.id)
    return tuple(SeriesId(one) for one in connection.scalars(found))


def repeating(connection: Connection, post_id: PostId) -> SeriesId | None:
    """The series in which a post comes again, or came again before it was changed; None for none."""
    found = select(series_arrangements.c.series_id).where(series_arrangements.c.post_id == post_id)
    first = connection.scalar(found.order_by(series_arrangements.c.series_id).limit(1))
    return None if first is None else SeriesId(first)


def take_day(connection: Connection, series_id: SeriesId, day: date) -> bool:
    """Make a day of a series one's own; False, and nothing changed, when somebody has it."""
    values = {"series_id": series_id, "day": day.isoformat()}
    return insert_once(connection, occurrences, values, key=("series_id", "day"))


def fill_day(connection: Connection, made: Occurrence) -> None:
    """Say what became of a day that was taken."""
    connection.execute(
        update(occurrences)
        .where(_is(made.series_id, made.day))
        .values(post_id=made.post_id, hindrance=made.hindrance, rule=made.rule)
    )


def give_back_day(connection: Connection, series_id: SeriesId, day: date) -> None:
    """Let a day be made again: nothing of it left, and nothing will."""
    connection.execute(delete(occurrences).where(_is(series_id, day)))


def days_made(connection: Connection, series_id: SeriesId, first: date = date.min) -> tuple[Occurrence, ...]:
    """What became of the days of a series from ``first`` on, in order."""
    found = (
        select(occurrences)
        .where(occurrences.c.series_id == series_id, occurrences.c.day >= first.isoformat())
        .order_by(occurrences.c.day)
    )
    return tuple(_occurrence(row) for row in connection.execute(found))


def _is(series_id: SeriesId, day: date) -> ColumnElement[bool]:
    return (occurrences.c.series_id == series_id) & (occurrences.c.day == day.isoformat())


def _ends(one: Series) -> dict[str, Any]:
    return {"made_until": one.made_until.isoformat(), "ended_from": _text(one.ended_from)}


def _arrangement_row(series_id: SeriesId, one: Arrangement) -> dict[str, Any]:
    recurrence = one.recurrence
    return {
        "series_id": series_id,
        "first": recurrence.first.isoformat(),
        "post_id": one.post_id,
        "rhythm": rhythm_facts(recurrence.rhythm),
        "wall": recurrence.at.isoformat(),
        "until": _text(recurrence.until),
        "times": recurrence.count,
        "said_by": one.by,
        "said_at": one.at,
    }


def _read(connection: Connection, *where: ColumnElement[bool]) -> tuple[Series, ...]:
    joined = (
        select(series.c.id, series.c.made_until, series.c.ended_from, series_arrangements)
        .join_from(series, series_arrangements, series_arrangements.c.series_id == series.c.id)
        .where(*where)
        .order_by(series.c.id, series_arrangements.c.first)
    )
    grouped = groupby(connection.execute(joined), key=lambda row: (row.id, row.made_until, row.ended_from))
    return tuple(
        Series(
            SeriesId(series_id),
            tuple(_arrangement(row) for row in rows),
            date.fromisoformat(made_until),
            _date(ended_from),
        )
        for (series_id, made_until, ended_from), rows in grouped
    )


def _arrangement(row: Row[Any]) -> Arrangement:
    recurrence = Recurrence(
        rhythm_from(row.rhythm),
        time.fromisoformat(row.wall),
        date.fromisoformat(row.first),
        _date(row.until),
        row.times,
    )
    return Arrangement(PostId(row.post_id), recurrence, MemberId(row.said_by), row.said_at)


def _occurrence(row: Row[Any]) -> Occurrence:
    post_id = None if row.post_id is None else PostId(row.post_id)
    return Occurrence(SeriesId(row.series_id), date.fromisoformat(row.day), post_id, row.hindrance, row.rule)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
