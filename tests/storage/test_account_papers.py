from __future__ import annotations

from datetime import date, timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account_papers import NOTHING_ON_FILE, AccountPapers
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import AccountId
from scheduler_app.errors import NotFound
from scheduler_app.storage import account_papers
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries
from tests.builders import NOW, a_workspace

FILED = AccountPapers(
    owner_office="Economic section",
    approval_document="7/B/2026",
    approved_on=date(2026, 2, 1),
    valid_from=date(2026, 2, 1),
    valid_until=date(2028, 1, 31),
    two_step_at=date(2027, 1, 2),
    protected=True,
    last_post_at=NOW - timedelta(days=90),
)
LONG_AGO = NOW - timedelta(days=365)


def test_papers_are_found_as_they_were_filed(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock, accounts=2)
    with database.writing() as writing:
        account_papers.file(writing.connection, stored.account.id, FILED)
    with database.reading() as connection:
        found = account_papers.of_accounts(connection, [one.id for one in stored.accounts], sent_since=LONG_AGO)
    assert found == {stored.accounts[0].id: FILED, stored.accounts[1].id: NOTHING_ON_FILE}


def test_what_duta_sent_is_the_last_post_when_it_is_later(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    delivery = stored.ready_delivery(due_at=NOW - timedelta(days=3))
    with database.writing() as writing:
        account_papers.file(writing.connection, stored.account.id, FILED)
        writing.connection.execute(deliveries.update().values(state=DeliveryState.SENT.value, remote_id="7"))
    with database.reading() as connection:
        (papers,) = account_papers.of_accounts(connection, [stored.account.id], sent_since=LONG_AGO).values()
        (recent,) = account_papers.of_accounts(connection, [stored.account.id], sent_since=NOW).values()
    assert papers.last_post_at == delivery.due_at
    assert recent.last_post_at == FILED.last_post_at


def test_papers_of_an_account_that_is_not_there_are_refused(database: Database, clock: FixedClock) -> None:
    a_workspace(database, clock)
    with database.writing() as writing, pytest.raises(NotFound):
        account_papers.file(writing.connection, AccountId("0" * 32), FILED)
