"""Who may do what: every role against every public method of every service. A new method needs its row here."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from functools import cached_property
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import SimpleNamespace
from typing import Any

import pytest

import scheduler_app.services
from scheduler_app.app import App
from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Band
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.approval_matrix import ApprovalRule
from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.clearance import ClearanceStep
from scheduler_app.domain.connecting import Candidate
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.finding import Finding, Severity
from scheduler_app.domain.fix import MoveTo
from scheduler_app.domain.hold import HoldScope, ReviewDecision
from scheduler_app.domain.ids import AccountId, CampaignId, MemberId, PostId, SeriesId, StockId
from scheduler_app.domain.known_name import KnownName
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.override import Reason
from scheduler_app.domain.post import VariantScope
from scheduler_app.domain.quota import Quota
from scheduler_app.domain.recall import RecallWay
from scheduler_app.domain.recurrence import Recurrence, Weekly
from scheduler_app.domain.register import RegisterPin
from scheduler_app.domain.retention import RecordClass
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.domain.slot import SlotMode
from scheduler_app.domain.spending import Cap, CapOn
from scheduler_app.domain.stock import Snippet
from scheduler_app.domain.workspace import ACCOUNT_RIGHTS, RIGHTS, Member, Right, Role
from scheduler_app.errors import NotAllowed, SchedulerError
from scheduler_app.paths import Folders
from scheduler_app.secrets.machine_secrets import MachineSecrets
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.memory_vault import MemoryVault
from scheduler_app.secrets.practice import PRACTICE_COST
from scheduler_app.services.audit_trail import ExportFormat
from scheduler_app.services.checking import Checking
from scheduler_app.services.clearance_page import ClearanceWords
from scheduler_app.services.clearing import Answer
from scheduler_app.services.country_calendar import NewPeriod
from scheduler_app.services.draft import master_variant
from scheduler_app.services.drafts import Shelf
from scheduler_app.services.outbox import OutboxTab
from scheduler_app.services.planned_posts import PlannedPost
from scheduler_app.storage import approvals, workspaces
from scheduler_app.storage.database import Database
from scheduler_app.storage.register_pins import SettingsPins
from scheduler_app.use_cases import UseCases
from tests.approvers import KeyInHand
from tests.builders import a_member, a_workspace
from tests.networks.signed_in import SignedIn
from tests.registers import key_of
from tests.services.office import TOMORROW_AT_TEN, Office
from tests.services.test_bulk_import import Planner

R = Right

# Whose yes counts on an account is for the register to say, by role, rights and stand-ins: see the end of this file.
# What each method asks for; None where nobody acts: what opens the door or the member's own vault, and chores.
TABLE: dict[str, Right | None] = {
    "AccountList.network_name": None,
    "AccountList.read": R.READ,
    "AccountList.story": R.READ,
    "AccountNeeds.read": R.READ,
    "AccountsByHand.add": R.CONNECT,
    "AccountsByHand.networks": R.CONNECT,
    "AccountSets.all": R.READ,
    "AccountSets.keep": R.COMPOSE,
    "AccountSets.remove": R.COMPOSE,
    "Approving.approve": R.READ,
    "Approving.inbox": R.READ,
    "Approving.request": R.COMPOSE,
    "Approving.request_changes": R.READ,
    "Approving.review": R.READ,
    "Approving.take_back": R.COMPOSE,
    "Attention.needs": R.READ,
    "Audiences.of": R.READ,
    "AuditTrail.compare_approvals": R.ADMINISTER,
    "AuditTrail.export": R.ADMINISTER,
    "AuditTrail.page": R.READ,
    "AuditTrail.verify": R.ADMINISTER,
    "BulkImport.import_plan": R.COMPOSE,
    "BulkImport.look_at": R.COMPOSE,
    "Calendar.agenda": R.READ,
    "Calendar.agenda_page": R.READ,
    "Calendar.agenda_row": R.READ,
    "Calendar.day_counts": R.READ,
    "Calendar.lines": R.READ,
    "Calendar.overview": R.READ,
    "Calendar.days": R.READ,
    "Calendar.everything": R.READ,
    "Calendar.month": R.READ,
    "Campaigns.all": R.READ,
    "Campaigns.keep": R.COMPOSE,
    "Campaigns.named": R.READ,
    "Checking.check_draft": R.READ,
    "Checking.check_post": R.READ,
    "Checking.check_text": R.READ,
    "Checking.desk": R.READ,
    "Checking.dictionaries": R.READ,
    "Clearing.answer": R.READ,
    "Clearing.ask": R.COMPOSE,
    "Clearing.check": R.READ,
    "Composing.create": R.COMPOSE,
    "Composing.follow_master": R.COMPOSE,
    "Composing.give_own_words": R.COMPOSE,
    "Composing.page": R.READ,
    "Composing.read": R.READ,
    "Composing.read_draft": R.READ,
    "Composing.save": R.COMPOSE,
    "Composing.set_targets": R.COMPOSE,
    "Connecting.begin": R.CONNECT,
    "Connecting.candidates": R.CONNECT,
    "Connecting.check": R.CONNECT,
    "Connecting.comes_back_to": R.CONNECT,
    "Connecting.connect": R.CONNECT,
    "Connecting.disconnect": R.CONNECT,
    "Connecting.finish": R.CONNECT,
    "Connecting.forget_app": R.CONNECT,
    "Connecting.keep_app": R.CONNECT,
    "Connecting.knows_app": R.CONNECT,
    "Connecting.look_after": None,
    "Connecting.networks": R.CONNECT,
    "Connecting.open_vault": None,
    "Connecting.reconnect": R.CONNECT,
    "Connecting.signed_in_here": R.READ,
    "Connecting.ways": R.CONNECT,
    "CountingText.counter": R.READ,
    "CountryCalendar.days": R.READ,
    "CountryCalendar.mark": R.ADMINISTER,
    "CountryCalendar.periods": R.READ,
    "CountryCalendar.unmark": R.ADMINISTER,
    "Directory.accounts": None,
    "Directory.holds": None,
    "Directory.member_meant": None,
    "Directory.member_named": None,
    "Directory.members": None,
    "Directory.missions": None,
    "Directory.scope_name": None,
    "Directory.scope_value": None,
    "Directory.workspace": None,
    "Exempting.confirm": R.EXEMPT,
    "Exempting.of_hold": R.READ,
    "Exempting.propose": R.EXEMPT,
    "Drafts.bring_back": R.COMPOSE,
    "Drafts.counts": R.READ,
    "Drafts.look_past_what_left": None,
    "Drafts.page": R.READ,
    "Drafts.put_away": R.COMPOSE,
    "Drafts.to_do": R.READ,
    "FactsOfPosts.of": R.READ,
    "FollowingLinks.follow": R.COMPOSE,
    "FollowingLinks.follow_coming": None,
    "FollowingLinks.follow_due": R.COMPOSE,
    "FollowingLinks.never_followed": R.READ,
    "FreeSlots.for_waiting": R.READ,
    "FreeSlots.next": R.READ,
    "GroundRules.approval_matrix": None,
    "GroundRules.begin_solo": R.ADMINISTER,
    "GroundRules.end_solo": R.ADMINISTER,
    "GroundRules.out_of_reach": None,
    "GroundRules.put_approval_rule": R.ADMINISTER,
    "GroundRules.remove_approval_rule": R.ADMINISTER,
    "GroundRules.set_approval_rules": R.ADMINISTER,
    "GroundRules.set_expiry": R.ADMINISTER,
    "GroundRules.set_otherwise": R.ADMINISTER,
    "History.read": R.READ,
    "History.seal": R.COMPOSE,
    "History.versions": R.READ,
    "Holding.active": R.READ,
    "Holding.past_the_fence": R.READ,
    "Holding.release": R.RELEASE,
    "Holding.start": R.HOLD,
    "Holding.stops": R.READ,
    "Holding.would_stop": R.HOLD,
    "Incidents.close": R.RELEASE,
    "Incidents.export": R.READ,
    "Incidents.named": R.READ,
    "Incidents.newest": R.READ,
    "Incidents.note": R.HOLD,
    "Incidents.story": R.READ,
    "Joining.fingerprint": None,
    "Joining.has_key": None,
    "Joining.join": R.READ,
    "Joining.make_key": None,
    "KeepingAccounts.choose_band": R.ADMINISTER,
    "KeepingAccounts.put_back": R.ADMINISTER,
    "KeepingAccounts.take_out": R.ADMINISTER,
    "KnownNames.all": R.READ,
    "KnownNames.file": R.ADMINISTER,
    "KnownNames.remove": R.ADMINISTER,
    "Leaving.retire": None,
    "LookingAhead.confirm": R.SCHEDULE,
    "LookingAhead.outlook": R.READ,
    "MediaCollection.file": R.READ,
    "MediaCollection.fit": R.COMPOSE,
    "MediaCollection.found": R.READ,
    "MediaCollection.known": R.READ,
    "MediaCollection.latest": R.READ,
    "MediaCollection.named": R.READ,
    "MediaCollection.said_of": R.READ,
    "MediaCollection.take_in": R.COMPOSE,
    "Members.add": R.ADMINISTER,
    "Members.change": R.ADMINISTER,
    "Members.end": R.ADMINISTER,
    "Members.new_root": R.ADMINISTER,
    "Members.register": None,
    "Members.share_root": R.ADMINISTER,
    "Mending.fix": R.COMPOSE,
    "Mending.mended": R.COMPOSE,
    "Mending.wall_of": R.COMPOSE,
    "Moving.cancel": R.SCHEDULE,
    "Moving.foresee": R.READ,
    "Moving.move": R.SCHEDULE,
    "Moving.put_back": R.SCHEDULE,
    "Outbox.attempts": R.READ,
    "Outbox.counts": R.READ,
    "Outbox.line": R.READ,
    "Outbox.page": R.READ,
    "Outbox.survey": R.READ,
    "Overriding.keep": R.COMPOSE,
    "Overriding.rates": R.READ,
    "Packs.export": R.READ,
    "Packs.import_pack": R.COMPOSE,
    "PapersOfAccounts.file": R.ADMINISTER,
    "PapersOfAccounts.read": R.READ,
    "PostingByHand.in_hand": R.READ,
    "PostingByHand.not_posted": R.SCHEDULE,
    "PostingByHand.posted": R.SCHEDULE,
    "PostingByHand.take": R.SCHEDULE,
    "PreparingMedia.prepare_coming": None,
    "Previewing.readers": R.READ,
    "Queues.all": R.READ,
    "Queues.set": R.SCHEDULE,
    "QuotasOfAccounts.file": R.ADMINISTER,
    "QuotasOfAccounts.forget": R.ADMINISTER,
    "QuotasOfAccounts.read": R.READ,
    "ReadersTimes.at": R.READ,
    "Recalling.confirm": R.RECALL,
    "Recalling.done_by_hand": R.SCHEDULE,
    "Recalling.newest": R.READ,
    "Recalling.possible": R.READ,
    "Recalling.propose": R.SCHEDULE,
    "Recalling.status": R.READ,
    "Recalling.try_again": R.SCHEDULE,
    "Recalling.withdraw": R.SCHEDULE,
    "Records.archive": R.ADMINISTER,
    "Records.dispose": None,
    "Records.due": R.ADMINISTER,
    "Records.keep": R.READ,
    "Records.set_keep": R.ADMINISTER,
    "Records.sheet": R.READ_AUDIT,
    "Recurring.all": R.READ,
    "Recurring.change": R.SCHEDULE,
    "Recurring.end": R.SCHEDULE,
    "Recurring.look_after": None,
    "Recurring.make_ahead": R.SCHEDULE,
    "Recurring.occurrences": R.READ,
    "Recurring.of_post": R.READ,
    "Recurring.preview": R.READ,
    "Recurring.start": R.SCHEDULE,
    "ReviewExport.export": R.COMPOSE,
    "ReviewingHeld.decide": R.RELEASE,
    "ReviewingHeld.decisions": R.READ,
    "ReviewingHeld.released": R.READ,
    "ReviewingHeld.waiting": R.READ,
    "RightsOfMedia.file": R.COMPOSE,
    "RightsOfMedia.of": R.READ,
    "RulePacks.all": R.READ,
    "RulePacks.difference": R.READ,
    "RulePacks.install": R.ADMINISTER,
    "RulePacks.remove": R.ADMINISTER,
    "Rules.acknowledge": R.READ,
    "Rules.back": R.ADMINISTER,
    "Rules.change": R.ADMINISTER,
    "Rules.difference": R.READ,
    "Rules.policy": R.READ,
    "Rules.readers": R.READ,
    "Rules.restore": R.ADMINISTER,
    "Rules.versions": R.READ,
    "Scheduling.cancel": R.SCHEDULE,
    "Scheduling.move": R.SCHEDULE,
    "Scheduling.preview": R.READ,
    "Scheduling.preview_move": R.READ,
    "Scheduling.schedule": R.SCHEDULE,
    "Scheduling.schedule_many": R.SCHEDULE,
    "Scheduling.schedule_now": R.SEND_NOW,
    "Searching.everything": R.READ,
    "Searching.posts": R.READ,
    "SendingNow.look": R.READ,
    "SendingNow.send": R.SEND_NOW,
    "Settling.cancel": R.SCHEDULE,
    "Settling.it_is_there": R.SCHEDULE,
    "Settling.preview_again": R.SCHEDULE,
    "Settling.send_again": R.SCHEDULE,
    "Settling.send_again_now": R.SEND_NOW,
    "Spelling.look": R.READ,
    "Spelling.suggestions": None,
    "Spending.remove_cap": R.ADMINISTER,
    "Spending.report": R.READ,
    "Spending.set_cap": R.ADMINISTER,
    "Spending.watch": None,
    "StandingIn.begin": R.READ,
    "StandingIn.end": R.READ,
    "StandingIn.open": R.READ,
    "Stock.all": R.READ,
    "Stock.keep": R.COMPOSE,
    "Stock.remove": R.COMPOSE,
    "TakingInAnswers.take_in": R.COMPOSE,
    "Translating.confirm": R.COMPOSE,
    "Translating.mark": R.COMPOSE,
    "Unlocking.change_pin": None,
    "Unlocking.forget": None,
    "Unlocking.here": None,
    "Unlocking.on_record": None,
    "Unlocking.unlock": None,
    "ZoneRules.recompute": None,
}

DAY = date(2027, 3, 2)
EVERY_WEEK = Recurrence(Weekly(frozenset({DAY.isoweekday()})), time(10), DAY)
NOBODYS = "0" * 32
NOWHERE = Path("nowhere")


def a_series(office: Office) -> SeriesId:
    return office.recurring.start(office.officer, office.post(), EVERY_WEEK)


def a_candidate(office: Office) -> Candidate:
    given = Credential("practice", "guest", SignInKind.TOKEN, access="the-token")
    return Candidate("guest", "guest", "Guest", "", given)


# Something to call a method with, by the name of the parameter: good enough to come as far as the question who asks.
VALUES: dict[str, Callable[[Office], Any]] = {
    "approvals": lambda office: 2,
    "away": lambda office: office.supervisor,
    "begun": lambda office: SimpleNamespace(finish=tuple),
    "candidate": a_candidate,
    "client_id": lambda office: "the-client",
    "given": lambda office: {},
    "move": lambda office: MoveTo(TOMORROW_AT_TEN),
    "moves": lambda office: {office.schedule(office.post())[0].id: TOMORROW_AT_TEN + timedelta(days=1)},
    "mission_id": lambda office: office.stored.missions[0].id,
    "network": lambda office: "practice",
    "way_name": lambda office: "browser",
    "ends": lambda office: office.clock.now() + timedelta(days=9),
    "stand_in": lambda office: office.second_officer,
    "account_id": lambda office: office.accounts[0].id,
    "account_ids": lambda office: [office.accounts[0].id],
    "band": lambda office: Band.TEAL,
    "hashes": lambda office: [],
    "members": lambda office: [office.accounts[0].id],
    "set_id": lambda office: NOBODYS,
    "slots": lambda office: [],
    "stock_id": lambda office: NOBODYS,
    "version": lambda office: 1,
    "one": lambda office: Snippet(StockId("greeting"), "Salam", "Salam!"),
    "actor": lambda office: None,
    "address": lambda office: "https://network.example/7",
    "chosen": lambda office: [office.accounts[0].id],
    "countries": lambda office: ["JP"],
    "compared": lambda office: "0000",
    "data": lambda office: b"",
    "decision": lambda office: ReviewDecision.CANCEL,
    "delivery_id": lambda office: office.schedule(office.post())[0].id,
    "delivery_ids": lambda office: [],
    "desk": lambda office: Checking(office.database, office.clock, {}).desk(office.officer, office.draft("Teh")),
    "draft": lambda office: office.draft("Teh"),
    "ends_with": lambda office: "0000",
    "expected_version": lambda office: 1,
    "facts": lambda office: MediaFacts(4, frozenset({"image/jpeg"}), 8_000_000),
    "finding": lambda office: Finding("TXT-01", "text.beyond_limit", Severity.BLOCK),
    "day": lambda office: DAY,
    "first": lambda office: DAY,
    "room": lambda office: 4,
    "form": lambda office: ExportFormat.CSV,
    "hold_id": lambda office: NOBODYS,
    "incident_id": lambda office: NOBODYS,
    "key": lambda office: "TXT-01",
    "known": lambda office: KnownName("Budi"),
    "language": lambda office: "id",
    "last": lambda office: DAY,
    "lessons": lambda office: "Pelajaran",
    "media_hash": lambda office: "0" * 64,
    "beginning": lambda office: "0" * 12,
    "member_id": lambda office: office.supervisor,
    "mode": lambda office: SlotMode.SAME_LOCAL_TIME,
    "month": lambda office: 3,
    "name": lambda office: "accessibility",
    "new": lambda office: NewPeriod("Berkabung", "", DAY, DAY),
    "old": lambda office: 1,
    "number": lambda office: 0,
    "own": lambda office: master_variant("Teh", language="id"),
    "own_pin": lambda office: "135790",
    "papers": lambda office: AccountPapers(),
    "path": lambda office: NOWHERE / "file",
    "period_id": lambda office: NOBODYS,
    "pictures": lambda office: [],
    "pin": lambda office: "246810",
    "plan": lambda office: NOWHERE / "plan.csv",
    "plans": lambda office: [PlannedPost(office.draft("Teh"))],
    "post_id": lambda office: office.post(),
    "post_ids": lambda office: [office.post()],
    "reason": lambda office: "Gempa",
    "note": lambda office: "https://network.example/7",
    "recall_id": lambda office: NOBODYS,
    "recurrence": lambda office: EVERY_WEEK,
    "series_id": a_series,
    "record_class": lambda office: RecordClass.ROUTINE,
    "days": lambda office: 90,
    "rights": lambda office: MediaRights("CC BY 4.0", credit="Sari"),
    "roles": lambda office: [Role.OFFICER],
    "answer": lambda office: Answer(ClearanceStep.CLEARED, "Infomed", "D-1", date(2027, 3, 1)),
    "rule": lambda office: "TXT-01",
    "rules": lambda office: [],
    "scope": lambda office: HoldScope.EVERYTHING,
    "seen": lambda office: {},
    "step_id": lambda office: NOBODYS,
    "shelf": lambda office: Shelf.DRAFTS,
    "tab": lambda office: OutboxTab.SENT,
    "text": lambda office: "Kopi",
    "cap": lambda office: Cap(CapOn.WORKSPACE, "", 1000),
    "on": lambda office: CapOn.WORKSPACE,
    "target": lambda office: "",
    "campaign": lambda office: Campaign(CampaignId("coffee"), "Coffee week"),
    "file": lambda office: NOWHERE / "clearance.html",
    "within": lambda office: timedelta(hours=24),
    "quota": lambda office: Quota(1, 2),
    "value": lambda office: "",
    "wall": lambda office: TOMORROW_AT_TEN,
    "wanted": lambda office: [office.accounts[1].id],
    "way": lambda office: RecallWay.DELETE,
    "words": lambda office: "Kopi",
    "year": lambda office: 2027,
}
OWN_VALUES: dict[str, dict[str, Callable[[Office], Any]]] = {
    "Clearing.ask": {"words": lambda office: ClearanceWords("id", str, str)},
    "Composing.follow_master": {"scope": lambda office: VariantScope(language="ja")},
    "GroundRules.put_approval_rule": {"rule": lambda office: ApprovalRule("King", 2)},
    "Overriding.keep": {"reason": lambda office: Reason.AGREED},
    "Rules.difference": {"new": lambda office: 1},
}

# Called by other services only, which have their rows.
WITHIN = frozenset({"Registrar", "OptionalReads"})


def methods() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every public method of everything in ``services`` that is given the database, or the register to write in."""
    for module in walk_packages(scheduler_app.services.__path__, f"{scheduler_app.services.__name__}."):
        for name, found in vars(import_module(module.name)).items():
            if not inspect.isclass(found) or found.__module__ != module.name:
                continue
            if name not in WITHIN and {"database", "registrar"} & inspect.signature(found).parameters.keys():
                for method, function in inspect.getmembers(found, inspect.isfunction):
                    if not method.startswith("_"):
                        yield f"{name}.{method}", function


