"""Series and their days as people read them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from scheduler_app.domain.approval import ApprovalGap
from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.delivery import IN_PLAN, DeliveryState
from scheduler_app.domain.ids import PostId, SeriesId
from scheduler_app.domain.recurrence import Recurrence
from scheduler_app.domain.series import Occurrence, Series
from scheduler_app.services.hearing import hear
from scheduler_app.services.making_days import Original, Place
from scheduler_app.storage import approvals, deliveries, posts, series
from scheduler_app.storage.database import Connection


@dataclass(frozen=True, slots=True)
class PreviewedDay:
    """A day as it would be made: ``places`` are those still to come, ``too_late`` those whose moment is over."""

    day: date
    places: tuple[Place, ...]
    too_late: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """One series. ``number`` and ``name`` are those of the post that comes again, ``next_day`` None when it is over.

    ``waiting`` are the made days that a person has to look at.
    """

    series: Series
    number: int
    name: str
    next_day: date | None
    waiting: int


@dataclass(frozen=True, slots=True)
class OccurrenceLine:
    """One day with its post; without a post, ``hindrance`` says why.

    ``hindrance`` and ``rule`` are those of the occurrence until somebody has asked for approval. ``states`` are those
    of its deliveries, ``gap`` is why what is planned may not leave as things stand.
    """

    day: date
    post_id: PostId | None
    number: int | None
    name: str
    hindrance: str
    rule: str
    states: tuple[DeliveryState, ...]
    gap: ApprovalGap | None


def previewed(model: Original, recurrence: Recurrence, now: datetime, *, most: int) -> tuple[PreviewedDay, ...]:
    """The first days of a recurrence of a post."""
    return tuple(
        PreviewedDay(
            day,
            tuple(one for one in places if one.instant.at >= now),
            tuple(one for one in places if one.instant.at < now),
        )
        for day in islice(recurrence.days(recurrence.first, date.max), most)
        for places in (model.places(recurrence, day),)
    )


def series_lines(connection: Connection, today: date) -> tuple[SeriesLine, ...]:
    """Every series, the oldest first."""
    asked = _asked(connection)
    return tuple(_line(connection, one, today, asked) for one in series.all_series(connection))


def occurrence_lines(connection: Connection, authority: Authority, series_id: SeriesId) -> tuple[OccurrenceLine, ...]:
    """The days that were made, in order."""
    asked, made = _asked(connection), series.days_made(connection, series_id)
    return tuple(_occurrence_line(connection, authority, one, asked) for one in made)


def _line(connection: Connection, one: Series, today: date, asked: frozenset[PostId]) -> SeriesLine:
    post_id = one.latest.post_id
    made = series.days_made(connection, one.id, today)
    return SeriesLine(
        series=one,
        number=posts.number(connection, post_id),
        name=posts.post(connection, post_id).name,
        next_day=next((day for day, _ in one.days(today, date.max)), None),
        waiting=sum(1 for day in made if _is_hindered(connection, day, asked)),
    )


def _occurrence_line(
    connection: Connection, authority: Authority, one: Occurrence, asked: frozenset[PostId]
) -> OccurrenceLine:
    if one.post_id is None:
        return OccurrenceLine(one.day, None, None, "", one.hindrance, one.rule, (), None)
    heard = hear(connection, authority, one.post_id)
    made = deliveries.for_post(connection, one.post_id)
    gaps = (heard.standing(each.account_id, each.due_at).gap for each in made if each.state in IN_PLAN)
    hindered = _is_hindered(connection, one, asked)
    return OccurrenceLine(
        day=one.day,
        post_id=one.post_id,
        number=posts.number(connection, one.post_id),
        name=heard.written.post.name,
        hindrance=one.hindrance if hindered else "",
        rule=one.rule if hindered else "",
        states=tuple(each.state for each in made),
        gap=next((gap for gap in gaps if gap is not None), None),
    )


def _asked(connection: Connection) -> frozenset[PostId]:
    return frozenset(one.post_id for one in approvals.open_requests(connection))


def _is_hindered(connection: Connection, one: Occurrence, asked: frozenset[PostId]) -> bool:
    """Whether it still waits for a person: once approval is asked for, or given, it goes on as any other post."""
    if one.post_id is None or not one.hindrance:
        return bool(one.hindrance)
    return one.post_id not in asked and not approvals.for_post(connection, one.post_id)
