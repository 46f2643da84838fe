"""Of a film is known how its pictures are written.

Revision ID: 0023
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    op.add_column("media", sa.Column("codec", sa.Text()))
