"""Everything the sender must look at before deliveries may leave, read in one quick statement for all who ask."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, func, select

from scheduler_app.domain.account import Account, AccountHealth, AccountKind
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.approval import Approval
from scheduler_app.domain.ids import (
    AccountId,
    ContentHash,
    DeliveryId,
    MemberId,
    MissionId,
    PostId,
)
from scheduler_app.domain.link_answer import LinkAnswer
from scheduler_app.domain.post import Topic, Variant
from scheduler_app.domain.rule_row import RuleRow
from scheduler_app.errors import NotFound
from scheduler_app.storage import approvals, authorities, link_answers, rules, variants
from scheduler_app.storage.authorities import Vouchers
from scheduler_app.storage.columns import from_milliseconds, maybe_from_milliseconds
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.given_rows import GIVEN, as_rows, given_text
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.may_leave import heightened_since
from scheduler_app.storage.rows_as_json import all_in_one, as_one_text, row_as_json, rows_of, texts_of
from scheduler_app.storage.tables import accounts, missions, posts, workspace

_ROW = row_as_json(
    deliveries.c.id,
    posts.c.id,
    deliveries.c.content_hash,
    deliveries.c.idempotency_key,
    deliveries.c.created_at,
    deliveries.c.due_at,
    deliveries.c.first_try_at,
    deliveries.c.attempts,
    deliveries.c.lookups,
    func.coalesce(posts.c.lateness_limit_ms, workspace.c.lateness_limit_ms),
    posts.c.author_id,
    posts.c.last_editor_id,
    accounts.c.id,
    accounts.c.mission_id,
    accounts.c.network,
    accounts.c.handle,
    accounts.c.display_name,
    accounts.c.kind,
    accounts.c.language,
    accounts.c.address,
    accounts.c.identity,
    accounts.c.health,
    accounts.c.throttled_until,
    deliveries.c.zone,
    accounts.c.approval_document,
    accounts.c.approved_on,
    accounts.c.valid_from,
    accounts.c.valid_until,
    missions.c.country,
    posts.c.topic,
    posts.c.embargo_until,
    posts.c.expires_at,
    heightened_since(),
    accounts.c.limits,
    authorities.REGISTER_END,
)

# In the order in which ``_case`` takes it apart.
_LOOKED_AT = as_one_text(
    _ROW, variants.OF_POST, approvals.FOR_POST, rules.ROWS, link_answers.FAILED, authorities.STAND_INS
)


# Given: delivery, the post it is to say instead of its own.
_CASES = HotStatement(
    select(all_in_one(_LOOKED_AT))
    .select_from(GIVEN)
    .join(deliveries, deliveries.c.id == given_text(0))
    .join(posts, posts.c.id == func.coalesce(given_text(1), deliveries.c.post_id))
    .join(accounts, accounts.c.id == deliveries.c.account_id)
    .join(missions, missions.c.id == accounts.c.mission_id)
    .join(workspace, workspace.c.only == 1)
)


def looked_at() -> ColumnElement[str]:
    """``SendingCase.seen`` for the delivery that a statement is about, as it is while that statement runs."""
    beside = (
        accounts.join(missions, missions.c.id == accounts.c.mission_id)
        .join(workspace, workspace.c.only == 1)
        .join(posts, posts.c.id == deliveries.c.post_id)
    )
    read = select(_LOOKED_AT).select_from(beside).where(accounts.c.id == deliveries.c.account_id)
    return read.correlate(deliveries).scalar_subquery()


@dataclass(frozen=True, slots=True)
class SendingCase:
    """One delivery with its account, the post's variants as written now, and every approval of the post that counts.

    While the level is heightened, only those count that were given since.
    ``papers`` are those that time can invalidate; ``rules`` the workspace's own among those that are looked at again;
    ``failed_links`` all links of the workspace that did not answer when asked last;
    ``vouchers`` say on what authority the approvals are to be judged; ``seen`` is all of it as it was read.
    """

    delivery_id: DeliveryId
    post_id: PostId
    content_hash: ContentHash
    idempotency_key: str
    created_at: datetime
    due_at: datetime
    zone: str
    first_try_at: datetime | None
    attempts: int
    lookups: int
    lateness_limit: timedelta
    author_id: MemberId
    last_editor_id: MemberId
    account: Account
    variants: tuple[Variant, ...]
    approvals: tuple[Approval, ...]
    papers: AccountPapers
    country: str
    topic: Topic
    embargo_until: datetime | None
    expires_at: datetime | None
    rules: tuple[RuleRow, ...]
    vouchers: Vouchers
    seen: str = field(compare=False, repr=False)
    failed_links: tuple[LinkAnswer, ...] = ()


def load(connection: Connection, delivery_id: DeliveryId, *, correction: PostId | None = None) -> SendingCase:
    """Raises NotFound when the delivery is gone. With ``correction`` it is to say what that post says."""
    rows = _read(connection, [(delivery_id, correction)])
    if not rows:
        raise NotFound("delivery.unknown", delivery=delivery_id)
    return _case(rows[0])


def load_many(connection: Connection, delivery_ids: Iterable[DeliveryId]) -> Iterator[SendingCase]:
    """The same for several; those that are gone are left out.

    All are read at once, and each is put together when it is asked for.
    """
    return map(_case, _read(connection, [(delivery_id, None) for delivery_id in delivery_ids]))


def unchanged(connection: Connection, cases: Iterable[SendingCase]) -> frozenset[DeliveryId]:
    """Those of which nothing that was read for sending is other now than it was."""
    seen = {case.seen: case.delivery_id for case in cases}
    found = _read(connection, [(delivery_id, None) for delivery_id in seen.values()])
    return frozenset(seen[one] for one in found if one in seen)


def _read(connection: Connection, wanted: Iterable[tuple[DeliveryId, PostId | None]]) -> list[str]:
    ((found,),) = _CASES.rows(connection, as_rows(wanted))
    return rows_of(found)


def _case(seen: str) -> SendingCase:
    columns, words, said, of_rules, failed, stand_ins = texts_of(seen)
    row = json.loads(columns)
    post_id = PostId(row[1])
    return SendingCase(
        delivery_id=DeliveryId(row[0]),
        post_id=post_id,
        content_hash=ContentHash(row[2]),
        idempotency_key=row[3],
        created_at=from_milliseconds(row[4]),
        due_at=from_milliseconds(row[5]),
        zone=row[23],
        first_try_at=maybe_from_milliseconds(row[6]),
        attempts=row[7],
        lookups=row[8],
        lateness_limit=timedelta(milliseconds=row[9]),
        author_id=MemberId(row[10]),
        last_editor_id=MemberId(row[11]),
        account=Account(
            id=AccountId(row[12]),
            mission_id=MissionId(row[13]),
            network=row[14],
            handle=row[15],
            display_name=row[16],
            kind=AccountKind(row[17]),
            language=row[18],
            address=row[19],
            identity=row[20],
            health=AccountHealth(row[21]),
            throttled_until=maybe_from_milliseconds(row[22]),
            limits=json.loads(row[33]),
        ),
        variants=variants.from_json(words),
        approvals=_since(maybe_from_milliseconds(row[32]), approvals.from_json(said, post_id)),
        papers=AccountPapers(
            approval_document=row[24], approved_on=_day(row[25]), valid_from=_day(row[26]), valid_until=_day(row[27])
        ),
        country=row[28],
        topic=Topic(row[29]),
        embargo_until=maybe_from_milliseconds(row[30]),
        expires_at=maybe_from_milliseconds(row[31]),
        rules=rules.from_json(of_rules),
        failed_links=link_answers.failed_from_json(failed),
        vouchers=Vouchers(row[34], stand_ins),
        seen=seen,
    )


def _since(began: datetime | None, given: tuple[Approval, ...]) -> tuple[Approval, ...]:
    return given if began is None else tuple(one for one in given if one.at >= began)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
