from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from scheduler_app.domain.ids import AccountId, CampaignId, MediaHash, MemberId, PostId, VariantId
from scheduler_app.domain.post import MediaItem, Topic, Variant, VariantScope
from scheduler_app.domain.slot import SlotMode
from scheduler_app.errors import MachineError
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.unsaved import UnsavedPost, UnsavedPosts

SARI, BUDI = MemberId("sari"), MemberId("budi")
NOON = datetime(2027, 3, 5, 12, tzinfo=UTC)


def everything() -> Draft:
    """A draft in which each field says something."""
    picture = MediaItem(MediaHash("a" * 64), "image/png", "A batik", (100, -200), (0, 0, 5000, 10_000))
    own = Variant(
        VariantId("own"),
        VariantScope("ja", "mastodon", AccountId("tokyo")),
        language="ja",
        words=("一", "二"),
        pictures=((picture,), ()),
        descriptions={MediaHash("b" * 64): "布"},
        title="題",
        link="https://example.org/",
        options={"visibility": "unlisted"},
    )
    return Draft(
        name="Batik",
        topic=Topic.CRAFT,
        variants=(replace(master_variant("Halo \ud83d"), id=VariantId("master")), own),
        accounts=(AccountId("tokyo"),),
        campaign_id=CampaignId("month"),
        lateness_limit=timedelta(minutes=5),
        purpose="Joy",
        source="A museum",
        embargo_until=NOON,
        expires_at=NOON + timedelta(days=1),
    )


def unsaved(key: str = "one", **changed: object) -> UnsavedPost:
    made = UnsavedPost(
        key,
        SARI,
        PostId("p"),
        3,
        everything(),
        datetime.combine(date(2027, 3, 6), time(10)),
        SlotMode.SAME_MOMENT,
        NOON,
    )
    return replace(made, **changed)  # type: ignore[arg-type]  # any of its fields


@pytest.fixture
def posts(tmp_path: Path) -> UnsavedPosts:
    return UnsavedPosts(tmp_path / "unsaved")


def test_what_was_kept_comes_back_word_for_word(posts: UnsavedPosts) -> None:
    posts.keep(unsaved())
    assert posts.of(SARI) == (unsaved(),)


def test_a_later_change_takes_the_place_of_the_one_before(posts: UnsavedPosts) -> None:
    posts.keep(unsaved())
    posts.keep(unsaved(version=4))
    assert [one.version for one in posts.of(SARI)] == [4]


def test_the_last_change_comes_first_and_nobody_sees_what_others_left(posts: UnsavedPosts) -> None:
    posts.keep(unsaved("early"))
    posts.keep(unsaved("late", at=NOON + timedelta(seconds=1), post_id=None, wall=None))
    posts.keep(unsaved("theirs", member_id=BUDI))
    assert [one.key for one in posts.of(SARI)] == ["late", "early"]


def test_what_is_forgotten_is_gone_and_may_be_forgotten_again(posts: UnsavedPosts) -> None:
    posts.keep(unsaved())
    posts.forget("one")
    posts.forget("one")
    assert posts.of(SARI) == ()


@pytest.mark.parametrize("words", [b"", b"{", b"[]", b'{"form": 2}', b"\xff", b'{"form": 1, "member": "sari"}'])
def test_a_file_that_cannot_be_read_is_passed_over_and_stays(tmp_path: Path, words: bytes) -> None:
    folder = tmp_path / "unsaved"
    folder.mkdir()
    (folder / "half.draft").write_bytes(words)
    assert UnsavedPosts(folder).of(SARI) == ()
    assert (folder / "half.draft").exists()


def test_where_nothing_was_ever_kept_there_is_nothing(tmp_path: Path) -> None:
    assert UnsavedPosts(tmp_path / "nowhere").of(SARI) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_only_this_person_may_look_into_the_folder(posts: UnsavedPosts, tmp_path: Path) -> None:
    posts.keep(unsaved())
    assert (tmp_path / "unsaved").stat().st_mode & 0o077 == 0


def test_a_place_that_takes_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "unsaved").write_text("a file")
    with pytest.raises(MachineError, match=r"file\.not_writable"):
        UnsavedPosts(tmp_path / "unsaved").keep(unsaved())
