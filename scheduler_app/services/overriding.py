"""Going on in spite of a warning, and what that says about the rule."""

from __future__ import annotations

from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.override import Override, OverrideRate, Reason
from scheduler_app.domain.slot import SlotMode
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.services.composing import read_post
from scheduler_app.services.draft import check_text
from scheduler_app.services.open_desk import Facts, as_wished, check_stored
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.storage import overrides
from scheduler_app.storage.database import Database

RATES_OVER = timedelta(days=90)
_LONGEST_WORDS = 1000


class Overriding:
    """Whoever writes posts may go on in spite of a warning, with a reason; what blocks cannot be set aside."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts

    def keep(
        self,
        actor: MemberId,
        post_id: PostId,
        rule: str,
        reason: Reason,
        words: str,
        *,
        wall: datetime | None = None,
        mode: SlotMode = SlotMode.SAME_LOCAL_TIME,
    ) -> int:
        """Go on in spite of what a rule warns of, for exactly the words that are written now.

        It is looked at as meant for ``wall``, or else as it is planned. Returns on how many accounts it warned. Raises
        NotFound (policy.no_such_finding) when it does not, NotAllowed (policy.cannot_be_kept) when it blocks or asks
        for an approval, InvalidInput (policy.no_reason) without words where the reason is *other*.
        """
        words = words.strip()
        if reason is Reason.OTHER and not words:
            raise InvalidInput("policy.no_reason")
        check_text(words, "reason", limit=_LONGEST_WORDS)
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            member = permitted(connection, actor, Right.COMPOSE)
            plans = None
            if wall is not None:
                plans = as_wished(connection, read_post(connection, post_id).targets, wall, mode)
            checked = check_stored(connection, self._facts, post_id, now, plans=plans)
            found = [one for one in checked.findings if one.rule == rule]
            if not found:
                raise NotFound("policy.no_such_finding", rule=rule[:40])
            if any(one.severity.rank < Severity.WARN.rank for one in found):
                raise NotAllowed("policy.cannot_be_kept", rule=rule)
            concerned = sorted({account for one in found for account in checked.accounts_of(one)})
            permitted_on(connection, member, concerned, Right.COMPOSE)
            for account in concerned:
                own_hash = checked.hashes[account]
                overrides.add(connection, Override(post_id, account, rule, own_hash, reason, words, actor, now))
            overrides.note_warnings(connection, post_id, [rule], now)
            details = {
                "rule": rule,
                "reason": reason.value,
                "version": checked.policy_version,
                "hashes": {account: checked.hashes[account] for account in concerned},
            }
            writing.audit(AuditEntry(now, actor, Action.WARNING_KEPT, Subject.POST, post_id, details))
            writing.changed(Kind.RULES)
        return len(concerned)

    def rates(self, actor: MemberId, over: timedelta = RATES_OVER) -> tuple[OverrideRate, ...]:
        """How often each rule warned lately and was set aside, the worst first; questions to confirm are left out."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            found = overrides.rates(connection, self._clock.now() - over)
        counted = (one for one in found if one.rule not in CHECKS or not CHECKS[one.rule].confirms)
        return tuple(sorted(counted, key=lambda one: (not one.too_often, -one.percent, one.rule)))
