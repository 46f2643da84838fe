"""What leaves in a span of time where it may be too much to be read: how many stand where, and what comes first."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection, Select, func, select

from scheduler_app.domain.delivery import IN_FLIGHT, DeliveryState
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.plan_filter import EVERYTHING, PlanFilter
from scheduler_app.storage.columns import to_milliseconds
from scheduler_app.storage.delivery_lists import ENTRIES, CalendarEntry, conditions, entry_of
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.given_rows import GIVEN, as_rows, given_number, given_text
from scheduler_app.storage.hot_statement import HotStatement, Row
from scheduler_app.storage.may_leave import at_rest, in_flight, integer, word
from scheduler_app.storage.rows_as_json import all_in_one, rows_of

Span = tuple[datetime, datetime]
StateCounts = Mapping[DeliveryState, int]

_AT_REST = tuple(sorted(set(DeliveryState) - IN_FLIGHT))
_DUE_IN_GIVEN = (deliveries.c.due_at >= given_number(0), deliveries.c.due_at < given_number(1))
_PLACE = given_number(2)
_DUE = (deliveries.c.due_at >= integer("start"), deliveries.c.due_at < integer("end"))
_BY_TIME = (deliveries.c.due_at, deliveries.c.id)

_LISTED = 1000


def _resting(state: Any, *which: Any) -> Any:
    """How many stand in a state: a walk along one index, where rows that are grouped would each be looked up."""
    counted = select(func.count()).select_from(deliveries)
    return counted.where(at_rest(deliveries), deliveries.c.state == state, *which).scalar_subquery()


_IN_ALL = HotStatement(select(*(_resting(word(state), *_DUE) for state in _AT_REST)))
_IN_EACH = HotStatement(select(_PLACE, given_text(3), _resting(given_text(3), *_DUE_IN_GIVEN)))
_WHEN = HotStatement(
    select(deliveries.c.due_at, deliveries.c.state).where(
        at_rest(deliveries), deliveries.c.state.in_(select(given_text(0))), *_DUE
    )
)
# What is being sent is little, wherever it lies: offered the time, SQLite would go through all of the span instead.
_FLYING = HotStatement(select(deliveries.c.due_at, deliveries.c.state).where(in_flight(deliveries)))


def counts(
    connection: Connection, boundaries: Sequence[datetime], wanted: PlanFilter = EVERYTHING
) -> tuple[StateCounts, ...]:
    """How many stand where in each span between neighbouring ``boundaries``; states without any are left out."""
    found = [Counter[DeliveryState]() for _ in pairwise(boundaries)]
    spans = dict(enumerate(pairwise(boundaries)))
    if wanted.narrows:
        state = deliveries.c.state
        counted = _narrowed(wanted, _PLACE.label("place"), state, func.count()).where(*_DUE_IN_GIVEN)
        for place, name, count in connection.execute(counted.group_by("place", state), _given(spans)):
            found[place][DeliveryState(name)] = count
    elif found:
        _count_all(connection, boundaries, spans, found)
    return tuple(found)


def _count_all(
    connection: Connection,
    boundaries: Sequence[datetime],
    spans: Mapping[int, Span],
    found: Sequence[Counter[DeliveryState]],
) -> None:
    edges = [to_milliseconds(at) for at in boundaries]
    whole = {"start": edges[0], "end": edges[-1]}
    standing = dict(zip(_AT_REST, _IN_ALL.rows(connection, whole)[0], strict=True))
    few = [state for state, count in standing.items() if 0 < count <= _LISTED]
    many = [state for state, count in standing.items() if count > _LISTED]
    listed = _WHEN.rows(connection, {**as_rows((state.value,) for state in few), **whole}) if few else []
    flying = [(due_at, name) for due_at, name in _FLYING.rows(connection, {}) if edges[0] <= due_at < edges[-1]]
    for due_at, name in (*listed, *flying):
        found[bisect_right(edges, due_at) - 1][DeliveryState(name)] += 1
    if many:
        rows = [(*_in_milliseconds(span), place, state.value) for state in many for place, span in spans.items()]
        for place, name, count in _IN_EACH.rows(connection, as_rows(rows)):
            found[place].update({DeliveryState(name): count} if count else {})


def first_posts(
    connection: Connection, spans: Mapping[int, Span], most: int, wanted: PlanFilter = EVERYTHING
) -> dict[int, frozenset[PostId]]:
    """Whose the first ``most`` deliveries of each span are. The spans go by any numbers."""
    statement, params = _FIRST, {**_given(spans), "most": most}
    rows: Iterable[Sequence[Any]] = (
        connection.execute(_first_of(_narrowed(wanted, deliveries.c.post_id)), params)
        if wanted.narrows
        else statement.rows(connection, params)
    )
    return {place: frozenset(map(PostId, rows_of(found))) for place, found in rows}


def of_posts(
    connection: Connection, posts: Collection[PostId], span: Span, wanted: PlanFilter = EVERYTHING
) -> tuple[CalendarEntry, ...]:
    """Every delivery of some posts that is due in a span, earliest first."""
    start, end = _in_milliseconds(span)
    params = {**as_rows((one,) for one in posts), "start": start, "end": end}
    if wanted.narrows:
        rows: Iterable[Row] = map(tuple, connection.execute(_OF_POSTS.where(*conditions(wanted)), params))
    else:
        rows = _ALL_OF_POSTS.rows(connection, params)
    return tuple(entry_of(row) for row in rows)


def _given(spans: Mapping[int, Span]) -> dict[str, str]:
    return as_rows((*_in_milliseconds(span), place) for place, span in spans.items())


def _in_milliseconds(span: Span) -> tuple[int, int]:
    return to_milliseconds(span[0]), to_milliseconds(span[1])


def _narrowed(wanted: PlanFilter, *columns: Any) -> Select[Any]:
    """These columns of the deliveries that are wanted, beside all that a filter can ask about."""
    return ENTRIES.with_only_columns(*columns).where(*conditions(wanted))


def _first_of(chosen: Select[Any]) -> Select[Any]:
    some = chosen.where(*_DUE_IN_GIVEN).order_by(*_BY_TIME).limit(integer("most")).correlate(GIVEN).subquery("first")
    return select(_PLACE, select(all_in_one(some.c.post_id)).correlate(GIVEN).scalar_subquery())


_FIRST = HotStatement(_first_of(select(deliveries.c.post_id)))
_OF_POSTS = ENTRIES.where(deliveries.c.post_id.in_(select(given_text(0))), *_DUE).order_by(*_BY_TIME)
_ALL_OF_POSTS = HotStatement(_OF_POSTS)
