"""What writers keep at hand, the weekly plans of missions, and how posts read before.

Revision ID: 0027
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    op.create_table(
        "stock",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_stock"),
        sa.UniqueConstraint("kind", "name", name="uq_stock_kind_name"),
        comment="snippets, hashtag sets and templates",
    )
    op.create_table(
        "account_sets",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_account_sets"),
        sa.UniqueConstraint("name", name="uq_account_sets_name"),
    )
    op.create_table(
        "account_set_accounts",
        sa.Column("set_id", sa.String(32), nullable=False),
        sa.Column("account_id", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["set_id"], ["account_sets.id"], name="fk_account_set_accounts_set_id"),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_account_set_accounts_account_id"),
        sa.PrimaryKeyConstraint("set_id", "account_id", name="pk_account_set_accounts"),
    )
    op.create_table(
        "queue_slots",
        sa.Column("mission_id", sa.String(32), nullable=False),
        sa.Column("weekday", sa.Integer(), autoincrement=False, nullable=False, comment="ISO 8601: Monday is 1"),
        sa.Column("wall", sa.String(5), nullable=False, comment="the readers' clock, such as 10:00"),
        sa.ForeignKeyConstraint(["mission_id"], ["missions.id"], name="fk_queue_slots_mission_id"),
        sa.PrimaryKeyConstraint("mission_id", "weekday", "wall", name="pk_queue_slots"),
        comment="the weekly plans of missions; one without any has the usual one",
    )
    op.create_table(
        "post_versions",
        sa.Column("post_id", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("begun_at", sa.BigInteger(), nullable=False),
        sa.Column("saved_at", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.Boolean(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_post_versions_post_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_post_versions_member_id"),
        sa.PrimaryKeyConstraint("post_id", "version", name="pk_post_versions"),
        comment="how posts read before; the latest of a post is written into until it is sealed",
    )
