"""How long a list of deliveries is and where its rows lie, so that somebody can go anywhere in it at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, Text, bindparam, func, not_, select, tuple_, union_all

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.storage.columns import from_milliseconds, to_milliseconds
from scheduler_app.storage.delivery_lists import After, as_place, beyond, ordered, parts_of
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.may_leave import integer

EACH = 4096
_KEY = (deliveries.c.due_at, deliveries.c.id)


@dataclass(frozen=True, slots=True)
class Survey:
    """A list of ``total`` rows. ``marks`` are the places of its rows number ``each``, twice ``each`` and so on.

    ``ahead`` counts the rows up to the place that was asked about, that one included.
    """

    total: int
    each: int
    marks: tuple[After, ...]
    ahead: int


def survey(
    connection: Connection,
    states: Iterable[DeliveryState],
    *,
    newest_first: bool = False,
    place: After | None = None,
    for_a_person: bool = True,
    each: int = EACH,
) -> Survey:
    """Walk along the list of ``delivery_lists.page``, in its indexes alone."""
    of = (frozenset(states), newest_first, for_a_person)
    marks: list[After] = []
    ahead = 0 if place is None else None
    while True:
        at = marks[-1] if marks else None
        found = _mark(*of, after=at is not None).rows(connection, {"skip": each - 1, **as_place(at)})
        mark = After(from_milliseconds(found[0][0]), DeliveryId(found[0][1])) if found else None
        if place is not None and ahead is None and (mark is None or _not_behind(place, mark, newest_first)):
            until = {"until_due_at": to_milliseconds(place.due_at), "until_id": place.delivery_id}
            ahead = (
                len(marks) * each
                + _count(*of, after=at is not None, until=True).rows(connection, {**as_place(at), **until})[0][0]
            )
        if mark is None:
            rest = _count(*of, after=at is not None, until=False).rows(connection, as_place(at))[0][0]
            return Survey(len(marks) * each + rest, each, tuple(marks), ahead or 0)
        marks.append(mark)


def _not_behind(place: After, mark: After, newest_first: bool) -> bool:
    key, other = (place.due_at, place.delivery_id), (mark.due_at, mark.delivery_id)
    return key >= other if newest_first else key <= other


@cache
def _mark(states: frozenset[DeliveryState], newest_first: bool, for_a_person: bool, *, after: bool) -> HotStatement:
    """The place so many rows further. The parts are merged as they are walked along, not gathered first."""
    further = (beyond(newest_first=newest_first),) if after else ()
    together = union_all(
        *(select(*_KEY).where(*part, *further) for part in parts_of(states, for_a_person=for_a_person))
    )
    due_at, own_id = together.selected_columns
    return HotStatement(together.order_by(*ordered((due_at, own_id), newest_first)).limit(1).offset(integer("skip")))


@cache
def _count(
    states: frozenset[DeliveryState], newest_first: bool, for_a_person: bool, *, after: bool, until: bool
) -> HotStatement:
    """How many lie behind a place, or between two."""
    further = [beyond(newest_first=newest_first)] if after else []
    if until:
        key, end = tuple_(*_KEY), tuple_(integer("until_due_at"), bindparam("until_id", type_=Text))
        further.append(not_(key < end) if newest_first else not_(key > end))
    counted = [
        select(func.count()).select_from(deliveries).where(*part, *further).scalar_subquery()
        for part in parts_of(states, for_a_person=for_a_person)
    ]
    return HotStatement(select(sum(counted[1:], start=counted[0])))
