"""WebM: what its elements say, and what in them tells too much."""

from __future__ import annotations

import pytest

from tests.media.a_film import a_webm, element
from tests.media.reading_films import film, kept


@pytest.mark.parametrize("unknown", [False, True])
def test_a_webm_says_the_same(unknown: bool) -> None:
    found = film(a_webm(9.5, 2, 17, unknown=unknown))
    assert (found.media_type, found.seconds, found.width, found.height) == ("video/webm", 9.5, 640, 480)
    assert (found.has_sound, found.has_captions) == (True, True)
    assert (film(a_webm()).has_sound, film(a_webm()).has_captions) == (False, False)


@pytest.mark.parametrize(
    ("written", "codec"), [("V_VP8", "vp8"), ("V_VP9", "vp9"), ("V_AV1", "av1"), ("V_THEORA", "theora"), ("", None)]
)
def test_it_says_how_its_pictures_are_written(written: str, codec: str | None) -> None:
    assert film(a_webm(codec=written)).codec == codec


@pytest.mark.parametrize("length", [1, 2, 7, 8, 9, 200])
def test_the_tags_of_a_webm_are_blanked_in_place(length: int) -> None:
    data = a_webm(tags=b"LOCATION 52.07,4.30" * 20 + b"x" * length)
    clean = kept(data)
    assert (b"LOCATION" in data, b"LOCATION" in clean, len(clean)) == (True, False, len(data))
    assert film(clean) == film(a_webm())


def test_tags_behind_clusters_that_do_not_say_their_length_are_found() -> None:
    cluster = element(0x1F43B675, element(0xE7, b"\1"), element(0xA3, bytes(20)), unknown=True)
    data = a_webm(clusters=cluster * 3, tags=b"LOCATION 52.07,4.30", unknown=True)
    assert b"LOCATION" not in kept(data)
