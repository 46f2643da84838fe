"""Whom posts mention, and under which rights pictures may be shown.

Revision ID: 0008
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "known_names",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("handles", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("spellings", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_known_names"),
    )
    op.create_table(
        "media_rights",
        sa.Column("media_hash", sa.String(length=64), nullable=False),
        sa.Column("licence", sa.Text(), nullable=False),
        sa.Column("credit", sa.Text(), nullable=False),
        sa.Column("until", sa.BigInteger()),
        sa.Column("consent", sa.Boolean()),
        sa.ForeignKeyConstraint(["media_hash"], ["media.hash"], name="fk_media_rights_media_hash"),
        sa.PrimaryKeyConstraint("media_hash", name="pk_media_rights"),
    )
