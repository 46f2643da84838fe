"""Stopping everything that has not left yet, and letting it go again."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.hold import CrisisLevel, Hold, HoldScope
from scheduler_app.domain.ids import DeliveryId, HoldId, IncidentId, MemberId, new_id
from scheduler_app.domain.incident import IncidentStep
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, MachineError, NotFound
from scheduler_app.services import incident_notes
from scheduler_app.services.draft import check_text
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts, campaigns, hold_reviews, holds, missions, stragglers
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.delivery_lists import CalendarEntry
from scheduler_app.storage.hold_reach import HoldReach, reach
from scheduler_app.storage.stragglers import AttemptKey

# The window names what a hold would stop, and may not name storage.
__all__ = ["LONGEST_REASON", "HoldReach", "Holding", "given_reason"]

log = logging.getLogger(__name__)

LONGEST_REASON = 500

_STARTED = {
    CrisisLevel.HELD: (IncidentStep.HOLD_STARTED, Action.HOLD_STARTED),
    CrisisLevel.HEIGHTENED: (IncidentStep.LEVEL_HEIGHTENED, Action.LEVEL_HEIGHTENED),
}
_RELEASED = {
    CrisisLevel.HELD: (IncidentStep.HOLD_RELEASED, Action.HOLD_RELEASED),
    CrisisLevel.HEIGHTENED: (IncidentStep.LEVEL_LOWERED, Action.LEVEL_LOWERED),
}


class Holding:
    """Anyone who works here may stop; only a supervisor lets go. Nothing is sent by itself afterwards."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def start(
        self,
        actor: MemberId,
        scope: HoldScope,
        value: str,
        reason: str,
        *,
        incident: IncidentId | None = None,
        level: CrisisLevel = CrisisLevel.HELD,
    ) -> HoldId:
        """Stop a scope from now on; ``value`` is a country code, an id or a network's name, empty for everything.

        At the level *heightened* only what was not approved since is stopped. It opens an incident, or joins
        ``incident``. Raises InvalidInput (hold.no_reason, hold.value_not_needed), NotFound (hold.nothing_there,
        incident.unknown), NotAllowed.
        """
        reason = given_reason(reason)
        with self._database.writing() as writing:
            connection = writing.connection
            permitted(connection, actor, Right.HOLD)
            called = _called(connection, scope, value)
            hold = Hold(HoldId(new_id()), scope, value, reason, actor, self._clock.now(), level=level)
            holds.start(connection, hold)
            over = stragglers.over_already(connection, hold.started_at)
            incident_notes.opened_for(writing, hold.id, incident, title=reason, by=actor, at=hold.started_at)
            incident_notes.tell(
                writing,
                hold.id,
                _STARTED[level][0],
                by=actor,
                at=hold.started_at,
                subject=called,
                words=reason,
            )
            details = {"scope": scope, "value": value, "reason": reason}
            writing.audit(
                AuditEntry(hold.started_at, actor, _STARTED[level][1], Subject.HOLD, hold.id, details),
            )
            writing.changed(Kind.HOLDS)
        self._list_stragglers(hold, over)
        return hold.id

    def would_stop(self, actor: MemberId, scope: HoldScope, value: str) -> HoldReach:
        """What a hold of this scope would stop if it began now. Raises as ``start``, but for the reason."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.HOLD)
            _called(connection, scope, value)
            return reach(connection, Hold(HoldId(""), scope, value, "", actor, self._clock.now()))

    def release(self, actor: MemberId, hold_id: HoldId) -> int:
        """Let go of one hold; returns how many deliveries wait for a decision now.

        All it stopped or would have stopped is *held* until a person decides about it (``ReviewingHeld``); after a
        heightened level only what it did stop. Raises NotFound when it is over already.
        """
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.RELEASE)
            hold = holds.hold(connection, hold_id)
            holds.release(connection, hold_id, actor, now)
            waiting = hold_reviews.begin(connection, hold)
            step, action = _RELEASED[hold.level]
            incident_notes.tell(writing, hold_id, step, by=actor, at=now, subject=str(waiting), words=hold.reason)
            writing.audit(AuditEntry(now, actor, action, Subject.HOLD, hold_id, {"waiting_for_review": waiting}))
            writing.changed(Kind.HOLDS, Kind.DELIVERIES)
        return waiting

    def active(self, actor: MemberId) -> tuple[Hold, ...]:
        """The holds in force, oldest first."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return holds.active(connection)

    def stops(self, actor: MemberId, delivery_ids: Iterable[DeliveryId]) -> dict[DeliveryId, CrisisLevel]:
        """Which of these could not leave as things are, and at which level; the stricter one of two."""
        asked = list(delivery_ids)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            if not holds.active(connection):
                return {}
            stopped = dict.fromkeys(hold_reviews.still_stopped(connection, asked), CrisisLevel.HEIGHTENED)
            held = hold_reviews.still_stopped(connection, asked, CrisisLevel.HELD)
            return stopped | dict.fromkeys(held, CrisisLevel.HELD)

    def past_the_fence(self, actor: MemberId, hold_id: HoldId) -> tuple[CalendarEntry, ...]:
        """What had passed its fence when the hold began, as it stands now: nothing else can have left since."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            holds.hold(connection, hold_id)
            return stragglers.of_hold(connection, hold_id)

    def _list_stragglers(self, hold: Hold, over: frozenset[AttemptKey]) -> None:
        """Name what could not be stopped any more. The hold stands, whatever becomes of the list."""
        try:
            with self._database.writing() as writing:
                if stragglers.note(writing.connection, hold, over):
                    for one in stragglers.of_hold(writing.connection, hold.id):
                        incident_notes.tell(
                            writing,
                            hold.id,
                            IncidentStep.PAST_THE_FENCE,
                            by=None,
                            at=self._clock.now(),
                            subject=f"{one.post_name} · {one.handle}",
                        )
                    writing.changed(Kind.HOLDS)
        except MachineError as error:
            log.warning("what had passed its fence could not be listed: %s", error.code)


def given_reason(reason: str) -> str:
    """The reason without the blanks around it. Raises InvalidInput for none, or one too long."""
    reason = reason.strip()
    if not reason:
        raise InvalidInput("hold.no_reason")
    check_text(reason, "reason", limit=LONGEST_REASON)
    return reason


def _called(connection: Connection, scope: HoldScope, value: str) -> str:
    """What a scope is called among people; a hold that covers nothing by a slip of the pen would be worse than none."""
    names: dict[str, str] = {}
    match scope:
        case HoldScope.EVERYTHING:
            if value:
                raise InvalidInput("hold.value_not_needed")
            return scope.value
        case HoldScope.COUNTRY:
            names = {mission.country: mission.country for mission in missions.all_missions(connection)}
        case HoldScope.MISSION:
            names = {mission.id: mission.name for mission in missions.all_missions(connection)}
        case HoldScope.NETWORK:
            names = {account.network: account.network for account in accounts.all_accounts(connection)}
        case HoldScope.ACCOUNT:
            names = {account.id: account.handle for account in accounts.all_accounts(connection)}
        case HoldScope.CAMPAIGN:
            names = {campaign.id: campaign.name for campaign in campaigns.all_campaigns(connection)}
    if value not in names:
        raise NotFound("hold.nothing_there", scope=scope.value, value=value)
    return f"{scope.value} {names[value]}"
