"""Which records are past their time, and that deleting one leaves nothing of it, on both databases."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from sqlalchemy import column, func, inspect, select, table, update

from scheduler_app.clock import FixedClock
from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import CampaignId, SeriesId, new_id
from scheduler_app.domain.post import Post, Topic, resolve
from scheduler_app.domain.recurrence import Daily, Recurrence
from scheduler_app.domain.retention import DEFAULT_KEEP, RecordClass, class_of
from scheduler_app.domain.series import Arrangement, Series
from scheduler_app.storage import approved_texts, campaigns, retention, search, series
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.retention import PastItsTime
from tests.builders import NOW, StoredWorkspace, a_post, a_workspace, standing_as

S = DeliveryState


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock, accounts=2)


def ended(stored: StoredWorkspace, post: Post, state: DeliveryState = S.SENT) -> None:
    """A delivery of the post that is in ``state`` since ``NOW``."""
    delivery = stored.schedule(post)
    with stored.database.writing() as writing:
        writing.connection.execute(
            update(deliveries)
            .where(deliveries.c.id == delivery.id)
            .values(remote_id="7", sent_at=NOW if state is S.SENT else None, **standing_as(state))
        )


def past(stored: StoredWorkspace, record_class: RecordClass = RecordClass.ROUTINE) -> list[str]:
    with stored.database.reading() as connection:
        found = retention.past_their_time(connection, record_class, NOW + timedelta(seconds=1))
    return [one.post_id for one in found]


def test_the_usual_times_hold_until_others_are_chosen(stored: StoredWorkspace) -> None:
    with stored.database.writing() as writing:
        assert retention.keep(writing.connection) == DEFAULT_KEEP
        retention.set_keep(writing.connection, RecordClass.ROUTINE, 90)
        retention.set_keep(writing.connection, RecordClass.CAMPAIGNS, None)
        retention.set_keep(writing.connection, RecordClass.CAMPAIGNS, 30)
        retention.set_keep(writing.connection, RecordClass.ROUTINE, None)
        assert retention.keep(writing.connection) == {
            RecordClass.STATEMENTS: None,
            RecordClass.CAMPAIGNS: timedelta(days=30),
            RecordClass.ROUTINE: None,
        }


@pytest.mark.parametrize("state", sorted(S))
def test_only_what_has_ended_is_past_its_time(stored: StoredWorkspace, state: DeliveryState) -> None:
    post = stored.store_post()
    ended(stored, post, state)
    over = state in (S.SENT, S.CANCELLED, S.RECALLED)
    assert past(stored) == ([post.id] if over else [])


def test_a_post_that_comes_again_is_kept_while_it_does_and_as_long_again(stored: StoredWorkspace) -> None:
    post = stored.store_post()
    ended(stored, post)
    daily = Arrangement(post.id, Recurrence(Daily(), time(10), NOW.date()), stored.officer.id, NOW)
    runs = Series(SeriesId(new_id()), (daily,), NOW.date())
    with stored.database.writing() as writing:
        series.add(writing.connection, runs)
    assert past(stored) == []
    with stored.database.writing() as writing:
        series.save(writing.connection, runs.ended(NOW.date() + timedelta(days=1)))
    assert past(stored) == []
    with stored.database.writing() as writing:
        series.save(writing.connection, runs.ended(NOW.date()))
    assert past(stored) == [post.id]
    with stored.database.writing() as writing:
        retention.forget(writing.connection, PastItsTime(post.id, 1, post.name, RecordClass.ROUTINE))
        assert series.all_series(writing.connection) == ()


def test_a_post_with_something_still_open_and_a_draft_are_kept(stored: StoredWorkspace) -> None:
    post = stored.store_post()
    ended(stored, post)
    stored.schedule(post, account=stored.accounts[1])
    stored.store_post()
    assert past(stored) == []


def test_the_time_counts_from_the_last_that_was_sent(stored: StoredWorkspace) -> None:
    post = stored.store_post()
    ended(stored, post)
    with stored.database.reading() as connection:
        assert retention.past_their_time(connection, RecordClass.ROUTINE, NOW) == ()


def test_each_post_has_one_class(stored: StoredWorkspace) -> None:
    campaign = Campaign(CampaignId(new_id()), "Kopi Nusantara")
    with stored.database.writing() as writing:
        campaigns.add(writing.connection, campaign)
    for topic in (Topic.STATEMENT, Topic.TRADE):
        for campaign_id in (campaign.id, None):
            post = stored.store_post(a_post(stored.officer, topic=topic, campaign_id=campaign_id))
            ended(stored, post)
            classes = [one for one in RecordClass if post.id in past(stored, one)]
            assert classes == [class_of(topic, campaign_id)]


def everything(stored: StoredWorkspace) -> dict[str, int]:
    with stored.database.reading() as connection:
        return {
            name: connection.scalar(select(func.count()).select_from(table(name, column("x")))) or 0
            for name in inspect(connection).get_table_names()
            if not name.startswith(("audit", "post_search_fts"))
        }


def test_nothing_is_left_of_a_deleted_post_and_others_stay(stored: StoredWorkspace) -> None:
    other = stored.store_post(a_post(stored.officer, text="Batik"))
    stored.approve(other)
    ended(stored, other)
    before = everything(stored)
    post = stored.store_post(a_post(stored.officer, text="Toraja"))
    stored.approve(post)
    ended(stored, post)
    content = resolve(post.variants, language="ja", network="practice", account_id=stored.account.id)
    with stored.database.writing() as writing:
        approved_texts.keep(writing.connection, [content])
        number = writing.connection.scalar(
            select(column("number")).select_from(table("posts")).where(column("id") == post.id)
        )
        assert number is not None

    with stored.database.writing() as writing:
        retention.forget(writing.connection, PastItsTime(post.id, number, post.name, RecordClass.ROUTINE))

    assert everything(stored) == before
    with stored.database.reading() as connection:
        assert search.posts(connection, "Toraja") == ()
        assert search.posts(connection, "Batik") == (other.id,)
        assert approved_texts.content(connection, content_hash(content)) is None


def test_words_that_another_approval_names_are_kept(stored: StoredWorkspace) -> None:
    first, second = (stored.store_post(a_post(stored.officer, text="Kopi Gayo")) for _ in range(2))
    content = resolve(first.variants, language="ja", network="practice", account_id=stored.account.id)
    stored.approve(second)
    with stored.database.writing() as writing:
        approved_texts.keep(writing.connection, [content])
        retention.forget(writing.connection, PastItsTime(first.id, 1, first.name, RecordClass.ROUTINE))
        assert approved_texts.content(writing.connection, content_hash(content)) == content
