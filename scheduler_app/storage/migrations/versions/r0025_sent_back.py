"""Posts that were sent back to their authors are found without reading every approval.

Revision ID: 0025
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    sent_back = sa.text("decision = 'changes_requested'")
    op.create_index(
        "ix_approvals_sent_back", "approvals", ["post_id"], sqlite_where=sent_back, postgresql_where=sent_back
    )
