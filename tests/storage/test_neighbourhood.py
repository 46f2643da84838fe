from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.storage import approved_texts, neighbourhood
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.tables import approved_texts as texts_table
from tests.builders import NOW, StoredWorkspace, a_content, a_post, a_workspace, standing_as

HOUR = timedelta(hours=1)


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock, accounts=2)


def test_what_is_near_is_found_by_account_and_time(stored: StoredWorkspace) -> None:
    first, second = stored.accounts
    early, late, elsewhere = (
        stored.ready_delivery(first, due_at=NOW),
        stored.ready_delivery(first, due_at=NOW + HOUR),
        stored.ready_delivery(second, due_at=NOW),
    )
    with stored.database.reading() as connection:

        def near(*accounts: object, hours: int = 1, but: object = None) -> list[object]:
            chosen = [one.id for one in accounts]  # type: ignore[attr-defined]
            found = neighbourhood.deliveries_between(
                connection,
                chosen,
                NOW,
                NOW + hours * HOUR,
                but=but,  # type: ignore[arg-type]
            )
            return [(one.post_id, one.at, one.sent) for one in found]

        assert near(first) == [(early.post_id, NOW, False), (late.post_id, NOW + HOUR, False)]
        assert near(first, hours=0) == [(early.post_id, NOW, False)]
        assert near(second, but=early.post_id) == [(elsewhere.post_id, NOW, False)]
        assert near(first, but=early.post_id) == [(late.post_id, NOW + HOUR, False)]


@pytest.mark.parametrize(
    ("state", "there"),
    [
        (DeliveryState.SENT, True),
        (DeliveryState.HELD, True),
        (DeliveryState.CANCELLED, False),
        (DeliveryState.MISSED, False),
    ],
)
def test_what_will_not_appear_is_not_near(stored: StoredWorkspace, state: DeliveryState, there: bool) -> None:
    stored.ready_delivery()
    with stored.database.writing() as writing:
        writing.connection.execute(deliveries.update().values(remote_id="7", **standing_as(state)))
        found = neighbourhood.deliveries_between(writing.connection, [stored.account.id], NOW, NOW, but=None)
    assert [one.sent for one in found] == ([state is DeliveryState.SENT] if there else [])


def test_earlier_texts_are_what_was_approved_on_the_whole_network(stored: StoredWorkspace) -> None:
    content = a_content("Coffee from Gayo, at the trade fair on Friday.")
    post = stored.store_post(a_post(stored.officer))
    delivery = stored.schedule(post, stored.accounts[1])
    with stored.database.writing() as writing:
        connection = writing.connection
        assert neighbourhood.texts_since(connection, ["practice"], NOW, but=None) == ()
        approved_texts.keep(connection, [content])
        (said,) = neighbourhood.texts_since(connection, ["practice"], NOW, but=None)
        assert (said.account_id, said.post_id, said.at, said.content) == (
            stored.accounts[1].id,
            delivery.post_id,
            NOW,
            content,
        )
        assert neighbourhood.texts_since(connection, ["practice"], NOW, but=post.id) == ()
        assert neighbourhood.texts_since(connection, ["newsroom"], NOW, but=None) == ()
        assert neighbourhood.texts_since(connection, ["practice"], NOW + HOUR, but=None) == ()
        connection.execute(texts_table.update().values(content="spoiled"))
        assert neighbourhood.texts_since(connection, ["practice"], NOW, but=None) == ()
