"""How a machine comes to believe a workspace's root key, and its member to a key of their own."""

from __future__ import annotations

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.register import Register
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.signing import fingerprint
from scheduler_app.services.permission import permitted
from scheduler_app.storage import register as stored
from scheduler_app.storage import workspaces
from scheduler_app.storage.database import Database
from scheduler_app.storage.trusted_register import TrustedRegister


class Joining:
    """What a person does once on each machine."""

    def __init__(self, database: Database, clock: Clock, keys: MemberKeys, register: TrustedRegister) -> None:
        self._database = database
        self._clock = clock
        self._keys = keys
        self._register = register

    def fingerprint(self) -> str:
        """That of the root key, by the word of a machine that believes it. Raises RegisterBroken."""
        with self._database.reading() as connection:
            self._register.read(connection)
            return fingerprint(stored.root_key(connection))

    def join(self, actor: MemberId, compared: str) -> Register:
        """Let this machine believe the root key with the fingerprint that an administrator's machine shows.

        Spaces and capitals do not matter. Raises NotFound (register.missing), InvalidInput (register.other_fingerprint)
        and what ``TrustedRegister.join`` raises.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            root = stored.root_key(connection)
            if not root:
                raise NotFound("register.missing")
            if not same_fingerprint(compared, fingerprint(root)):
                raise InvalidInput("register.other_fingerprint")
            register = self._register.join(connection, root)
        details = {"fingerprint": fingerprint(root), "origin": self._database.origin}
        with self._database.writing() as writing:
            here = workspaces.load(writing.connection).id
            joined = AuditEntry(self._clock.now(), actor, Action.MACHINE_JOINED, Subject.WORKSPACE, here, details)
            writing.audit(joined)
        return register

    def has_key(self, member_id: MemberId) -> bool:
        """Whether this machine has a key of the member, registered or not. Raises what vaults raise."""
        with self._database.reading() as connection:
            here = workspaces.load(connection).id
        return self._keys.has(here, member_id)

    def make_key(self, member_id: MemberId, pin: str, *, replacing: bool = False) -> str:
        """Make the member a key on this machine; the public half counts once an administrator has registered it.

        Raises InvalidInput (key.here_already, unless ``replacing``; pin.too_short), and what vaults raise.
        """
        with self._database.reading() as connection:
            permitted(connection, member_id, Right.READ)
            here = workspaces.load(connection).id
        if not replacing and self._keys.has(here, member_id):
            raise InvalidInput("key.here_already")
        return self._keys.make(here, member_id, pin)


def same_fingerprint(compared: str, shown: str) -> bool:
    """Whether two people mean the same one: spaces and capitals do not matter."""
    return _digits(compared) == _digits(shown)


def _digits(compared: str) -> str:
    return "".join(compared.split()).casefold()
