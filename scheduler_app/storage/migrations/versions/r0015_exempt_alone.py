"""In solo mode one person exempts a post from a hold, and the exemption says so.

Revision ID: 0015
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

_TWO_PEOPLE = "ck_hold_exemptions_two_people"


def upgrade() -> None:
    solo: sa.Column[bool] = sa.Column("solo", sa.Boolean(), server_default=sa.false(), nullable=False)
    if op.get_context().dialect.name == "postgresql":
        op.add_column("hold_exemptions", solo)
        op.drop_constraint(_TWO_PEOPLE, "hold_exemptions", type_="check")
        op.create_check_constraint(_TWO_PEOPLE, "hold_exemptions", "solo OR confirmed_by <> proposed_by")
        return
    # SQLite changes no constraint: the table is made anew around its rows. Nothing else points at it.
    op.rename_table("hold_exemptions", "old_hold_exemptions")
    op.create_table(
        "hold_exemptions",
        sa.Column("hold_id", sa.String(length=32), nullable=False),
        sa.Column("post_id", sa.String(length=32), nullable=False),
        sa.Column("post_version", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.String(length=32), nullable=False),
        sa.Column("proposed_at", sa.BigInteger(), nullable=False),
        sa.Column("confirmed_by", sa.String(length=32)),
        sa.Column("confirmed_at", sa.BigInteger()),
        solo,
        sa.CheckConstraint("solo OR confirmed_by <> proposed_by", name=_TWO_PEOPLE),
        sa.ForeignKeyConstraint(["hold_id"], ["holds.id"], name="fk_hold_exemptions_hold_id"),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name="fk_hold_exemptions_post_id"),
        sa.ForeignKeyConstraint(["proposed_by"], ["members.id"], name="fk_hold_exemptions_proposed_by"),
        sa.ForeignKeyConstraint(["confirmed_by"], ["members.id"], name="fk_hold_exemptions_confirmed_by"),
        sa.PrimaryKeyConstraint("hold_id", "post_id", name="pk_hold_exemptions"),
    )
    kept = "hold_id, post_id, post_version, reason, proposed_by, proposed_at, confirmed_by, confirmed_at"
    op.execute(f"INSERT INTO hold_exemptions ({kept}) SELECT {kept} FROM old_hold_exemptions")  # noqa: S608 -- our own words
    op.drop_table("old_hold_exemptions")
