"""An office whose rules see something: papers that run out, voices that do not fit, credits that are missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.finding import Finding
from scheduler_app.domain.ids import AccountId, CampaignId, PostId, new_id
from scheduler_app.media.library import MediaLibrary
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.account_papers import PapersOfAccounts
from scheduler_app.services.approving import Approving
from scheduler_app.services.checking import Checking
from scheduler_app.services.gate import Gate
from scheduler_app.services.media_library import MediaCollection
from scheduler_app.services.mending import Mending
from scheduler_app.services.overriding import Overriding
from scheduler_app.services.rules import Rules
from scheduler_app.services.scheduling import Scheduling
from scheduler_app.storage import campaigns
from tests.services.office import Office

FACTS = FactSheets()
# Of the families that look at words, days and duplicates: they have tests of their own.
NOT_OURS = ("TXT", "TAG", "MEN", "LNK", "MED", "TIM", "DUP")


@dataclass(frozen=True, slots=True)
class Ruled:
    """The services around the rules, over one office."""

    office: Office
    folder: Path = Path("nowhere")

    @property
    def rules(self) -> Rules:
        return Rules(self.office.database, self.office.clock)

    @property
    def checking(self) -> Checking:
        return Checking(self.office.database, self.office.clock, FACTS)

    @property
    def overriding(self) -> Overriding:
        return Overriding(self.office.database, self.office.clock, FACTS)

    @property
    def gate(self) -> Gate:
        return Gate(self.office.clock, FACTS)

    @property
    def scheduling(self) -> Scheduling:
        return Scheduling(self.office.database, self.office.clock, self.office.stored.authorities, self.gate)

    @property
    def approving(self) -> Approving:
        return Approving(self.office.database, self.office.clock, self.office.stored.authorities, self.gate)

    @property
    def mending(self) -> Mending:
        office = self.office
        pictures = MediaCollection(office.database, office.clock, MediaLibrary(self.folder, office.clock))
        return Mending(office.database, office.clock, FACTS, office.composing, self.scheduling, pictures)

    def only_ours(self) -> None:
        """Switch the rules of the other families off."""
        for view in self.rules.policy(self.office.officer).rules:
            if view.row.id.startswith(NOT_OURS):
                self.rules.change(self.office.administrator, view.key, on=False)

    def file(self, account_id: AccountId, papers: AccountPapers) -> None:
        PapersOfAccounts(self.office.database, self.office.clock).file(self.office.administrator, account_id, papers)

    def ends_on(self, account_id: AccountId, day: date) -> None:
        self.file(account_id, AccountPapers(valid_until=day))

    def protect(self, *account_ids: AccountId) -> None:
        for account_id in account_ids:
            self.file(account_id, AccountPapers(protected=True))

    def found(self, post_id: PostId, *, stops: bool = False) -> list[Finding]:
        """What the rules say; what lacks an approval only when asked for."""
        said = self.checking.check_post(self.office.officer, post_id).findings
        return [one for one in said if stops or not one.rule.startswith("APR")]

    def codes_of(self, family: str, post_id: PostId) -> list[str]:
        return [one.code for one in self.found(post_id) if one.rule.startswith(family)]

    def codes(self, post_id: PostId) -> list[str]:
        return [one.code for one in self.found(post_id)]

    def campaign(self, line: str) -> CampaignId:
        made = Campaign(CampaignId(new_id()), f"Campaign {line}", credit_line=line)
        with self.office.database.writing() as writing:
            campaigns.add(writing.connection, made)
        return made.id

    def post_for(self, campaign_id: CampaignId, text: str = "Kopi Gayo.") -> PostId:
        draft = replace(self.office.draft(text), campaign_id=campaign_id)
        return self.office.composing.create(self.office.officer, draft)


def on(text: str) -> datetime:
    return datetime.fromisoformat(text)
