"""A hold may only heighten the level.

Revision ID: 0011
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.add_column("holds", sa.Column("level", sa.Text(), nullable=False, server_default="held"))
