"""Everything a person can do in one open workspace: each use case with what it needs, and nothing else.

This is the half of the composition root that grows with the services; ``app`` is the half that opens, sends and closes.
"""

from __future__ import annotations

from scheduler_app.clock import Clock
from scheduler_app.media.library import MediaLibrary
from scheduler_app.networks.facts import FactSheets
from scheduler_app.networks.registry import load_networks
from scheduler_app.paths import Folders
from scheduler_app.secrets.machine_secrets import MachineSecrets
from scheduler_app.secrets.signing import verify
from scheduler_app.services.account_needs import AccountNeeds
from scheduler_app.services.account_papers import PapersOfAccounts
from scheduler_app.services.approving import Approving
from scheduler_app.services.attention import Attention
from scheduler_app.services.audit_trail import AuditTrail
from scheduler_app.services.bulk_import import BulkImport
from scheduler_app.services.calendar import Calendar
from scheduler_app.services.campaigns import Campaigns
from scheduler_app.services.checking import Checking
from scheduler_app.services.clearing import Clearing
from scheduler_app.services.composing import Composing
from scheduler_app.services.connecting import Connecting
from scheduler_app.services.country_calendar import CountryCalendar
from scheduler_app.services.directory import Directory
from scheduler_app.services.exempting import Exempting
from scheduler_app.services.following_links import FollowingLinks
from scheduler_app.services.gate import Gate
from scheduler_app.services.ground_rules import GroundRules
from scheduler_app.services.heeding import Heeding
from scheduler_app.services.holding import Holding
from scheduler_app.services.incidents import Incidents
from scheduler_app.services.joining import Joining
from scheduler_app.services.known_names import KnownNames
from scheduler_app.services.leaving import Leaving
from scheduler_app.services.looking_ahead import LookingAhead
from scheduler_app.services.media_library import MediaCollection
from scheduler_app.services.media_rights import RightsOfMedia
from scheduler_app.services.members import Members
from scheduler_app.services.mending import Mending
from scheduler_app.services.optional_reads import OptionalReads
from scheduler_app.services.outbox import Outbox
from scheduler_app.services.overriding import Overriding
from scheduler_app.services.packs import Packs
from scheduler_app.services.post_facts import FactsOfPosts
from scheduler_app.services.preparing_media import PreparingMedia
from scheduler_app.services.quotas import QuotasOfAccounts
from scheduler_app.services.recalling import Recalling
from scheduler_app.services.records import Records
from scheduler_app.services.recurring import Recurring
from scheduler_app.services.registrar import Registrar
from scheduler_app.services.review_export import ReviewExport
from scheduler_app.services.reviewing_held import ReviewingHeld
from scheduler_app.services.rule_packs import RulePacks
from scheduler_app.services.rules import Rules
from scheduler_app.services.scheduling import Scheduling
from scheduler_app.services.searching import Searching
from scheduler_app.services.settling import Settling
from scheduler_app.services.spending import Spending
from scheduler_app.services.standing_in import StandingIn
from scheduler_app.services.taking_in_answers import TakingInAnswers
from scheduler_app.services.translating import Translating
from scheduler_app.services.unlocking import Unlocking
from scheduler_app.services.zone_rules import ZoneRules
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.believed_members import BelievedMembers, believe
from scheduler_app.storage.database import Database
from scheduler_app.storage.register_pins import SettingsPins
from scheduler_app.storage.signatures import signatures_of
from scheduler_app.storage.trusted_register import TrustedRegister


def _follow(link: str) -> tuple[bool | None, str]:
    """Over the network, with what speaks to it: read only when somebody asks."""
    from scheduler_app.networks.link_probe import LinkProbe

    return LinkProbe().follow(link)


class UseCases:
    """The services of one workspace, ready to be asked."""

    def __init__(
        self, database: Database, clock: Clock, folders: Folders, secrets: MachineSecrets, machine: str
    ) -> None:
        keys = secrets.keys
        where = database.path or database.url.render_as_string(hide_password=True)
        self.media = MediaLibrary(folders.media(where), clock)
        self.networks = load_networks(sign_ins=secrets.sign_ins)
        self.directory = Directory(database)
        register = TrustedRegister(verify, SettingsPins(folders.settings_file))
        believe(database, BelievedMembers(register.read, clock))
        self.keys_lie = keys.place
        self.unlocking = Unlocking(database, clock, keys)
        self.joining = Joining(database, clock, keys, register)
        registrar = Registrar(database, clock, keys, register, self.unlocking)
        self.members = Members(registrar, keys, self.unlocking, signatures_of)
        self.ground_rules = GroundRules(registrar)
        self.leaving = Leaving(database, clock, register)
        authorities = Authorities(register.read, verify)
        facts = FactSheets()
        gate = Gate(clock, facts)
        reads = OptionalReads(database, clock, facts)
        self.connecting = Connecting(database, clock, self.networks, secrets.sign_ins, machine, reads)
        self.composing = Composing(database, clock)
        self.approving = Approving(database, clock, authorities, gate)
        self.standing_in = StandingIn(database, clock, authorities)
        self.review_export = ReviewExport(
            database, clock, authorities, self.approving, facts, self.media.verified_path, verify
        )
        self.taking_in_answers = TakingInAnswers(database, clock, authorities, gate, verify)
        self.scheduling = Scheduling(database, clock, authorities, gate)
        self.recurring = Recurring(database, clock, authorities, gate)
        self.rules = Rules(database, clock)
        self.rule_packs = RulePacks(database, clock)
        self.known_names = KnownNames(database, clock)
        self.campaigns = Campaigns(database, clock)
        self.account_needs = AccountNeeds(database, clock)
        self.quotas = QuotasOfAccounts(database, clock)
        self.spending = Spending(database, clock, facts)
        self.translating = Translating(database, clock)
        self.following_links = FollowingLinks(database, clock, _follow)
        self.clearing = Clearing(database, clock, facts, self.media, authorities, self.approving)
        self.preparing_media = PreparingMedia(database, clock, facts, self.media.file_for)
        self.media_rights = RightsOfMedia(database, clock)
        self.account_papers = PapersOfAccounts(database, clock)
        self.checking = Checking(database, clock, facts)
        self.overriding = Overriding(database, clock, facts)
        self.pictures = MediaCollection(database, clock, self.media)
        self.mending = Mending(database, clock, facts, self.composing, self.scheduling, self.pictures)
        self.calendar = Calendar(database, clock)
        self.country_calendar = CountryCalendar(database, clock)
        self.outbox = Outbox(database)
        self.holding = Holding(database, clock)
        self.exempting = Exempting(database, clock, authorities)
        self.reviewing_held = ReviewingHeld(database, clock, authorities)
        self.incidents = Incidents(database, clock)
        self.heeding = Heeding(self.directory, self.holding, self.incidents)
        self.looking_ahead = LookingAhead(database, clock, self.country_calendar)
        self.recalling = Recalling(database, clock, authorities, facts)
        self.settling = Settling(database, clock, authorities)
        self.searching = Searching(database)
        self.post_facts = FactsOfPosts(database, self.approving)
        self.attention = Attention(database, clock, self.approving)
        self.bulk_import = BulkImport(database, clock, self.media)
        self.packs = Packs(database, clock, self.media)
        self.audit_trail = AuditTrail(database, clock)
        self.records = Records(database, clock, self.media)
        self.zone_rules = ZoneRules(database, clock)
        self._authorities = authorities
