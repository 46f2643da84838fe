"""Drafts that nobody goes on with, put away without being lost.

Revision ID: 0028
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    op.create_table(
        "put_away_posts",
        sa.Column("post_id", sa.String(32), nullable=False),
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_put_away_posts_post_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_put_away_posts_member_id"),
        sa.PrimaryKeyConstraint("post_id", name="pk_put_away_posts"),
        comment="drafts that nobody goes on with; they can be brought back",
    )
