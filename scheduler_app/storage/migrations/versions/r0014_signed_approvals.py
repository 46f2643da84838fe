"""Approvals are signed, and somebody may stand in for a supervisor.

Revision ID: 0014
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "stand_ins",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_stand_ins"),
        comment="statement holds the canonical bytes that were signed; a later one takes the place of an earlier one",
    )
    if op.get_context().dialect.name == "postgresql":
        _say_what_tables_hold()
    # What was approved without a signature is asked for again.
    op.execute("DELETE FROM approved_contents")


def _say_what_tables_hold() -> None:
    op.create_table_comment(
        "approvals", "statement holds the canonical bytes that were signed; nothing else here is believed"
    )
    op.create_table_comment(
        "approved_contents",
        "what enough people have approved, for the claim; the sender reads the statements themselves",
    )
