"""How long records are kept.

Revision ID: 0007
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "retention",
        sa.Column("record_class", sa.Text(), nullable=False),
        sa.Column("days", sa.Integer(), comment="empty for ever"),
        sa.PrimaryKeyConstraint("record_class", name="pk_retention"),
        comment="how long records are kept where that is not the usual time",
    )
