"""Keeping campaigns: when they run, and what their partners were promised."""

from __future__ import annotations

from dataclasses import fields

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import CampaignId, MemberId, new_id
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput
from scheduler_app.services.draft import check_text
from scheduler_app.services.on_record import add_campaign
from scheduler_app.services.permission import permitted
from scheduler_app.storage import campaigns, media
from scheduler_app.storage.database import Database

_LONGEST = 300


class Campaigns:
    """Everybody may look; whoever writes posts keeps them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self, actor: MemberId) -> tuple[Campaign, ...]:
        """Every campaign, by name."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return campaigns.all_campaigns(connection)

    def named(self, actor: MemberId, name: str) -> Campaign:
        """The campaign of that name as it is kept, or a new one that nobody has kept yet."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return campaigns.by_name(connection, name) or Campaign(CampaignId(new_id()), name)

    def keep(self, actor: MemberId, campaign: Campaign) -> None:
        """Keep a campaign as it is given; the stored one is the one of the same name.

        Raises InvalidInput (campaign.no_name, campaign.backwards), NotFound (media.unknown) for a logo that is not in
        the workspace, NotAllowed.
        """
        if not campaign.name.strip():
            raise InvalidInput("campaign.no_name")
        if campaign.starts and campaign.ends and campaign.ends < campaign.starts:
            raise InvalidInput("campaign.backwards")
        check_text(campaign.name, "campaign", limit=_LONGEST)
        check_text(campaign.credit_line, "credit_line", limit=_LONGEST)
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.COMPOSE)
            if campaign.logo is not None:
                media.media(connection, campaign.logo)
            before = campaigns.by_name(connection, campaign.name)
            if before is None:
                add_campaign(writing, actor, now, campaign)
            else:
                campaigns.change(connection, campaign)
                changed = {
                    one.name: str(getattr(campaign, one.name) or "")
                    for one in fields(Campaign)
                    if getattr(campaign, one.name) != getattr(before, one.name)
                }
                entry = AuditEntry(
                    now, actor, Action.CAMPAIGN_CHANGED, Subject.CAMPAIGN, campaign.id, {"changed": changed}
                )
                writing.audit(entry)
            writing.changed(Kind.CAMPAIGNS)
