"""Letting one post past a hold: one supervisor proposes it, another confirms exactly that.

In solo mode it may be the same one, for as long as solo mode lasts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.hold import CrisisLevel, Exemption, Hold
from scheduler_app.domain.ids import HoldId, MemberId, PostId
from scheduler_app.domain.incident import IncidentStep
from scheduler_app.domain.post import Post
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import NotAllowed, NotFound, StaleEdit
from scheduler_app.services import incident_notes
from scheduler_app.services.holding import given_reason
from scheduler_app.services.permission import permitted
from scheduler_app.storage import exemptions, holds, posts
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Connection, Database, Writing


@dataclass(frozen=True, slots=True)
class ExemptPost:
    """What was said about one post under a hold. ``edited_since`` ends the exemption: other words need another yes."""

    exemption: Exemption
    post_name: str
    edited_since: bool

    @property
    def in_force(self) -> bool:
        return self.exemption.confirmed_at is not None and not self.edited_since


class Exempting:
    """An exemption lets through, and no more: the post still needs its approval, and what was held needs a decision."""

    def __init__(self, database: Database, clock: Clock, authorities: Authorities) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities

    def propose(self, actor: MemberId, hold_id: HoldId, post_id: PostId, reason: str) -> None:
        """Say why a post must leave despite a hold, as it reads now.

        Raises InvalidInput (hold.no_reason), NotAllowed (exemption.in_force, exemption.approve_instead),
        NotFound (hold.not_active).
        """
        reason = given_reason(reason)
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.EXEMPT)
            if _in_force(connection, hold_id).level is CrisisLevel.HEIGHTENED:
                raise NotAllowed("exemption.approve_instead")
            post = posts.post(connection, post_id)
            before = exemptions.exemption(connection, hold_id, post_id)
            if before is not None and before.confirmed_at is not None and before.post_version == post.version:
                raise NotAllowed("exemption.in_force")
            exemptions.propose(connection, Exemption(hold_id, post_id, post.version, reason, actor, now))
            self._say(writing, hold_id, post, actor, IncidentStep.EXEMPTION_PROPOSED, reason)

    def confirm(self, actor: MemberId, hold_id: HoldId, post_id: PostId) -> None:
        """The second person's yes; from now on the hold does not stop this post. In solo mode the first one's will do.

        Raises NotAllowed (exemption.own_proposal, exemption.in_force), StaleEdit (exemption.post_edited), NotFound
        (exemption.not_proposed, hold.not_active).
        """
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.EXEMPT)
            _in_force(connection, hold_id)
            posts.lock(connection, post_id)
            post, proposed = posts.post(connection, post_id), exemptions.exemption(connection, hold_id, post_id)
            if proposed is None:
                raise NotFound("exemption.not_proposed")
            if proposed.post_version != post.version:
                raise StaleEdit("exemption.post_edited")
            if proposed.confirmed_at is not None:
                raise NotAllowed("exemption.in_force")
            alone = proposed.proposed_by == actor
            if alone and not self._authorities.now(connection).solo:
                raise NotAllowed("exemption.own_proposal")
            if not exemptions.confirm(connection, proposed, actor, now, solo=alone):
                raise StaleEdit("exemption.post_edited")
            self._say(writing, hold_id, post, actor, IncidentStep.EXEMPTION_CONFIRMED, proposed.reason)

    def of_hold(self, actor: MemberId, hold_id: HoldId) -> tuple[ExemptPost, ...]:
        """Everything proposed and confirmed under a hold, first to last."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            holds.hold(connection, hold_id)
            found = []
            for one in exemptions.of_hold(connection, hold_id):
                post = posts.post(connection, one.post_id)
                found.append(ExemptPost(one, post.name, post.version != one.post_version))
            return tuple(found)

    def _say(
        self, writing: Writing, hold_id: HoldId, post: Post, actor: MemberId, step: IncidentStep, reason: str
    ) -> None:
        now = self._clock.now()
        incident_notes.tell(writing, hold_id, step, by=actor, at=now, subject=post.name, words=reason)
        details = {"hold": hold_id, "version": post.version, "reason": reason}
        writing.audit(AuditEntry(now, actor, Action(step.value), Subject.POST, post.id, details))
        writing.changed(Kind.HOLDS)


def lapse_with_solo(writing: Writing, actor: MemberId, now: datetime) -> int:
    """Let exemptions that one person confirmed alone end with solo mode, in the same transaction; how many in force.

    They wait for a second person. Under holds that are over nothing is told: nobody is let past them any more.
    """
    told = 0
    for one in exemptions.lapse_alone(writing.connection):
        if holds.hold(writing.connection, one.hold_id).released_at is not None:
            continue
        name = posts.post(writing.connection, one.post_id).name
        incident_notes.tell(writing, one.hold_id, IncidentStep.EXEMPTION_LAPSED, by=actor, at=now, subject=name)
        details = {"hold": one.hold_id, "version": one.post_version}
        writing.audit(AuditEntry(now, actor, Action.EXEMPTION_LAPSED, Subject.POST, one.post_id, details))
        writing.changed(Kind.HOLDS)
        told += 1
    return told


def _in_force(connection: Connection, hold_id: HoldId) -> Hold:
    hold = holds.hold(connection, hold_id)
    if hold.released_at is not None:
        raise NotFound("hold.not_active", hold=hold_id)
    return hold
