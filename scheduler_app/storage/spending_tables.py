"""Caps on what networks charge, what was told about them, and the reads that were charged."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text

from scheduler_app.storage.columns import UtcTime
from scheduler_app.storage.tables import accounts, members, metadata

spending_caps = Table(
    "spending_caps",
    metadata,
    Column("on_what", Text, primary_key=True, comment="workspace, account or app"),
    Column("target", Text, primary_key=True, comment="an account's id, an app's network, or empty"),
    Column("amount", Integer, nullable=False, comment="thousandths of a US dollar a month"),
    Column("set_by", ForeignKey(members.c.id), nullable=False),
    Column("set_at", UtcTime, nullable=False),
    CheckConstraint("amount >= 0", name="not_negative"),
)

spending_levels = Table(
    "spending_levels",
    metadata,
    Column("on_what", Text, primary_key=True),
    Column("target", Text, primary_key=True),
    Column("month", String(7), primary_key=True, comment="such as 2027-03, UTC"),
    Column("level", Integer, primary_key=True, autoincrement=False, comment="per cent of the cap"),
    Column("amount", Integer, primary_key=True, autoincrement=False, comment="the cap that was reached"),
    comment="what was told already, so that each level of a cap is told once a month",
)

charged_reads = Table(
    "charged_reads",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("account_id", ForeignKey(accounts.c.id), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("kind", Text, nullable=False, comment="as the fact sheet calls it"),
    Column("count", Integer, nullable=False),
    Index("ix_charged_reads_at", "at"),
    comment="what was read on networks that charge for reading",
)
