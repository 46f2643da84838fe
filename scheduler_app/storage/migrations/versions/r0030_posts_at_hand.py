"""What has left is passed over where posts are laid on shelves; requests and approvals are found while they count.

Revision ID: 0030
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"

_AT_HAND = sa.text("has_left = 0")
_OPEN = sa.text("closed_at IS NULL")


def upgrade() -> None:
    comment = "1 some time after readers have had it"
    op.add_column("posts", sa.Column("has_left", sa.Integer(), nullable=False, server_default="0", comment=comment))
    op.execute(
        "UPDATE posts SET has_left = 1 "
        "WHERE id IN (SELECT post_id FROM deliveries WHERE state IN ('sent', 'recalled') AND lease_until IS NULL)"
    )
    op.create_index("ix_posts_at_hand", "posts", ["number"], sqlite_where=_AT_HAND, postgresql_where=_AT_HAND)
    op.create_index(
        "ix_approval_requests_open", "approval_requests", ["post_id"], sqlite_where=_OPEN, postgresql_where=_OPEN
    )
    op.create_index(
        "ix_approved_contents_until",
        "approved_contents",
        ["not_after", "post_id", "account_id", "content_hash"],
    )
