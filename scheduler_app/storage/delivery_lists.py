"""Deliveries as lists for screens: joined freely, paged by key, never by offset."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, not_, or_, select, union_all

from scheduler_app.domain import by_hand
from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.delivery import IN_FLIGHT, DeliveryState
from scheduler_app.domain.ids import AccountId, CampaignId, DeliveryId, MemberId, PostId
from scheduler_app.domain.plan_filter import EVERYTHING, PlanFilter
from scheduler_app.errors import NotFound
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.may_leave import at_rest, in_flight
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

ENTRIES = (
    select(
        deliveries,
        posts.c.name.label("post_name"),
        posts.c.topic,
        posts.c.author_id,
        posts.c.campaign_id,
        members.c.name.label("author_name"),
        accounts.c.handle,
        accounts.c.network,
        (accounts.c.kind == AccountKind.MANUAL.value).label("by_hand"),
        missions.c.name.label("mission_name"),
        missions.c.country,
        missions.c.city,
        _APPROVED.label("approved"),
    )
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
        chosen = chosen.where(_beyond(after, newest_first=False))
    return entries_of(connection, chosen.order_by(deliveries.c.due_at, deliveries.c.id).limit(limit))


def page(
    connection: Connection,
    states: Iterable[DeliveryState],
    *,
    after: After | None = None,
    newest_first: bool = False,
    limit: int = 50,
    for_a_person: bool = True,
) -> tuple[CalendarEntry, ...]:
    """One page of the deliveries in some states, by due time; those ``for_a_person`` are in ``to_post`` too."""
    wanted = frozenset(states)
    chosen = ENTRIES.where(deliveries.c.state.in_([state.value for state in sorted(wanted)]))
    if not for_a_person:
        chosen = chosen.where(deliveries.c.reason != by_hand.DUE)
        if wanted & IN_FLIGHT:
            chosen = chosen.where(or_(at_rest(deliveries), accounts.c.kind != AccountKind.MANUAL.value))
    if not wanted & IN_FLIGHT:
        chosen = chosen.where(at_rest(deliveries))
    elif wanted <= IN_FLIGHT:
        chosen = chosen.where(in_flight(deliveries))
    if after is not None:
        chosen = chosen.where(_beyond(after, newest_first=newest_first))
    key = (deliveries.c.due_at, deliveries.c.id)
    order = [column.desc() if newest_first else column.asc() for column in key]
    return entries_of(connection, chosen.order_by(*order).limit(limit))


def to_post(
    connection: Connection, now: datetime, *, after: After | None = None, backwards: bool = False, limit: int = 50
) -> tuple[CalendarEntry, ...]:
    """One page of what people are to post by hand, or are posting, by due time."""
    key = (deliveries.c.due_at, deliveries.c.id)
    order = [column.desc() if backwards else column.asc() for column in key]
    found: list[CalendarEntry] = []
    # One after the other: each has an index of its own.
    for part in (_due_by_hand(now), _being_posted()):
        chosen = ENTRIES.where(*part)
        if after is not None:
            chosen = chosen.where(_beyond(after, newest_first=backwards))
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


def _beyond(after: After, *, newest_first: bool) -> ColumnElement[bool]:
    due_at, own_id = deliveries.c.due_at, deliveries.c.id
    if newest_first:
        return or_(due_at < after.due_at, and_(due_at == after.due_at, own_id < after.delivery_id))
    return or_(due_at > after.due_at, and_(due_at == after.due_at, own_id > after.delivery_id))


def entries_of(connection: Connection, chosen: Select[tuple[object, ...]]) -> tuple[CalendarEntry, ...]:
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


def entry_of(row: Row[tuple[object, ...]]) -> CalendarEntry:
    """One line, as a row of ``ENTRIES`` holds it."""
    return CalendarEntry(
        delivery_id=DeliveryId(row.id),
        post_id=PostId(row.post_id),
        post_name=row.post_name,
        topic=row.topic,
        account_id=AccountId(row.account_id),
        handle=row.handle,
        network=row.network,
        mission_name=row.mission_name,
        country=row.country,
        city=row.city,
        zone=row.zone,
        wall=datetime.fromisoformat(row.wall),
        due_at=row.due_at,
        next_try_at=row.next_try_at,
        state=DeliveryState(row.state),
        reason=row.reason,
        address=row.address,
        attempts=row.attempts,
        sent_at=row.sent_at,
        approved=bool(row.approved),
        author_id=MemberId(row.author_id),
        author_name=row.author_name,
        campaign_id=None if row.campaign_id is None else CampaignId(row.campaign_id),
        by_hand=bool(row.by_hand),
    )
