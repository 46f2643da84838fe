"""A month's spending has caps, and what was read for money is written down.

Revision ID: 0022
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.create_table(
        "spending_caps",
        sa.Column("on_what", sa.Text(), nullable=False, comment="workspace, account or app"),
        sa.Column("target", sa.Text(), nullable=False, comment="an account's id, an app's network, or empty"),
        sa.Column("amount", sa.Integer(), nullable=False, comment="thousandths of a US dollar a month"),
        sa.Column("set_by", sa.String(length=32), nullable=False),
        sa.Column("set_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("amount >= 0", name="ck_spending_caps_not_negative"),
        sa.ForeignKeyConstraint(["set_by"], ["members.id"], name="fk_spending_caps_set_by"),
        sa.PrimaryKeyConstraint("on_what", "target", name="pk_spending_caps"),
    )
    op.create_table(
        "spending_levels",
        sa.Column("on_what", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False, comment="such as 2027-03, UTC"),
        sa.Column("level", sa.Integer(), autoincrement=False, nullable=False, comment="per cent of the cap"),
        sa.Column("amount", sa.Integer(), autoincrement=False, nullable=False, comment="the cap that was reached"),
        sa.PrimaryKeyConstraint("on_what", "target", "month", "level", "amount", name="pk_spending_levels"),
        comment="what was told already, so that each level of a cap is told once a month",
    )
    op.create_table(
        "charged_reads",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False, comment="as the fact sheet calls it"),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_charged_reads_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_charged_reads"),
        comment="what was read on networks that charge for reading",
    )
    op.create_index("ix_charged_reads_at", "charged_reads", ["at"])
