"""What sqlite-utils is best at, on SQLite files: the search index, packs, health, compaction.

No other file imports it, and this one late: it costs a tenth of a second.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from scheduler_app.errors import InvalidInput
from scheduler_app.storage.database_errors import translated
from scheduler_app.storage.workspace_file import check_room, trouble, written_through

Value = str | int | float | bytes | None

# "Dupk" in ASCII, in the header of a pack.
PACK_APPLICATION_ID = 0x4475706B
PACK_VERSION = 2
# "Duar" in ASCII, in the header of an archive of records.
ARCHIVE_APPLICATION_ID = 0x44756172
ARCHIVE_VERSION = 1
_ABOUT = "about"

# What a pack may ask of the machine that reads it.
LARGEST_PACK = 512 * 1024 * 1024
LARGEST_VALUE = 64 * 1024 * 1024
MOST_ROWS = 100_000

_OF_FILES = frozenset({"media"})
_ROWS_AT_ONCE = 100

SORTED_IN_MEMORY = 32 * 1024 * 1024

# A log that never shrinks: some reader has been standing in its way.
LARGE_LOG = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack holds: a few words about it, and rows by table name."""

    about: Mapping[str, str]
    tables: Mapping[str, tuple[Mapping[str, Value], ...]]


def make_trigram_index(driver: sqlite3.Connection) -> None:
    """Index the words of ``post_search`` by their trigrams, in the transaction under way.

    There are no triggers: a connection that does not trust the schema (ours) may not reach the index through one.
    """
    from sqlite_utils import Database

    Database(driver, recursive_triggers=False).table("post_search").enable_fts(["words"], tokenize="trigram")
    # A whole plan may come in one transaction: its words are sorted in memory before any are written.
    driver.execute("INSERT INTO post_search_fts(post_search_fts, rank) VALUES ('hashsize', ?)", [SORTED_IN_MEMORY])


def create_pack(path: Path, tables: Mapping[str, Iterable[Mapping[str, Value]]], *, about: Mapping[str, str]) -> None:
    """Write a pack, or leave what was at ``path`` as it was.

    Every row of a table has the same columns; a table without rows is left out. Raises DiskFull or
    DatabaseUnavailable.
    """
    _create(path, tables, about, PACK_APPLICATION_ID, PACK_VERSION)


def create_archive(
    path: Path, tables: Mapping[str, Iterable[Mapping[str, Value]]], *, about: Mapping[str, str]
) -> None:
    """Write an archive for readers without Duta; else as ``create_pack``."""
    _create(path, tables, about, ARCHIVE_APPLICATION_ID, ARCHIVE_VERSION)


def _create(
    path: Path,
    tables: Mapping[str, Iterable[Mapping[str, Value]]],
    about: Mapping[str, str],
    application: int,
    version: int,
) -> None:
    from sqlite_utils import Database

    with _replacing(path) as unfinished, translated(), closing(sqlite3.connect(unfinished)) as driver:
        database = Database(driver, recursive_triggers=False)
        with database.atomic():
            database.table(_ABOUT).insert_all({"name": name, "value": value} for name, value in about.items())
            for name, rows in tables.items():
                # Rows that carry files are written one by one: a hundred of them need not fit into memory.
                at_once = 1 if name in _OF_FILES else _ROWS_AT_ONCE
                database.table(name).insert_all((dict(row) for row in rows), batch_size=at_once)
        driver.execute(f"PRAGMA application_id = {application}")
        driver.execute(f"PRAGMA user_version = {version}")


def read_pack(path: Path) -> Pack:
    """Read a whole pack; nothing in it is run.

    Raises InvalidInput: pack.missing, pack.too_large, pack.not_a_pack, pack.too_new, pack.broken.
    """
    from sqlite_utils import Database

    if not path.is_file():
        raise InvalidInput("pack.missing", path=str(path))
    if path.stat().st_size > LARGEST_PACK:
        raise InvalidInput("pack.too_large", path=str(path), limit=LARGEST_PACK)
    try:
        with closing(_read_only(path)) as driver:
            _check_pack(driver, path)
            database = Database(driver, recursive_triggers=False)
            tables = {
                table.name: tuple(dict(row) for row in table.rows_where(limit=MOST_ROWS + 1))
                for table in database.tables
                if not table.name.startswith("sqlite_")
            }
    except sqlite3.NotSupportedError as error:
        raise InvalidInput("pack.broken", path=str(path)) from error
    except sqlite3.DatabaseError as error:
        not_one = error.sqlite_errorcode == sqlite3.SQLITE_NOTADB
        raise InvalidInput("pack.not_a_pack" if not_one else "pack.broken", path=str(path)) from error
    if any(len(rows) > MOST_ROWS for rows in tables.values()):
        raise InvalidInput("pack.too_large", path=str(path), limit=MOST_ROWS)
    about = {str(row.get("name")): str(row.get("value")) for row in tables.pop(_ABOUT, ())}
    return Pack(about, tables)


