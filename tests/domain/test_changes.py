"""What a write touched."""

from __future__ import annotations

from scheduler_app.domain.changes import Changes, Kind


def test_changes_add_up_and_nothing_is_nothing() -> None:
    assert not Changes()
    assert Changes.of(Kind.POSTS)
    assert Changes.of(Kind.POSTS) | Changes.of(Kind.HOLDS, Kind.POSTS) == Changes.of(Kind.HOLDS, Kind.POSTS)
    assert Changes.of(Kind.POSTS) | Changes() == Changes.of(Kind.POSTS)
