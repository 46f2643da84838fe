"""The register's statements as they are stored: added at the end, never changed.

What they say counts only when ``trusted_register`` has read them.
"""

from __future__ import annotations

from sqlalchemy import Connection, Integer, bindparam, func, insert, literal_column, select, text, update

from scheduler_app.domain.register import GENESIS, SignedStatement
from scheduler_app.errors import StaleEdit
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.tables import register_statements, workspace

_ALL = select(register_statements.c.text, register_statements.c.signature)
_NEWEST_FIRST = register_statements.c.serial.desc()

# Beside anything else that a statement reads: the text of the last one and its signature, empty when there is none.
END = func.coalesce(
    select(register_statements.c.text.concat(literal_column("' '")).concat(register_statements.c.signature))
    .order_by(_NEWEST_FIRST)
    .limit(literal_column("1"))
    .scalar_subquery(),
    literal_column("''"),
)

_LAST = HotStatement(_ALL.order_by(_NEWEST_FIRST).limit(bindparam("most", type_=Integer)))


def root_key(connection: Connection) -> str:
    """The public root key by the database's own word, empty when the workspace has no register."""
    return connection.scalar(select(workspace.c.root_key)) or ""


def name_root(connection: Connection, root: str) -> None:
    """Name the root key of a new workspace, or the one that signs from now on."""
    connection.execute(update(workspace).values(root_key=root))


def append(connection: Connection, signed: SignedStatement, *, serial: int, previous: str) -> None:
    """Add a statement after the one with the hash ``previous``.

    Raises StaleEdit (register.changed_meanwhile) when another was added first.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE register_statements IN SHARE ROW EXCLUSIVE MODE"))
    end = last(connection)
    if (GENESIS if end is None else end.hash) != previous:
        raise StaleEdit("register.changed_meanwhile")
    values = {"serial": serial, "text": signed.text, "signature": signed.signature}
    connection.execute(insert(register_statements).values(**values))


def statements(connection: Connection) -> tuple[SignedStatement, ...]:
    """All of them, in their order."""
    rows = connection.execute(_ALL.order_by(register_statements.c.serial))
    return tuple(SignedStatement(row.text, row.signature) for row in rows)


def last(connection: Connection) -> SignedStatement | None:
    """The last one, None for an empty register. Cheap: asked before each delivery."""
    rows = _LAST.rows(connection, {"most": 1})
    return SignedStatement(*rows[0]) if rows else None
