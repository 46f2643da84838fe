"""Films are told from pictures and from each other, and hostile ones cost nothing."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler_app.errors import InvalidInput
from scheduler_app.media.films import read_film
from tests.media.a_film import a_webm, an_mp4, box, element, track
from tests.media.reading_films import film, kept


def read(data: bytes, name: str = "film") -> object:
    return read_film(io.BytesIO(data), name)


def test_a_mov_is_told_from_an_mp4_and_a_picture_in_such_a_file_is_no_film() -> None:
    assert film(an_mp4(brand="qt  ")).media_type == "video/quicktime"
    assert read(an_mp4(brand="heic"), "IMG.heic") is None
    assert read(b"\xff\xd8\xff\xe0 a picture", "a.jpg") is None
    assert read(b"", "nothing") is None


@pytest.mark.parametrize(
    ("data", "name"),
    [(an_mp4(), "a.webm"), (an_mp4(), "a.jpg"), (an_mp4(brand="qt  "), "a.mp4"), (a_webm(), "a.MP4")],
)
def test_a_film_called_another_kind_is_named_as_what_it_is(data: bytes, name: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        read(data, name)
    assert caught.value.code == "media.mislabelled"
    assert caught.value.params == {"name": name, "found": film(data).media_type}


@pytest.mark.parametrize("name", ["a.mp4", "A.M4V", "a.3gp", "no ending"])
def test_a_film_may_be_called_what_it_is(name: str) -> None:
    assert film(an_mp4(), name).width == 1280


def test_a_kind_that_no_network_takes_is_refused() -> None:
    with pytest.raises(InvalidInput) as caught:
        read(a_webm(kind="matroska"), "film.mkv")
    assert caught.value.code == "media.unsupported"


NESTED = box("ftyp", b"isom")
for _ in range(50):
    NESTED = box("ftyp", b"isom") + box("moov", NESTED)


@pytest.mark.parametrize(
    "data",
    [
        an_mp4()[:-40],
        box("ftyp", b"isom"),
        box("ftyp", b"isom") + box("moov", box("mvhd", bytes(3))),
        box("ftyp", b"isom") + box("free") * 400_000,
        box("ftyp", b"isom") + box("moov", box("free") * 400_000),
        box("ftyp", b"isom") + struct.pack(">I4s", 2**31, b"moov"),
        box("ftyp", b"isom") + struct.pack(">I4sQ", 1, b"moov", 2**63),
        box("ftyp", b"isom") + struct.pack(">I4sQ", 1, b"moov", 2),
        NESTED,
        an_mp4(10**12, version=1),
        an_mp4(size=(0, 0)),
        a_webm()[:20],
        a_webm()[:60],
        b"\x1a\x45\xdf\xa3\x00\x00",
        b"\x1a\x45\xdf\xa3",
        b"\x1a\x45\xdf\xa3\xbf" + bytes(20),
        element(0x1A45DFA3, element(0x4282, b"webm" * 100)),
        element(0x1A45DFA3, element(0x4282, b"webm")) + element(0x18538067, element(0xEC) * 100_000),
    ],
)
def test_what_cannot_be_read_is_told_as_damaged(data: bytes) -> None:
    with pytest.raises(InvalidInput) as caught:
        read(data)
    assert caught.value.code in ("media.broken", "media.unsupported")


WHOLE = [an_mp4(5, track("soun")), a_webm(5, 2, tags=b"x" * 30)]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(WHOLE), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), min_size=1, max_size=12))
def test_hostile_bytes_are_read_or_refused_and_never_grow(whole: bytes, hits: list[tuple[int, int]]) -> None:
    data = bytearray(whole)
    for at, byte in hits:
        data[at % len(data)] = byte
    try:
        found = read(bytes(data))
    except InvalidInput:
        return
    assert found is None or len(kept(bytes(data))) == len(data)