METHODS = dict(methods())


def is_made_when_asked(member: object) -> bool:
    return isinstance(member, cached_property)


class Post:
    """A service of the running program, whatever attribute of ``App`` it is kept under."""

    def __init__(self, app: App) -> None:
        made = [
            *vars(app).values(),
            *(getattr(app, name) for name, _ in inspect.getmembers(UseCases, is_made_when_asked)),
        ]
        self._services = {type(one).__name__: one for one in made}

    def call(self, name: str, office: Office, actor: MemberId, **chosen: Any) -> None:
        service, method = name.split(".")
        values = {**VALUES, **OWN_VALUES.get(name, {}), "actor": lambda _: actor, "signer": lambda _: KeyInHand(actor)}
        arguments = {
            parameter.name: chosen[parameter.name] if parameter.name in chosen else values[parameter.name](office)
            for parameter in inspect.signature(METHODS[name]).parameters.values()
            if parameter.name != "self" and parameter.default is inspect.Parameter.empty
        }
        getattr(self._services[service], method)(**arguments)


@pytest.fixture
def office(sqlite_database: Database, clock: FixedClock) -> Office:
    return Office(sqlite_database, clock, a_workspace(sqlite_database, clock, accounts=2))


@pytest.fixture
def post(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Post:
    monkeypatch.chdir(tmp_path)
    secrets = MachineSecrets(MemberKeys(MemoryVault(), office.clock, PRACTICE_COST), SignedIn())
    folders = Folders.inside(tmp_path)
    SettingsPins(folders.settings_file)[office.stored.workspace.id] = RegisterPin(key_of("root").public)
    app = App(office.database, office.clock, folders, machine=office.stored.machine, ownership=None, secrets=secrets)
    return Post(app)


def a_colleague(office: Office, *roles: Role, active: bool = True, **grants: frozenset[Right]) -> MemberId:
    member = a_member("Siti", *roles, active=active)
    narrowed = Member(member.id, member.name, member.roles, active, {AccountId(one): of for one, of in grants.items()})
    with office.database.writing() as writing:
        workspaces.add_member(writing.connection, narrowed)
    office.stored.enrol(narrowed)
    return narrowed.id


def refusal(post: Post, name: str, office: Office, actor: MemberId, **chosen: Any) -> str:
    """The code with which the member is sent away, empty for one who may: whatever else is wrong with the call."""
    try:
        post.call(name, office, actor, **chosen)
    except NotAllowed as error:
        return error.code if error.code.startswith("member.may_not") else ""
    except SchedulerError:
        return ""
    return ""


def test_every_public_method_has_its_row() -> None:
    assert sorted(TABLE) == sorted(METHODS)


def test_whoever_acts_says_so_first() -> None:
    for name, right in TABLE.items():
        _, *parameters = inspect.signature(METHODS[name]).parameters
        assert (parameters[0:1] in (["actor"], ["signer"])) is (right is not None), name


@pytest.mark.parametrize("role", [*Role, None], ids=lambda role: role or "left")
@pytest.mark.parametrize("name", sorted(name for name, right in TABLE.items() if right is not None))
def test_each_role_may_do_what_the_table_says_and_nothing_else(
    office: Office, post: Post, name: str, role: Role | None
) -> None:
    right = TABLE[name]
    assert right is not None
    # Somebody who has left has all the roles and no right at all.
    actor = a_colleague(office, role) if role else a_colleague(office, *Role, active=False)
    may = role is not None and right in RIGHTS[role]
    before = len(office.on_record())
    code = refusal(post, name, office, actor)
    assert code == ("" if may else "member.may_not")
    if not may:
        assert [row for row in office.on_record()[before:] if row.actor == actor] == []


# The methods that touch accounts, with the right that may be narrowed for each.
ON_ACCOUNTS: dict[str, Right] = {
    "Composing.create": R.COMPOSE,
    "Composing.give_own_words": R.COMPOSE,
    "Composing.save": R.COMPOSE,
    "Composing.set_targets": R.COMPOSE,
    "Moving.move": R.SCHEDULE,
    "Recurring.change": R.SCHEDULE,
    "Recurring.end": R.COMPOSE,
    "Recurring.start": R.COMPOSE,
    "Scheduling.cancel": R.SCHEDULE,
    "Scheduling.move": R.SCHEDULE,
    "Scheduling.schedule": R.SCHEDULE,
    "Scheduling.schedule_many": R.COMPOSE,
    "Scheduling.schedule_now": R.SEND_NOW,
}


@pytest.mark.parametrize("name", sorted(ON_ACCOUNTS))
@pytest.mark.parametrize("closed", [True, False], ids=["closed", "open"])
def test_rights_hold_for_each_account(office: Office, post: Post, name: str, closed: bool) -> None:
    """A member whose rights on one account are fewer cannot touch what concerns it."""
    account = office.accounts[0].id
    rest = ACCOUNT_RIGHTS - ({ON_ACCOUNTS[name]} if closed else set())
    actor = a_colleague(office, Role.SUPERVISOR, **{account: rest})
    seen = dict.fromkeys([account], "hash")
    code = refusal(post, name, office, actor, seen=seen)
    assert code == ("member.may_not_on_account" if closed else "")


def test_an_edit_that_leaves_a_closed_account_alone_is_allowed(office: Office, post: Post) -> None:
    post_id = office.post()
    actor = a_colleague(office, Role.OFFICER, **{office.accounts[0].id: frozenset()})
    other = master_variant("Teh", language="id")
    own = type(other)(other.id, VariantScope(account_id=office.accounts[1].id), words=("Teh.",))
    office.composing.give_own_words(actor, post_id, own, expected_version=1)
    with pytest.raises(NotAllowed, match=r"member\.may_not_on_account"):
        office.composing.give_own_words(actor, post_id, other, expected_version=2)


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("Settling.send_again", R.SCHEDULE),
        ("Settling.send_again_now", R.SEND_NOW),
        ("Settling.it_is_there", R.SCHEDULE),
        ("Settling.preview_again", R.SCHEDULE),
        ("Settling.cancel", R.SCHEDULE),
    ],
)
def test_what_waits_for_a_decision_is_closed_too(office: Office, post: Post, name: str, right: Right) -> None:
    (delivery,) = office.schedule(office.post(accounts=office.accounts[:1]))
    office.put(delivery.id, DeliveryState.UNKNOWN)
    actor = a_colleague(office, Role.SUPERVISOR, **{delivery.account_id: ACCOUNT_RIGHTS - {right}})
    assert refusal(post, name, office, actor, delivery_id=delivery.id) == "member.may_not_on_account"


