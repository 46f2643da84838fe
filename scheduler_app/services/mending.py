"""Applying the fixes that findings offer to a stored post, in one step."""

from __future__ import annotations

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.fix import MoveTo
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.check_desk import look_words_up
from scheduler_app.services.composing import Composing, read_post
from scheduler_app.services.draft import Draft
from scheduler_app.services.mended_draft import mended_draft
from scheduler_app.services.open_desk import Facts, as_planned, check_stored, desk_for
from scheduler_app.services.permission import permitted
from scheduler_app.services.scheduling import Scheduling
from scheduler_app.storage import accounts, deliveries
from scheduler_app.storage.database import Connection, Database

# A rule may find another thing to mend behind the first; one that never ends is not followed further.
MOST_STEPS = 200


class Mending:
    """Fixes go through the same doors as people's own edits: a new version, deliveries that follow, a new question to
    the approvers.
    """

    def __init__(
        self, database: Database, clock: Clock, facts: Facts, composing: Composing, scheduling: Scheduling
    ) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts
        self._composing = composing
        self._scheduling = scheduling

    def fix(self, actor: MemberId, post_id: PostId, rule: str) -> int:
        """Apply the fixes of one rule; returns how many steps that took.

        Raises NotFound (policy.no_such_finding), InvalidInput (policy.no_fix), and as ``Composing.save`` and
        ``Scheduling.move``.
        """
        if moved := self._move(actor, post_id, rule):
            return moved
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            stored = read_post(connection, post_id)
        look_words_up(stored.contents.values())
        with self._database.reading() as connection:
            draft, steps = self._mended(connection, post_id, stored.draft, rule)
        if not steps:
            raise InvalidInput("policy.no_fix", rule=rule)
        self._composing.save(actor, post_id, draft, expected_version=stored.post.version)
        return steps

    def _mended(self, connection: Connection, post_id: PostId, draft: Draft, rule: str) -> tuple[Draft, int]:
        known = {one.id: one for one in accounts.all_accounts(connection)}
        post, now = read_post(connection, post_id).post, self._clock.now()
        desk = desk_for(connection, self._facts, draft, post_id, as_planned(connection, post_id), now)
        for step in range(MOST_STEPS):
            found = [one for one in desk.look(draft, now, post=post).findings if one.rule == rule]
            if not found and not step:
                raise NotFound("policy.no_such_finding", rule=rule[:40])
            mendable = [one for one in found if one.fix is not None]
            mended = mended_draft(draft, known, mendable) if mendable else draft
            if mended == draft or not mended.accounts:
                return draft, step
            draft = mended
        return draft, MOST_STEPS

    def _move(self, actor: MemberId, post_id: PostId, rule: str) -> int:
        """Move what a rule wants moved; 0 when it wants something else."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            checked = check_stored(connection, self._facts, post_id, self._clock.now())
            planned = deliveries.for_post(connection, post_id)
        wishes = {one.account_id: one.fix for one in checked.findings if one.rule == rule}
        moved = 0
        for delivery in planned:
            fix = wishes.get(delivery.account_id, wishes.get(None))
            if delivery.state is DeliveryState.SCHEDULED and isinstance(fix, MoveTo):
                self._scheduling.move(actor, delivery.id, fix.wall)
                moved += 1
        return moved
