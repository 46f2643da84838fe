"""What every use case of an open workspace stands on: its files and networks, its rules, and whose word counts.

The lower part of the composition root; ``use_cases`` is the part that grows with the services.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from scheduler_app.clock import Clock
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.media.library import MediaLibrary
from scheduler_app.networks.facts import FactSheets
from scheduler_app.networks.registry import load_networks
from scheduler_app.paths import Folders
from scheduler_app.secrets.machine_secrets import MachineSecrets
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.secrets.signing import verify
from scheduler_app.services.directory import Directory
from scheduler_app.services.leaving import Leaving
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.believed_members import BelievedMembers, believe
from scheduler_app.storage.database import Database
from scheduler_app.storage.register_pins import SettingsPins
from scheduler_app.storage.trusted_register import TrustedRegister

if TYPE_CHECKING:
    from scheduler_app.services.gate import Gate
    from scheduler_app.services.ground_rules import GroundRules
    from scheduler_app.services.joining import Joining
    from scheduler_app.services.members import Members
    from scheduler_app.services.previewing import Previewing
    from scheduler_app.services.registrar import Registrar
    from scheduler_app.services.unlocking import Unlocking


class Foundations:
    """One workspace, opened: who is there and who has left, and what else is made when it is first asked for."""

    def __init__(
        self, database: Database, clock: Clock, folders: Folders, secrets: MachineSecrets, machine: str
    ) -> None:
        self._database, self._clock, self._machine = database, clock, machine
        self._keys, self._sign_ins = secrets.keys, secrets.sign_ins
        where = database.path or database.url.render_as_string(hide_password=True)
        self.media = MediaLibrary(folders.media(where), clock)
        self._unsaved_lies, self._days_lie = folders.unsaved(where), folders.known_days
        self.networks = load_networks(sign_ins=secrets.sign_ins)
        self.directory = Directory(database)
        self._register = TrustedRegister(verify, SettingsPins(folders.settings_file))
        believe(database, BelievedMembers(self._register.read, clock))
        self.keys_lie = secrets.keys.place
        # What everybody may know: nothing that leaves a workspace for practice is meant.
        self.practice_pin = PRACTICE_PIN if folders.practice_keys(where).exists() else ""
        self.leaving = Leaving(database, clock, self._register)
        self._authorities = Authorities(self._register.read, verify)
        self._facts = FactSheets()

    @property
    def fact_sheets(self) -> Mapping[str, NetworkFacts]:
        """What each network allows, by its name; reading one starts no client."""
        return self._facts

    @cached_property
    def unlocking(self) -> Unlocking:
        from scheduler_app.services.unlocking import Unlocking

        return Unlocking(self._database, self._clock, self._keys)

    @cached_property
    def joining(self) -> Joining:
        from scheduler_app.services.joining import Joining

        return Joining(self._database, self._clock, self._keys, self._register)

    @cached_property
    def _registrar(self) -> Registrar:
        from scheduler_app.services.registrar import Registrar

        return Registrar(self._database, self._clock, self._keys, self._register, self.unlocking)

    @cached_property
    def members(self) -> Members:
        from scheduler_app.services.members import Members
        from scheduler_app.storage.signatures import signatures_of

        return Members(self._registrar, self._keys, self.unlocking, signatures_of)

    @cached_property
    def ground_rules(self) -> GroundRules:
        from scheduler_app.services.ground_rules import GroundRules

        return GroundRules(self._registrar)

    @cached_property
    def previewing(self) -> Previewing:
        from scheduler_app.services.previewing import Previewing

        return Previewing(self._database, self._facts)

    @cached_property
    def _gate(self) -> Gate:
        from scheduler_app.services.gate import Gate

        return Gate(self._clock, self._facts)