def test_a_row_of_a_plan_for_a_closed_account_stays_out(office: Office, tmp_path: Path) -> None:
    planner = Planner(office, tmp_path)
    closed, other = office.accounts
    actor = a_colleague(office, Role.OFFICER, **{closed.id: frozenset({R.COMPOSE})})
    planner.write(planner.row(post="A", accounts=closed.handle), planner.row(post="B", accounts=other.handle))
    report = planner.service.import_plan(actor, planner.plan)
    assert (report.imported, [remark.code for remark in report.problems]) == (1, ["member.may_not_on_account"])


@pytest.mark.parametrize("role", [*Role, None], ids=lambda role: role or "left")
@pytest.mark.parametrize("decision", ["approve", "request_changes"])
def test_only_a_supervisor_decides_about_a_post(office: Office, role: Role | None, decision: str) -> None:
    actor = a_colleague(office, *([role] if role else Role), active=role is not None)
    post_id, signer = office.post(), KeyInHand(actor)
    before = len(office.on_record())
    if role is Role.SUPERVISOR:
        decide(office, decision, signer, post_id)
        return
    with pytest.raises(NotAllowed):
        decide(office, decision, signer, post_id)
    assert len(office.on_record()) == before


@pytest.mark.parametrize("decision", ["approve", "request_changes"])
def test_a_supervisor_decides_for_the_accounts_that_are_open_to_them(office: Office, decision: str) -> None:
    closed, other = office.accounts
    grants = {closed.id: ACCOUNT_RIGHTS - {R.APPROVE}}
    actor = a_colleague(office, Role.SUPERVISOR, **{closed.id: grants[closed.id]})
    both, only_closed = office.post(), office.post(accounts=[closed])
    decide(office, decision, KeyInHand(actor), both)
    with office.database.reading() as connection:
        (said,) = approvals.for_post(connection, both)
    assert said.statement is not None
    assert [one.account_id for one in said.statement.contents] == [other.id]
    with pytest.raises(NotAllowed, match=r"approval\.not_entitled"):
        decide(office, decision, KeyInHand(actor), only_closed)


def decide(office: Office, decision: str, signer: KeyInHand, post_id: PostId) -> None:
    if decision == "approve":
        office.approving.approve(signer, post_id, office.read(post_id).targets)
    else:
        office.approving.request_changes(signer, post_id, "No.")
