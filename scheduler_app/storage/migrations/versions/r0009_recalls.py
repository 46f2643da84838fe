"""Recalls with a step for each account, and who looked at what is about to leave.

Revision ID: 0009
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_OVER = "'done', 'done_by_hand', 'withdrawn'"
_STATES = "'by_hand', 'done', 'done_by_hand', 'failed', 'proposed', 'unknown', 'waiting', 'withdrawn', 'working'"


def upgrade() -> None:
    _recalls()
    _recall_steps()
    _look_aheads()


def _recalls() -> None:
    op.create_table(
        "recalls",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("correction_id", sa.String(length=32)),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.String(length=32), nullable=False),
        sa.Column("proposed_at", sa.BigInteger(), nullable=False),
        sa.Column("confirmed_by", sa.String(length=32)),
        sa.Column("confirmed_at", sa.BigInteger()),
        sa.Column("withdrawn_by", sa.String(length=32)),
        sa.Column("withdrawn_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_recalls_post_id"),
        sa.ForeignKeyConstraint(["correction_id"], ["posts.id"], name="fk_recalls_correction_id"),
        sa.ForeignKeyConstraint(["proposed_by"], ["members.id"], name="fk_recalls_proposed_by"),
        sa.ForeignKeyConstraint(["confirmed_by"], ["members.id"], name="fk_recalls_confirmed_by"),
        sa.ForeignKeyConstraint(["withdrawn_by"], ["members.id"], name="fk_recalls_withdrawn_by"),
        sa.PrimaryKeyConstraint("id", name="pk_recalls"),
    )
    op.create_index("ix_recalls_post_id", "recalls", ["post_id"])


def _recall_steps() -> None:
    op.create_table(
        "recall_steps",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("recall_id", sa.String(length=32), nullable=False),
        sa.Column("delivery_id", sa.String(length=32), nullable=False),
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("record", sa.Text(), nullable=False, comment="what was public, kept before anything is done"),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("token", sa.Integer(), server_default="0", nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("crossed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("lease_until", sa.BigInteger(), comment="by the database's clock"),
        sa.Column("next_try_at", sa.BigInteger()),
        sa.Column("done_by", sa.String(length=32)),
        sa.Column("done_at", sa.BigInteger()),
        sa.CheckConstraint(f"state IN ({_STATES})", name="ck_recall_steps_state"),
        sa.ForeignKeyConstraint(["recall_id"], ["recalls.id"], name="fk_recall_steps_recall_id"),
        sa.ForeignKeyConstraint(["delivery_id"], ["deliveries.id"], name="fk_recall_steps_delivery_id"),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_recall_steps_post_id"),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_recall_steps_account_id"),
        sa.ForeignKeyConstraint(["done_by"], ["members.id"], name="fk_recall_steps_done_by"),
        sa.PrimaryKeyConstraint("id", name="pk_recall_steps"),
    )
    op.create_index("ix_recall_steps_recall_id", "recall_steps", ["recall_id"])
    op.create_index(
        "uq_recall_steps_open",
        "recall_steps",
        ["delivery_id"],
        unique=True,
        sqlite_where=sa.text(f"state NOT IN ({_OVER})"),
        postgresql_where=sa.text(f"state NOT IN ({_OVER})"),
    )


def _look_aheads() -> None:
    op.create_table(
        "look_aheads",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_look_aheads_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_look_aheads"),
    )
    op.create_table(
        "look_ahead_lines",
        sa.Column("look_ahead_id", sa.String(length=32), nullable=False),
        sa.Column(
            "line", sa.String(length=64), nullable=False, comment="the hash of one line of the list as it was seen"
        ),
        sa.ForeignKeyConstraint(["look_ahead_id"], ["look_aheads.id"], name="fk_look_ahead_lines_look_ahead_id"),
        sa.PrimaryKeyConstraint("look_ahead_id", "line", name="pk_look_ahead_lines"),
    )
