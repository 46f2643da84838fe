"""What is about to leave, what has left, and what only a person can settle."""

from __future__ import annotations

from enum import StrEnum

from scheduler_app.clock import Clock
from scheduler_app.domain.attempt import Attempt
from scheduler_app.domain.delivery import IN_FLIGHT, DeliveryState
from scheduler_app.domain.ids import DeliveryId, MemberId
from scheduler_app.domain.workspace import Right
from scheduler_app.services.permission import permitted
from scheduler_app.storage import attempts, deliveries, delivery_lists, list_survey
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.delivery_lists import After, CalendarEntry
from scheduler_app.storage.list_survey import Survey

# The window names the lines and places of its lists, and may not name storage.
__all__ = ["STATES", "After", "CalendarEntry", "Outbox", "OutboxTab", "Survey"]


class OutboxTab(StrEnum):
    DUE = "due"
    SENDING = "sending"
    BY_HAND = "by_hand"
    NEEDS_ATTENTION = "needs_attention"
    UNKNOWN = "unknown"
    MISSED = "missed"
    SENT = "sent"
    CANCELLED = "cancelled"


_S = DeliveryState

STATES: dict[OutboxTab, frozenset[DeliveryState]] = {
    OutboxTab.DUE: frozenset({_S.SCHEDULED}),
    OutboxTab.SENDING: IN_FLIGHT,
    # Of those two, what people are to post, or are posting.
    OutboxTab.BY_HAND: frozenset(),
    OutboxTab.NEEDS_ATTENTION: frozenset({_S.HELD, _S.REFUSED}),
    OutboxTab.UNKNOWN: frozenset({_S.UNKNOWN}),
    OutboxTab.MISSED: frozenset({_S.MISSED}),
    OutboxTab.SENT: frozenset({_S.SENT, _S.RECALLED}),
    OutboxTab.CANCELLED: frozenset({_S.CANCELLED}),
}
_NEWEST_FIRST = frozenset({OutboxTab.SENT, OutboxTab.CANCELLED})


class Outbox:
    """Deliveries by where they stand, a page at a time."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def counts(self, actor: MemberId) -> dict[OutboxTab, int]:
        """How many deliveries are under each tab."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            by_state = delivery_lists.counts_by_state(connection)
            waiting, posting = delivery_lists.counts_to_post(connection, self._clock.now())
        counts = {tab: sum(by_state.get(state, 0) for state in states) for tab, states in STATES.items()}
        counts[OutboxTab.DUE] -= waiting
        counts[OutboxTab.SENDING] -= posting
        return {**counts, OutboxTab.BY_HAND: waiting + posting}

    def page(
        self,
        actor: MemberId,
        tab: OutboxTab,
        *,
        after: After | None = None,
        before: After | None = None,
        limit: int = 50,
        skip: int = 0,
    ) -> tuple[CalendarEntry, ...]:
        """One page of a tab, by due time: what is over newest first, everything else soonest first.

        ``after`` is the last line of the page before; with ``before`` it is the last lines in front of that one, in the
        order of the list all the same. ``skip`` leaves out so many between that line and the page.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            if before is None:
                return self._page(connection, tab, after, limit, skip, backwards=False)
            return self._page(connection, tab, before, limit, skip, backwards=True)[::-1]

    def survey(self, actor: MemberId, tab: OutboxTab, *, place: After | None = None) -> Survey:
        """How many lines a tab has, where its rows lie, and how many there are up to a place."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            if tab is OutboxTab.BY_HAND:
                # What a handful of people post themselves: never long.
                total = sum(delivery_lists.counts_to_post(connection, self._clock.now()))
                return Survey(total, list_survey.EACH, (), 0)
            newest_first = tab in _NEWEST_FIRST
            return list_survey.survey(
                connection, STATES[tab], newest_first=newest_first, place=place, for_a_person=False
            )

    def _page(
        self, connection: Connection, tab: OutboxTab, after: After | None, limit: int, skip: int, *, backwards: bool
    ) -> tuple[CalendarEntry, ...]:
        if tab is OutboxTab.BY_HAND:
            now, most = self._clock.now(), limit + skip
            return delivery_lists.to_post(connection, now, after=after, backwards=backwards, limit=most)[skip:]
        newest_first = (tab in _NEWEST_FIRST) is not backwards
        return delivery_lists.page(
            connection,
            STATES[tab],
            after=after,
            newest_first=newest_first,
            limit=limit,
            skip=skip,
            for_a_person=False,
        )

    def line(self, actor: MemberId, delivery_id: DeliveryId) -> CalendarEntry:
        """One delivery as it stands. Raises NotFound (delivery.unknown)."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return delivery_lists.entry(connection, delivery_id)

    def attempts(self, actor: MemberId, delivery_id: DeliveryId) -> tuple[Attempt, ...]:
        """Every try of one delivery, first to last. Raises NotFound."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            deliveries.delivery(connection, delivery_id)
            return attempts.for_delivery(connection, delivery_id)
