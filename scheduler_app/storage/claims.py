"""Who may send what until when: claim, renew, give back.

Each is one UPDATE that names the state it leaves, so that two machines can never both succeed. Leases are compared with
the database's clock only; due times with the clock of the machine that asks.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Boolean,
    Connection,
    Select,
    Update,
    bindparam,
    case,
    exists,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import FunctionElement

from scheduler_app.domain import by_hand
from scheduler_app.domain.account import AccountHealth, AccountKind
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.domain.ids import AccountId, DeliveryId
from scheduler_app.storage.columns import from_milliseconds, to_milliseconds
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.given_rows import GivenStatement, given_text
from scheduler_app.storage.hot_statement import HotStatement, Row
from scheduler_app.storage.may_leave import (
    DATABASE_NOW,
    MILLISECOND,
    approved,
    held_here,
    holds_on_account,
    in_flight,
    integer,
    waiting,
    word,
    written_now,
)
from scheduler_app.storage.tables import (
    account_machines,
    accounts,
    missions,
)

_S = DeliveryState


_WAITING = deliveries.alias("waiting")


_UNDER_WAY = deliveries.alias("under_way")


# Claims of several machines go one after the other on PostgreSQL: the index would refuse the collisions anyway.
_ONE_CLAIM_AT_A_TIME = text("SELECT pg_advisory_xact_lock(6871261)")


def _candidates(*which: Any) -> Select[Any]:
    """The first delivery of each account that may leave: one index seek an account, whatever waits behind.

    What is claimed ahead must be approved for its own moment; what is late, for now.
    """
    leaves_at = case((_WAITING.c.next_try_at > integer("now"), _WAITING.c.next_try_at), else_=integer("now"))
    first = (
        select(_WAITING.c.id)
        .where(
            _WAITING.c.account_id == accounts.c.id,
            waiting(_WAITING),
            _WAITING.c.next_try_at <= integer("until"),
            written_now(_WAITING),
            approved(_WAITING, leaves_at),
            ~held_here(_WAITING),
        )
        .order_by(_WAITING.c.next_try_at, _WAITING.c.id)
        .limit(1)
        .correlate(accounts, missions)
        .scalar_subquery()
    )
    return (
        select(first)
        .select_from(accounts.join(missions, missions.c.id == accounts.c.mission_id))
        .where(
            *which,
            accounts.c.health == AccountHealth.READY.value,
            # What people post by hand no machine takes, whichever has put the account in.
            accounts.c.kind != literal_column(f"'{AccountKind.MANUAL.value}'"),
            or_(accounts.c.throttled_until.is_(None), accounts.c.throttled_until <= integer("now")),
            exists().where(
                account_machines.c.account_id == accounts.c.id, account_machines.c.machine == bindparam("machine")
            ),
            ~exists().where(_UNDER_WAY.c.account_id == accounts.c.id, in_flight(_UNDER_WAY)),
            ~holds_on_account(),
        )
        .limit(integer("most"))
    )


class _AmongOnce(FunctionElement[bool]):
    """``column IN (select)``, the select worked out once: PostgreSQL may run it anew for each delivery there is."""

    type = Boolean()
    inherit_cache = False

    def __init__(self, column: Any, among: Select[Any]) -> None:
        super().__init__(column, among.scalar_subquery())

    def self_group(self, against: Any = None) -> Any:
        # Otherwise SQLAlchemy adds "= 1" for SQLite, which then looks at every delivery there is.
        return self


@compiles(_AmongOnce)
def _in(element: _AmongOnce, compiler: SQLCompiler, **kw: Any) -> str:
    column, among = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"{column} IN {among}"


@compiles(_AmongOnce, "postgresql")
def _any_of_array(element: _AmongOnce, compiler: SQLCompiler, **kw: Any) -> str:
    column, among = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"{column} = ANY (ARRAY{among})"


def _claim_of(candidates: Select[Any]) -> Update:
    return (
        update(deliveries)
        .where(waiting(deliveries), _AmongOnce(deliveries.c.id, candidates))
        .values(
            state=_S.CLAIMED.value,
            owner=bindparam("owner"),
            token=deliveries.c.token + 1,
            lease_until=DATABASE_NOW + integer("lease"),
        )
        .returning(
            deliveries.c.id,
            deliveries.c.account_id,
            deliveries.c.token,
            deliveries.c.next_try_at,
        )
    )


# From what is due to its accounts: the many accounts with nothing due are not even looked at.
_DUE = select(_WAITING.c.account_id).where(waiting(_WAITING), _WAITING.c.next_try_at <= integer("until"))

_CLAIM = HotStatement(_claim_of(_candidates(accounts.c.id.in_(_DUE))))


# Given: account.
_CLAIM_NEXT = GivenStatement(_claim_of(_candidates(accounts.c.id.in_(select(given_text(0))))))


# One that a person takes upon themselves; the account must have nothing else under way.
_TAKE = HotStatement(
    update(deliveries)
    .where(
        deliveries.c.id == bindparam("delivery"),
        waiting(deliveries),
        deliveries.c.next_try_at <= integer("now"),
        exists().where(
            accounts.c.id == deliveries.c.account_id,
            accounts.c.kind == AccountKind.MANUAL.value,
            accounts.c.health == AccountHealth.READY.value,
        ),
        ~exists().where(_UNDER_WAY.c.account_id == deliveries.c.account_id, in_flight(_UNDER_WAY)),
    )
    .values(
        state=_S.CLAIMED.value,
        owner=bindparam("by"),
        token=deliveries.c.token + 1,
        lease_until=DATABASE_NOW + integer("lease"),
    )
    .returning(deliveries.c.id, deliveries.c.account_id, deliveries.c.token, deliveries.c.next_try_at)
)


_RENEW = HotStatement(
    update(deliveries)
    .where(
        deliveries.c.state == word(_S.CLAIMED),
        deliveries.c.owner == bindparam("by"),
        deliveries.c.lease_until > DATABASE_NOW,
    )
    .values(lease_until=DATABASE_NOW + integer("lease"))
)


_GIVE_BACK_OWN = HotStatement(
    update(deliveries)
    .where(in_flight(deliveries), deliveries.c.state == word(_S.CLAIMED), deliveries.c.owner == bindparam("by"))
    .values(state=_S.SCHEDULED.value, owner="", lease_until=None)
)


_GIVE_BACK_EXPIRED = HotStatement(
    update(deliveries)
    .where(deliveries.c.state == word(_S.CLAIMED), deliveries.c.lease_until <= DATABASE_NOW)
    .values(state=_S.SCHEDULED.value, owner="", lease_until=None)
)


_BY_A_PERSON = deliveries.c.owner.like(f"{by_hand.OWNER_PREFIX}%")

_GIVE_UP_SENDING = HotStatement(
    update(deliveries)
    .where(
        in_flight(deliveries),
        deliveries.c.state == word(_S.SENDING),
        deliveries.c.send_deadline <= DATABASE_NOW - integer("margin"),
    )
    .values(
        state=_S.UNKNOWN.value,
        reason=case((_BY_A_PERSON, by_hand.NO_WORD), else_="sending.interrupted"),
        next_try_at=integer("now"),
        lease_until=None,
        send_deadline=None,
    )
    .returning(deliveries.c.id, deliveries.c.reason)
)


def claim(
    connection: Connection,
    *,
    owner: str,
    machine: str,
    now: datetime,
    lease: timedelta,
    most: int,
    ahead: timedelta = timedelta(0),
) -> tuple[Claim, ...]:
    """Take the first due delivery of each account that may send, at most ``most`` of them, earliest first.

    Due is also what will be within ``ahead``; it may not leave before its moment.
    """
    take_turns(connection)
    return _claimed(_CLAIM.rows(connection, _params(owner, machine, now, now + ahead, lease, most)))


def take_by_hand(
    connection: Connection, delivery_id: DeliveryId, *, owner: str, now: datetime, lease: timedelta
) -> Claim | None:
    """Take one due delivery of an account that people post to; None when it is not there to be taken."""
    take_turns(connection)
    params = {"delivery": delivery_id, "by": owner, "now": to_milliseconds(now), "lease": lease // MILLISECOND}
    return next(iter(_claimed(_TAKE.rows(connection, params))), None)


def take_turns(connection: Connection) -> None:
    """Wait until no other machine is claiming; until the end of the transaction none will."""
    if connection.dialect.name == "postgresql":
        connection.execute(_ONE_CLAIM_AT_A_TIME)


def claim_next(
    connection: Connection,
    account_ids: Collection[AccountId],
    *,
    owner: str,
    machine: str,
    now: datetime,
    lease: timedelta,
) -> tuple[Claim, ...]:
    """The same for some accounts only, and for what is due already. The caller has to ``take_turns`` first."""
    given = [(account_id,) for account_id in account_ids]
    return _claimed(_CLAIM_NEXT.rows(connection, given, _params(owner, machine, now, now, lease, len(given))))


def _params(owner: str, machine: str, now: datetime, until: datetime, lease: timedelta, most: int) -> dict[str, Any]:
    return {
        "owner": owner,
        "machine": machine,
        "now": to_milliseconds(now),
        "until": to_milliseconds(until),
        "lease": lease // MILLISECOND,
        "most": most,
    }


def _claimed(rows: list[Row]) -> tuple[Claim, ...]:
    rows.sort(key=lambda row: (row[3], row[0]))
    return tuple(Claim(DeliveryId(row[0]), AccountId(row[1]), row[2], from_milliseconds(row[3])) for row in rows)


def renew(connection: Connection, *, owner: str, lease: timedelta) -> int:
    """Lengthen the leases of what this process has claimed and not begun to send."""
    return _RENEW.count(connection, {"by": owner, "lease": lease // MILLISECOND})


def give_back_own(connection: Connection, *, owner: str) -> int:
    """What this process claimed and did not begin to send: scheduled again, when the process stops."""
    return _GIVE_BACK_OWN.count(connection, {"by": owner})


def give_back_expired(connection: Connection) -> int:
    """Claims whose lease ran out: nothing of them left, so they are scheduled again."""
    return _GIVE_BACK_EXPIRED.count(connection, {})


def give_up_sending(connection: Connection, *, now: datetime, margin: timedelta) -> dict[DeliveryId, str]:
    """Sends that no one finished, with the reason that is given from now on.

    Past their own deadline and a margin they are *unknown*, never sent again blindly.
    """
    rows = _GIVE_UP_SENDING.rows(connection, {"now": to_milliseconds(now), "margin": margin // MILLISECOND})
    return {DeliveryId(row[0]): row[1] for row in rows}
