"""A delivery of several requests, such as a thread, remembers which of them its network has taken.

Revision ID: 0016
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.create_table(
        "delivery_steps",
        sa.Column("delivery_id", sa.String(length=32), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("remote_id", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["delivery_id"], ["deliveries.id"], name="fk_delivery_steps_delivery_id"),
        sa.PrimaryKeyConstraint("delivery_id", "step", name="pk_delivery_steps"),
        comment="what a delivery of several requests has made on its network already",
    )
