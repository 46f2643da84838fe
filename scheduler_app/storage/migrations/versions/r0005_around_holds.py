"""Exemptions from holds, what had passed its fence, the review after a hold, and incidents.

Revision ID: 0005
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_index(
        "ix_holds_active",
        "holds",
        ["scope", "value"],
        sqlite_where=sa.text("released_at IS NULL"),
        postgresql_where=sa.text("released_at IS NULL"),
    )
    _holds()
    _incidents()


def _holds() -> None:
    op.create_table(
        "hold_exemptions",
        sa.Column("hold_id", sa.String(length=32), nullable=False),
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("post_version", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.String(length=32), nullable=False),
        sa.Column("proposed_at", sa.BigInteger(), nullable=False),
        sa.Column("confirmed_by", sa.String(length=32)),
        sa.Column("confirmed_at", sa.BigInteger()),
        sa.CheckConstraint("confirmed_by <> proposed_by", name="ck_hold_exemptions_two_people"),
        sa.ForeignKeyConstraint(["hold_id"], ["holds.id"], name="fk_hold_exemptions_hold_id"),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_hold_exemptions_post_id"),
        sa.ForeignKeyConstraint(["proposed_by"], ["members.id"], name="fk_hold_exemptions_proposed_by"),
        sa.ForeignKeyConstraint(["confirmed_by"], ["members.id"], name="fk_hold_exemptions_confirmed_by"),
        sa.PrimaryKeyConstraint("hold_id", "post_id", name="pk_hold_exemptions"),
    )
    op.create_table(
        "hold_stragglers",
        sa.Column("hold_id", sa.String(length=32), nullable=False),
        sa.Column("delivery_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["hold_id"], ["holds.id"], name="fk_hold_stragglers_hold_id"),
        sa.ForeignKeyConstraint(["delivery_id"], ["deliveries.id"], name="fk_hold_stragglers_delivery_id"),
        sa.PrimaryKeyConstraint("hold_id", "delivery_id", name="pk_hold_stragglers"),
        comment="what had passed its fence when the hold began",
    )
    op.create_table(
        "hold_reviews",
        sa.Column("hold_id", sa.String(length=32), nullable=False),
        sa.Column("delivery_id", sa.String(length=32), nullable=False),
        sa.Column("decision", sa.Text()),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("decided_by", sa.String(length=32)),
        sa.Column("decided_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["hold_id"], ["holds.id"], name="fk_hold_reviews_hold_id"),
        sa.ForeignKeyConstraint(["delivery_id"], ["deliveries.id"], name="fk_hold_reviews_delivery_id"),
        sa.ForeignKeyConstraint(["decided_by"], ["members.id"], name="fk_hold_reviews_decided_by"),
        sa.PrimaryKeyConstraint("hold_id", "delivery_id", name="pk_hold_reviews"),
    )
    op.create_index("ix_hold_reviews_delivery_id", "hold_reviews", ["delivery_id"])


def _incidents() -> None:
    op.create_table(
        "incidents",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("opened_by", sa.String(length=32), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("lessons", sa.Text(), server_default="", nullable=False),
        sa.Column("closed_by", sa.String(length=32)),
        sa.Column("closed_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["opened_by"], ["members.id"], name="fk_incidents_opened_by"),
        sa.ForeignKeyConstraint(["closed_by"], ["members.id"], name="fk_incidents_closed_by"),
        sa.PrimaryKeyConstraint("id", name="pk_incidents"),
    )
    op.create_table(
        "incident_causes",
        sa.Column("cause_id", sa.String(length=32), nullable=False),
        sa.Column("incident_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incidents.id"], name="fk_incident_causes_incident_id"),
        sa.PrimaryKeyConstraint("cause_id", name="pk_incident_causes"),
        comment="the hold or recall that opened or joined an incident",
    )
    op.create_index("ix_incident_causes_incident_id", "incident_causes", ["incident_id"])
    op.create_table(
        "incident_events",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("incident_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("by", sa.String(length=32)),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incidents.id"], name="fk_incident_events_incident_id"),
        sa.ForeignKeyConstraint(["by"], ["members.id"], name="fk_incident_events_by"),
        sa.PrimaryKeyConstraint("id", name="pk_incident_events"),
    )
    op.create_index("ix_incident_events_incident_id", "incident_events", ["incident_id"])
