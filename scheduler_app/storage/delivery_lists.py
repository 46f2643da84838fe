"""Deliveries as lists for screens: joined freely, paged by key, never by offset."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import pairwise
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    Text,
    and_,
    bindparam,
    func,
    not_,
    or_,
    select,
    tuple_,
    type_coerce,
    union_all,
)

from scheduler_app.domain import by_hand
from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.delivery import IN_FLIGHT, DeliveryState
from scheduler_app.domain.ids import AccountId, CampaignId, DeliveryId, MemberId, PostId
from scheduler_app.domain.plan_filter import EVERYTHING, PlanFilter
from scheduler_app.errors import NotFound
from scheduler_app.storage.columns import from_milliseconds, maybe_from_milliseconds, to_milliseconds
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.given_rows import as_rows, given_text
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.may_leave import at_rest, in_flight, integer, word
from scheduler_app.storage.tables import accounts, approved_contents, members, missions, posts


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One delivery in a list. ``wall`` is the reader's clock in ``zone``; ``due_at`` the same moment in UTC.

    ``approved`` says whether some approval names exactly this content for this account and moment; ``author_id`` and
    ``author_name`` say who wrote the post. With ``by_hand`` a person posts it, not Duta.
    """

    delivery_id: DeliveryId
    post_id: PostId
    post_name: str
    topic: str
    account_id: AccountId
    handle: str
    network: str
    mission_name: str
    country: str
    city: str
    zone: str
    wall: datetime
    due_at: datetime
    next_try_at: datetime
    state: DeliveryState
    reason: str
    address: str
    attempts: int
    sent_at: datetime | None
    approved: bool
    author_id: MemberId
    author_name: str
    campaign_id: CampaignId | None
    by_hand: bool = False

    @property
    def for_a_person(self) -> bool:
        """Whether its hour has come and a person is to post it, or does so at this moment."""
        due = self.state is DeliveryState.SCHEDULED and self.reason == by_hand.DUE
        return self.by_hand and (due or self.state in IN_FLIGHT)


@dataclass(frozen=True, slots=True)
class After:
    """Where the last page ended."""

    due_at: datetime
    delivery_id: DeliveryId


_APPROVED = (
    select(approved_contents.c.account_id)
    .where(
        approved_contents.c.post_id == deliveries.c.post_id,
        approved_contents.c.account_id == deliveries.c.account_id,
        approved_contents.c.content_hash == deliveries.c.content_hash,
        approved_contents.c.not_before <= deliveries.c.due_at,
        approved_contents.c.not_after >= deliveries.c.due_at,
    )
    .correlate(deliveries)
    .exists()
)


def _as_stored(at: ColumnElement[Any]) -> ColumnElement[int]:
    """A time as its number, so that rows read alike whether SQLAlchemy or the driver alone brings them."""
    return type_coerce(at, BigInteger).label(at.key or "")


# In the order in which ``entry_of`` takes them.
_COLUMNS: tuple[ColumnElement[Any], ...] = (
    deliveries.c.id,
    deliveries.c.post_id,
    posts.c.name,
    posts.c.topic,
    deliveries.c.account_id,
    accounts.c.handle,
    accounts.c.network,
    missions.c.name.label("mission_name"),
    missions.c.country,
    missions.c.city,
    deliveries.c.zone,
    deliveries.c.wall,
    _as_stored(deliveries.c.due_at),
    _as_stored(deliveries.c.next_try_at),
    deliveries.c.state,
    deliveries.c.reason,
    deliveries.c.address,
    deliveries.c.attempts,
    _as_stored(deliveries.c.sent_at),
    _APPROVED.label("approved"),
    posts.c.author_id,
    members.c.name.label("author_name"),
    posts.c.campaign_id,
    (accounts.c.kind == AccountKind.MANUAL.value).label("by_hand"),
)

ENTRIES = (
    select(*_COLUMNS)
    .join_from(deliveries, posts, posts.c.id == deliveries.c.post_id)
    .join(members, members.c.id == posts.c.author_id)
    .join(accounts, accounts.c.id == deliveries.c.account_id)
    .join(missions, missions.c.id == accounts.c.mission_id)
)


def between(
    connection: Connection,
    start: datetime,
    end: datetime,
    limit: int = 5000,
    wanted: PlanFilter = EVERYTHING,
    *,
    after: After | None = None,
) -> tuple[CalendarEntry, ...]:
    """Deliveries due from ``start`` up to but not including ``end``, earliest first, at most ``limit``."""
    chosen = ENTRIES.where(deliveries.c.due_at >= start, deliveries.c.due_at < end, *conditions(wanted))
    if after is not None:
        chosen = chosen.where(beyond()).params(**as_place(after))
    return entries_of(connection, chosen.order_by(deliveries.c.due_at, deliveries.c.id).limit(limit))


