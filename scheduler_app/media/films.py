"""What a film says of itself: MP4, MOV and WebM read by their own tables of contents, without decoding anything.

Only headers are looked at, a bounded number of them and never one inside another for more than a few levels, so that
hostile bytes cost nothing. What tells where and by whom it was taken is blanked in place: the file keeps its length,
and all the places that its tables point at stay where they are.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

from scheduler_app.errors import InvalidInput

_MOST_BOXES = 5000
_MOST_TRACKS = 64
# What phones and cameras call a film; pictures in the same kind of file have brands of their own.
_QUICKTIME = b"qt  "
_PICTURE_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis")
_SOUND, _PICTURES, _TEXTS = "soun", "vide", frozenset({"sbtl", "subt", "text", "clcp"})
# Where, by whom and with what it was taken: user data, and lists of keys and values.
_TELL_TOO_MUCH = frozenset({b"udta", b"meta", b"uuid"})
_LONGEST_DAYS = 30
_WIDEST = 65_535


@dataclass(frozen=True, slots=True)
class Film:
    """A film ready to be kept. ``seconds`` and sizes in pixels are None where it does not say.

    ``has_captions`` is about captions in the file; words burnt into the pictures are not known of.
    """

    data: bytes
    media_type: str
    width: int | None = None
    height: int | None = None
    seconds: float | None = None
    has_sound: bool = False
    has_captions: bool = False


def prepared_film(data: bytes, name: str) -> Film | None:
    """Read a film's bytes and blank what must not travel; None for what is no film.

    Raises InvalidInput: media.broken for a film whose tables cannot be read, media.unsupported for kinds that no
    network takes.
    """
    if data[4:8] == b"ftyp" and data[8:12] not in _PICTURE_BRANDS:
        read = _read_mp4
    elif data[:4] == _EBML:
        read = _read_webm
    else:
        return None
    try:
        return read(data, name)
    except (struct.error, LookupError, OverflowError, ValueError, ZeroDivisionError) as error:
        raise InvalidInput("media.broken", name=name) from error


@dataclass(frozen=True, slots=True)
class _Box:
    """Something in the file: where it begins, its name, and where what is in it starts and ends."""

    at: int
    name: bytes
    start: int
    end: int


# MP4 and MOV: boxes of a length and a name of four letters each.


def _read_mp4(data: bytes, name: str) -> Film:
    clean = bytearray(data)
    left = [_MOST_BOXES]
    whole = list(_boxes(data, 0, len(data), left))
    movie = next((one for one in whole if one.name == b"moov"), None)
    if movie is None:
        raise ValueError("no table of contents")
    film = Film(b"", "video/quicktime" if data[8:12] == _QUICKTIME else "video/mp4")
    _blank(clean, whole)
    inside = list(_boxes(data, movie.start, movie.end, left))
    _blank(clean, inside)
    for one in inside:
        if one.name == b"mvhd":
            film = replace(film, seconds=_length(data, one) or film.seconds)
        elif one.name == b"mvex" and film.seconds is None:
            film = replace(film, seconds=_length_in_pieces(data, one, inside, left))
    for track in [one for one in inside if one.name == b"trak"][:_MOST_TRACKS]:
        film = _with_track(film, data, track, clean, left)
    if film.width is None:
        raise ValueError("no pictures")
    return replace(film, data=bytes(clean))


def _boxes(data: bytes, at: int, end: int, left: list[int]) -> Iterator[_Box]:
    while at + 8 <= end:
        left[0] -= 1
        if left[0] < 0:
            raise ValueError("too many boxes")
        length, name = struct.unpack_from(">I4s", data, at)
        start = at + 8
        if length == 1:
            (length,) = struct.unpack_from(">Q", data, start)
            start += 8
        # Nought means: to the end.
        until = end if length == 0 else at + length
        if until < start or until > end:
            raise ValueError("a box ends outside")
        yield _Box(at, name, start, until)
        at = until


def _blank(clean: bytearray, boxes: list[_Box]) -> None:
    for one in boxes:
        if one.name in _TELL_TOO_MUCH:
            clean[one.at + 4 : one.at + 8] = b"free"
            clean[one.start : one.end] = bytes(one.end - one.start)


def _length(data: bytes, box: _Box) -> float | None:
    if data[box.start] == 1:
        scale, duration = struct.unpack_from(">IQ", data, box.start + 20)
        unknown = 2**64 - 1
    else:
        scale, duration = struct.unpack_from(">II", data, box.start + 12)
        unknown = 2**32 - 1
    return _sound_length(duration / scale) if duration and duration != unknown else None


def _length_in_pieces(data: bytes, box: _Box, beside: list[_Box], left: list[int]) -> float | None:
    """Of a film that was written while it went on."""
    header = next((one for one in beside if one.name == b"mvhd"), None)
    length = next((one for one in _boxes(data, box.start, box.end, left) if one.name == b"mehd"), None)
    if header is None or length is None:
        return None
    (scale,) = struct.unpack_from(">I", data, header.start + (20 if data[header.start] == 1 else 12))
    (duration,) = struct.unpack_from(">Q" if data[length.start] == 1 else ">I", data, length.start + 4)
    return _sound_length(duration / scale)


def _sound_length(seconds: float) -> float:
    if not 0 <= seconds <= _LONGEST_DAYS * 86_400:
        raise ValueError("no film is so long")
    return seconds


def _with_track(film: Film, data: bytes, track: _Box, clean: bytearray, left: list[int]) -> Film:
    inside = list(_boxes(data, track.start, track.end, left))
    _blank(clean, inside)
    kind = next((_kind(data, one, left) for one in inside if one.name == b"mdia"), "")
    header = next((one for one in inside if one.name == b"tkhd"), None)
    if kind == _PICTURES and header is not None and film.width is None:
        width, height = _size(data, header)
        return replace(film, width=width, height=height)
    return replace(film, has_sound=film.has_sound or kind == _SOUND, has_captions=film.has_captions or kind in _TEXTS)


def _kind(data: bytes, media: _Box, left: list[int]) -> str:
    found = next((one for one in _boxes(data, media.start, media.end, left) if one.name == b"hdlr"), None)
    return "" if found is None else data[found.start + 8 : found.start + 12].decode("latin-1")


def _size(data: bytes, header: _Box) -> tuple[int, int]:
    """In pixels as shown: a film that was taken upright says so with a turn."""
    matrix = header.start + (52 if data[header.start] == 1 else 40)
    straight, turned = struct.unpack_from(">ii", data, matrix)
    width, height = (side >> 16 for side in struct.unpack_from(">II", data, matrix + 36))
    return (height, width) if straight == 0 and turned != 0 else (width, height)


# WebM: elements of a number, a length and what is in them, each number of its own length.

_EBML = b"\x1a\x45\xdf\xa3"
_SEGMENT, _INFO, _TRACKS, _TRACK, _TAGS = 0x18538067, 0x1549A966, 0x1654AE6B, 0xAE, 0x1254C367
_DOC_TYPE, _SCALE, _DURATION, _KIND, _VIDEO, _WIDTH, _HEIGHT = 0x4282, 0x2AD7B1, 0x4489, 0x83, 0xE0, 0xB0, 0xBA
_VOID = 0xEC
_OF_PICTURES, _OF_SOUND, _OF_WORDS = 1, 2, 17


@dataclass(frozen=True, slots=True)
class _Element:
    number: int
    at: int
    start: int
    end: int


def _read_webm(data: bytes, name: str) -> Film:
    left = [_MOST_BOXES]
    head, *rest = _elements(data, 0, len(data), left)
    kind = next(
        (_text(data, one) for one in _elements(data, head.start, head.end, left) if one.number == _DOC_TYPE), ""
    )
    if kind != "webm":
        raise InvalidInput("media.unsupported", name=name)
    segment = next((one for one in rest if one.number == _SEGMENT), None)
    if segment is None:
        raise ValueError("nothing in it")
    clean, film = bytearray(data), Film(b"", "video/webm")
    for one in _elements(data, segment.start, segment.end, left):
        if one.number == _INFO:
            film = replace(film, seconds=_webm_length(data, one, left))
        elif one.number == _TRACKS:
            film = _with_tracks(film, data, one, left)
        elif one.number == _TAGS:
            _void(clean, one)
    if film.width is None:
        raise ValueError("no pictures")
    return replace(film, data=bytes(clean))


def _elements(data: bytes, at: int, end: int, left: list[int]) -> Iterator[_Element]:
    while at < end:
        left[0] -= 1
        if left[0] < 0:
            raise ValueError("too many elements")
        number, after = _number(data, at, marked=True)
        length, start = _number(data, after, marked=False)
        # All ones means: as far as it goes.
        unknown = length == 2 ** (7 * (start - after)) - 1
        until = end if unknown else min(start + length, end) if number == _SEGMENT else start + length
        if until > end:
            # A file that was cut short is read as far as its contents go.
            return
        yield _Element(number, at, start, until)
        at = until


def _number(data: bytes, at: int, *, marked: bool) -> tuple[int, int]:
    first = data[at]
    size = 9 - first.bit_length()
    if size > 8 or at + size > len(data):
        raise ValueError("no number")
    value = int.from_bytes(data[at : at + size], "big")
    return value if marked else value & (2 ** (7 * size) - 1), at + size


def _webm_length(data: bytes, info: _Element, left: list[int]) -> float | None:
    scale, duration = 1_000_000, None
    for one in _elements(data, info.start, info.end, left):
        if one.number == _SCALE:
            scale = _whole(data, one)
        elif one.number == _DURATION:
            (duration,) = struct.unpack(">f" if one.end - one.start == 4 else ">d", data[one.start : one.end])
    return None if duration is None else _sound_length(duration * scale / 1e9)


def _with_tracks(film: Film, data: bytes, tracks: _Element, left: list[int]) -> Film:
    for track in _elements(data, tracks.start, tracks.end, left):
        inside = (
            {one.number: one for one in _elements(data, track.start, track.end, left)} if track.number == _TRACK else {}
        )
        kind = _whole(data, inside[_KIND]) if _KIND in inside else 0
        if kind == _OF_PICTURES and _VIDEO in inside and film.width is None:
            sizes = {one.number: one for one in _elements(data, inside[_VIDEO].start, inside[_VIDEO].end, left)}
            film = replace(film, width=_side(data, sizes[_WIDTH]), height=_side(data, sizes[_HEIGHT]))
        film = replace(
            film, has_sound=film.has_sound or kind == _OF_SOUND, has_captions=film.has_captions or kind == _OF_WORDS
        )
    return film


def _whole(data: bytes, one: _Element) -> int:
    if one.end - one.start > 8:
        raise ValueError("no whole number")
    return int.from_bytes(data[one.start : one.end], "big")


def _side(data: bytes, one: _Element) -> int:
    if (pixels := _whole(data, one)) > _WIDEST:
        raise ValueError("no film is so wide")
    return pixels


def _text(data: bytes, one: _Element) -> str:
    return data[one.start : one.end].rstrip(b"\0").decode("ascii", "replace")


def _void(clean: bytearray, one: _Element) -> None:
    """An element without meaning in its place, of the same length."""
    whole = one.end - one.at
    size = min(8, whole - 1)
    length = (whole - 1 - size) | 1 << (7 * size)
    clean[one.at : one.end] = bytes([_VOID]) + length.to_bytes(size, "big") + bytes(whole - 1 - size)
