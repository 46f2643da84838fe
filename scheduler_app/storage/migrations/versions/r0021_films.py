"""Of a film is known how long it is, and whether it has sound and captions.

Revision ID: 0021
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.add_column("media", sa.Column("milliseconds", sa.BigInteger()))
    op.add_column("media", sa.Column("sound", sa.Boolean()))
    op.add_column("media", sa.Column("captioned", sa.Boolean()))
