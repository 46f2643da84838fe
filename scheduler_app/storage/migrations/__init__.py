"""One history of the schema for both databases; how far it goes can be told without loading what speaks to them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

# Every revision, in order; a database that names another one was made by a newer Duta.
REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
    "0017",
    "0018",
    "0019",
    "0020",
    "0021",
    "0022",
    "0023",
    "0024",
    "0025",
    "0026",
    "0027",
    "0028",
    "0029",
    "0030",
)
NEWEST = REVISIONS[-1]

# In the header of a SQLite workspace: "Duta" in ASCII, and the number of the revision.
APPLICATION_ID = 0x44757461
USER_VERSION = len(REVISIONS)


def current(connection: Connection) -> str | None:
    """The revision a database is at, None when it holds no workspace."""
    from sqlalchemy import column, inspect, select, table

    version = table("alembic_version", column("version_num"))
    if not inspect(connection).has_table(version.name):
        return None
    return connection.scalar(select(version.c.version_num))


def upgrade(connection: Connection) -> None:
    """Bring the schema to the newest revision, all of it or nothing, in the transaction under way."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import text

    if connection.dialect.name == "postgresql":
        # Two machines may start a new version at the same moment.
        connection.execute(text("SELECT pg_advisory_xact_lock(6871262)"))
    if not connection.in_transaction():
        connection.begin()  # known to SQLAlchemy, the transaction under way is not Alembic's to commit
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {USER_VERSION}")
