"""The first tables of Duta.

Revision ID: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from scheduler_app.storage.search_index import make_search_index

revision = "0001"
down_revision = None

_STATES = "'cancelled', 'claimed', 'held', 'missed', 'recalled', 'refused', 'scheduled', 'sending', 'sent', 'unknown'"


def upgrade() -> None:
    _workspace()
    _posts()
    _approvals()
    _deliveries()
    make_search_index(op.get_bind())


def _workspace() -> None:
    op.create_table(
        "workspace",
        sa.Column("only", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("home_zone", sa.Text(), nullable=False),
        sa.Column("lateness_limit_ms", sa.BigInteger(), nullable=False),
        sa.Column("zone_rules", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint('"only" = 1', name="ck_workspace_single_row"),
        sa.PrimaryKeyConstraint("only", name="pk_workspace"),
    )
    op.create_table(
        "members",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_members"),
    )
    op.create_table(
        "missions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("weekend", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_missions"),
        sa.UniqueConstraint("slug", name="uq_missions_slug"),
    )
    op.create_table(
        "accounts",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("mission_id", sa.String(length=32), nullable=False),
        sa.Column("network", sa.Text(), nullable=False),
        sa.Column("handle", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("health", sa.Text(), nullable=False),
        sa.Column("throttled_until", sa.BigInteger()),
        sa.ForeignKeyConstraint(["mission_id"], ["missions.id"], name="fk_accounts_mission_id"),
        sa.PrimaryKeyConstraint("id", name="pk_accounts"),
        sa.UniqueConstraint("network", "handle", name="uq_accounts_network_handle"),
    )
    op.create_index("ix_accounts_mission_id", "accounts", ["mission_id"])
    op.create_table(
        "account_machines",
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("machine", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_account_machines_account_id"),
        sa.PrimaryKeyConstraint("account_id", "machine", name="pk_account_machines"),
        comment="which machines can speak for an account: they hold its sign-in, or its folder",
    )
    op.create_table(
        "campaigns",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("starts", sa.String(length=10)),
        sa.Column("ends", sa.String(length=10)),
        sa.PrimaryKeyConstraint("id", name="pk_campaigns"),
        sa.UniqueConstraint("name", name="uq_campaigns_name"),
    )
    op.create_table(
        "media",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("width", sa.Integer()),
        sa.Column("height", sa.Integer()),
        sa.Column("original_name", sa.Text(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_media"),
    )
    op.create_table(
        "change_log",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("kinds", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_change_log"),
        sqlite_autoincrement=True,
    )


def _posts() -> None:
    op.create_table(
        "posts",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("campaign_id", sa.String(length=32)),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("last_editor_id", sa.String(length=32), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("lateness_limit_ms", sa.BigInteger()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["members.id"], name="fk_posts_author_id"),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name="fk_posts_campaign_id"),
        sa.ForeignKeyConstraint(["last_editor_id"], ["members.id"], name="fk_posts_last_editor_id"),
        sa.PrimaryKeyConstraint("number", name="pk_posts"),
        sa.UniqueConstraint("id", name="uq_posts_id"),
    )
    op.create_table(
        "variants",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("scope_language", sa.Text()),
        sa.Column("scope_network", sa.Text()),
        sa.Column("scope_account_id", sa.String(length=32)),
        sa.Column("language", sa.Text()),
        sa.Column("words", sa.Text()),
        sa.Column("pictures", sa.Text()),
        sa.Column("descriptions", sa.Text(), nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("link", sa.Text()),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_variants_post_id"),
        sa.ForeignKeyConstraint(["scope_account_id"], ["accounts.id"], name="fk_variants_scope_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_variants"),
    )
    op.create_index("ix_variants_post_id", "variants", ["post_id"])
    op.create_table(
        "targets",
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_targets_account_id"),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_targets_post_id"),
        sa.PrimaryKeyConstraint("post_id", "account_id", name="pk_targets"),
        comment="the accounts a post is meant for, and the hash of what is written for each now",
    )
    op.create_table(
        "post_search",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["number"], ["posts.number"], name="fk_post_search_number"),
        sa.PrimaryKeyConstraint("number", name="pk_post_search"),
        comment="the folded words of each post; how they are indexed depends on the database (``search``)",
    )


def _approvals() -> None:
    op.create_table(
        "approval_requests",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("requested_by", sa.String(length=32), nullable=False),
        sa.Column("requested_at", sa.BigInteger(), nullable=False),
        sa.Column("closed_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_approval_requests_post_id"),
        sa.ForeignKeyConstraint(["requested_by"], ["members.id"], name="fk_approval_requests_requested_by"),
        sa.PrimaryKeyConstraint("id", name="pk_approval_requests"),
    )
    op.create_index("ix_approval_requests_post_id", "approval_requests", ["post_id"])
    op.create_table(
        "approvals",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("member_id", sa.String(length=32), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_approvals_member_id"),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_approvals_post_id"),
        sa.PrimaryKeyConstraint("id", name="pk_approvals"),
        comment="statement holds the canonical bytes that were (or will be) signed; nothing else here is believed",
    )
    op.create_index("ix_approvals_post_id", "approvals", ["post_id"])
    op.create_table(
        "approved_contents",
        sa.Column("approval_id", sa.String(length=32), nullable=False),
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("not_after", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_approved_contents_account_id"),
        sa.ForeignKeyConstraint(["approval_id"], ["approvals.id"], name="fk_approved_contents_approval_id"),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_approved_contents_post_id"),
        sa.PrimaryKeyConstraint("approval_id", "account_id", name="pk_approved_contents"),
        comment="an index over the statements for the claim; the sender reads the statements themselves",
    )
    op.create_index("ix_approved_contents_lookup", "approved_contents", ["post_id", "account_id", "content_hash"])
    op.create_table(
        "approved_texts",
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("content_hash", name="pk_approved_texts"),
        comment="what the approved hashes stand for, so that a later edit can be shown beside what was approved",
    )
    op.create_table(
        "holds",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("started_by", sa.String(length=32), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("released_by", sa.String(length=32)),
        sa.Column("released_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["released_by"], ["members.id"], name="fk_holds_released_by"),
        sa.ForeignKeyConstraint(["started_by"], ["members.id"], name="fk_holds_started_by"),
        sa.PrimaryKeyConstraint("id", name="pk_holds"),
    )


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("account_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("wall", sa.String(length=26), nullable=False, comment="the reader's clock, naive ISO 8601"),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("next_try_at", sa.BigInteger(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("idempotency_key", sa.String(length=32), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("token", sa.Integer(), server_default="0", nullable=False),
        sa.Column("owner", sa.Text(), server_default="", nullable=False),
        sa.Column("lease_until", sa.BigInteger(), nullable=True, comment="by the database's clock"),
        sa.Column("send_deadline", sa.BigInteger(), nullable=True, comment="by the database's clock"),
        sa.Column(
            "planned",
            sa.Integer(),
            server_default="1",
            nullable=False,
            comment="0 once the plan has room for it again",
        ),
        sa.Column("first_try_at", sa.BigInteger()),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("lookups", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("remote_id", sa.Text(), server_default="", nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("sent_at", sa.BigInteger()),
        sa.CheckConstraint("state <> 'sent' OR remote_id <> ''", name="ck_deliveries_sent_is_named"),
        sa.CheckConstraint(
            "(lease_until IS NOT NULL) = (state IN ('claimed', 'sending'))", name="ck_deliveries_in_flight_is_leased"
        ),
        sa.CheckConstraint(
            "(planned = 1) = (state NOT IN ('cancelled', 'recalled'))", name="ck_deliveries_planned_until_over"
        ),
        sa.CheckConstraint(f"state IN ({_STATES})", name="ck_deliveries_state"),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_deliveries_account_id"),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_deliveries_post_id"),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint("idempotency_key", name="uq_deliveries_idempotency_key"),
    )
    op.create_index("ix_deliveries_calendar", "deliveries", ["due_at", "id"])
    op.create_index("ix_deliveries_post_id", "deliveries", ["post_id"])
    op.create_index(
        "ix_deliveries_state",
        "deliveries",
        ["state", "due_at", "id"],
        sqlite_where=sa.text("lease_until IS NULL"),
        postgresql_where=sa.text("lease_until IS NULL"),
    )
    op.create_index(
        "ix_deliveries_unknown",
        "deliveries",
        ["next_try_at"],
        sqlite_where=sa.text("state = 'unknown'"),
        postgresql_where=sa.text("state = 'unknown'"),
    )
    op.create_index(
        "ix_deliveries_waiting",
        "deliveries",
        ["next_try_at"],
        sqlite_where=sa.text("state || '' = 'scheduled'"),
        postgresql_where=sa.text("state || '' = 'scheduled'"),
    )
    op.create_index(
        "ix_deliveries_waiting_by_account",
        "deliveries",
        ["account_id", "next_try_at", "id"],
        sqlite_where=sa.text("state || '' = 'scheduled'"),
        postgresql_where=sa.text("state || '' = 'scheduled'"),
    )
    op.create_index(
        "uq_deliveries_in_flight",
        "deliveries",
        ["account_id"],
        unique=True,
        sqlite_where=sa.text("lease_until IS NOT NULL"),
        postgresql_where=sa.text("lease_until IS NOT NULL"),
    )
    op.create_index(
        "uq_deliveries_planned",
        "deliveries",
        ["post_id", "account_id"],
        unique=True,
        sqlite_where=sa.text("planned = 1"),
        postgresql_where=sa.text("planned = 1"),
    )
    op.create_table(
        "attempts",
        sa.Column("delivery_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("finished_at", sa.BigInteger()),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("code", sa.Text(), server_default="", nullable=False),
        sa.Column("remote_id", sa.Text(), server_default="", nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["delivery_id"], ["deliveries.id"], name="fk_attempts_delivery_id"),
        sa.PrimaryKeyConstraint("delivery_id", "number", name="pk_attempts"),
        sqlite_with_rowid=False,
    )
