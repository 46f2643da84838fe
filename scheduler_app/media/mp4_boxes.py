"""MP4 and MOV: boxes of a length and a name of four letters each, some of them with boxes inside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from scheduler_app.media.bounded_file import BoundedFile
from scheduler_app.media.film import Blank, Film, sound_length, sound_side

_MOST_TRACKS = 64
_QUICKTIME = b"qt  "
_SOUND, _PICTURES, _TEXTS = "soun", "vide", frozenset({"sbtl", "subt", "text", "clcp"})
# Where, by whom and with what it was taken: user data, and lists of keys and values.
_TELL_TOO_MUCH = frozenset({b"udta", b"meta", b"uuid"})
_CODECS = {
    "avc1": "h264",
    "avc3": "h264",
    "hvc1": "hevc",
    "hev1": "hevc",
    "dvh1": "hevc",
    "dvhe": "hevc",
    "vp08": "vp8",
    "vp09": "vp9",
    "av01": "av1",
}


@dataclass(frozen=True, slots=True)
class _Box:
    """Something in the file: where it begins, its name, and where what is in it starts and ends."""

    at: int
    name: bytes
    start: int
    end: int


def read_mp4(data: BoundedFile) -> Film | None:
    """What the film says of itself. Raises ValueError, struct.error and the like for what cannot be read."""
    whole = list(_boxes(data, 0, data.size))
    movie = _named(whole, b"moov")
    if movie is None:
        raise ValueError("no table of contents")
    inside = list(_inside(data, movie))
    film = Film("video/quicktime" if data.part(8, 4) == _QUICKTIME else "video/mp4", seconds=_seconds(data, inside))
    blanks = [*_blanks(data, whole), *_blanks(data, inside)]
    for track in [one for one in inside if one.name == b"trak"][:_MOST_TRACKS]:
        of_track = list(_inside(data, track))
        blanks += _blanks(data, of_track)
        film = _with_track(film, data, of_track)
    if film.width is None:
        raise ValueError("no pictures")
    return replace(film, blanks=tuple(blanks))


def _boxes(data: BoundedFile, at: int, end: int) -> Iterator[_Box]:
    while at + 8 <= end:
        length, name = data.unpack(">I4s", at)
        start = at + 8
        if length == 1:
            (length,) = data.unpack(">Q", start)
            start += 8
        # Nought means: to the end.
        until = end if length == 0 else at + length
        if until < start or until > end:
            raise ValueError("a box ends outside")
        yield _Box(at, name, start, until)
        at = until


def _inside(data: BoundedFile, box: _Box) -> Iterator[_Box]:
    return _boxes(data, box.start, box.end)


def _named(boxes: Sequence[_Box], name: bytes) -> _Box | None:
    return next((one for one in boxes if one.name == name), None)


def _below(data: BoundedFile, box: _Box | None, *names: bytes) -> _Box | None:
    """The box at the end of a path; None where it is not there."""
    for name in names:
        box = _named(list(_inside(data, box)), name) if box else None
    return box


def _blanks(data: BoundedFile, boxes: Sequence[_Box]) -> Iterator[Blank]:
    for one in boxes:
        if one.name in _TELL_TOO_MUCH:
            length, after = data.part(one.at, 4), data.part(one.at + 8, one.start - one.at - 8)
            yield Blank(one.at, one.end, length + b"free" + after)


def _seconds(data: BoundedFile, movie: Sequence[_Box]) -> float | None:
    header = _named(movie, b"mvhd")
    if header is None:
        return None
    long = data.part(header.start, 1) == b"\1"
    scale, duration = data.unpack(*((">IQ", header.start + 20) if long else (">II", header.start + 12)))
    if duration in (0, 2**64 - 1 if long else 2**32 - 1):
        # Of a film that was written while it went on.
        length = _below(data, _named(movie, b"mvex"), b"mehd")
        if length is None:
            return None
        (duration,) = data.unpack(">Q" if data.part(length.start, 1) == b"\1" else ">I", length.start + 4)
    return sound_length(duration / scale) if duration else None


def _with_track(film: Film, data: BoundedFile, track: Sequence[_Box]) -> Film:
    media, header = _named(track, b"mdia"), _named(track, b"tkhd")
    handler = _below(data, media, b"hdlr")
    kind = "" if handler is None else data.part(handler.start + 8, 4).decode("latin-1")
    if kind == _PICTURES and header is not None and film.width is None:
        width, height = _size(data, header)
        return replace(film, width=width, height=height, codec=_codec(data, media))
    return replace(film, has_sound=film.has_sound or kind == _SOUND, has_captions=film.has_captions or kind in _TEXTS)


def _codec(data: BoundedFile, media: _Box | None) -> str | None:
    listed = _below(data, media, b"minf", b"stbl", b"stsd")
    if listed is None or listed.end - listed.start < 16:
        return None
    letters = data.part(listed.start + 12, 4).decode("latin-1").strip().lower()
    return _CODECS.get(letters, letters if letters.isascii() and letters.isalnum() else None)


def _size(data: BoundedFile, header: _Box) -> tuple[int, int]:
    """In pixels as shown: a film that was taken upright says so with a turn."""
    matrix = header.start + (52 if data.part(header.start, 1) == b"\1" else 40)
    straight, turned = data.unpack(">ii", matrix)
    width, height = (sound_side(side >> 16) for side in data.unpack(">II", matrix + 36))
    return (height, width) if straight == 0 and turned != 0 else (width, height)
