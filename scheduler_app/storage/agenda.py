"""The plan as one table that can be sorted by any of its columns, read page after page by key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, literal, or_

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.plan_filter import EVERYTHING, PlanFilter
from scheduler_app.storage.delivery_lists import ENTRIES, CalendarEntry, conditions, entry_of
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.tables import accounts, members, posts

_S = DeliveryState
_NEEDS_SOMEBODY_FIRST = (
    _S.UNKNOWN, _S.REFUSED, _S.MISSED, _S.HELD, _S.CLAIMED, _S.SENDING, _S.SCHEDULED, _S.SENT, _S.RECALLED, _S.CANCELLED
)  # fmt: skip


class AgendaOrder(StrEnum):
    """What the table is sorted by; lines that are alike in it come by their moment."""

    DUE = "due"
    READERS_TIME = "readers_time"
    ACCOUNT = "account"
    TITLE = "title"
    STATE = "state"
    OWNER = "owner"


_KEYS: dict[AgendaOrder, ColumnElement[Any]] = {
    AgendaOrder.DUE: literal(0),
    AgendaOrder.READERS_TIME: deliveries.c.wall,
    AgendaOrder.ACCOUNT: func.lower(accounts.c.handle),
    AgendaOrder.TITLE: func.lower(posts.c.name),
    AgendaOrder.STATE: case(
        {state.value: rank for rank, state in enumerate(_NEEDS_SOMEBODY_FIRST)}, value=deliveries.c.state
    ),
    AgendaOrder.OWNER: func.lower(members.c.name),
}


@dataclass(frozen=True, slots=True)
class AgendaAfter:
    """Where a page ended: the database's own key of its last line, so that both compare alike."""

    key: str | int
    due_at: datetime
    delivery_id: DeliveryId


@dataclass(frozen=True, slots=True)
class AgendaSort:
    order: AgendaOrder = AgendaOrder.DUE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class AgendaPage:
    """``after`` is where the next page goes on, None at the end."""

    entries: tuple[CalendarEntry, ...]
    after: AgendaAfter | None


def page(
    connection: Connection,
    start: datetime,
    end: datetime,
    *,
    sort: AgendaSort,
    after: AgendaAfter | None = None,
    limit: int = 200,
    wanted: PlanFilter = EVERYTHING,
) -> AgendaPage:
    """Deliveries due from ``start`` up to but not including ``end``, at most ``limit`` of them."""
    key = _KEYS[sort.order]
    columns: list[ColumnElement[Any]] = [deliveries.c.due_at, deliveries.c.id]
    if sort.order is not AgendaOrder.DUE:
        columns.insert(0, key)
    chosen = ENTRIES.add_columns(key.label("sort_key")).where(
        deliveries.c.due_at >= start, deliveries.c.due_at < end, *conditions(wanted)
    )
    if after is not None:
        chosen = chosen.where(_beyond(columns, after, descending=sort.descending))
    ordered = [column.desc() if sort.descending else column.asc() for column in columns]
    rows = connection.execute(chosen.order_by(*ordered).limit(limit)).all()
    entries = tuple(entry_of(row) for row in rows)
    last = AgendaAfter(rows[-1].sort_key, entries[-1].due_at, entries[-1].delivery_id) if len(rows) == limit else None
    return AgendaPage(entries, last)


def _beyond(columns: list[ColumnElement[Any]], after: AgendaAfter, *, descending: bool) -> ColumnElement[bool]:
    """Whatever comes behind the last line, column after column."""
    values = [after.key, after.due_at, after.delivery_id][-len(columns) :]
    found: list[ColumnElement[bool]] = []
    for position, (column, value) in enumerate(zip(columns, values, strict=True)):
        alike = [one == known for one, known in zip(columns[:position], values[:position], strict=True)]
        found.append(and_(*alike, column < value if descending else column > value))
    return or_(*found)
