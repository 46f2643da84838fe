"""Accounts have a colour that an administrator chose, and can be taken out of service.

Revision ID: 0026
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    op.add_column("accounts", sa.Column("band", sa.Text(), nullable=False, server_default=""))
    op.add_column("accounts", sa.Column("out_of_service_since", sa.BigInteger()))
