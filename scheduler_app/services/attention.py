"""What waits for one member: counted by kind, the most serious first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.workspace import Member, Right
from scheduler_app.services.account_needs import AccountNeed, needs_of
from scheduler_app.services.approving import Approving
from scheduler_app.services.permission import permitted
from scheduler_app.storage import approvals, delivery_lists, incidents
from scheduler_app.storage.database import Connection, Database

_NAMED = 3
_MOST_SENT_BACK = 100


class NeedKind(StrEnum):
    """The kinds of things that wait for a person, the most serious first."""

    UNKNOWN = "unknown"
    REFUSED = "refused"
    MISSED = "missed"
    BY_HAND = "by_hand"
    SIGN_IN_ENDED = "sign_in_ended"
    ACCOUNT_STOPPED = "account_stopped"
    APPROVAL = "approval"
    CHANGES_REQUESTED = "changes_requested"
    HELD = "held"
    INCIDENT = "incident"
    SIGN_IN_ENDING = "sign_in_ending"


@dataclass(frozen=True, slots=True)
class Need:
    """``count`` things of one kind. ``names`` are those of the first few; ``subject`` is the first one's id.

    The subject is a post for approvals and changes, a delivery for what sending left, an account for sign-ins, an
    incident. ``soonest`` is when the first is due or ends, or since when it waits, None where that says nothing.
    """

    kind: NeedKind
    count: int
    subject: str
    names: tuple[str, ...]
    soonest: datetime | None = None


_LEFT_BY_SENDING = {
    NeedKind.UNKNOWN: DeliveryState.UNKNOWN,
    NeedKind.REFUSED: DeliveryState.REFUSED,
    NeedKind.MISSED: DeliveryState.MISSED,
    NeedKind.HELD: DeliveryState.HELD,
}
_OF_ACCOUNTS = {
    "account.sign_in_is_needed": NeedKind.SIGN_IN_ENDED,
    "account.sign_in_over": NeedKind.SIGN_IN_ENDED,
    "account.is_closed": NeedKind.ACCOUNT_STOPPED,
    "account.is_suspended": NeedKind.ACCOUNT_STOPPED,
    "account.sign_in_ends": NeedKind.SIGN_IN_ENDING,
}
_ORDER = {kind: position for position, kind in enumerate(NeedKind)}


class Attention:
    """Asks the other activities what a member can settle; what only others can settle does not wait for them."""

    def __init__(self, database: Database, clock: Clock, approving: Approving) -> None:
        self._database = database
        self._clock = clock
        self._approving = approving

    def needs(self, actor: MemberId) -> tuple[Need, ...]:
        """What waits for this member, the most serious first; kinds without any are left out."""
        with self._database.reading() as connection:
            member = permitted(connection, actor, Right.READ)
            now = self._clock.now()
            found = [*_deliveries(connection, member), *_sent_back(connection, member), *_incidents(connection, member)]
            found += [*_by_hand(connection, member, now), *_accounts(connection, member, now)]
        found += self._approvals(member)
        return tuple(sorted(found, key=lambda need: _ORDER[need.kind]))

    def _approvals(self, member: Member) -> list[Need]:
        waiting = [one for one in self._approving.inbox(member.id) if one.may_approve]
        soonest = min((one.first_due for one in waiting if one.first_due is not None), default=None)
        return _need(NeedKind.APPROVAL, [(one.post_id, one.post_name) for one in waiting], soonest)


def _deliveries(connection: Connection, member: Member) -> Iterable[Need]:
    if not member.may(Right.SCHEDULE):
        return
    counts = delivery_lists.counts_by_state(connection)
    for kind, state in _LEFT_BY_SENDING.items():
        if kind is NeedKind.HELD and not member.may(Right.RELEASE):
            continue
        if counts.get(state):
            first = delivery_lists.page(connection, (state,), limit=_NAMED)
            names = tuple(dict.fromkeys(one.post_name for one in first))
            subject, soonest = (first[0].delivery_id, first[0].due_at) if first else ("", None)
            yield Need(kind, counts[state], subject, names, soonest)


def _by_hand(connection: Connection, member: Member, now: datetime) -> Iterable[Need]:
    """What people are to post, and what somebody began to post and said no more about."""
    if not member.may(Right.SCHEDULE):
        return
    first = delivery_lists.to_post(connection, now, limit=_NAMED)
    if first:
        names = tuple(dict.fromkeys(one.post_name for one in first))
        count = sum(delivery_lists.counts_to_post(connection, now))
        yield Need(NeedKind.BY_HAND, count, first[0].delivery_id, names, first[0].due_at)


def _sent_back(connection: Connection, member: Member) -> list[Need]:
    if not member.may(Right.COMPOSE):
        return []
    found = approvals.sent_back(connection, member.id, _MOST_SENT_BACK)
    since = found[0].at if found else None
    return _need(NeedKind.CHANGES_REQUESTED, [(one.post_id, one.post_name) for one in found], since)


def _incidents(connection: Connection, member: Member) -> list[Need]:
    if not member.may(Right.RELEASE):
        return []
    still_open = [one for one in incidents.newest(connection) if one.closed_at is None]
    since = min((one.opened_at for one in still_open), default=None)
    return _need(NeedKind.INCIDENT, [(one.id, one.title) for one in still_open], since)


def _accounts(connection: Connection, member: Member, now: datetime) -> list[Need]:
    if not (member.may(Right.CONNECT) or member.may(Right.SCHEDULE)):
        return []
    by_kind: dict[NeedKind, list[AccountNeed]] = {}
    for one in needs_of(connection, now):
        by_kind.setdefault(_OF_ACCOUNTS[one.code], []).append(one)
    return [
        need
        for kind, some in by_kind.items()
        for need in _need(kind, [(one.account.id, one.account.handle) for one in some], some[0].until)
    ]


def _need(kind: NeedKind, things: Sequence[tuple[str, str]], soonest: datetime | None = None) -> list[Need]:
    if not things:
        return []
    names = tuple(name for _, name in things[:_NAMED])
    return [Need(kind, len(things), things[0][0], names, soonest)]
