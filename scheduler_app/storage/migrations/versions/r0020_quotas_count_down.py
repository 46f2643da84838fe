"""A quota says when it was filed, so that what left since can be counted.

Revision ID: 0020
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.add_column("account_quotas", sa.Column("filed_at", sa.BigInteger()))