def page(
    connection: Connection,
    states: Iterable[DeliveryState],
    *,
    after: After | None = None,
    newest_first: bool = False,
    limit: int = 50,
    skip: int = 0,
    for_a_person: bool = True,
) -> tuple[CalendarEntry, ...]:
    """One page of the deliveries in some states, by due time; those ``for_a_person`` are in ``to_post`` too.

    ``skip`` leaves out so many before the page: they are walked over in their index, so some thousands cost little.
    """
    statement = _page(frozenset(states), newest_first=newest_first, after=after is not None, for_a_person=for_a_person)
    params = {"most": limit, "skip": skip, **as_place(after)}
    return tuple(entry_of(row) for row in statement.rows(connection, params))


def to_post(
    connection: Connection, now: datetime, *, after: After | None = None, backwards: bool = False, limit: int = 50
) -> tuple[CalendarEntry, ...]:
    """One page of what people are to post by hand, or are posting, by due time."""
    key = (deliveries.c.due_at, deliveries.c.id)
    order = ordered(key, backwards)
    found: list[CalendarEntry] = []
    # One after the other: each has an index of its own.
    for part in (_due_by_hand(now), _being_posted()):
        chosen = ENTRIES.where(*part)
        if after is not None:
            chosen = chosen.where(beyond(newest_first=backwards)).params(**as_place(after))
        found += entries_of(connection, chosen.order_by(*order).limit(limit))
    found.sort(key=lambda entry: (entry.due_at, entry.delivery_id), reverse=backwards)
    return tuple(found[:limit])


def counts_to_post(connection: Connection, now: datetime) -> tuple[int, int]:
    """How many deliveries wait for a person to post them, and how many are being posted by one."""
    waiting, posting = (
        connection.scalar(
            select(func.count())
            .select_from(deliveries.join(accounts, accounts.c.id == deliveries.c.account_id))
            .where(*part)
        )
        for part in (_due_by_hand(now), _being_posted())
    )
    return waiting or 0, posting or 0


def _due_by_hand(now: datetime) -> tuple[ColumnElement[bool], ...]:
    scheduled = deliveries.c.state == DeliveryState.SCHEDULED.value
    return at_rest(deliveries), scheduled, deliveries.c.due_at <= now, deliveries.c.reason == by_hand.DUE


def _being_posted() -> tuple[ColumnElement[bool], ...]:
    return in_flight(deliveries), accounts.c.kind == AccountKind.MANUAL.value


def chosen_entries(connection: Connection, *which: ColumnElement[bool]) -> tuple[CalendarEntry, ...]:
    """The deliveries that answer to some conditions on their table, by due time."""
    return entries_of(connection, ENTRIES.where(*which).order_by(deliveries.c.due_at, deliveries.c.id))


def of_ids(connection: Connection, ids: Iterable[DeliveryId]) -> tuple[CalendarEntry, ...]:
    """These deliveries, by due time; those that are not there are left out."""
    return tuple(entry_of(row) for row in _OF_IDS.rows(connection, as_rows((one,) for one in ids)))


def entry(connection: Connection, delivery_id: DeliveryId) -> CalendarEntry:
    """One delivery as a line of a list. Raises NotFound."""
    found = chosen_entries(connection, deliveries.c.id == delivery_id)
    if not found:
        raise NotFound("delivery.unknown", delivery=delivery_id)
    return found[0]


def remote_id(connection: Connection, delivery_id: DeliveryId) -> str:
    """What the network calls a sent delivery; empty for one it never took. Raises NotFound."""
    found = connection.scalar(select(deliveries.c.remote_id).where(deliveries.c.id == delivery_id))
    if found is None:
        raise NotFound("delivery.unknown", delivery=delivery_id)
    return str(found)


def counts_by_state(connection: Connection) -> dict[DeliveryState, int]:
    """How many deliveries stand where; states without any are left out."""
    counted = select(deliveries.c.state, func.count()).group_by(deliveries.c.state)
    parts = union_all(counted.where(at_rest(deliveries)), counted.where(in_flight(deliveries)))
    return {DeliveryState(state): count for state, count in connection.execute(parts)}


def day_counts(connection: Connection, boundaries: tuple[datetime, ...]) -> tuple[int, ...]:
    """How many deliveries are due in each span between consecutive ``boundaries``: one count less than boundaries."""
    counts = [
        select(func.count())
        .select_from(deliveries)
        .where(deliveries.c.due_at >= start, deliveries.c.due_at < end)
        .scalar_subquery()
        for start, end in pairwise(boundaries)
    ]
    return tuple(connection.execute(select(*counts)).one()) if counts else ()


_BY_A_PERSON = (
    select(accounts.c.id)
    .where(accounts.c.id == deliveries.c.account_id, accounts.c.kind == AccountKind.MANUAL.value)
    .correlate(deliveries)
    .exists()
)
_OF_IDS = HotStatement(
    ENTRIES.where(deliveries.c.id.in_(select(given_text(0)))).order_by(deliveries.c.due_at, deliveries.c.id)
)


