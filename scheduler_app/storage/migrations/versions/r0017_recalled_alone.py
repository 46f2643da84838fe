"""In solo mode one person recalls a post, and the recall says so.

Revision ID: 0017
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    said = "confirmed by whoever proposed it"
    op.add_column("recalls", sa.Column("solo", sa.Boolean(), server_default=sa.false(), nullable=False, comment=said))
    # Who did both when nothing was marked yet could only do so in solo mode.
    op.execute("UPDATE recalls SET solo = TRUE WHERE confirmed_by = proposed_by")
