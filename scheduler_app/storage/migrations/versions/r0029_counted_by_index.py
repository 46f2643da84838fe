"""Deliveries at rest counted and walked along in their index alone.

SQLite looks a row up for the column that a partial index is about, unless the index has it too.

Revision ID: 0029
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"

_AT_REST = sa.text("lease_until IS NULL")


def upgrade() -> None:
    op.drop_index("ix_deliveries_state", "deliveries")
    op.create_index(
        "ix_deliveries_state",
        "deliveries",
        ["state", "due_at", "id", "lease_until"],
        sqlite_where=_AT_REST,
        postgresql_where=_AT_REST,
    )
