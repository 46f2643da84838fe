"""What writers keep at hand, when their missions speak, and how posts read before."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from scheduler_app.storage.columns import JsonText, UtcTime
from scheduler_app.storage.tables import accounts, members, metadata, missions, posts

stock = Table(
    "stock",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("said", JsonText, nullable=False),
    UniqueConstraint("kind", "name"),
    comment="snippets, hashtag sets and templates",
)

account_sets = Table(
    "account_sets",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", Text, nullable=False, unique=True),
)

account_set_accounts = Table(
    "account_set_accounts",
    metadata,
    Column("set_id", ForeignKey(account_sets.c.id), primary_key=True),
    Column("account_id", ForeignKey(accounts.c.id), primary_key=True),
)

queue_slots = Table(
    "queue_slots",
    metadata,
    Column("mission_id", ForeignKey(missions.c.id), primary_key=True),
    Column("weekday", Integer, primary_key=True, autoincrement=False, comment="ISO 8601: Monday is 1"),
    Column("wall", String(5), primary_key=True, comment="the readers' clock, such as 10:00"),
    comment="the weekly plans of missions; one without any has the usual one",
)

post_versions = Table(
    "post_versions",
    metadata,
    Column("post_id", ForeignKey(posts.c.id), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("member_id", ForeignKey(members.c.id), nullable=False),
    Column("begun_at", UtcTime, nullable=False),
    Column("saved_at", UtcTime, nullable=False),
    Column("sealed", Boolean, nullable=False),
    Column("said", JsonText, nullable=False),
    comment="how posts read before; the latest of a post is written into until it is sealed",
)

put_away_posts = Table(
    "put_away_posts",
    metadata,
    Column("post_id", ForeignKey(posts.c.id), primary_key=True),
    Column("member_id", ForeignKey(members.c.id), nullable=False),
    Column("at", UtcTime, nullable=False),
    comment="drafts that nobody goes on with; they can be brought back",
)
