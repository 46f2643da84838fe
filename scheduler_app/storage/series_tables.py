"""What comes again, and the days that were made of it."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text

from scheduler_app.storage.columns import JsonText, UtcTime
from scheduler_app.storage.tables import members, metadata, posts

series = Table(
    "series",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("made_until", String(10), nullable=False, comment="the last day that was looked after"),
    Column("ended_from", String(10), comment="the first day on which it comes no more"),
)

series_arrangements = Table(
    "series_arrangements",
    metadata,
    Column("series_id", ForeignKey(series.c.id), primary_key=True),
    Column("first", String(10), primary_key=True),
    Column("post_id", ForeignKey(posts.c.id), nullable=False, index=True),
    Column("rhythm", JsonText, nullable=False),
    Column("wall", String(15), nullable=False, comment="the reader's clock, naive ISO 8601"),
    Column("until", String(10)),
    Column("times", Integer),
    Column("said_by", ForeignKey(members.c.id), nullable=False),
    Column("said_at", UtcTime, nullable=False),
    comment="from which day on which post comes again; the next one takes its place",
)

# The referee is its key: whatever two machines believe, a day of a series is made once.
occurrences = Table(
    "occurrences",
    metadata,
    Column("series_id", ForeignKey(series.c.id), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("post_id", ForeignKey(posts.c.id), unique=True, comment="empty where the day came too soon"),
    Column("hindrance", Text, nullable=False, server_default=""),
    Column("rule", Text, nullable=False, server_default=""),
)
