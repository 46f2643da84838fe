"""Reads that nobody needs for sending: written down where they cost, and stopped where a cap is reached."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import HealthReport
from scheduler_app.domain.spending import Cap, CapOn, month_of
from scheduler_app.errors import NotSent, RefusalKind, Refused
from scheduler_app.networks.facts import FactSheets
from scheduler_app.networks.network import Metrics, Reply
from scheduler_app.services.optional_reads import OptionalReads
from scheduler_app.storage import spending
from scheduler_app.storage.database import Database
from tests.builders import NOW, StoredWorkspace, a_workspace

REPLY = Reply("7", "ani", "Enak", NOW, "https://x.com/ani/status/7", "1")


class Asked:
    """A client of which only reading is used; it counts how often."""

    def __init__(self) -> None:
        self.times = 0
        self.trouble: Exception | None = None

    def look(self, _account: Account) -> HealthReport:
        self._ask()
        return HealthReport(AccountHealth.READY)

    def metrics(self, _account: Account, _remote_id: str) -> Metrics:
        self._ask()
        return Metrics(likes=3)

    def replies(self, _account: Account, _remote_id: str) -> tuple[Reply, ...]:
        self._ask()
        return (REPLY, replace(REPLY, remote_id="8"))

    def _ask(self) -> None:
        self.times += 1
        if self.trouble is not None:
            raise self.trouble


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock, network="x")


@pytest.fixture
def reads(stored: StoredWorkspace, clock: FixedClock) -> OptionalReads:
    return OptionalReads(stored.database, clock, FactSheets())


def read_so_far(stored: StoredWorkspace) -> dict[str, int]:
    with stored.database.reading() as connection:
        return {kind: count for _, kind, count in spending.reads(connection, month_of(NOW))}


def cap(stored: StoredWorkspace, amount: int) -> None:
    with stored.database.writing() as writing:
        spending.put_cap(writing.connection, Cap(CapOn.WORKSPACE, "", amount), stored.administrator.id, NOW)


def read_all(reads: OptionalReads, client: object, account: Account) -> None:
    reads.look(client, account)  # type: ignore[arg-type]  # only reading is used
    reads.metrics(client, account, "1")  # type: ignore[arg-type]  # likewise
    reads.replies(client, account, "1")  # type: ignore[arg-type]  # likewise


def test_each_read_is_written_down_and_each_answer_counts(reads: OptionalReads, stored: StoredWorkspace) -> None:
    read_all(reads, Asked(), stored.account)
    assert read_so_far(stored) == {"look": 1, "read": 3}


@pytest.mark.parametrize("name", ["look", "metrics", "replies"])
def test_nothing_is_asked_that_a_cap_has_no_room_for(reads: OptionalReads, stored: StoredWorkspace, name: str) -> None:
    client = Asked()
    cap(stored, 4)
    with pytest.raises(Refused) as caught:
        getattr(reads, name)(client, stored.account, *([] if name == "look" else ["1"]))
    assert (caught.value.kind, caught.value.code) == (RefusalKind.QUOTA, "spending.reads_stopped")
    assert client.times == 0


def test_reading_begins_again_next_month(reads: OptionalReads, stored: StoredWorkspace, clock: FixedClock) -> None:
    client = Asked()
    cap(stored, 10)
    reads.look(client, stored.account)  # type: ignore[arg-type]  # only reading is used
    with pytest.raises(Refused):
        reads.look(client, stored.account)  # type: ignore[arg-type]  # likewise
    clock.advance(timedelta(days=31))
    reads.look(client, stored.account)  # type: ignore[arg-type]  # likewise
    assert client.times == 2


def test_what_did_not_come_is_not_written_down(reads: OptionalReads, stored: StoredWorkspace) -> None:
    client = Asked()
    client.trouble = NotSent("http.no_connection")
    with pytest.raises(NotSent):
        reads.metrics(client, stored.account, "1")  # type: ignore[arg-type]  # only reading is used
    assert read_so_far(stored) == {}


def test_what_costs_nothing_is_read_whatever_the_cap(reads: OptionalReads, stored: StoredWorkspace) -> None:
    client = Asked()
    cap(stored, 0)
    read_all(reads, client, replace(stored.account, network="mastodon"))
    assert client.times == 3
    assert read_so_far(stored) == {}
