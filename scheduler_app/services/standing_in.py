"""Letting somebody speak in the place of a supervisor who is away, and ending that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId, new_id
from scheduler_app.domain.register import RegisterEntry
from scheduler_app.domain.stand_in import SignedStandIn, StandIn
from scheduler_app.domain.workspace import RIGHTS, Right, Role
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.permission import permitted
from scheduler_app.services.signer import Signer
from scheduler_app.storage import stand_ins, workspaces
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Database, Writing
from scheduler_app.storage.database_clock import refuse_ahead

# A leave, a course, a mission abroad. Whoever is away for longer is replaced, by another supervisor.
LONGEST = timedelta(days=92)


@dataclass(frozen=True, slots=True)
class StandInLine:
    """Somebody who stands in, now or later, with the names of the people."""

    said: StandIn
    away: str
    stand_in: str
    by: str


class StandingIn:
    """Signed by the supervisor who is away, or by an administrator. ``authorities`` know whose signature counts."""

    def __init__(self, database: Database, clock: Clock, authorities: Authorities) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities

    def begin(
        self,
        signer: Signer,
        away: MemberId,
        stand_in: MemberId,
        ends: datetime,
        *,
        begins: datetime | None = None,
    ) -> None:
        """Let ``stand_in`` approve in the place of ``away`` until ``ends``, from now on or from ``begins``.

        It takes the place of what was said about these two before; what was approved until now stays approved.

        Raises NotAllowed (stand_in.not_yours), InvalidInput (stand_in.oneself, stand_in.not_a_supervisor,
        stand_in.no_key, stand_in.backwards, stand_in.in_the_past, stand_in.too_long, clock.ahead), NotFound
        (member.unknown).
        """
        with self._database.writing() as writing:
            authority, now = self._admit(writing, signer, away)
            substitute = _known(authority, stand_in, now)
            principal = _known(authority, away, now)
            if not any(Right.APPROVE in RIGHTS[role] for role in principal.roles):
                raise InvalidInput("stand_in.not_a_supervisor", name=principal.name)
            if not substitute.public_key:
                raise InvalidInput("stand_in.no_key", name=substitute.name)
            begins = now if begins is None else max(now, begins)
            if ends <= now:
                raise InvalidInput("stand_in.in_the_past")
            if ends - begins > LONGEST:
                raise InvalidInput("stand_in.too_long", most=LONGEST.days)
            self._say(writing, signer, away, stand_in, begins, ends, Action.STAND_IN_BEGUN)

    def end(self, signer: Signer, away: MemberId, stand_in: MemberId) -> None:
        """Let somebody stand in no more, or not at all; what was approved until now stays approved.

        Raises NotAllowed (stand_in.not_yours), NotFound (stand_in.none).
        """
        with self._database.writing() as writing:
            authority, now = self._admit(writing, signer, away)
            if not any((one.away, one.stand_in) == (away, stand_in) for one in _open(authority, now)):
                raise NotFound("stand_in.none")
            self._say(writing, signer, away, stand_in, now, now, Action.STAND_IN_ENDED)

    def open(self, actor: MemberId) -> tuple[StandInLine, ...]:
        """Who stands in for whom, now or later; those that begin first in front."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            names = {one.id: one.name for one in workspaces.members(connection)}
            found = _open(self._authorities.now(connection), self._clock.now())
        return tuple(_line(one, names) for one in sorted(found, key=lambda one: (one.begins, one.id)))

    def _admit(self, writing: Writing, signer: Signer, away: MemberId) -> tuple[Authority, datetime]:
        member = permitted(writing.connection, signer.member_id, Right.READ)
        if signer.member_id != away and Role.ADMINISTRATOR not in member.roles:
            raise NotAllowed("stand_in.not_yours")
        return self._authorities.now(writing.connection), self._clock.now()

    def _say(
        self,
        writing: Writing,
        signer: Signer,
        away: MemberId,
        stand_in: MemberId,
        begins: datetime,
        ends: datetime,
        action: Action,
    ) -> None:
        workspace_id, now = workspaces.load(writing.connection).id, self._clock.now()
        refuse_ahead(writing.connection, self._clock, now)
        said = StandIn(new_id(), workspace_id, away, stand_in, begins, ends, signer.member_id, now)
        signature = signer.sign(said.canonical_bytes())
        stand_ins.record(writing.connection, SignedStandIn(said, signature))
        details: dict[str, object] = {"stand_in": stand_in, "begins": begins, "ends": ends, "signature": signature}
        writing.audit(AuditEntry(now, signer.member_id, action, Subject.MEMBER, away, details))
        writing.changed(Kind.APPROVALS)


def _open(authority: Authority, now: datetime) -> tuple[StandIn, ...]:
    """The latest word about each two people, where it is not over."""
    latest = {(one.away, one.stand_in): one for one in authority.stand_ins}
    return tuple(one for one in latest.values() if one.ends > now)


def _known(authority: Authority, member_id: MemberId, now: datetime) -> RegisterEntry:
    entry = authority.register.member_at(member_id, now)
    if entry is None:
        raise NotFound("member.unknown", member=member_id)
    return entry


def _line(said: StandIn, names: Mapping[MemberId, str]) -> StandInLine:
    called = [names.get(one, str(one)) for one in (said.away, said.stand_in, said.by)]
    return StandInLine(said, *called)
