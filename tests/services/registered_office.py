"""An office whose workspace has a register: founded by Rina, with PINs that tests know, and cheap to open."""

from __future__ import annotations

from dataclasses import dataclass, field

from scheduler_app.domain.audit import AuditRow
from scheduler_app.domain.ids import MemberId, WorkspaceId
from scheduler_app.domain.register import Register, RegisterPin
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.memory_vault import MemoryVault
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.signing import verify
from scheduler_app.services.founding import Founding
from scheduler_app.services.ground_rules import GroundRules
from scheduler_app.services.joining import Joining
from scheduler_app.services.members import Members
from scheduler_app.services.registrar import Registrar
from scheduler_app.services.unlocking import Unlocking
from scheduler_app.storage import workspaces
from scheduler_app.storage.believed_members import BelievedMembers, believe
from scheduler_app.storage.signatures import signatures_of
from scheduler_app.storage.trusted_register import TrustedRegister
from tests.services.office import Office

CHEAP = Cost(n=2, r=1, p=1)
RINAS_PIN = "rina 2027!"
BUDIS_PIN = "budi's own"


@dataclass
class Machine:
    """One machine on which people work: its vault, and what it has seen of the register.

    The ``first`` one is also the one whose word about members counts wherever the office's database is asked.
    """

    office: Office
    vault: MemoryVault = field(default_factory=MemoryVault)
    pins: dict[WorkspaceId, RegisterPin] = field(default_factory=dict)
    first: bool = True

    def __post_init__(self) -> None:
        database, clock = self.office.database, self.office.clock
        self.keys = MemberKeys(self.vault, clock, CHEAP)
        self.trusted = TrustedRegister(verify, self.pins)
        if self.first:
            believe(database, BelievedMembers(self.trusted.read, clock))
        self.unlocking = Unlocking(database, clock, self.keys)
        self.registrar = Registrar(database, clock, self.keys, self.trusted, self.unlocking)
        self.members = Members(self.registrar, self.keys, self.unlocking, signatures_of)
        self.ground_rules = GroundRules(self.registrar)
        self.joining = Joining(database, clock, self.keys, self.trusted)

    @property
    def workspace_id(self) -> WorkspaceId:
        return self.office.stored.workspace.id

    @property
    def register(self) -> Register:
        return self.members.register()

    def found(self) -> RegisterPin:
        """Make the register: Rina the administrator keeps the root key, Budi the supervisor has a key too."""
        pins = {self.office.administrator: RINAS_PIN, self.office.supervisor: BUDIS_PIN}
        with self.office.database.writing() as writing:
            members = workspaces.members(writing.connection)
            pin = Founding(self.office.clock, self.keys).found(writing.connection, self.workspace_id, members, pins)
        self.pins[self.workspace_id] = pin
        return pin

    def last_on_record(self) -> AuditRow:
        return self.office.on_record()[-1]

    def another(self) -> Machine:
        """A machine at which nobody has sat yet."""
        return Machine(self.office, first=False)

    def active(self, member_id: MemberId) -> bool:
        with self.office.database.reading() as connection:
            return workspaces.member(connection, member_id).active
