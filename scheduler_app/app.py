"""The composition root: with the ``use_cases`` and ``foundations`` the only place where parts are put together.

Importing it costs what SQLAlchemy costs; the window does so behind its first paint.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from scheduler_app import logs, settings
from scheduler_app.clock import Clock
from scheduler_app.delivery.sleeps import Sleeps
from scheduler_app.domain.changes import Changes
from scheduler_app.domain.ids import MemberId, new_id
from scheduler_app.networks.redaction import SECRETS
from scheduler_app.networks.registry import load_networks
from scheduler_app.paths import Folders, is_server, resources
from scheduler_app.secrets.machine_secrets import MachineSecrets, machine_secrets
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.secrets.signing import verify
from scheduler_app.storage.awaiting_turn import await_turn
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.opening import create_workspace, open_workspace
from scheduler_app.storage.ownership import Owner, Ownership
from scheduler_app.storage.register_pins import SettingsPins
from scheduler_app.storage.stop_notes import StopNotes
from scheduler_app.storage.workspace_file import trouble
from scheduler_app.use_cases import UseCases

if TYPE_CHECKING:
    from scheduler_app.chores import Chores
    from scheduler_app.delivery.engine import DeliveryEngine, Pace
    from scheduler_app.services.demo_workspace import DemoWorkspace, NewWorkspace
    from scheduler_app.services.opening_packages import OpeningPackages
    from scheduler_app.services.own_workspace import OwnWorkspace

PRACTICE_SAMPLE = resources() / "samples" / "workspace.toml"


def _no_passphrase() -> str:
    return ""


class Role(StrEnum):
    """As what a process opens a workspace; who asks for it is told so."""

    WINDOW = "window"
    RUN = "run"
    COMMAND = "command"


class App(UseCases):
    """One open workspace: everything a person can do in it, and its sending. Close it when done."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        folders: Folders,
        *,
        machine: str,
        ownership: Ownership | None,
        secrets: MachineSecrets,
    ) -> None:
        super().__init__(database, clock, folders, secrets, machine)
        self.clock = clock
        self.machine = machine
        self.database = database
        self.sleeps = Sleeps(clock)
        self._ownership = ownership
        self._engine: DeliveryEngine | None = None
        self._chores: Chores | None = None
        self._closing = False
        # Sending is begun on one thread of the window and ended on another, within moments where somebody reopens.
        self._beginning_or_ending = threading.Lock()

    def on_changes(self, listener: Callable[[Changes], None]) -> None:
        """Call ``listener`` after every commit of this process, on the thread that wrote."""
        self.database.on_changes(listener)

    def start_sending(self, pace: Pace | None = None) -> None:
        """Send what is due until ``stop_sending`` or ``close``; one more call, or one afterwards, changes nothing."""
        with self._beginning_or_ending:
            if self._engine is None and not self._closing:
                self._start(pace)

    def _start(self, pace: Pace | None) -> None:
        from scheduler_app.chores import Chores
        from scheduler_app.delivery.engine import DeliveryEngine

        self.zone_rules.recompute()
        engine = DeliveryEngine(
            self.database,
            self.clock,
            self.networks,
            self.media.file_for,
            self._authorities,
            machine=self.machine,
            pace=pace,
            on_jump=self.sleeps.note,
        )
        self._chores = Chores(self)
        self._chores.begin(engine.alarm.every)
        engine.start()
        self._engine = engine

    def stop_sending(self) -> None:
        """Finish what is being sent and begin nothing more."""
        with self._beginning_or_ending:
            engine, self._engine = self._engine, None
            if self._chores is not None:
                self._chores.end()
            if engine is not None:
                engine.stop()

    def hear_others(self) -> None:
        """Announce what other processes changed since the last call, unless sending does so already.

        To be called every second or two, from any thread but that of the window.
        """
        if self._engine is None:
            self.database.hear_others()

    def handover_wanted(self) -> Owner | None:
        """Who asks this process to let the workspace go; None for nobody, and always on a server."""
        return self._ownership.handover_wanted() if self._ownership else None

    def close(self) -> None:
        """Stop sending and let the workspace go; another process may open it at once."""
        self._closing = True
        with ExitStack() as at_last:
            if self._ownership is not None:
                at_last.callback(self._ownership.release)
            at_last.callback(self.database.close)
            self.stop_sending()
            # Made only where somebody listens to the notes of others.
            heeding = vars(self).get("heeding")
            if heeding is not None:
                heeding.stop()

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
    secrets = machine_secrets(folders, where, clock, passphrase, SECRETS.hide)
    app = _wired(partial(open_workspace, where), folders, clock, machine, ownership, secrets)
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
    from scheduler_app.services.founding import founder_among

    folders, clock = folders or Folders.for_workspace(where), clock or Clock()

    def read(service: DemoWorkspace) -> tuple[NewWorkspace, Mapping[MemberId, str]]:
        made = service.read(sample or PRACTICE_SAMPLE, sites, name=name)
        if founder_pin:
            return made, {founder_among(made.members).id: founder_pin}
        return made, dict.fromkeys((one.id for one in made.members), PRACTICE_PIN)

    return _created(where, read, folders, clock, role, founder_pin=founder_pin, passphrase=passphrase)


