from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import CampaignId, ContentHash, PostId, new_id
from scheduler_app.domain.post import MediaItem, Post, Topic, VariantScope
from scheduler_app.errors import InvalidInput, NotFound, StaleEdit
from scheduler_app.storage import campaigns, posts, search
from scheduler_app.storage.database import Database
from tests.builders import (
    NOW,
    StoredWorkspace,
    a_campaign,
    a_media_hash,
    a_post,
    a_variant,
    a_workspace,
    targets_of,
)


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock, accounts=2)


def a_rich_post(stored: StoredWorkspace, campaign_id: CampaignId | None = None) -> Post:
    cup, beans = a_media_hash(), a_media_hash()
    post = a_post(
        stored.officer,
        name="Kopi ☕ 'Gayo'",
        topic=Topic.CULINARY,
        campaign_id=campaign_id,
        lateness_limit=timedelta(minutes=90),
        created_at=NOW + timedelta(milliseconds=7),
        variants=(
            a_variant(
                "First part",
                "Second\npart",
                language="en",
                pictures=(
                    (
                        MediaItem(cup, "image/png", "A cup"),
                        MediaItem(beans, "image/jpeg", focus=(-1000, 250), crop=(0, 1, 9999, 10_000)),
                    ),
                    (),
                ),
                title="Coffee",
                link="https://kopi.example/gayo",
                options={"visibility": "unlisted", "warning": "Kafein ☕"},
            ),
            a_variant("ガヨのコーヒー", scope=VariantScope(language="ja"), language="ja", descriptions={cup: "カップ"}),
            a_variant(scope=VariantScope("ja", "practice", stored.account.id)),
        ),
    )
    return replace(
        post,
        purpose="Bring buyers to the stand",
        source="Statistics Indonesia, 2026",
        embargo_until=NOW,
        expires_at=NOW + timedelta(days=9),
    )


def test_a_post_is_found_as_it_was_stored(stored: StoredWorkspace) -> None:
    campaign = a_campaign()
    post = a_rich_post(stored, campaign.id)
    targets = targets_of(post, stored.accounts)
    with stored.database.writing() as writing:
        campaigns.add(writing.connection, campaign)
        posts.add(writing.connection, post, targets)
    with stored.database.reading() as connection:
        assert posts.post(connection, post.id) == post
        assert posts.targets(connection, post.id) == targets


def test_numbers_go_up_whether_posts_come_alone_or_together(stored: StoredWorkspace) -> None:
    several = [(a_post(stored.officer), {}) for _ in range(3)]
    with stored.database.writing() as writing:
        first = posts.add(writing.connection, a_post(stored.officer), {})
        together = posts.add_many(writing.connection, several)
        last = posts.add(writing.connection, a_post(stored.officer), {})
        assert posts.add_many(writing.connection, []) == ()
    assert list(together) == sorted(together)
    assert first < together[0]
    assert together[-1] < last


def test_many_are_stored_like_one(stored: StoredWorkspace) -> None:
    made = [(post, targets_of(post, stored.accounts[:1])) for post in (a_rich_post(stored), a_post(stored.officer))]
    with stored.database.writing() as writing:
        posts.add_many(writing.connection, made)
        for post, targets in made:
            assert posts.post(writing.connection, post.id) == post
            assert posts.targets(writing.connection, post.id) == targets


def test_an_edit_replaces_words_and_targets_and_counts_up(stored: StoredWorkspace) -> None:
    post = stored.store_post(a_rich_post(stored))
    edited = replace(
        post,
        name="Kopi",
        topic=Topic.TRADE,
        last_editor_id=stored.second_officer.id,
        variants=(a_variant("New words"),),
        lateness_limit=None,
        purpose="",
        embargo_until=NOW + timedelta(hours=1),
        expires_at=None,
    )
    targets = {stored.account.id: ContentHash("a" * 64)}
    with stored.database.writing() as writing:
        assert posts.save(writing.connection, edited, targets, expected_version=1) == 2
    with stored.database.reading() as connection:
        assert posts.post(connection, post.id) == replace(edited, version=2)
        assert posts.targets(connection, post.id) == targets


