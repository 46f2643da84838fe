"""Recalls, and for each account how far one has come."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    text,
)
from sqlalchemy import false as sql_false

from scheduler_app.domain.recall import RECALL_OVER, RecallState
from scheduler_app.storage.columns import UtcTime
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.tables import accounts, members, metadata, posts

_OVER = ", ".join(f"'{state.value}'" for state in sorted(RECALL_OVER))
_STATES = ", ".join(f"'{state.value}'" for state in sorted(RecallState))

recalls = Table(
    "recalls",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("post_id", ForeignKey(posts.c.id), nullable=False, index=True),
    Column("way", Text, nullable=False),
    Column("correction_id", ForeignKey(posts.c.id)),
    Column("reason", Text, nullable=False),
    Column("proposed_by", ForeignKey(members.c.id), nullable=False),
    Column("proposed_at", UtcTime, nullable=False),
    Column("confirmed_by", ForeignKey(members.c.id)),
    Column("confirmed_at", UtcTime),
    Column("solo", Boolean, nullable=False, server_default=sql_false(), comment="confirmed by whoever proposed it"),
    Column("withdrawn_by", ForeignKey(members.c.id)),
    Column("withdrawn_at", UtcTime),
)

recall_steps = Table(
    "recall_steps",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("recall_id", ForeignKey(recalls.c.id), nullable=False, index=True),
    Column("delivery_id", ForeignKey(deliveries.c.id), nullable=False),
    # Named as in deliveries, so that the conditions of claims and fences can be asked of a correction too.
    Column("post_id", ForeignKey(posts.c.id), nullable=False),
    Column("account_id", ForeignKey(accounts.c.id), nullable=False),
    Column("action", Text, nullable=False),
    Column("content_hash", String(64), nullable=False),
    Column("record", Text, nullable=False, comment="what was public, kept before anything is done"),
    Column("state", Text, nullable=False),
    Column("code", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    Column("token", Integer, nullable=False, server_default="0"),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("crossed", Boolean, nullable=False, server_default=sql_false()),
    Column("lease_until", BigInteger, comment="by the database's clock"),
    Column("next_try_at", UtcTime),
    Column("done_by", ForeignKey(members.c.id)),
    Column("done_at", UtcTime),
    CheckConstraint(f"state IN ({_STATES})", name="state"),
    # Whatever two people believe, one thing at a time is done about a delivery.
    Index(
        "uq_recall_steps_open",
        "delivery_id",
        unique=True,
        sqlite_where=text(f"state NOT IN ({_OVER})"),
    ),
)

look_aheads = Table(
    "look_aheads",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("at", UtcTime, nullable=False),
    Column("member_id", ForeignKey(members.c.id), nullable=False),
)

look_ahead_lines = Table(
    "look_ahead_lines",
    metadata,
    Column("look_ahead_id", ForeignKey(look_aheads.c.id), primary_key=True),
    Column("line", String(64), primary_key=True, comment="the hash of one line of the list as it was seen"),
)
