"""Stopping everything that has not left yet, and letting it go again."""

from __future__ import annotations

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.hold import Hold, HoldScope
from scheduler_app.domain.ids import HoldId, MemberId, new_id
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.draft import check_text
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts, campaigns, holds, missions
from scheduler_app.storage.database import Connection, Database

_LONGEST_REASON = 500


class Holding:
    """Anyone who works here may stop; only a supervisor lets go. Nothing is sent by itself afterwards."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def start(self, actor: MemberId, scope: HoldScope, value: str, reason: str) -> HoldId:
        """Stop a scope from now on; ``value`` is a country code, an id or a network's name, empty for everything.

        Raises InvalidInput (hold.no_reason, hold.value_not_needed), NotFound (hold.nothing_there), NotAllowed.
        """
        reason = reason.strip()
        if not reason:
            raise InvalidInput("hold.no_reason")
        check_text(reason, "reason", limit=_LONGEST_REASON)
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.HOLD)
            _check_value(writing.connection, scope, value)
            hold = Hold(HoldId(new_id()), scope, value, reason, actor, self._clock.now())
            holds.start(writing.connection, hold)
            details = {"scope": scope, "value": value, "reason": reason}
            writing.audit(AuditEntry(hold.started_at, actor, Action.HOLD_STARTED, Subject.HOLD, hold.id, details))
            writing.changed(Kind.HOLDS)
        return hold.id

    def release(self, actor: MemberId, hold_id: HoldId) -> None:
        """Let go of one hold. What it stopped waits for a person. Raises NotFound when it is over already."""
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.RELEASE)
            now = self._clock.now()
            holds.release(writing.connection, hold_id, actor, now)
            writing.audit(AuditEntry(now, actor, Action.HOLD_RELEASED, Subject.HOLD, hold_id))
            writing.changed(Kind.HOLDS)

    def active(self, actor: MemberId) -> tuple[Hold, ...]:
        """The holds in force, oldest first."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return holds.active(connection)


def _check_value(connection: Connection, scope: HoldScope, value: str) -> None:
    """A hold that covers nothing because of a slip of the pen would be worse than none."""
    if scope is HoldScope.EVERYTHING:
        if value:
            raise InvalidInput("hold.value_not_needed")
        return
    there: set[str] = set()
    match scope:
        case HoldScope.COUNTRY:
            there = {mission.country for mission in missions.all_missions(connection)}
        case HoldScope.MISSION:
            there = {mission.id for mission in missions.all_missions(connection)}
        case HoldScope.NETWORK:
            there = {account.network for account in accounts.all_accounts(connection)}
        case HoldScope.ACCOUNT:
            there = {account.id for account in accounts.all_accounts(connection)}
        case HoldScope.CAMPAIGN:
            there = {campaign.id for campaign in campaigns.all_campaigns(connection)}
    if value not in there:
        raise NotFound("hold.nothing_there", scope=scope.value, value=value)
