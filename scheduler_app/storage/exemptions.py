"""Posts that two people let past a hold."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Row, and_, delete, insert, select, update

from scheduler_app.domain.hold import Exemption
from scheduler_app.domain.ids import HoldId, MemberId, PostId
from scheduler_app.storage.crisis_tables import hold_exemptions


def propose(connection: Connection, exemption: Exemption) -> None:
    """Store the first person's yes, in place of an earlier one for the same post and hold."""
    connection.execute(delete(hold_exemptions).where(_the_one(exemption.hold_id, exemption.post_id)))
    connection.execute(
        insert(hold_exemptions).values(
            hold_id=exemption.hold_id,
            post_id=exemption.post_id,
            post_version=exemption.post_version,
            reason=exemption.reason,
            proposed_by=exemption.proposed_by,
            proposed_at=exemption.proposed_at,
        )
    )


def confirm(connection: Connection, exemption: Exemption, by: MemberId, at: datetime, *, solo: bool = False) -> bool:
    """The second person's yes to exactly what the first one proposed. False when that changed meanwhile.

    ``solo`` says that the first one confirms it alone, in solo mode.
    """
    confirmed = (
        update(hold_exemptions)
        .where(
            _the_one(exemption.hold_id, exemption.post_id),
            hold_exemptions.c.post_version == exemption.post_version,
            hold_exemptions.c.proposed_by == exemption.proposed_by,
            hold_exemptions.c.confirmed_at.is_(None),
        )
        .values(confirmed_by=by, confirmed_at=at, solo=solo)
    )
    return connection.execute(confirmed).rowcount == 1


def lapse_alone(connection: Connection) -> tuple[Exemption, ...]:
    """Let what one person confirmed alone wait for a second one again; what these exemptions were, first to last."""
    alone = hold_exemptions.c.solo.is_(True)
    rows = connection.execute(
        select(hold_exemptions).where(alone).order_by(hold_exemptions.c.proposed_at, hold_exemptions.c.post_id)
    ).all()
    if rows:
        again = {"confirmed_by": None, "confirmed_at": None, "solo": False}
        connection.execute(update(hold_exemptions).where(alone).values(**again))
    return tuple(_exemption(row) for row in rows)


def exemption(connection: Connection, hold_id: HoldId, post_id: PostId) -> Exemption | None:
    """What was said about one post under one hold; None when nobody said anything."""
    row = connection.execute(select(hold_exemptions).where(_the_one(hold_id, post_id))).one_or_none()
    return None if row is None else _exemption(row)


def of_hold(connection: Connection, hold_id: HoldId) -> tuple[Exemption, ...]:
    """Everything proposed and confirmed under a hold, first to last."""
    rows = connection.execute(
        select(hold_exemptions)
        .where(hold_exemptions.c.hold_id == hold_id)
        .order_by(hold_exemptions.c.proposed_at, hold_exemptions.c.post_id)
    )
    return tuple(_exemption(row) for row in rows)


def _the_one(hold_id: HoldId, post_id: PostId) -> ColumnElement[bool]:
    return and_(hold_exemptions.c.hold_id == hold_id, hold_exemptions.c.post_id == post_id)


def _exemption(row: Row[tuple[object, ...]]) -> Exemption:
    return Exemption(
        hold_id=HoldId(row.hold_id),
        post_id=PostId(row.post_id),
        post_version=row.post_version,
        reason=row.reason,
        proposed_by=MemberId(row.proposed_by),
        proposed_at=row.proposed_at,
        confirmed_by=None if row.confirmed_by is None else MemberId(row.confirmed_by),
        confirmed_at=row.confirmed_at,
        solo=row.solo,
    )
