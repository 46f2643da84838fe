"""The campaigns of the workspace."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, Row, select, update

from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.ids import CampaignId, MediaHash
from scheduler_app.errors import InvalidInput
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.tables import campaigns


def add(connection: Connection, campaign: Campaign) -> None:
    """Store a new campaign. Raises InvalidInput when its name is taken."""
    values = {
        "id": campaign.id,
        "name": campaign.name,
        "starts": _text(campaign.starts),
        "ends": _text(campaign.ends),
        "credit_line": campaign.credit_line,
        "logo": campaign.logo,
    }
    if not insert_once(connection, campaigns, values, key=("name",)):
        raise InvalidInput("campaign.name_taken", name=campaign.name)


def change(connection: Connection, campaign: Campaign) -> None:
    """Put this campaign in the place of the stored one of its id; its name stays."""
    values = {
        "starts": _text(campaign.starts),
        "ends": _text(campaign.ends),
        "credit_line": campaign.credit_line,
        "logo": campaign.logo,
    }
    connection.execute(update(campaigns).where(campaigns.c.id == campaign.id).values(**values))


def all_campaigns(connection: Connection) -> tuple[Campaign, ...]:
    """Every campaign, by name."""
    return tuple(_campaign(row) for row in connection.execute(select(campaigns).order_by(campaigns.c.name)))


def by_name(connection: Connection, name: str) -> Campaign | None:
    """The campaign of exactly that name, None when there is none yet."""
    row = connection.execute(select(campaigns).where(campaigns.c.name == name)).one_or_none()
    return None if row is None else _campaign(row)


def _campaign(row: Row[tuple[object, ...]]) -> Campaign:
    return Campaign(
        id=CampaignId(row.id),
        name=row.name,
        starts=_date(row.starts),
        ends=_date(row.ends),
        credit_line=row.credit_line,
        logo=None if row.logo is None else MediaHash(row.logo),
    )


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
