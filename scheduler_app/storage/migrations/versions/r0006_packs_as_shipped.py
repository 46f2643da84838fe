"""What a rule pack said when it was installed, so that a newer one can follow without undoing people's changes.

Revision ID: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column(
        "rule_packs",
        sa.Column(
            "shipped",
            sa.Text(),
            server_default="[]",
            nullable=False,
            comment="what the pack said when it was installed",
        ),
    )
