"""Rights of members on single accounts.

Revision ID: 0012
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column(
        "members",
        sa.Column(
            "grants",
            sa.Text(),
            server_default="{}",
            nullable=False,
            comment="rights by account, where they are fewer",
        ),
    )
