"""The plan as one table that can be sorted by any of its columns, of which any rows can be read at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, literal, select

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.plan_filter import EVERYTHING, PlanFilter
from scheduler_app.storage.delivery_lists import ENTRIES, CalendarEntry, conditions, entries_of
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
class AgendaSort:
    order: AgendaOrder = AgendaOrder.DUE
    descending: bool = False


# What the table of deliveries knows by itself; its index has the first of them in order.
_ALONE = frozenset({AgendaOrder.DUE, AgendaOrder.READERS_TIME, AgendaOrder.STATE})


def page(
    connection: Connection,
    start: datetime,
    end: datetime,
    *,
    sort: AgendaSort,
    skip: int = 0,
    limit: int = 200,
    wanted: PlanFilter = EVERYTHING,
) -> tuple[CalendarEntry, ...]:
    """Deliveries due from ``start`` up to but not including ``end``: ``limit`` of them behind the first ``skip``."""
    columns: list[ColumnElement[Any]] = [deliveries.c.due_at, deliveries.c.id]
    if sort.order is not AgendaOrder.DUE:
        columns.insert(0, _KEYS[sort.order])
    order = [column.desc() if sort.descending else column.asc() for column in columns]
    # Only of those that are read more is looked up than what they are sorted by.
    rows = _due_in(start, end, wanted, deliveries.c.id, alone=sort.order in _ALONE)
    chosen = rows.order_by(*order).limit(limit).offset(skip).correlate(None)
    return entries_of(connection, ENTRIES.where(deliveries.c.id.in_(chosen)).order_by(*order))


def count(connection: Connection, start: datetime, end: datetime, wanted: PlanFilter = EVERYTHING) -> int:
    """How many there are."""
    return connection.scalar(_due_in(start, end, wanted, func.count(), alone=True)) or 0


def _due_in(start: datetime, end: datetime, wanted: PlanFilter, *columns: Any, alone: bool) -> Select[Any]:
    rows = select(*columns).select_from(deliveries)
    if wanted.narrows or not alone:
        rows = ENTRIES.with_only_columns(*columns)
    return rows.where(deliveries.c.due_at >= start, deliveries.c.due_at < end, *conditions(wanted))
