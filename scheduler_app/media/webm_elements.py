"""WebM: elements of a number, a length and what is in them, each number of its own length."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

from scheduler_app.media.bounded_file import BoundedFile
from scheduler_app.media.film import Blank, Film, sound_length, sound_side

_SEGMENT, _CLUSTER, _INFO, _TRACKS, _TRACK, _TAGS = (
    0x18538067, 0x1F43B675, 0x1549A966, 0x1654AE6B, 0xAE, 0x1254C367,
)  # fmt: skip
_DOC_TYPE, _SCALE, _DURATION, _KIND, _CODEC = 0x4282, 0x2AD7B1, 0x4489, 0x83, 0x86
_VIDEO, _WIDTH, _HEIGHT = 0xE0, 0xB0, 0xBA
_VOID = 0xEC
_OF_PICTURES, _OF_SOUND, _OF_WORDS = 1, 2, 17
_LONGEST_WORD = 64
_CODECS = {"V_VP8": "vp8", "V_VP9": "vp9", "V_AV1": "av1", "V_MPEG4/ISO/AVC": "h264"}


@dataclass(frozen=True, slots=True)
class _Element:
    number: int
    at: int
    start: int
    end: int


def read_webm(data: BoundedFile) -> Film | None:
    """What the film says of itself; None for other kinds of the same family, which no network takes.

    Raises ValueError, struct.error and the like for what cannot be read.
    """
    whole = _elements(data, 0, data.size)
    head = next(whole, None)
    if head is None or not any(one.number == _DOC_TYPE and _word(data, one) == "webm" for one in _inside(data, head)):
        return None
    segment = next((one for one in whole if one.number == _SEGMENT), None)
    if segment is None:
        raise ValueError("nothing in it")
    film, blanks = Film("video/webm"), list[Blank]()
    for one in _inside(data, segment):
        if one.number == _INFO:
            film = replace(film, seconds=_length(data, one))
        elif one.number == _TRACKS:
            film = _with_tracks(film, data, one)
        elif one.number == _TAGS:
            blanks.append(_void(one))
    if film.width is None:
        raise ValueError("no pictures")
    return replace(film, blanks=tuple(blanks))


def _elements(data: BoundedFile, at: int, end: int) -> Iterator[_Element]:
    while at < end:
        number, after = _number(data, at, marked=True)
        length, start = _number(data, after, marked=False)
        # All ones means: as far as it goes. What is in such a cluster then stands beside it, up to the next one.
        unknown = length == 2 ** (7 * (start - after)) - 1
        if unknown and number == _CLUSTER:
            until = start
        elif unknown:
            until = end
        else:
            until = min(start + length, end) if number == _SEGMENT else start + length
        if until > end:
            # A file that was cut short is read as far as its contents go.
            return
        yield _Element(number, at, start, until)
        at = until


def _inside(data: BoundedFile, element: _Element) -> Iterator[_Element]:
    return _elements(data, element.start, element.end)


def _number(data: BoundedFile, at: int, *, marked: bool) -> tuple[int, int]:
    size = 9 - data.part(at, 1)[0].bit_length()
    if size > 8:
        raise ValueError("no number")
    value = int.from_bytes(data.part(at, size), "big")
    return value if marked else value & (2 ** (7 * size) - 1), at + size


def _length(data: BoundedFile, info: _Element) -> float | None:
    scale, duration = 1_000_000, None
    for one in _inside(data, info):
        if one.number == _SCALE:
            scale = _whole(data, one)
        elif one.number == _DURATION:
            size = one.end - one.start
            (duration,) = struct.unpack(">f" if size == 4 else ">d", data.part(one.start, size))
    return None if duration is None else sound_length(duration * scale / 1e9)


def _with_tracks(film: Film, data: BoundedFile, tracks: _Element) -> Film:
    for track in _inside(data, tracks):
        inside = {one.number: one for one in _inside(data, track)} if track.number == _TRACK else {}
        kind = _whole(data, inside[_KIND]) if _KIND in inside else 0
        if kind == _OF_PICTURES and _VIDEO in inside and film.width is None:
            sizes = {one.number: one for one in _inside(data, inside[_VIDEO])}
            width, height = (sound_side(_whole(data, sizes[side])) for side in (_WIDTH, _HEIGHT))
            codec = _codec(_word(data, inside[_CODEC])) if _CODEC in inside else None
            film = replace(film, width=width, height=height, codec=codec)
        film = replace(
            film, has_sound=film.has_sound or kind == _OF_SOUND, has_captions=film.has_captions or kind == _OF_WORDS
        )
    return film


def _codec(written: str) -> str | None:
    return _CODECS.get(written, written.removeprefix("V_").lower() or None)


def _whole(data: BoundedFile, one: _Element) -> int:
    if one.end - one.start > 8:
        raise ValueError("no whole number")
    return int.from_bytes(data.part(one.start, one.end - one.start), "big")


def _word(data: BoundedFile, one: _Element) -> str:
    if one.end - one.start > _LONGEST_WORD:
        raise ValueError("no word")
    return data.part(one.start, one.end - one.start).rstrip(b"\0").decode("ascii", "replace")


def _void(one: _Element) -> Blank:
    """An element without meaning in its place, of the same length."""
    whole = one.end - one.at
    size = min(8, whole - 1)
    length = (whole - 1 - size) | 1 << (7 * size)
    return Blank(one.at, one.end, bytes([_VOID]) + length.to_bytes(size, "big"))