def as_place(after: After | None) -> dict[str, Any]:
    """The parameters of ``beyond``."""
    return {} if after is None else {"place_due_at": to_milliseconds(after.due_at), "place_id": after.delivery_id}


def beyond(*, newest_first: bool = False) -> ColumnElement[bool]:
    """What comes behind a place. Compared as one: two conditions joined by "or" are no place to begin in an index."""
    key = tuple_(deliveries.c.due_at, deliveries.c.id)
    place = tuple_(integer("place_due_at"), bindparam("place_id", type_=Text))
    return key < place if newest_first else key > place


@cache
def _page(states: frozenset[DeliveryState], *, newest_first: bool, after: bool, for_a_person: bool) -> HotStatement:
    """Only within one state do they lie in the order of an index: the parts are merged as they are walked along."""
    key = (deliveries.c.due_at, deliveries.c.id)
    further = (beyond(newest_first=newest_first),) if after else ()
    together = union_all(*(select(*key).where(*part, *further) for part in parts_of(states, for_a_person=for_a_person)))
    in_order = together.order_by(*ordered(together.selected_columns, newest_first))
    some = in_order.limit(integer("most")).offset(integer("skip")).subquery()
    return HotStatement(ENTRIES.where(deliveries.c.id.in_(select(some.c.id))).order_by(*ordered(key, newest_first)))


def ordered(key: Iterable[ColumnElement[Any]], newest_first: bool) -> list[ColumnElement[Any]]:
    """In the order of a list."""
    return [column.desc() if newest_first else column.asc() for column in key]


def parts_of(states: frozenset[DeliveryState], *, for_a_person: bool) -> list[tuple[ColumnElement[bool], ...]]:
    """Which deliveries these are, in as many parts as there are indexes to find them by."""
    found: list[tuple[ColumnElement[bool], ...]] = []
    for state in sorted(states - IN_FLIGHT):
        part: tuple[ColumnElement[bool], ...] = (at_rest(deliveries), deliveries.c.state == word(state))
        if state is DeliveryState.SCHEDULED and not for_a_person:
            part = (*part, deliveries.c.reason != by_hand.DUE)
        found.append(part)
    flying = [word(state) for state in sorted(states & IN_FLIGHT)]
    if flying:
        part = (in_flight(deliveries), deliveries.c.state.in_(flying))
        found.append(part if for_a_person else (*part, ~_BY_A_PERSON))
    return found


def entries_of(connection: Connection, chosen: Select[Any]) -> tuple[CalendarEntry, ...]:
    """The lines that a choice from ``ENTRIES`` finds."""
    return tuple(entry_of(row) for row in connection.execute(chosen))


def conditions(wanted: PlanFilter) -> tuple[ColumnElement[bool], ...]:
    """What a line of ``ENTRIES`` has to answer to."""
    named = (
        (deliveries.c.account_id, wanted.accounts),
        (missions.c.country, wanted.countries),
        (posts.c.topic, wanted.topics),
        (posts.c.author_id, wanted.authors),
        (posts.c.campaign_id, wanted.campaigns),
    )
    found: list[ColumnElement[bool]] = [column.in_(sorted(values)) for column, values in named if values]
    if wanted.states or wanted.unapproved:
        found.append(or_(*_standing(wanted)))
    return tuple(found)


def _standing(wanted: PlanFilter) -> list[ColumnElement[bool]]:
    plain = sorted(state.value for state in wanted.states - {DeliveryState.SCHEDULED})
    planned = deliveries.c.state == DeliveryState.SCHEDULED.value
    found: list[ColumnElement[bool]] = [deliveries.c.state.in_(plain)]
    if DeliveryState.SCHEDULED in wanted.states:
        found.append(and_(planned, _APPROVED))
    if wanted.unapproved:
        found.append(and_(planned, not_(_APPROVED)))
    return found


def entry_of(row: Sequence[Any]) -> CalendarEntry:
    """One line, as a row of ``ENTRIES`` holds it; what was asked for beyond its columns is not looked at."""
    id_, post_id, name, topic, account_id, handle, network, mission, country, city, zone, wall = row[:12]
    due_at, next_try_at, state, reason, address, attempts, sent_at, approved, author_id, author_name = row[12:22]
    return CalendarEntry(
        delivery_id=id_,
        post_id=post_id,
        post_name=name,
        topic=topic,
        account_id=account_id,
        handle=handle,
        network=network,
        mission_name=mission,
        country=country,
        city=city,
        zone=zone,
        wall=datetime.fromisoformat(wall),
        due_at=from_milliseconds(due_at),
        next_try_at=from_milliseconds(next_try_at),
        state=DeliveryState(state),
        reason=reason,
        address=address,
        attempts=attempts,
        sent_at=maybe_from_milliseconds(sent_at),
        approved=bool(approved),
        author_id=author_id,
        author_name=author_name,
        campaign_id=row[22],
        by_hand=bool(row[23]),
    )
