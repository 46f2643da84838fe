"""What was made for days of a series and is to be otherwise: moved to another time, or taken out of the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.audit import Action
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import IN_PLAN, MAKES_ROOM, Delivery, DeliveryState
from scheduler_app.domain.ids import AccountId, MemberId, PostId
from scheduler_app.domain.series import Occurrence, Series
from scheduler_app.policy.subject import Plan
from scheduler_app.services.gate import Gate
from scheduler_app.services.making_days import Original, Place, stopped
from scheduler_app.services.on_record import decided, slot_text
from scheduler_app.services.rescheduling import rescheduled
from scheduler_app.storage import approvals, deliveries, series
from scheduler_app.storage.database import Writing

CHANGED = "series.changed"
ENDED = "series.ended"

# Nothing of it was seen, and nothing will be unless a person decides so.
_CAN_BE_TAKEN_BACK = (*IN_PLAN, DeliveryState.HELD, DeliveryState.MISSED, DeliveryState.REFUSED)


@dataclass(frozen=True, slots=True)
class TakingBack:
    """What became of the days that were made already: ``stay`` are those of which something left, or may have."""

    moved: tuple[date, ...] = ()
    taken_back: tuple[date, ...] = ()
    stay: tuple[date, ...] = ()


class TakingDaysBack:
    """Within the transaction of whoever locked the series; ``actor`` is the one who changes it."""

    def __init__(self, writing: Writing, authority: Authority, gate: Gate, actor: MemberId, now: datetime) -> None:
        self._writing = writing
        self._connection = writing.connection
        self._authority = authority
        self._gate = gate
        self._actor = actor
        self._now = now

    def ended(self, before: Series, first: date) -> TakingBack:
        """Take back every day from ``first`` on."""
        made = series.days_made(self._connection, before.id, first)
        back = [one for one in made if self._taken_back(one, ENDED)]
        return _told(made, (), back)

    def rearranged(self, before: Series, changed: Series, model: Original) -> TakingBack:
        """Move the days that come again with the same words; take the others back."""
        arrangement = changed.latest
        recurrence, made = arrangement.recurrence, series.days_made(self._connection, before.id, arrangement.first)
        last = max((one.day for one in made), default=arrangement.first)
        same_words = {day for day, one in before.days(arrangement.first, last) if one.post_id == arrangement.post_id}
        stay = same_words & set(recurrence.days(arrangement.first, last))
        moved, back = [], []
        for one in made:
            there = model.places(recurrence, one.day) if one.day in stay else ()
            if there and self._moved(one, there):
                moved.append(one)
            elif not (there and self._decided_alone(one)) and self._taken_back(one, CHANGED):
                back.append(one)
        return _told(made, moved, back)

    def _decided_alone(self, one: Occurrence) -> bool:
        """Whether a person took this very day out of the plan, or its hour passed: then it stays as it is."""
        if one.post_id is None:
            return True
        planned = self._of(one.post_id)
        return bool(planned) and all(delivery.state in MAKES_ROOM for delivery in planned)

    def _moved(self, one: Occurrence, places: tuple[Place, ...]) -> bool:
        """Whether its deliveries have the new time; the rules may have something against it."""
        if one.post_id is None:
            return False
        there = {place.account.id: place for place in places}
        planned = [
            (delivery, there[delivery.account_id])
            for delivery in self._of(one.post_id)
            if delivery.state in IN_PLAN and delivery.account_id in there
        ]
        plans = {place.account.id: Plan(place.slot, place.instant) for _, place in planned}
        if not planned or self._is_stopped(one.post_id, plans):
            return False
        for delivery, place in planned:
            if place.slot != delivery.slot:
                self._move(delivery, place)
        return True

    def _is_stopped(self, post_id: PostId, plans: Mapping[AccountId, Plan]) -> bool:
        return stopped(lambda: self._gate.schedule(self._connection, post_id, plans)) is not None

    def _move(self, delivery: Delivery, place: Place) -> None:
        now, (was, slot) = self._now, (slot_text(delivery.slot), slot_text(place.slot))
        rescheduled(
            self._writing,
            self._authority,
            self._actor,
            delivery,
            place.slot,
            place.instant,
            now=now,
            not_before=now,
        )
        decided(self._writing, Action.DELIVERY_MOVED, self._actor, now, delivery, was=was, slot=slot)
        self._writing.changed(Kind.DELIVERIES)

    def _taken_back(self, one: Occurrence, reason: str) -> bool:
        """Whether nothing of it is left, so that the day can be made again."""
        if one.post_id is not None:
            for delivery in self._of(one.post_id):
                if delivery.state in _CAN_BE_TAKEN_BACK and deliveries.cancel(self._connection, delivery.id, reason):
                    decided(self._writing, Action.DELIVERY_CANCELLED, self._actor, self._now, delivery, because=reason)
            # Looked at afterwards: a machine may have been faster.
            if any(delivery.state not in MAKES_ROOM for delivery in self._of(one.post_id)):
                return False
            approvals.close_requests(self._connection, one.post_id, self._now)
        series.give_back_day(self._connection, one.series_id, one.day)
        self._writing.changed(Kind.SERIES, Kind.DELIVERIES, Kind.APPROVALS)
        return True

    def _of(self, post_id: PostId) -> tuple[Delivery, ...]:
        return deliveries.for_post(self._connection, post_id)


def _told(made: tuple[Occurrence, ...], moved: list[Occurrence] | tuple[()], back: list[Occurrence]) -> TakingBack:
    gone = {one.day for one in (*moved, *back)}
    return TakingBack(
        moved=tuple(one.day for one in moved),
        taken_back=tuple(one.day for one in back if one.post_id is not None),
        stay=tuple(one.day for one in made if one.day not in gone),
    )
