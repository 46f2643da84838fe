"""What a write touched."""

from __future__ import annotations

from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.ids import PostId


def test_changes_add_up_and_nothing_is_nothing() -> None:
    assert not Changes()
    assert Changes.of(Kind.POSTS)
    assert Changes.of(Kind.POSTS) | Changes.of(Kind.HOLDS, Kind.POSTS) == Changes.of(Kind.HOLDS, Kind.POSTS)
    assert Changes.of(Kind.POSTS) | Changes() == Changes.of(Kind.POSTS)


def test_which_posts_are_meant_is_known_as_long_as_everybody_says_it() -> None:
    one, other = Changes.of_post(PostId("one")), Changes.of_post(PostId("other"))
    assert (one | Changes.of(Kind.HOLDS)).posts == {"one"}
    assert (Changes() | one | other).posts == {"one", "other"}
    assert (one | Changes.of(Kind.POSTS)).posts is None
    assert (Changes.of(Kind.POSTS, Kind.HOLDS) | one).posts is None
    assert Changes.of(Kind.HOLDS).posts is None
