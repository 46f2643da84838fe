"""What rules ask of the world: sign-ins that end, quotas, links that answer, translations nobody has read.

Revision ID: 0013
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    comment = "when the network will ask to sign in again"
    op.add_column("accounts", sa.Column("sign_in_until", sa.BigInteger(), comment=comment))
    op.create_table(
        "account_quotas",
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("money", sa.Boolean(), nullable=False),
        sa.Column("left_over", sa.Integer(), nullable=False),
        sa.Column("out_of", sa.Integer(), nullable=False),
        sa.Column("renews_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_account_quotas_account_id"),
        sa.PrimaryKeyConstraint("account_id", "money", name="pk_account_quotas"),
        comment="what a network, or the budget, still allows an account, as it was last known",
    )
    op.create_table(
        "link_answers",
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("link", name="pk_link_answers"),
        comment="what happened when links of posts were followed last",
    )
    op.create_table(
        "machine_translations",
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_machine_translations_post_id"),
        sa.PrimaryKeyConstraint("post_id", "language", name="pk_machine_translations"),
        comment="languages of a post whose words a machine wrote and nobody has confirmed yet",
    )
