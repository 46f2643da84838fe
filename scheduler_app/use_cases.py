"""Everything a person can do in one open workspace: each use case with what it needs, and nothing else.

This is the part of the composition root that grows with the services; ``app`` is the part that opens, sends and closes.
A use case is read and made when it is first asked for: a command waits for what it does and for nothing else.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from scheduler_app.plan_use_cases import PlanUseCases
from scheduler_app.secrets.signing import verify

if TYPE_CHECKING:
    from scheduler_app.services.account_list import AccountList
    from scheduler_app.services.account_needs import AccountNeeds
    from scheduler_app.services.account_papers import PapersOfAccounts
    from scheduler_app.services.account_sets import AccountSets
    from scheduler_app.services.accounts_by_hand import AccountsByHand
    from scheduler_app.services.approving import Approving
    from scheduler_app.services.attention import Attention
    from scheduler_app.services.audiences import Audiences
    from scheduler_app.services.audit_trail import AuditTrail
    from scheduler_app.services.bulk_import import BulkImport
    from scheduler_app.services.checking import Checking
    from scheduler_app.services.clearing import Clearing
    from scheduler_app.services.composing import Composing
    from scheduler_app.services.connecting import Connecting
    from scheduler_app.services.counting_text import CountingText
    from scheduler_app.services.drafts import Drafts
    from scheduler_app.services.exempting import Exempting
    from scheduler_app.services.following_links import FollowingLinks
    from scheduler_app.services.heeding import Heeding
    from scheduler_app.services.history import History
    from scheduler_app.services.holding import Holding
    from scheduler_app.services.incidents import Incidents
    from scheduler_app.services.keeping_accounts import KeepingAccounts
    from scheduler_app.services.known_names import KnownNames
    from scheduler_app.services.media_library import MediaCollection
    from scheduler_app.services.media_rights import RightsOfMedia
    from scheduler_app.services.mending import Mending
    from scheduler_app.services.overriding import Overriding
    from scheduler_app.services.packs import Packs
    from scheduler_app.services.post_facts import FactsOfPosts
    from scheduler_app.services.preparing_media import PreparingMedia
    from scheduler_app.services.quotas import QuotasOfAccounts
    from scheduler_app.services.recalling import Recalling
    from scheduler_app.services.records import Records
    from scheduler_app.services.review_export import ReviewExport
    from scheduler_app.services.reviewing_held import ReviewingHeld
    from scheduler_app.services.rule_packs import RulePacks
    from scheduler_app.services.rules import Rules
    from scheduler_app.services.searching import Searching
    from scheduler_app.services.settling import Settling
    from scheduler_app.services.spelling import Spelling
    from scheduler_app.services.spending import Spending
    from scheduler_app.services.standing_in import StandingIn
    from scheduler_app.services.stock import Stock
    from scheduler_app.services.taking_in_answers import TakingInAnswers
    from scheduler_app.services.translating import Translating
    from scheduler_app.services.unsaved import UnsavedPosts
    from scheduler_app.services.zone_rules import ZoneRules


def _follow(link: str) -> tuple[bool | None, str]:
    """Over the network, with what speaks to it: read only when somebody asks."""
    from scheduler_app.networks.link_probe import LinkProbe

    return LinkProbe().follow(link)


class UseCases(PlanUseCases):
    """The services of one workspace, ready to be asked."""

    @cached_property
    def connecting(self) -> Connecting:
        from scheduler_app.services.connecting import Connecting
        from scheduler_app.services.optional_reads import OptionalReads

        reads = OptionalReads(self._database, self._clock, self._facts)
        return Connecting(self._database, self._clock, self.networks, self._sign_ins, self._machine, reads)

    @cached_property
    def account_list(self) -> AccountList:
        from scheduler_app.services.account_list import AccountList

        return AccountList(self._database, self._clock, self._facts, self._machine)

    @cached_property
    def accounts_by_hand(self) -> AccountsByHand:
        from scheduler_app.services.accounts_by_hand import AccountsByHand

        return AccountsByHand(self._database, self._clock, self._facts)

    @cached_property
    def keeping_accounts(self) -> KeepingAccounts:
        from scheduler_app.services.keeping_accounts import KeepingAccounts

        return KeepingAccounts(self._database, self._clock)

    @cached_property
    def unsaved(self) -> UnsavedPosts:
        from scheduler_app.services.unsaved import UnsavedPosts

        return UnsavedPosts(self._unsaved_lies)

    @cached_property
    def drafts(self) -> Drafts:
        from scheduler_app.services.drafts import Drafts

        return Drafts(self._database, self._clock)

    @cached_property
    def composing(self) -> Composing:
        from scheduler_app.services.composing import Composing

        return Composing(self._database, self._clock)

    @cached_property
    def approving(self) -> Approving:
        from scheduler_app.services.approving import Approving

        return Approving(self._database, self._clock, self._authorities, self._gate)

    @cached_property
    def standing_in(self) -> StandingIn:
        from scheduler_app.services.standing_in import StandingIn

        return StandingIn(self._database, self._clock, self._authorities)

    @cached_property
    def review_export(self) -> ReviewExport:
        from scheduler_app.services.review_export import ReviewExport

        authorities, picture = self._authorities, self.media.verified_path
        return ReviewExport(self._database, self._clock, authorities, self.approving, self._facts, picture, verify)

    @cached_property
    def taking_in_answers(self) -> TakingInAnswers:
        from scheduler_app.services.taking_in_answers import TakingInAnswers

        return TakingInAnswers(self._database, self._clock, self._authorities, self._gate, verify)

    @cached_property
    def rules(self) -> Rules:
        from scheduler_app.services.rules import Rules

        return Rules(self._database, self._clock)

    @cached_property
    def rule_packs(self) -> RulePacks:
        from scheduler_app.services.rule_packs import RulePacks

        return RulePacks(self._database, self._clock)

    @cached_property
    def known_names(self) -> KnownNames:
        from scheduler_app.services.known_names import KnownNames

        return KnownNames(self._database, self._clock)

    @cached_property
    def account_needs(self) -> AccountNeeds:
        from scheduler_app.services.account_needs import AccountNeeds

        return AccountNeeds(self._database, self._clock)

    @cached_property
    def quotas(self) -> QuotasOfAccounts:
        from scheduler_app.services.quotas import QuotasOfAccounts

        return QuotasOfAccounts(self._database, self._clock)

    @cached_property
    def spending(self) -> Spending:
        from scheduler_app.services.spending import Spending

        return Spending(self._database, self._clock, self._facts)

    @cached_property
    def translating(self) -> Translating:
        from scheduler_app.services.translating import Translating

        return Translating(self._database, self._clock)

    @cached_property
    def following_links(self) -> FollowingLinks:
        from scheduler_app.services.following_links import FollowingLinks

        return FollowingLinks(self._database, self._clock, _follow)

    @cached_property
    def clearing(self) -> Clearing:
        from scheduler_app.services.clearing import Clearing

        return Clearing(self._database, self._clock, self._facts, self.media, self._authorities, self.approving)

    @cached_property
    def preparing_media(self) -> PreparingMedia:
        from scheduler_app.services.preparing_media import PreparingMedia

        return PreparingMedia(self._database, self._clock, self._facts, self.media.file_for)

    @cached_property
    def media_rights(self) -> RightsOfMedia:
        from scheduler_app.services.media_rights import RightsOfMedia

        return RightsOfMedia(self._database, self._clock)

    @cached_property
    def account_papers(self) -> PapersOfAccounts:
        from scheduler_app.services.account_papers import PapersOfAccounts

        return PapersOfAccounts(self._database, self._clock)

    @cached_property
    def checking(self) -> Checking:
        from scheduler_app.services.checking import Checking

        return Checking(self._database, self._clock, self._facts)

    @cached_property
    def overriding(self) -> Overriding:
        from scheduler_app.services.overriding import Overriding

        return Overriding(self._database, self._clock, self._facts)

    @cached_property
    def pictures(self) -> MediaCollection:
        from scheduler_app.services.media_library import MediaCollection

        return MediaCollection(self._database, self._clock, self.media)

    @cached_property
    def mending(self) -> Mending:
        from scheduler_app.services.mending import Mending

        return Mending(self._database, self._clock, self._facts, self.composing, self.scheduling, self.pictures)

    @cached_property
    def audiences(self) -> Audiences:
        from scheduler_app.services.audiences import Audiences

        return Audiences(self._database, self._clock, self.country_calendar)

    @cached_property
    def counting_text(self) -> CountingText:
        from scheduler_app.services.counting_text import CountingText

        return CountingText(self._database, self._facts)

    @cached_property
    def spelling(self) -> Spelling:
        from scheduler_app.services.spelling import Spelling

        return Spelling(self._database)

    @cached_property
    def holding(self) -> Holding:
        from scheduler_app.services.holding import Holding

        return Holding(self._database, self._clock)

    @cached_property
    def exempting(self) -> Exempting:
        from scheduler_app.services.exempting import Exempting

        return Exempting(self._database, self._clock, self._authorities)

    @cached_property
    def reviewing_held(self) -> ReviewingHeld:
        from scheduler_app.services.reviewing_held import ReviewingHeld

        return ReviewingHeld(self._database, self._clock, self._authorities)

    @cached_property
    def incidents(self) -> Incidents:
        from scheduler_app.services.incidents import Incidents

        return Incidents(self._database, self._clock)

    @cached_property
    def heeding(self) -> Heeding:
        from scheduler_app.services.heeding import Heeding

        return Heeding(self.directory, self.holding, self.incidents)

    @cached_property
    def recalling(self) -> Recalling:
        from scheduler_app.services.recalling import Recalling

        return Recalling(self._database, self._clock, self._authorities, self._facts)

    @cached_property
    def settling(self) -> Settling:
        from scheduler_app.services.settling import Settling

        return Settling(self._database, self._clock, self._authorities)

    @cached_property
    def searching(self) -> Searching:
        from scheduler_app.services.searching import Searching

        return Searching(self._database)

    @cached_property
    def post_facts(self) -> FactsOfPosts:
        from scheduler_app.services.post_facts import FactsOfPosts

        return FactsOfPosts(self._database, self.approving)

    @cached_property
    def attention(self) -> Attention:
        from scheduler_app.services.attention import Attention

        return Attention(self._database, self._clock, self.approving)

    @cached_property
    def bulk_import(self) -> BulkImport:
        from scheduler_app.services.bulk_import import BulkImport

        return BulkImport(self._database, self._clock, self.media)

    @cached_property
    def packs(self) -> Packs:
        from scheduler_app.services.packs import Packs

        return Packs(self._database, self._clock, self.media)

    @cached_property
    def audit_trail(self) -> AuditTrail:
        from scheduler_app.services.audit_trail import AuditTrail

        return AuditTrail(self._database, self._clock)

    @cached_property
    def records(self) -> Records:
        from scheduler_app.services.records import Records

        return Records(self._database, self._clock, self.media)

    @cached_property
    def zone_rules(self) -> ZoneRules:
        from scheduler_app.services.zone_rules import ZoneRules

        return ZoneRules(self._database, self._clock)

    @cached_property
    def stock(self) -> Stock:
        from scheduler_app.services.stock import Stock

        return Stock(self._database, self._clock)

    @cached_property
    def account_sets(self) -> AccountSets:
        from scheduler_app.services.account_sets import AccountSets

        return AccountSets(self._database, self._clock)

    @cached_property
    def history(self) -> History:
        from scheduler_app.services.history import History

        return History(self._database, self._clock)
