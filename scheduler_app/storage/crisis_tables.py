"""What goes with a hold: exemptions, what had passed its fence, the review after it, and the incident that tells it."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text, false

from scheduler_app.storage.columns import UtcTime
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.tables import holds, members, metadata, posts

hold_exemptions = Table(
    "hold_exemptions",
    metadata,
    Column("hold_id", ForeignKey(holds.c.id), primary_key=True),
    Column("post_id", ForeignKey(posts.c.id), primary_key=True),
    Column("post_version", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("proposed_by", ForeignKey(members.c.id), nullable=False),
    Column("proposed_at", UtcTime, nullable=False),
    Column("confirmed_by", ForeignKey(members.c.id)),
    Column("confirmed_at", UtcTime),
    Column("solo", Boolean, nullable=False, server_default=false()),
    # Two people, or one who says so, whatever the program believes.
    CheckConstraint("solo OR confirmed_by <> proposed_by", name="two_people"),
)

hold_stragglers = Table(
    "hold_stragglers",
    metadata,
    Column("hold_id", ForeignKey(holds.c.id), primary_key=True),
    Column("delivery_id", ForeignKey(deliveries.c.id), primary_key=True),
    comment="what had passed its fence when the hold began",
)

hold_reviews = Table(
    "hold_reviews",
    metadata,
    Column("hold_id", ForeignKey(holds.c.id), primary_key=True),
    Column("delivery_id", ForeignKey(deliveries.c.id), primary_key=True),
    Column("decision", Text),
    Column("reason", Text, nullable=False, server_default=""),
    Column("decided_by", ForeignKey(members.c.id)),
    Column("decided_at", UtcTime),
    Index("ix_hold_reviews_delivery_id", "delivery_id"),
)

incidents = Table(
    "incidents",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("title", Text, nullable=False),
    Column("opened_by", ForeignKey(members.c.id), nullable=False),
    Column("opened_at", UtcTime, nullable=False),
    Column("lessons", Text, nullable=False, server_default=""),
    Column("closed_by", ForeignKey(members.c.id)),
    Column("closed_at", UtcTime),
)

incident_causes = Table(
    "incident_causes",
    metadata,
    Column("cause_id", String(32), primary_key=True),
    Column("incident_id", ForeignKey(incidents.c.id), nullable=False, index=True),
    comment="the hold or recall that opened or joined an incident",
)

incident_events = Table(
    "incident_events",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("incident_id", ForeignKey(incidents.c.id), nullable=False, index=True),
    Column("at", UtcTime, nullable=False),
    Column("step", Text, nullable=False),
    Column("by", ForeignKey(members.c.id)),
    Column("subject", Text, nullable=False, server_default=""),
    Column("words", Text, nullable=False, server_default=""),
)
