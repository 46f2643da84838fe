"""What is known of a film, and what of it must not travel."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_LONGEST_DAYS = 30
_WIDEST = 65_535


@dataclass(frozen=True, slots=True)
class Blank:
    """Bytes from ``at`` up to ``end`` that must not travel: ``head`` replaces the first, nought the rest."""

    at: int
    end: int
    head: bytes

    def between(self, first: int, last: int) -> bytes:
        head = self.head[first - self.at : last - self.at]
        return head + bytes(last - first - len(head))


@dataclass(frozen=True, slots=True)
class Film:
    """What is known of a film. ``seconds``, sizes in pixels as shown and ``codec`` are None where it does not say.

    ``codec`` is how its pictures are written: h264, hevc, vp8, vp9, av1, or the four letters of another way.
    ``has_captions`` is about captions in the file; words burnt into the pictures are not known of. ``blanks`` are what
    tells too much, none in a film that was taken in.
    """

    media_type: str
    width: int | None = None
    height: int | None = None
    seconds: float | None = None
    codec: str | None = None
    has_sound: bool = False
    has_captions: bool = False
    blanks: tuple[Blank, ...] = ()


def without(blocks: Iterable[bytes], blanks: Iterable[Blank]) -> Iterator[bytes]:
    """The blocks of a whole file, one after the other, with nothing where the blanks are."""
    waiting, start = deque(sorted(blanks, key=lambda one: one.at)), 0
    for block in blocks:
        end, clean = start + len(block), bytearray()
        while waiting and waiting[0].at < end:
            clean = clean or bytearray(block)
            first, last = max(waiting[0].at, start), min(waiting[0].end, end)
            clean[first - start : last - start] = waiting[0].between(first, last)
            if waiting[0].end > end:
                break
            waiting.popleft()
        yield bytes(clean) if clean else block
        start = end


def sound_length(seconds: float) -> float:
    """The same, if a film can last so long. Raises ValueError."""
    if not 0 <= seconds <= _LONGEST_DAYS * 86_400:
        raise ValueError("no film is so long")
    return seconds


def sound_side(pixels: int) -> int:
    """The same, if a film can be so wide or high. Raises ValueError."""
    if not 0 < pixels <= _WIDEST:
        raise ValueError("no film is so wide")
    return pixels
