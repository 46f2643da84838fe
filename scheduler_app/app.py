"""The composition root: the only place where the parts of Duta are put together.

Importing it costs what SQLAlchemy costs; the window does so behind its first paint.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from scheduler_app import logs, settings
from scheduler_app.clock import Clock
from scheduler_app.domain.changes import Changes
from scheduler_app.domain.ids import new_id
from scheduler_app.media.library import MediaLibrary
from scheduler_app.networks.facts import FactSheets
from scheduler_app.networks.redaction import SECRETS
from scheduler_app.networks.registry import load_networks
from scheduler_app.paths import Folders, is_server, resources
from scheduler_app.secrets.chosen_vault import chosen_vault
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.practice import PRACTICE_PIN, practice_keys
from scheduler_app.secrets.signing import verify
from scheduler_app.services.account_papers import PapersOfAccounts
from scheduler_app.services.approving import Approving
from scheduler_app.services.audit_trail import AuditTrail
from scheduler_app.services.bulk_import import BulkImport
from scheduler_app.services.calendar import Calendar
from scheduler_app.services.campaigns import Campaigns
from scheduler_app.services.checking import Checking
from scheduler_app.services.clearing import Clearing
from scheduler_app.services.composing import Composing
from scheduler_app.services.country_calendar import CountryCalendar
from scheduler_app.services.demo_workspace import NEWSROOM, DemoWorkspace
from scheduler_app.services.directory import Directory
from scheduler_app.services.exempting import Exempting
from scheduler_app.services.following_links import FollowingLinks
from scheduler_app.services.founding import Founding, founder_among
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
from scheduler_app.services.opening_packages import OpeningPackages
from scheduler_app.services.outbox import Outbox
from scheduler_app.services.overriding import Overriding
from scheduler_app.services.packs import Packs
from scheduler_app.services.quotas import QuotasOfAccounts
from scheduler_app.services.recalling import Recalling
from scheduler_app.services.records import Records
from scheduler_app.services.registrar import Registrar
from scheduler_app.services.review_export import ReviewExport
from scheduler_app.services.reviewing_held import ReviewingHeld
from scheduler_app.services.rule_packs import RulePacks
from scheduler_app.services.rules import Rules
from scheduler_app.services.scheduling import Scheduling
from scheduler_app.services.searching import Searching
from scheduler_app.services.settling import Settling
from scheduler_app.services.standing_in import StandingIn
from scheduler_app.services.taking_in_answers import TakingInAnswers
from scheduler_app.services.translating import Translating
from scheduler_app.services.unlocking import Unlocking
from scheduler_app.services.zone_rules import ZoneRules
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.awaiting_turn import await_turn
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.opening import create_workspace, open_workspace
from scheduler_app.storage.ownership import Owner, Ownership
from scheduler_app.storage.register_pins import SettingsPins
from scheduler_app.storage.signatures import signatures_of
from scheduler_app.storage.stop_notes import StopNotes
from scheduler_app.storage.trusted_register import TrustedRegister
from scheduler_app.storage.workspace_file import trouble

if TYPE_CHECKING:
    from scheduler_app.delivery.engine import DeliveryEngine, Pace

log = logging.getLogger(__name__)

PRACTICE_SAMPLE = resources() / "samples" / "workspace.toml"
ZONE_RULES_EVERY = timedelta(hours=6)
RETENTION_EVERY = timedelta(hours=24)
RETENTION_FIRST = timedelta(minutes=1)
LEAVING_EVERY = timedelta(minutes=10)


def _follow(link: str) -> tuple[bool | None, str]:
    """Over the network, with what speaks to it: read only when somebody asks."""
    from scheduler_app.networks.link_probe import LinkProbe

    return LinkProbe().follow(link)


def _no_passphrase() -> str:
    return ""


class Role(StrEnum):
    """As what a process opens a workspace; who asks for it is told so."""

    WINDOW = "window"
    RUN = "run"
    COMMAND = "command"


class App:
    """One open workspace with everything a person can do in it. Close it when done."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        folders: Folders,
        *,
        machine: str,
        ownership: Ownership | None,
        keys: MemberKeys,
    ) -> None:
        where = database.path or database.url.render_as_string(hide_password=True)
        self.clock = clock
        self.machine = machine
        self.database = database
        self.networks = load_networks()
        self.media = MediaLibrary(folders.media(where), clock)
        self.directory = Directory(database)
        register = TrustedRegister(verify, SettingsPins(folders.settings_file))
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
        self.composing = Composing(database, clock)
        self.approving = Approving(database, clock, authorities, gate)
        self.standing_in = StandingIn(database, clock, authorities)
        self.review_export = ReviewExport(
            database, clock, authorities, self.approving, facts, self.media.verified_path, verify
        )
        self.taking_in_answers = TakingInAnswers(database, clock, authorities, gate, verify)
        self.scheduling = Scheduling(database, clock, authorities, gate)
        self.rules = Rules(database, clock)
        self.rule_packs = RulePacks(database, clock)
        self.known_names = KnownNames(database, clock)
        self.campaigns = Campaigns(database, clock)
        self.quotas = QuotasOfAccounts(database, clock)
        self.translating = Translating(database, clock)
        self.following_links = FollowingLinks(database, clock, _follow)
        self.clearing = Clearing(database, clock, facts, self.media)
        self.media_rights = RightsOfMedia(database, clock)
        self.account_papers = PapersOfAccounts(database, clock)
        self.checking = Checking(database, clock, facts)
        self.overriding = Overriding(database, clock, facts)
        self.mending = Mending(database, clock, facts, self.composing, self.scheduling)
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
        self.pictures = MediaCollection(database, clock, self.media)
        self.bulk_import = BulkImport(database, clock, self.media)
        self.packs = Packs(database, clock, self.media)
        self.audit_trail = AuditTrail(database, clock)
        self.records = Records(database, clock, self.media)
        self.zone_rules = ZoneRules(database, clock)
        self._authorities = authorities
        self._ownership = ownership
        self._engine: DeliveryEngine | None = None

    def on_changes(self, listener: Callable[[Changes], None]) -> None:
        """Call ``listener`` after every commit of this process, on the thread that wrote."""
        self.database.on_changes(listener)

    def start_sending(self, pace: Pace | None = None) -> None:
        """Send what is due until ``stop_sending`` or ``close``; a second call changes nothing."""
        if self._engine is not None:
            return
        from scheduler_app.delivery.engine import DeliveryEngine

        self.zone_rules.recompute()
        engine = DeliveryEngine(
            self.database,
            self.clock,
            self.networks,
            self.media.verified_path,
            self._authorities,
            machine=self.machine,
            pace=pace,
        )
        engine.alarm.every(ZONE_RULES_EVERY, "zone rules", self._recompute)
        engine.alarm.every(RETENTION_EVERY, "retention", self._dispose, first=RETENTION_FIRST)
        engine.alarm.every(LEAVING_EVERY, "memberships", self._retire)
        engine.start()
        self._engine = engine

    def stop_sending(self) -> None:
        """Finish what is being sent and begin nothing more."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.stop()

    def handover_wanted(self) -> Owner | None:
        """Who asks this process to let the workspace go; None for nobody, and always on a server."""
        return self._ownership.handover_wanted() if self._ownership else None

    def close(self) -> None:
        """Stop sending and let the workspace go; another process may open it at once."""
        with ExitStack() as at_last:
            if self._ownership is not None:
                at_last.callback(self._ownership.release)
            at_last.callback(self.database.close)
            self.stop_sending()
            self.heeding.stop()

    def _recompute(self) -> None:
        moved = self.zone_rules.recompute()
        if moved:
            log.info("zone rules changed: %d deliveries moved", len(moved))

    def _dispose(self) -> None:
        deleted = self.records.dispose()
        if deleted:
            log.info("the time of %d records was over", deleted)

    def _retire(self) -> None:
        for name in self.leaving.retire():
            log.info("the time of %s as a member was over", name)

    def __enter__(self) -> App:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_app(
    where: str | Path,
    folders: Folders | None = None,
    *,
    role: Role = Role.COMMAND,
    ask: bool = False,
    patience: float | None = 0.0,
    stop: threading.Event | None = None,
    clock: Clock | None = None,
    passphrase: Callable[[], str] = _no_passphrase,
) -> App:
    """Open a workspace that is there already.

    ``passphrase`` is asked for when this machine has a vault file and something in it is needed.

    A file has one owner. With ``ask`` another process is asked to let it go; ``patience`` is how many seconds to wait
    for that (None: until ``stop`` is set). Raises WorkspaceInUse with role and process id of who has it, and what
    ``storage.opening.open_workspace`` raises.
    """
    folders, clock = folders or Folders.for_workspace(where), clock or Clock()
    machine = settings.load(folders.settings_file).machine
    ownership = None
    # A file that is not there gets no lock beside it: opening says so.
    if not is_server(where) and Path(where).exists():
        ownership = Ownership(Path(where), role.value, machine, clock)
        await_turn(ownership, ask=ask, patience=patience, stop=stop)
    keys = _keys(folders, where, clock, passphrase)
    app = _wired(partial(open_workspace, where), folders, clock, machine, ownership, keys)
    try:
        app.leaving.retire()
    except BaseException:
        app.close()
        raise
    if ownership is not None and role is not Role.COMMAND:
        app.heeding.listen(StopNotes(Path(where)))
    return app


def create_app(
    where: str | Path,
    sites: Path,
    folders: Folders | None = None,
    *,
    role: Role = Role.COMMAND,
    sample: Path | None = None,
    name: str = "",
    clock: Clock | None = None,
    founder_pin: str = "",
    passphrase: Callable[[], str] = _no_passphrase,
) -> App:
    """Make a new workspace of a sample, the practice workspace unless another is given, and open it.

    Its newsrooms lie in ``sites``. ``founder_pin`` is the PIN of the first administrator, whose key and root key this
    machine's vault then keeps; without it the workspace is for practice, and every member has the PIN that everybody
    knows. Raises as ``storage.opening.create_workspace``, ``DemoWorkspace`` and ``Founding``.
    """
    folders, clock = folders or Folders.for_workspace(where), clock or Clock()
    machine = settings.load(folders.settings_file).machine
    service = DemoWorkspace(identify=load_networks()[NEWSROOM].identify, machine=machine, clock=clock)
    practice = folders.practice_keys(where)
    if founder_pin:
        keys = MemberKeys(chosen_vault(folders.vault_file, passphrase), clock)
        # A vault that asks somebody to open it must not do so while the database waits.
        keys.check(founder_pin)
    else:
        keys = practice_keys(practice, clock)
    founding = Founding(clock, keys)

    def fill(connection: Connection) -> None:
        # Sites begin here, after everything that could speak against the workspace itself.
        made = service.read(sample or PRACTICE_SAMPLE, sites, name=name)
        service.store(connection, made)
        pins = {founder_among(made.members).id: founder_pin}
        if not founder_pin:
            pins = dict.fromkeys((one.id for one in made.members), PRACTICE_PIN)
        seen = founding.found(connection, made.workspace.id, made.members, pins)
        SettingsPins(folders.settings_file)[made.workspace.id] = seen

    ownership = None
    if not is_server(where):
        try:
            Path(where).absolute().parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise trouble(error, "workspace.read_only_folder", Path(where)) from error
        ownership = Ownership(Path(where), role.value, machine, clock)
        ownership.acquire()
    app = _wired(partial(create_workspace, where, fill=fill), folders, clock, machine, ownership, keys)
    if founder_pin:
        # Of a practice workspace that was here before.
        practice.unlink(missing_ok=True)
    return app


def opening_packages(
    folders: Folders,
    *,
    practice: str | Path | None = None,
    clock: Clock | None = None,
    passphrase: Callable[[], str] = _no_passphrase,
) -> OpeningPackages:
    """Opens review packages on this machine, which needs no workspace for it.

    ``practice`` names a workspace; when it is one to practise in, its keys are used.
    """
    clock = clock or Clock()
    keys = _keys(folders, practice, clock, passphrase) if practice else _own_keys(folders, clock, passphrase)
    return OpeningPackages(clock, keys, SettingsPins(folders.settings_file), verify)


def keep_log(folders: Folders, program: str) -> logging.Handler | None:
    """Write this program's log, without the secrets that network clients know."""
    return logs.start(folders.logs, program, clean=SECRETS.clean)


def _keys(folders: Folders, where: str | Path, clock: Clock, passphrase: Callable[[], str]) -> MemberKeys:
    practice = folders.practice_keys(where)
    if practice.exists():
        return practice_keys(practice, clock)
    return _own_keys(folders, clock, passphrase)


def _own_keys(folders: Folders, clock: Clock, passphrase: Callable[[], str]) -> MemberKeys:
    return MemberKeys(chosen_vault(folders.vault_file, passphrase), clock)


def _wired(
    opened: Callable[..., Database],
    folders: Folders,
    clock: Clock,
    machine: str,
    ownership: Ownership | None,
    keys: MemberKeys,
) -> App:
    try:
        database = opened(origin=f"{machine}:{new_id()[-8:]}", clock=clock)
        return App(database, clock, folders, machine=machine, ownership=ownership, keys=keys)
    except BaseException:
        if ownership is not None:
            ownership.release()
        raise
