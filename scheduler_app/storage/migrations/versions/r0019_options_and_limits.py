"""Variants say more than words (who may see it, a warning, a poll), and accounts know the limits of their own servers.

Revision ID: 0019
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("variants", sa.Column("options", sa.Text(), server_default="{}", nullable=False))
    op.add_column(
        "accounts",
        sa.Column("limits", sa.Text(), server_default="{}", nullable=False, comment="numbers its own server names"),
    )