def test_an_edit_cannot_change_who_made_it_and_when(stored: StoredWorkspace) -> None:
    post = stored.store_post()
    forged = replace(post, author_id=stored.supervisor.id, created_at=NOW - timedelta(days=9))
    with stored.database.writing() as writing:
        posts.save(writing.connection, forged, {}, expected_version=1)
        found = posts.post(writing.connection, post.id)
    assert (found.author_id, found.created_at) == (post.author_id, post.created_at)


def test_the_second_of_two_editors_is_told_and_changes_nothing(stored: StoredWorkspace) -> None:
    post = stored.store_post()
    first, second = replace(post, name="First"), replace(post, name="Second")
    with stored.database.writing() as writing:
        posts.save(writing.connection, first, {}, expected_version=post.version)
    with pytest.raises(StaleEdit) as caught, stored.database.writing() as writing:
        posts.save(writing.connection, second, {}, expected_version=post.version)
    assert caught.value.code == "post.changed_meanwhile"
    with stored.database.reading() as connection:
        assert posts.post(connection, post.id).name == "First"


def test_a_post_nobody_stored_is_not_found(stored: StoredWorkspace) -> None:
    with stored.database.writing() as writing:
        with pytest.raises(NotFound) as caught:
            posts.post(writing.connection, PostId(new_id()))
        assert caught.value.code == "post.unknown"
        with pytest.raises(NotFound):
            posts.save(writing.connection, a_post(stored.officer), {}, expected_version=1)
        with pytest.raises(NotFound):
            posts.lock(writing.connection, PostId(new_id()))
        assert posts.targets(writing.connection, PostId(new_id())) == {}


def test_pages_go_from_the_newest_to_the_oldest_without_gaps(stored: StoredWorkspace) -> None:
    made = [stored.store_post(a_post(stored.officer, name=f"Post {number}")) for number in range(7)]
    stored.store_post(a_post(stored.officer, name="For nobody"), accounts=[])
    seen = []
    before = None
    with stored.database.reading() as connection:
        while lines := posts.page(connection, before=before, limit=3):
            seen += lines
            before = lines[-1].number
    assert [line.name for line in seen] == ["For nobody", *(post.name for post in reversed(made))]
    assert [line.accounts for line in seen] == [0] + [2] * 7
    assert seen[-1].id == made[0].id
    assert seen[-1].author_id == stored.officer.id


@pytest.mark.parametrize("text", ["a \0 in the middle", "half a pair \ud800"])
def test_text_that_no_database_can_keep_is_refused_in_words(stored: StoredWorkspace, text: str) -> None:
    for post in (a_post(stored.officer, name=text), a_post(stored.officer, variants=(a_variant("ok", title=text),))):
        with pytest.raises(InvalidInput), stored.database.writing() as writing:
            posts.add(writing.connection, post, {})
    with stored.database.reading() as connection:
        assert posts.page(connection) == ()


def test_a_post_is_findable_as_soon_as_it_is_stored_and_no_more_by_its_old_words(stored: StoredWorkspace) -> None:
    post = stored.store_post(a_post(stored.officer, text="Angklung di taman", name="Konser"))
    with stored.database.writing() as writing:
        assert search.posts(writing.connection, "angklung") == (post.id,)
        edited = replace(post, variants=(a_variant("Gamelan di taman"),))
        posts.save(writing.connection, edited, {}, expected_version=1)
        assert search.posts(writing.connection, "angklung") == ()
        assert search.posts(writing.connection, "gamelan konser") == (post.id,)


def test_a_post_has_the_number_that_its_list_shows(database: Database, stored: StoredWorkspace) -> None:
    first, second = stored.store_post(), stored.store_post()
    with database.reading() as connection:
        shown = {line.id: line.number for line in posts.page(connection)}
        assert {one.id: posts.number(connection, one.id) for one in (first, second)} == shown
        with pytest.raises(NotFound):
            posts.number(connection, PostId("none"))
