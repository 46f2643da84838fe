"""What headquarters answers is put on record, signed.

Revision ID: 0024
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    op.create_table(
        "clearances",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("member_id", sa.String(length=32), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_clearances_post_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_clearances_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_clearances"),
        comment="statement holds the canonical bytes that were signed; the latest answer about what is written counts",
    )
    op.create_index("ix_clearances_post_id", "clearances", ["post_id"])
