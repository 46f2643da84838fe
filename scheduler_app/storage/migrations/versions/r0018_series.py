"""Posts that come again, and the days that were made of them.

Revision ID: 0018
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.create_table(
        "series",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("made_until", sa.String(length=10), nullable=False, comment="the last day that was looked after"),
        sa.Column("ended_from", sa.String(length=10), comment="the first day on which it comes no more"),
        sa.PrimaryKeyConstraint("id", name="pk_series"),
    )
    op.create_table(
        "series_arrangements",
        sa.Column("series_id", sa.String(length=32), nullable=False),
        sa.Column("first", sa.String(length=10), nullable=False),
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("rhythm", sa.Text(), nullable=False),
        sa.Column("wall", sa.String(length=15), nullable=False, comment="the reader's clock, naive ISO 8601"),
        sa.Column("until", sa.String(length=10)),
        sa.Column("times", sa.Integer()),
        sa.Column("said_by", sa.String(length=32), nullable=False),
        sa.Column("said_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["series_id"], ["series.id"], name="fk_series_arrangements_series_id"),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_series_arrangements_post_id"),
        sa.ForeignKeyConstraint(["said_by"], ["members.id"], name="fk_series_arrangements_said_by"),
        sa.PrimaryKeyConstraint("series_id", "first", name="pk_series_arrangements"),
        comment="from which day on which post comes again; the next one takes its place",
    )
    op.create_index("ix_series_arrangements_post_id", "series_arrangements", ["post_id"])
    op.create_table(
        "occurrences",
        sa.Column("series_id", sa.String(length=32), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("post_id", sa.String(length=32), comment="empty where the day came too soon"),
        sa.Column("hindrance", sa.Text(), server_default="", nullable=False),
        sa.Column("rule", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["series_id"], ["series.id"], name="fk_occurrences_series_id"),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_occurrences_post_id"),
        sa.PrimaryKeyConstraint("series_id", "day", name="pk_occurrences"),
        sa.UniqueConstraint("post_id", name="uq_occurrences_post_id"),
    )