def create_practice(where: str | Path, folders: Folders | None = None) -> None:
    """Make a workspace to practise in, with newsrooms beside it and a plan of posts that nobody has approved yet.

    Raises as ``create_app``.
    """
    from scheduler_app.domain.workspace import Role as MemberRole

    folders = folders or Folders.for_workspace(where)
    samples = resources() / "samples"
    with create_app(where, folders.media(where).with_suffix(".sites"), folders) as app:
        *_, author = (one for one in app.directory.members() if MemberRole.OFFICER in one.roles)
        app.bulk_import.import_plan(author.id, samples / "plan.csv", pictures=samples / "pictures")
    _goes_on_as(folders, author.name)


def create_own(
    where: str | Path,
    own: OwnWorkspace,
    folders: Folders | None = None,
    *,
    clock: Clock | None = None,
    passphrase: Callable[[], str] = _no_passphrase,
) -> None:
    """Make a mission's own workspace; keys of its people lie in this machine's vault, each under the PIN they chose.

    Raises as ``create_app`` and ``OwnWorkspace.check``.
    """
    own.check()
    folders, clock = folders or Folders.for_workspace(where), clock or Clock()
    made, pins = own.made()
    founder, *others = own.keepers(made)
    app = _created(
        where, lambda _: (made, pins), folders, clock, Role.COMMAND, founder_pin=pins[founder], passphrase=passphrase
    )
    with app:
        for keeper in others:
            app.members.share_root(founder, pins[founder], keeper, pins[keeper])
    _goes_on_as(folders, own.people[0].name.strip())


def _goes_on_as(folders: Folders, name: str) -> None:
    """Whoever made the workspace sits at this machine."""
    settings.save(folders.settings_file, replace(settings.load(folders.settings_file), member=name))


def _created(
    where: str | Path,
    read: Callable[[DemoWorkspace], tuple[NewWorkspace, Mapping[MemberId, str]]],
    folders: Folders,
    clock: Clock,
    role: Role,
    *,
    founder_pin: str,
    passphrase: Callable[[], str],
) -> App:
    """A new workspace of what ``read`` says, with the PINs of its members; for practice without a founder's PIN."""
    from scheduler_app.services.demo_workspace import NEWSROOM, DemoWorkspace
    from scheduler_app.services.founding import Founding

    machine = settings.load(folders.settings_file).machine
    service = DemoWorkspace(identify=load_networks()[NEWSROOM].identify, machine=machine, clock=clock)
    practice = folders.practice_keys(where)
    secrets = machine_secrets(folders, where, clock, passphrase, SECRETS.hide, for_practice=not founder_pin)
    if founder_pin:
        # A vault that asks somebody to open it must not do so while the database waits.
        secrets.keys.check(founder_pin)
    founding = Founding(clock, secrets.keys)

    def fill(connection: Connection) -> None:
        # Sites begin here, after everything that could speak against the workspace itself.
        made, pins = read(service)
        service.store(connection, made)
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
    app = _wired(partial(create_workspace, where, fill=fill), folders, clock, machine, ownership, secrets)
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
    from scheduler_app.services.opening_packages import OpeningPackages

    clock = clock or Clock()
    keys = machine_secrets(folders, practice, clock, passphrase, SECRETS.hide).keys
    return OpeningPackages(clock, keys, SettingsPins(folders.settings_file), verify)


def keep_log(folders: Folders, program: str) -> logging.Handler | None:
    """Write this program's log, without the secrets that network clients know."""
    return logs.start(folders.logs, program, clean=SECRETS.clean)


def _wired(
    opened: Callable[..., Database],
    folders: Folders,
    clock: Clock,
    machine: str,
    ownership: Ownership | None,
    secrets: MachineSecrets,
) -> App:
    try:
        database = opened(origin=f"{machine}:{new_id()[-8:]}", clock=clock)
        return App(database, clock, folders, machine=machine, ownership=ownership, secrets=secrets)
    except BaseException:
        if ownership is not None:
            ownership.release()
        raise
