"""MP4 and MOV: what their boxes say, and what in them tells too much."""

from __future__ import annotations

import struct

import pytest

from tests.media.a_film import an_mp4, box, track
from tests.media.reading_films import film, kept

PLACE = b"+52.0705+004.3007/"


@pytest.mark.parametrize("version", [0, 1])
def test_an_mp4_says_how_long_and_how_large_it_is(version: int) -> None:
    found = film(an_mp4(12.5, version=version))
    assert (found.media_type, found.seconds, found.width, found.height) == ("video/mp4", 12.5, 1280, 720)
    assert (found.has_sound, found.has_captions) == (False, False)


@pytest.mark.parametrize(
    ("letters", "codec"),
    [("avc1", "h264"), ("hvc1", "hevc"), ("av01", "av1"), ("mp4v", "mp4v"), ("\x00\x01\x02\x03", None), ("", None)],
)
def test_it_says_how_its_pictures_are_written(letters: str, codec: str | None) -> None:
    assert film(an_mp4(codec=letters)).codec == codec


def test_sound_and_captions_are_tracks_of_their_own() -> None:
    found = film(an_mp4(3, track("soun"), track("text")))
    assert (found.has_sound, found.has_captions) == (True, True)
    assert [film(an_mp4(3, track("soun"))).has_captions, film(an_mp4(3, track("sbtl"))).has_sound] == [False, False]


def test_a_film_taken_upright_is_as_high_as_it_is_shown() -> None:
    found = film(an_mp4(turned=True))
    assert (found.width, found.height) == (720, 1280)


def test_a_film_written_while_it_went_on_says_its_length_elsewhere_or_not_at_all() -> None:
    pieces = box("mvex", box("mehd", bytes(4), struct.pack(">I", 600 * 90)))
    assert film(an_mp4(0, told=pieces)).seconds == 90
    assert film(an_mp4(0)).seconds is None


@pytest.mark.parametrize("size", [1, 7, 64, 1_000_000])
def test_where_and_by_whom_it_was_taken_is_blanked_and_nothing_moves(size: int) -> None:
    told = box("udta", box("cxyz", PLACE)) + box("meta", b"com.apple.quicktime.author Rina")
    data = an_mp4(4, track("soun", more=box("udta", PLACE, long=True)), told=told, extra=box("uuid", b"<x:xmp>Rina"))
    clean = kept(data, size)
    assert PLACE in data
    assert b"Rina" in data
    assert PLACE not in clean
    assert b"Rina" not in clean
    assert len(clean) == len(data)
    assert clean.index(b"mdat") == data.index(b"mdat")
    assert film(clean).blanks == ()
    assert (film(clean).seconds, film(clean).has_sound, film(clean).codec) == (4, True, "h264")


def test_a_film_of_many_pieces_is_no_hostile_one() -> None:
    an_hour = box("moof", bytes(8)) * 3600 * 2
    assert film(an_mp4(3600, extra=an_hour)).seconds == 3600
