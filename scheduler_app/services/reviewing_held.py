"""After a hold: a decision for each delivery it stopped. Whatever nobody decides about stays where it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.hold import CrisisLevel, Hold, ReviewDecision, Reviewed
from scheduler_app.domain.ids import DeliveryId, HoldId, MemberId
from scheduler_app.domain.incident import IncidentStep
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import NotAllowed, Param, UserError
from scheduler_app.services import incident_notes
from scheduler_app.services.holding import given_reason
from scheduler_app.services.permission import permitted
from scheduler_app.services.planning import CANCELLED_BY_A_MEMBER
from scheduler_app.services.settling import again_at, again_now, let_go, waiting_delivery
from scheduler_app.storage import delivery_lists, hold_reviews, holds
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Connection, Database, Writing
from scheduler_app.storage.delivery_lists import CalendarEntry

# The reason on what was taken out of the plan to be written anew.
BACK_TO_DRAFT = "delivery.back_to_draft"


@dataclass(frozen=True, slots=True)
class HeldLine:
    """One delivery that waits for a decision. ``still_stopped`` says that another hold covers it."""

    entry: CalendarEntry
    still_stopped: bool


@dataclass(frozen=True, slots=True)
class NotDecided:
    """A delivery about which the decision could not be carried out: the code says why, and it waits on."""

    delivery_id: DeliveryId
    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReviewedHold:
    """A hold that is over, and how far its review has come."""

    hold: Hold
    lines: int
    undecided: int


class ReviewingHeld:
    """Supervisors decide, about one delivery or about many for one reason."""

    def __init__(self, database: Database, clock: Clock, authorities: Authorities) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities

    def waiting(self, actor: MemberId, hold_id: HoldId | None = None) -> tuple[HeldLine, ...]:
        """What waits for a decision, by due time: of one released hold, or all there is."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            entries = hold_reviews.undecided(connection, hold_id)
            stopped = hold_reviews.still_stopped(connection, (one.delivery_id for one in entries))
            return tuple(HeldLine(one, one.delivery_id in stopped) for one in entries)

    def released(self, actor: MemberId) -> tuple[ReviewedHold, ...]:
        """The holds that were released last, the last one first."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return tuple(
                ReviewedHold(one, *hold_reviews.counts(connection, one.id)) for one in holds.released(connection)
            )

    def decisions(self, actor: MemberId, hold_id: HoldId) -> tuple[tuple[Reviewed, CalendarEntry], ...]:
        """The whole list of one hold with what was decided, by due time."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return hold_reviews.of_hold(connection, hold_id)

    def decide(
        self,
        actor: MemberId,
        delivery_ids: Iterable[DeliveryId],
        decision: ReviewDecision,
        reason: str,
        *,
        wall: datetime | None = None,
    ) -> tuple[NotDecided, ...]:
        """Decide about each of some deliveries, each by itself; returns those that wait on, with why.

        NEW_TIME plans each at ``wall`` in its own zone, or without one at the time it was planned for.
        Raises InvalidInput (hold.no_reason), NotAllowed.
        """
        reason = given_reason(reason)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.RELEASE)
        left = []
        for delivery_id in dict.fromkeys(delivery_ids):
            try:
                with self._database.writing() as writing:
                    self._decide(writing, actor, delivery_id, decision, reason, wall)
            except UserError as error:
                left.append(NotDecided(delivery_id, error.code, error.params))
        return tuple(left)

    def _decide(
        self,
        writing: Writing,
        actor: MemberId,
        delivery_id: DeliveryId,
        decision: ReviewDecision,
        reason: str,
        wall: datetime | None,
    ) -> None:
        connection, now = writing.connection, self._clock.now()
        permitted(connection, actor, Right.RELEASE)
        now_or_later = Right.SEND_NOW if decision is ReviewDecision.SEND_NOW else Right.SCHEDULE
        delivery = waiting_delivery(connection, actor, delivery_id, now_or_later)
        holds_of_it = hold_reviews.decide(connection, delivery_id, decision, by=actor, at=now, reason=reason)
        if not holds_of_it or delivery.state is not DeliveryState.HELD:
            raise NotAllowed("review.nothing_to_decide")
        if decision is ReviewDecision.SEND_NOW:
            _passes(connection, delivery_id)
        _carry_out(writing, self._authorities.now(connection), actor, delivery, decision, wall, now)
        line = delivery_lists.entry(connection, delivery_id)
        for hold_id in holds_of_it:
            incident_notes.tell(
                writing,
                hold_id,
                IncidentStep.REVIEW_DECIDED,
                by=actor,
                at=now,
                subject=f"{line.post_name} · {line.handle}: {decision.value}",
                words=reason,
            )
        details = {"decision": decision, "reason": reason, "holds": list(holds_of_it)}
        writing.audit(AuditEntry(now, actor, Action.HELD_REVIEWED, Subject.DELIVERY, delivery_id, details))
        writing.changed(Kind.HOLDS, Kind.DELIVERIES)


def _passes(connection: Connection, delivery_id: DeliveryId) -> None:
    if hold_reviews.still_stopped(connection, [delivery_id], CrisisLevel.HELD):
        raise NotAllowed("review.still_held")
    if hold_reviews.still_stopped(connection, [delivery_id]):
        raise NotAllowed("review.approve_again")


def _carry_out(
    writing: Writing,
    authority: Authority,
    actor: MemberId,
    delivery: Delivery,
    decision: ReviewDecision,
    wall: datetime | None,
    now: datetime,
) -> None:
    match decision:
        case ReviewDecision.SEND_NOW:
            again_now(writing, authority, actor, delivery, now=now)
        case ReviewDecision.NEW_TIME:
            again_at(writing, authority, actor, delivery, wall or delivery.slot.wall, now=now)
        case ReviewDecision.BACK_TO_DRAFT:
            let_go(writing, actor, delivery, BACK_TO_DRAFT, now=now)
        case ReviewDecision.CANCEL:
            let_go(writing, actor, delivery, CANCELLED_BY_A_MEMBER, now=now)
