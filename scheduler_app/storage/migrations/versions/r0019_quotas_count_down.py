"""A quota says when it was filed, so that what left since can be counted.

Revision ID: 0019
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("account_quotas", sa.Column("filed_at", sa.BigInteger()))