def health_check(path: Path) -> tuple[str, ...]:
    """What is wrong with a workspace file, as codes; nothing when it is well.

    health.pages_broken, health.foreign_keys_broken, health.search_broken, health.log_large. For the process that owns
    the file, while nothing is written.
    """
    from sqlite_utils import Database

    found = []
    with closing(_quiet(path)) as driver:
        database = Database(driver, recursive_triggers=False)
        try:
            if [row["quick_check"] for row in database.query("PRAGMA quick_check(1)")] != ["ok"]:
                found.append("health.pages_broken")
            if next(iter(database.query("PRAGMA foreign_key_check")), None) is not None:
                found.append("health.foreign_keys_broken")
            if not _search_is_sound(driver):
                found.append("health.search_broken")
        except sqlite3.DatabaseError:
            found.append("health.pages_broken")
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > LARGE_LOG:
        found.append("health.log_large")
    return tuple(dict.fromkeys(found))


def compact(path: Path) -> None:
    """Give unused room back to the disk. For the process that owns the file, while nothing else has it open.

    Raises DiskFull or DatabaseUnavailable; then the file is as it was.
    """
    from sqlite_utils import Database

    check_room(path, 2 * path.stat().st_size)
    with translated(), closing(_quiet(path)) as driver:
        database = Database(driver, recursive_triggers=False)
        database.table("post_search").optimize()
        database.vacuum()
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def copy(path: Path, to: Path) -> None:
    """Copy a workspace as it is now, whoever writes meanwhile, and have the copy on disk.

    Raises DiskFull or DatabaseUnavailable; then what was at ``to`` is as it was.
    """
    with (
        _replacing(to) as unfinished,
        translated(),
        closing(_quiet(path)) as source,
        closing(sqlite3.connect(unfinished)) as target,
    ):
        source.backup(target)


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """A file that takes the place of ``path`` when the block ends well, and is gone when it does not."""
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        yield unfinished
        written_through(unfinished)
        unfinished.replace(path)
    except OSError as error:
        raise trouble(error, "file.not_writable", path) from error
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)


def _quiet(path: Path) -> sqlite3.Connection:
    """A connection that never checkpoints and begins no transaction by itself. The file must exist."""
    driver = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    driver.execute("PRAGMA wal_autocheckpoint = 0")
    return driver


def _read_only(path: Path) -> sqlite3.Connection:
    driver = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    driver.execute("PRAGMA trusted_schema = OFF")
    driver.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
    return driver


def _check_pack(driver: sqlite3.Connection, path: Path) -> None:
    (application,) = driver.execute("PRAGMA application_id").fetchone()
    (version,) = driver.execute("PRAGMA user_version").fetchone()
    if application != PACK_APPLICATION_ID:
        raise InvalidInput("pack.not_a_pack", path=str(path))
    if version > PACK_VERSION:
        raise InvalidInput("pack.too_new", path=str(path), found=version, known=PACK_VERSION)
    # Virtual tables and computed columns would be programs: a few bytes of them make gigabytes.
    virtual = "SELECT 1 FROM pragma_table_list WHERE type = 'virtual'"
    computed = (
        "SELECT 1 FROM sqlite_schema AS one, pragma_table_xinfo(one.name) AS part "
        "WHERE one.type = 'table' AND part.hidden <> 0"
    )
    if driver.execute(f"{virtual} UNION ALL {computed}").fetchone() is not None:
        raise InvalidInput("pack.broken", path=str(path))


def _search_is_sound(driver: sqlite3.Connection) -> bool:
    try:
        driver.execute("INSERT INTO post_search_fts(post_search_fts, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError:
        return False
    return True
