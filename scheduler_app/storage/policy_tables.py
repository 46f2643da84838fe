"""The rules, what they look up, who has read them, and where people went on in spite of one."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from scheduler_app.storage.columns import JsonText, UtcTime
from scheduler_app.storage.tables import accounts, media, members, metadata, posts

rule_packs = Table(
    "rule_packs",
    metadata,
    Column("name", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column(
        "shipped", JsonText, nullable=False, server_default="[]", comment="what the pack said when it was installed"
    ),
    Column("installed_by", ForeignKey(members.c.id), nullable=False),
    Column("installed_at", UtcTime, nullable=False),
)

rules = Table(
    "rules",
    metadata,
    Column("pack", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("severity", Text, nullable=False),
    Column("parameters", JsonText, nullable=False),
    Column("scope", JsonText, nullable=False),
    Column("enabled", Boolean, nullable=False),
    comment="the rules of installed packs, and those of the core pack that somebody changed",
)

policy_versions = Table(
    "policy_versions",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("rules", JsonText, nullable=False),
    Column("changed_by", ForeignKey(members.c.id), nullable=False),
    Column("changed_at", UtcTime, nullable=False),
    comment="what the rows of rules said after each change; version 0 is what Duta ships",
)

policy_readers = Table(
    "policy_readers",
    metadata,
    Column("member_id", ForeignKey(members.c.id), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("read_at", UtcTime, nullable=False),
)

known_names = Table(
    "known_names",
    metadata,
    Column("name", Text, primary_key=True),
    Column("handles", JsonText, nullable=False),
    Column("office", Text, nullable=False),
    Column("spellings", JsonText, nullable=False),
)

media_rights = Table(
    "media_rights",
    metadata,
    Column("media_hash", ForeignKey(media.c.hash), primary_key=True),
    Column("licence", Text, nullable=False),
    Column("credit", Text, nullable=False),
    Column("until", UtcTime),
    Column("consent", Boolean),
)

overrides = Table(
    "overrides",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("post_id", ForeignKey(posts.c.id), nullable=False),
    Column("account_id", ForeignKey(accounts.c.id), nullable=False),
    Column("rule", Text, nullable=False),
    Column("content_hash", String(64), nullable=False),
    Column("reason", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("member_id", ForeignKey(members.c.id), nullable=False),
    Column("at", UtcTime, nullable=False),
    Index("uq_overrides_once", "post_id", "account_id", "rule", "content_hash", unique=True),
    Index("ix_overrides_at", "at"),
)

warnings_seen = Table(
    "warnings_seen",
    metadata,
    Column("post_id", ForeignKey(posts.c.id), primary_key=True),
    Column("rule", Text, primary_key=True),
    Column("seen_at", UtcTime, nullable=False),
    comment="which rule warned about which post: what overrides are counted against",
)

account_quotas = Table(
    "account_quotas",
    metadata,
    Column("account_id", ForeignKey(accounts.c.id), primary_key=True),
    Column("money", Boolean, primary_key=True),
    Column("left_over", Integer, nullable=False),
    Column("out_of", Integer, nullable=False),
    Column("renews_at", UtcTime),
    Column("filed_at", UtcTime),
    comment="what a network, or the budget, still allows an account, as it was last known",
)

link_answers = Table(
    "link_answers",
    metadata,
    Column("link", Text, primary_key=True),
    Column("answered", Boolean, nullable=False),
    Column("target", Text, nullable=False),
    Column("asked_at", UtcTime, nullable=False),
    comment="what happened when links of posts were followed last",
)

machine_translations = Table(
    "machine_translations",
    metadata,
    Column("post_id", ForeignKey(posts.c.id), primary_key=True),
    Column("language", Text, primary_key=True),
    comment="languages of a post whose words a machine wrote and nobody has confirmed yet",
)
