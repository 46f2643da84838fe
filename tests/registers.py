"""A root key and the statements it has signed: what tests need for members whose signatures count.

Every key here is made of a name and is no secret.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from scheduler_app.domain.ids import AccountId, MemberId, WorkspaceId
from scheduler_app.domain.register import (
    GENESIS,
    Register,
    RegisterAct,
    RegisterEntry,
    RegisterStatement,
    SignedStatement,
    end_body,
    entry_body,
    root_changed_body,
)
from scheduler_app.domain.register_reading import read_register
from scheduler_app.domain.workspace import Member, Right
from scheduler_app.secrets.signing import PrivateKey, private_key_from, verify
from tests.builders import NOW

EMBASSY = WorkspaceId("embassy")
LONG_AGO = NOW - timedelta(days=3650)


@cache
def key_of(name: str) -> PrivateKey:
    """Always the same key for one name."""
    return private_key_from(hashlib.sha256(name.encode()).digest())


def an_entry(member: Member, grants: Mapping[AccountId, frozenset[Right]] | None = None) -> RegisterEntry:
    return RegisterEntry(member.id, member.name, member.roles, key_of(member.id).public, grants or {})


@dataclass(slots=True)
class Chancery:
    """The workspace's root key and the statements it has signed so far."""

    workspace_id: WorkspaceId = EMBASSY
    statements: list[SignedStatement] = field(default_factory=list)
    root: PrivateKey = field(default_factory=lambda: key_of("root"))

    def enrol(
        self, *members: Member, at: datetime = LONG_AGO, grants: Mapping[AccountId, frozenset[Right]] | None = None
    ) -> None:
        for one in members:
            self.say(RegisterAct.MEMBER, entry_body(an_entry(one, grants)), at)

    def end(self, member: Member, at: datetime, kept: Iterable[str] = ()) -> None:
        self.say(RegisterAct.MEMBER_ENDED, end_body(member.id, kept), at)

    def solo(self, reason: str | None, at: datetime = LONG_AGO) -> None:
        self.say(RegisterAct.SOLO_MODE, {"on": reason is not None, "reason": reason or ""}, at)

    def change_root(self, root: PrivateKey, by: Member, at: datetime = LONG_AGO) -> None:
        """Let another root key sign from now on, which ``by`` keeps."""
        self.say(RegisterAct.ROOT_CHANGED, root_changed_body(self.root.public, root.public, "Somebody left"), at)
        self.root = root
        self.say(RegisterAct.ROOT_SHARED, {"id": by.id}, at)

    def say(self, act: RegisterAct, body: Mapping[str, Any], at: datetime = LONG_AGO) -> SignedStatement:
        before = self.statements[-1].hash if self.statements else GENESIS
        serial = len(self.statements) + 1
        statement = RegisterStatement(self.workspace_id, serial, before, act, body, MemberId("dewi"), at)
        said = statement.canonical_bytes()
        self.statements.append(SignedStatement(said.decode(), self.root.sign(said)))
        return self.statements[-1]

    def register(self) -> Register:
        return read_register(self.statements, workspace_id=self.workspace_id, root=self.root.public, verify=verify)
