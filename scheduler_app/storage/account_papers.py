"""The papers of the accounts, kept beside them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Connection, func, select, update

from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import AccountId
from scheduler_app.errors import NotFound
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.may_leave import at_rest
from scheduler_app.storage.tables import accounts

_COLUMNS = (
    accounts.c.id,
    accounts.c.owner_office,
    accounts.c.approval_document,
    accounts.c.approved_on,
    accounts.c.valid_from,
    accounts.c.valid_until,
    accounts.c.two_step_at,
    accounts.c.protected,
    accounts.c.last_post_at,
    accounts.c.sign_in_until,
)


def of_accounts(
    connection: Connection, account_ids: Iterable[AccountId], *, sent_since: datetime
) -> dict[AccountId, AccountPapers]:
    """The papers of these accounts. A post that Duta sent before ``sent_since`` is not looked for."""
    wanted = list(account_ids)
    rows = connection.execute(select(*_COLUMNS).where(accounts.c.id.in_(wanted))).all()
    sent = dict(_last_sent(connection, wanted, sent_since))
    return {
        AccountId(row.id): AccountPapers(
            owner_office=row.owner_office,
            approval_document=row.approval_document,
            approved_on=_day(row.approved_on),
            valid_from=_day(row.valid_from),
            valid_until=_day(row.valid_until),
            two_step_at=_day(row.two_step_at),
            protected=row.protected,
            last_post_at=max(filter(None, (row.last_post_at, sent.get(AccountId(row.id)))), default=None),
            sign_in_until=row.sign_in_until,
        )
        for row in rows
    }


def file(connection: Connection, account_id: AccountId, papers: AccountPapers) -> None:
    """Put these papers in the place of those on file. Raises NotFound."""
    values = {
        "owner_office": papers.owner_office,
        "approval_document": papers.approval_document,
        "approved_on": _text(papers.approved_on),
        "valid_from": _text(papers.valid_from),
        "valid_until": _text(papers.valid_until),
        "two_step_at": _text(papers.two_step_at),
        "protected": papers.protected,
        "last_post_at": papers.last_post_at,
        "sign_in_until": papers.sign_in_until,
    }
    if connection.execute(update(accounts).where(accounts.c.id == account_id).values(**values)).rowcount == 0:
        raise NotFound("account.unknown", account=account_id)


def _last_sent(
    connection: Connection, account_ids: list[AccountId], since: datetime
) -> list[tuple[AccountId, datetime]]:
    """By the planned moment, which stands in an index; a post leaves minutes after it at most."""
    rows = connection.execute(
        select(deliveries.c.account_id, func.max(deliveries.c.due_at))
        .where(
            deliveries.c.state == DeliveryState.SENT.value,
            at_rest(deliveries),
            deliveries.c.due_at >= since,
            deliveries.c.account_id.in_(account_ids),
        )
        .group_by(deliveries.c.account_id)
    )
    return [(AccountId(account_id), at) for account_id, at in rows]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
