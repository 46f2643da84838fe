"""Deliveries and their attempts: the tables the schedule lives in."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text, text

from scheduler_app.domain.delivery import IN_FLIGHT, MAKES_ROOM, DeliveryState
from scheduler_app.storage.columns import UtcTime
from scheduler_app.storage.tables import accounts, metadata, posts


def _one_of(states: frozenset[DeliveryState] | type[DeliveryState]) -> str:
    return ", ".join(f"'{state.value}'" for state in sorted(states))


# "Scheduled", in words that only the two indexes below answer to: SQLite, offered the bare column, takes the index over
# all states instead and walks through everything that waits for later (``may_leave.waiting`` asks in the same words).
IS_WAITING = "state || '' = 'scheduled'"

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("post_id", ForeignKey(posts.c.id), nullable=False, index=True),
    Column("account_id", ForeignKey(accounts.c.id), nullable=False),
    Column("state", Text, nullable=False),
    Column("wall", String(26), nullable=False, comment="the reader's clock, naive ISO 8601"),
    Column("zone", Text, nullable=False),
    Column("due_at", UtcTime, nullable=False),
    Column("next_try_at", UtcTime, nullable=False),
    Column("content_hash", String(64), nullable=False),
    Column("idempotency_key", String(32), nullable=False, unique=True),
    Column("created_at", UtcTime, nullable=False),
    Column("token", Integer, nullable=False, server_default="0"),
    Column("owner", Text, nullable=False, server_default=""),
    Column("lease_until", BigInteger, comment="by the database's clock"),
    Column("send_deadline", BigInteger, comment="by the database's clock"),
    # An index over a condition is written anew whenever a column of the condition is. The state changes three times for
    # each delivery, so the conditions below name columns that change once; the checks bind them to the state.
    Column("planned", Integer, nullable=False, server_default="1", comment="0 once the plan has room for it again"),
    Column("first_try_at", UtcTime),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("lookups", Integer, nullable=False, server_default="0"),
    Column("reason", Text, nullable=False, server_default=""),
    Column("remote_id", Text, nullable=False, server_default=""),
    Column("address", Text, nullable=False, server_default=""),
    Column("sent_at", UtcTime),
    CheckConstraint(f"state IN ({_one_of(DeliveryState)})", name="state"),
    CheckConstraint("state <> 'sent' OR remote_id <> ''", name="sent_is_named"),
    CheckConstraint(f"(lease_until IS NOT NULL) = (state IN ({_one_of(IN_FLIGHT)}))", name="in_flight_is_leased"),
    CheckConstraint(f"(planned = 1) = (state NOT IN ({_one_of(MAKES_ROOM)}))", name="planned_until_over"),
    # The referee: whatever two machines believe, one account has one delivery under way.
    Index(
        "uq_deliveries_in_flight",
        "account_id",
        unique=True,
        sqlite_where=text("lease_until IS NOT NULL"),
    ),
    # The same for plans: whatever two planners believe, a post stands once in the plan of an account.
    Index(
        "uq_deliveries_planned",
        "post_id",
        "account_id",
        unique=True,
        sqlite_where=text("planned = 1"),
    ),
    Index(
        "ix_deliveries_waiting_by_account",
        "account_id",
        "next_try_at",
        "id",
        sqlite_where=text(IS_WAITING),
    ),
    Index(
        "ix_deliveries_waiting",
        "next_try_at",
        sqlite_where=text(IS_WAITING),
    ),
    Index(
        "ix_deliveries_unknown",
        "next_try_at",
        sqlite_where=text("state = 'unknown'"),
    ),
    Index("ix_deliveries_calendar", "due_at", "id"),
    # At rest: what is in flight is found by its account (``may_leave.at_rest``). The last column is always
    # empty; without it SQLite would look every row up to see that it is.
    Index(
        "ix_deliveries_state",
        "state",
        "due_at",
        "id",
        "lease_until",
        sqlite_where=text("lease_until IS NULL"),
    ),
)

delivery_steps = Table(
    "delivery_steps",
    metadata,
    Column("delivery_id", ForeignKey(deliveries.c.id), primary_key=True),
    Column("step", Text, primary_key=True),
    Column("remote_id", Text, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    comment="what a delivery of several requests has made on its network already",
)

attempts = Table(
    "attempts",
    metadata,
    Column("delivery_id", ForeignKey(deliveries.c.id), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("owner", Text, nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("finished_at", UtcTime),
    Column("outcome", Text, nullable=False, server_default=""),
    Column("code", Text, nullable=False, server_default=""),
    Column("remote_id", Text, nullable=False, server_default=""),
    Column("address", Text, nullable=False, server_default=""),
    # Written at the fence, where every page costs: kept by its key instead of beside an index on it.
    sqlite_with_rowid=False,
)
