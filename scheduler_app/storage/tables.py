"""The workspace's tables, except those of deliveries (``delivery_tables``).

One database holds one workspace. Ids are made by Duta (``domain.ids``); everything people edit carries a version.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    event,
    false,
    literal_column,
    text,
)

from scheduler_app.domain.hold import CrisisLevel
from scheduler_app.storage.columns import JsonText, UtcTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


@event.listens_for(metadata, "before_create")
def _over_the_same_rows(made: MetaData, connection: Connection, **_: object) -> None:
    """An index over some rows is over the same on PostgreSQL.

    Naming ``postgresql_where`` beside ``sqlite_where`` would load what speaks to PostgreSQL wherever tables are read.
    """
    if connection.dialect.name == "postgresql":
        for index in (index for table in made.tables.values() for index in table.indexes):
            index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]


workspace = Table(
    "workspace",
    metadata,
    Column("only", Integer, primary_key=True, autoincrement=False),
    Column("id", String(32), nullable=False),
    Column("name", Text, nullable=False),
    Column("home_zone", Text, nullable=False),
    Column("lateness_limit_ms", BigInteger, nullable=False),
    Column("zone_rules", Text, nullable=False, server_default=""),
    Column("root_key", Text, nullable=False, server_default="", comment="the public one; each machine remembers it"),
    CheckConstraint('"only" = 1', name="single_row"),
)

members = Table(
    "members",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", Text, nullable=False),
    Column("roles", JsonText, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("grants", JsonText, nullable=False, server_default="{}", comment="rights by account, where they are fewer"),
)

register_statements = Table(
    "register_statements",
    metadata,
    Column("serial", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("signature", Text, nullable=False),
    comment="who may do what, as the root key signed it; what the members' table says is for lists only",
)

missions = Table(
    "missions",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("slug", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("country", String(2), nullable=False),
    Column("city", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("languages", JsonText, nullable=False),
    Column("weekend", JsonText, nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("mission_id", ForeignKey(missions.c.id), nullable=False, index=True),
    Column("network", Text, nullable=False),
    Column("handle", Text, nullable=False),
    Column("display_name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("identity", Text, nullable=False),
    Column("health", Text, nullable=False),
    Column("throttled_until", UtcTime),
    # The papers of the account (``domain.account_papers``).
    Column("owner_office", Text, nullable=False, server_default=""),
    Column("approval_document", Text, nullable=False, server_default=""),
    Column("approved_on", String(10)),
    Column("valid_from", String(10)),
    Column("valid_until", String(10)),
    Column("two_step_at", String(10)),
    Column("protected", Boolean, nullable=False, server_default=false()),
    Column("last_post_at", UtcTime, comment="the last one made elsewhere; those of Duta are deliveries"),
    Column("sign_in_until", UtcTime, comment="when the network will ask to sign in again"),
    Column("limits", JsonText, nullable=False, server_default="{}", comment="numbers its own server names"),
    Column("band", Text, nullable=False, server_default=""),
    Column("out_of_service_since", UtcTime),
    UniqueConstraint("network", "handle"),
)

account_machines = Table(
    "account_machines",
    metadata,
    Column("account_id", ForeignKey(accounts.c.id), primary_key=True),
    Column("machine", String(32), primary_key=True),
    comment="which machines can speak for an account: they hold its sign-in, or its folder",
)

campaigns = Table(
    "campaigns",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("starts", String(10)),
    Column("ends", String(10)),
    Column("credit_line", Text, nullable=False, server_default=""),
    Column("logo", String(64)),
)

media = Table(
    "media",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("media_type", Text, nullable=False),
    Column("bytes", BigInteger, nullable=False),
    Column("width", Integer),
    Column("height", Integer),
    Column("original_name", Text, nullable=False),
    Column("added_at", UtcTime, nullable=False),
    Column("milliseconds", BigInteger),
    Column("sound", Boolean),
    Column("captioned", Boolean),
    Column("codec", Text),
)

posts = Table(
    "posts",
    metadata,
    # The number people can say aloud; also the row the search index points at.
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("id", String(32), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("topic", Text, nullable=False),
    Column("campaign_id", ForeignKey(campaigns.c.id)),
    Column("author_id", ForeignKey(members.c.id), nullable=False),
    Column("last_editor_id", ForeignKey(members.c.id), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("lateness_limit_ms", BigInteger),
    Column("version", Integer, nullable=False),
    Column("purpose", Text, nullable=False, server_default=""),
    Column("source", Text, nullable=False, server_default=""),
    Column("embargo_until", UtcTime),
    Column("expires_at", UtcTime),
    Column("has_left", Integer, nullable=False, server_default="0", comment="1 some time after readers have had it"),
    # What may lie on a shelf is looked for among these alone, however many have left.
    Index("ix_posts_at_hand", "number", sqlite_where=text("has_left = 0")),
)

variants = Table(
    "variants",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("post_id", ForeignKey(posts.c.id), nullable=False, index=True),
    Column("scope_language", Text),
    Column("scope_network", Text),
    Column("scope_account_id", ForeignKey(accounts.c.id)),
    Column("language", Text),
    Column("words", JsonText),
    Column("pictures", JsonText),
    Column("descriptions", JsonText, nullable=False),
    Column("title", Text),
    Column("link", Text),
    Column("options", JsonText, nullable=False, server_default="{}"),
)

targets = Table(
    "targets",
    metadata,
    Column("post_id", ForeignKey(posts.c.id), primary_key=True),
    Column("account_id", ForeignKey(accounts.c.id), primary_key=True),
    Column("content_hash", String(64), nullable=False),
    comment="the accounts a post is meant for, and the hash of what is written for each now",
)

post_search = Table(
    "post_search",
    metadata,
    Column("number", ForeignKey(posts.c.number), primary_key=True, autoincrement=False),
    Column("words", Text, nullable=False),
    comment="the folded words of each post; how they are indexed depends on the database (``search``)",
)

approval_requests = Table(
    "approval_requests",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("post_id", ForeignKey(posts.c.id), nullable=False, index=True),
    Column("requested_by", ForeignKey(members.c.id), nullable=False),
    Column("requested_at", UtcTime, nullable=False),
    Column("closed_at", UtcTime),
    Index("ix_approval_requests_open", "post_id", sqlite_where=text("closed_at IS NULL")),
)

approvals = Table(
    "approvals",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("post_id", ForeignKey(posts.c.id), nullable=False, index=True),
    Column("member_id", ForeignKey(members.c.id), nullable=False),
    Column("decision", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("statement", Text, nullable=False),
    Column("signature", Text, nullable=False, server_default=""),
    comment="statement holds the canonical bytes that were signed; nothing else here is believed",
)

# In words: only then does SQLite see in a statement that this is the condition of an index.
SENT_BACK = approvals.c.decision == literal_column("'changes_requested'")

Index("ix_approvals_sent_back", approvals.c.post_id, sqlite_where=SENT_BACK)

stand_ins = Table(
    "stand_ins",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("statement", Text, nullable=False),
    Column("signature", Text, nullable=False),
    comment="statement holds the canonical bytes that were signed; a later one takes the place of an earlier one",
)

clearances = Table(
    "clearances",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("post_id", ForeignKey(posts.c.id), nullable=False),
    Column("member_id", ForeignKey(members.c.id), nullable=False),
    Column("statement", Text, nullable=False),
    Column("signature", Text, nullable=False),
    Index("ix_clearances_post_id", "post_id"),
    comment="statement holds the canonical bytes that were signed; the latest answer about what is written counts",
)

approved_contents = Table(
    "approved_contents",
    metadata,
    Column("approval_id", ForeignKey(approvals.c.id), primary_key=True),
    Column("account_id", ForeignKey(accounts.c.id), primary_key=True),
    Column("post_id", ForeignKey(posts.c.id), nullable=False),
    Column("content_hash", String(64), nullable=False),
    Column("not_before", UtcTime, nullable=False),
    Column("not_after", UtcTime, nullable=False),
    Index("ix_approved_contents_lookup", "post_id", "account_id", "content_hash"),
    Index("ix_approved_contents_until", "not_after", "post_id", "account_id", "content_hash"),
    comment="what enough people have approved, for the claim; the sender reads the statements themselves",
)

approved_texts = Table(
    "approved_texts",
    metadata,
    Column("content_hash", String(64), primary_key=True),
    Column("content", Text, nullable=False),
    comment="what the approved hashes stand for, so that a later edit can be shown beside what was approved",
)

holds = Table(
    "holds",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("scope", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("started_by", ForeignKey(members.c.id), nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("released_by", ForeignKey(members.c.id)),
    Column("released_at", UtcTime),
    Column("level", Text, nullable=False, server_default=CrisisLevel.HELD.value),
    # Claims and fences look at this alone, however many holds there ever were.
    Index(
        "ix_holds_active",
        "scope",
        "value",
        sqlite_where=text("released_at IS NULL"),
    ),
)

sensitive_periods = Table(
    "sensitive_periods",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", Text, nullable=False),
    Column("country", String(2), nullable=False, comment="empty for everywhere"),
    Column("first", String(10), nullable=False),
    Column("last", String(10), nullable=False),
    Column("severity", Text, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("serial", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("at", UtcTime, nullable=False),
    Column("actor", Text, nullable=False, comment="a member, or empty when Duta did it by itself"),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("subject_id", Text, nullable=False, index=True),
    # 0 or 1: a number is hashed alike wherever it comes from.
    Column("solo", Integer, nullable=False),
    Column("details", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)

retention = Table(
    "retention",
    metadata,
    Column("record_class", Text, primary_key=True),
    Column("days", Integer, comment="empty for ever"),
    comment="how long records are kept where that is not the usual time",
)

audit_head = Table(
    "audit_head",
    metadata,
    Column("only", Integer, primary_key=True, autoincrement=False),
    Column("serial", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("solo", Boolean, nullable=False),
    CheckConstraint('"only" = 1', name="single_row"),
    comment="where the chain ends; locked by whoever appends, so that all machines make one chain",
)

change_log = Table(
    "change_log",
    metadata,
    Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("at", UtcTime, nullable=False),
    Column("origin", Text, nullable=False),
    Column("kinds", Text, nullable=False),
    sqlite_autoincrement=True,
)
