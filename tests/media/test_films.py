"""Films: what they say of themselves, and what they no longer tell."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler_app.clock import Clock
from scheduler_app.errors import InvalidInput
from scheduler_app.media.films import Film, prepared_film
from scheduler_app.media.library import MediaLibrary
from tests.media.a_film import a_webm, an_mp4, box, track

PLACE = b"+52.0705+004.3007/"


def film(data: bytes) -> Film:
    found = prepared_film(data, "film")
    assert found is not None
    return found


@pytest.mark.parametrize("version", [0, 1])
def test_an_mp4_says_how_long_and_how_large_it_is(version: int) -> None:
    found = film(an_mp4(12.5, version=version))
    assert (found.media_type, found.seconds, found.width, found.height) == ("video/mp4", 12.5, 1280, 720)
    assert (found.has_sound, found.has_captions) == (False, False)


def test_sound_and_captions_are_tracks_of_their_own() -> None:
    found = film(an_mp4(3, track("soun"), track("text")))
    assert (found.has_sound, found.has_captions) == (True, True)
    assert [film(an_mp4(3, track("soun"))).has_captions, film(an_mp4(3, track("sbtl"))).has_sound] == [False, False]


def test_a_film_taken_upright_is_as_high_as_it_is_shown() -> None:
    found = film(an_mp4(turned=True))
    assert (found.width, found.height) == (720, 1280)


def test_a_mov_is_told_from_an_mp4_and_a_picture_in_such_a_file_is_no_film() -> None:
    assert film(an_mp4(brand="qt  ")).media_type == "video/quicktime"
    assert prepared_film(an_mp4(brand="heic"), "IMG.heic") is None
    assert prepared_film(b"\xff\xd8\xff\xe0 a picture", "a.jpg") is None
    assert prepared_film(b"", "nothing") is None


def test_a_film_written_while_it_went_on_says_its_length_elsewhere_or_not_at_all() -> None:
    pieces = box("mvex", box("mehd", bytes(4), struct.pack(">I", 600 * 90)))
    assert film(an_mp4(0, told=pieces)).seconds == 90
    assert film(an_mp4(0)).seconds is None


def test_where_and_by_whom_it_was_taken_is_blanked_and_nothing_moves() -> None:
    told = box("udta", box("(c)xyz".replace("(c)", "c")[:4], PLACE)) + box("meta", b"com.apple.quicktime.author Rina")
    data = an_mp4(4, track("soun", more=box("udta", PLACE)), told=told, extra=box("uuid", b"<x:xmpmeta>Rina"))
    found = film(data)
    assert PLACE in data
    assert b"Rina" in data
    assert PLACE not in found.data
    assert b"Rina" not in found.data
    assert len(found.data) == len(data)
    assert found.data.index(b"mdat") == data.index(b"mdat")
    assert film(found.data).data == found.data
    assert (film(found.data).seconds, film(found.data).has_sound) == (4, True)


@pytest.mark.parametrize("unknown", [False, True])
def test_a_webm_says_the_same(unknown: bool) -> None:
    found = film(a_webm(9.5, 2, 17, unknown=unknown))
    assert (found.media_type, found.seconds, found.width, found.height) == ("video/webm", 9.5, 640, 480)
    assert (found.has_sound, found.has_captions) == (True, True)
    assert (film(a_webm()).has_sound, film(a_webm()).has_captions) == (False, False)


@pytest.mark.parametrize("length", [1, 2, 7, 8, 9, 200])
def test_the_tags_of_a_webm_are_blanked_in_place(length: int) -> None:
    data = a_webm(tags=b"LOCATION 52.07,4.30" * 20 + b"x" * length)
    found = film(data)
    assert (b"LOCATION" in data, b"LOCATION" in found.data, len(found.data)) == (True, False, len(data))
    assert film(found.data) == found


def test_a_kind_that_no_network_takes_is_refused() -> None:
    with pytest.raises(InvalidInput) as caught:
        prepared_film(a_webm(kind="matroska"), "film.mkv")
    assert caught.value.code == "media.unsupported"


@pytest.mark.parametrize(
    "data",
    [
        an_mp4()[:-40],
        box("ftyp", b"isom"),
        box("ftyp", b"isom") + box("moov", box("mvhd", bytes(3))),
        box("ftyp", b"isom") + box("free") * 6000,
        box("ftyp", b"isom") + struct.pack(">I4s", 2**31, b"moov"),
        box("ftyp", b"isom") + struct.pack(">I4sQ", 1, b"moov", 2**63),
        an_mp4(10**12, version=1),
        a_webm()[:20],
        a_webm()[:60],
        b"\x1a\x45\xdf\xa3\x00\x00",
    ],
)
def test_what_cannot_be_read_is_told_as_damaged(data: bytes) -> None:
    with pytest.raises(InvalidInput) as caught:
        prepared_film(data, "film")
    assert caught.value.code in ("media.broken", "media.unsupported")


WHOLE = [an_mp4(5, track("soun")), a_webm(5, 2, tags=b"x" * 30)]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(WHOLE), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), min_size=1, max_size=12))
def test_hostile_bytes_are_read_or_refused_and_never_grow(whole: bytes, hits: list[tuple[int, int]]) -> None:
    data = bytearray(whole)
    for at, byte in hits:
        data[at % len(data)] = byte
    try:
        found = prepared_film(bytes(data), "film")
    except InvalidInput:
        return
    assert found is None or len(found.data) == len(data)


def test_the_library_takes_films_in_and_knows_how_long_they_are(tmp_path: Path) -> None:
    stored = MediaLibrary(tmp_path, Clock()).take_in_bytes(an_mp4(12.5, track("soun")), "film.mp4")
    assert (stored.media_type, stored.seconds, stored.sound, stored.captioned) == ("video/mp4", 12.5, True, False)
    assert (stored.width, stored.height) == (1280, 720)
