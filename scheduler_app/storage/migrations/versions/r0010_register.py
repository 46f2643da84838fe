"""The register of members: statements signed by the root key, which neither database lets anyone change.

Revision ID: 0010
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_ON_SQLITE = (
    "CREATE TRIGGER register_is_not_changed BEFORE UPDATE ON register_statements "
    "BEGIN SELECT RAISE(ABORT, 'the register is never changed'); END",
    "CREATE TRIGGER register_is_not_deleted BEFORE DELETE ON register_statements "
    "BEGIN SELECT RAISE(ABORT, 'the register is never deleted'); END",
    # INSERT OR REPLACE would delete without asking the trigger above.
    "CREATE TRIGGER register_is_not_replaced BEFORE INSERT ON register_statements "
    "WHEN EXISTS (SELECT 1 FROM register_statements WHERE serial = NEW.serial) "
    "BEGIN SELECT RAISE(ABORT, 'the register is never replaced'); END",
)

_ON_POSTGRESQL = (
    "CREATE FUNCTION register_refuses() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the register is never changed'; END $$",
    "CREATE TRIGGER register_is_not_changed BEFORE UPDATE OR DELETE ON register_statements "
    "FOR EACH ROW EXECUTE FUNCTION register_refuses()",
    "CREATE TRIGGER register_is_not_emptied BEFORE TRUNCATE ON register_statements "
    "FOR EACH STATEMENT EXECUTE FUNCTION register_refuses()",
)


def upgrade() -> None:
    op.add_column(
        "workspace",
        sa.Column(
            "root_key",
            sa.Text(),
            server_default="",
            nullable=False,
            comment="the public one; each machine remembers it",
        ),
    )
    op.create_table(
        "register_statements",
        sa.Column("serial", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_register_statements"),
        comment="who may do what, as the root key signed it; what the members' table says is for lists only",
    )
    for statement in _ON_SQLITE if op.get_bind().dialect.name == "sqlite" else _ON_POSTGRESQL:
        op.execute(statement)
