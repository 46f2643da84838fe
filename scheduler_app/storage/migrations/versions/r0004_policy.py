"""Rules, packs and overrides; the papers of accounts; what posts and campaigns say of themselves.

Revision ID: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    _more_columns()
    _rules()
    _overrides()


def _more_columns() -> None:
    for column in (
        sa.Column("owner_office", sa.Text(), server_default="", nullable=False),
        sa.Column("approval_document", sa.Text(), server_default="", nullable=False),
        sa.Column("approved_on", sa.String(length=10)),
        sa.Column("valid_from", sa.String(length=10)),
        sa.Column("valid_until", sa.String(length=10)),
        sa.Column("two_step_at", sa.String(length=10)),
        sa.Column("protected", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("last_post_at", sa.BigInteger(), comment="the last one made elsewhere; those of Duta are deliveries"),
    ):
        op.add_column("accounts", column)
    op.add_column("campaigns", sa.Column("credit_line", sa.Text(), server_default="", nullable=False))
    op.add_column("campaigns", sa.Column("logo", sa.String(length=64)))
    op.add_column("posts", sa.Column("purpose", sa.Text(), server_default="", nullable=False))
    op.add_column("posts", sa.Column("source", sa.Text(), server_default="", nullable=False))
    op.add_column("posts", sa.Column("embargo_until", sa.BigInteger()))
    op.add_column("posts", sa.Column("expires_at", sa.BigInteger()))


def _rules() -> None:
    op.create_table(
        "rule_packs",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("installed_by", sa.String(length=32), nullable=False),
        sa.Column("installed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["installed_by"], ["members.id"], name="fk_rule_packs_installed_by"),
        sa.PrimaryKeyConstraint("name", name="pk_rule_packs"),
    )
    op.create_table(
        "rules",
        sa.Column("pack", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("pack", "id", name="pk_rules"),
        comment="the rules of installed packs, and those of the core pack that somebody changed",
    )
    op.create_table(
        "policy_versions",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.String(length=32), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["changed_by"], ["members.id"], name="fk_policy_versions_changed_by"),
        sa.PrimaryKeyConstraint("number", name="pk_policy_versions"),
        comment="what the rows of rules said after each change; version 0 is what Duta ships",
    )
    op.create_table(
        "policy_readers",
        sa.Column("member_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_policy_readers_member_id"),
        sa.PrimaryKeyConstraint("member_id", "version", name="pk_policy_readers"),
    )


def _overrides() -> None:
    op.create_table(
        "overrides",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("member_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_overrides_post_id"),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_overrides_account_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_overrides_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_overrides"),
    )
    op.create_index("uq_overrides_once", "overrides", ["post_id", "account_id", "rule", "content_hash"], unique=True)
    op.create_index("ix_overrides_at", "overrides", ["at"])
    op.create_table(
        "warnings_seen",
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_warnings_seen_post_id"),
        sa.PrimaryKeyConstraint("post_id", "rule", name="pk_warnings_seen"),
        comment="which rule warned about which post: what overrides are counted against",
    )
