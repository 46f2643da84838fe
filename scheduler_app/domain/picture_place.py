"""The focal point and the crop of a picture: read from what somebody wrote, and worked out in pixels."""

from __future__ import annotations

import re

from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import Crop, Focus

Box = tuple[int, int, int, int]
"""Left, top, right and bottom edge in pixels, the last two not included."""

FURTHEST = 1000
"""The edge of a picture, seen from its middle."""

WHOLE = 10_000
"""The width and the height of a picture in a crop."""

# Less of a picture than this is a slip of the hand, and no network shows it.
_LEAST = WHOLE // 100
_PERCENT = re.compile(r"\d{1,3}(\.\d{1,2})?", re.ASCII)


def focus_from(found: object) -> Focus | None:
    """A focal point out of a list of two numbers; None stays None. Raises ValueError for anything else."""
    if found is None:
        return None
    return _point(*_numbers(found, 2))


def _point(x: int, y: int) -> Focus:
    if max(abs(x), abs(y)) > FURTHEST:
        raise ValueError("a focal point outside of the picture")
    return x, y


def crop_from(found: object) -> Crop | None:
    """A crop out of a list of four numbers; None stays None. Raises ValueError for anything else."""
    if found is None:
        return None
    return _part(*_numbers(found, 4))


def _part(left: int, top: int, right: int, bottom: int) -> Crop:
    if min(left, top) < 0 or max(right, bottom) > WHOLE or right - left < _LEAST or bottom - top < _LEAST:
        raise ValueError("a crop that leaves nothing, or lies outside of the picture")
    return left, top, right, bottom


def focus_in_percent(written: str) -> Focus:
    """A focal point as people write it: ``50,20``, how far from the left and from the top in percent.

    Raises ValueError.
    """
    x, y = _percents(written, 2)
    return _point(round((x - 50) * FURTHEST / 50), round((50 - y) * FURTHEST / 50))


def crop_in_percent(written: str) -> Crop:
    """A crop as people write it: ``10,0,90,100``, its left, top, right and bottom edge in hundredths of the picture.

    Raises ValueError.
    """
    left, top, right, bottom = (round(edge * WHOLE / 100) for edge in _percents(written, 4))
    return _part(left, top, right, bottom)


def _percents(written: str, count: int) -> list[float]:
    parts = [part.strip().removesuffix("%").strip() for part in written.split(",")]
    if len(parts) != count or not all(_PERCENT.fullmatch(part) for part in parts):
        raise ValueError(f"{count} percentages were expected")
    return list(map(float, parts))


def shown_box(size: tuple[int, int], focus: Focus | None, crop: Crop | None, facts: MediaFacts) -> Box:
    """The part of a picture of this size that a network shows: the crop, made to its form around the focal point."""
    width, height = size
    left, top, right, bottom = crop or (0, 0, WHOLE, WHOLE)
    box = (width * left // WHOLE, height * top // WHOLE, -(-width * right // WHOLE), -(-height * bottom // WHOLE))
    wide, high = box[2] - box[0], box[3] - box[1]
    if facts.max_ratio is not None and wide * 100 > facts.max_ratio * high:
        wide = max(high * facts.max_ratio // 100, 1)
    elif facts.min_ratio is not None and wide * 100 < facts.min_ratio * high:
        high = max(wide * 100 // facts.min_ratio, 1)
    x, y = (box[0] + box[2]) // 2, (box[1] + box[3]) // 2
    if focus is not None:
        x, y = width * (focus[0] + FURTHEST) // (2 * FURTHEST), height * (FURTHEST - focus[1]) // (2 * FURTHEST)
    first, above = _around(x, wide, box[0], box[2]), _around(y, high, box[1], box[3])
    return first, above, first + wide, above + high


def _around(middle: int, length: int, least: int, most: int) -> int:
    """Where a stretch of this length begins, with its middle as near to ``middle`` as its bounds let it."""
    return min(max(middle - length // 2, least), most - length)


def pixels_of(box: Box, facts: MediaFacts) -> tuple[int, int]:
    """How many pixels this part has where a network shows it: its own, or as many as it takes."""
    width, height = box[2] - box[0], box[3] - box[1]
    scale = min(1.0, (facts.max_width or width) / width, (facts.max_height or height) / height)
    if facts.max_pixels is not None:
        scale = min(scale, (facts.max_pixels / (width * height)) ** 0.5)
    # Downwards: a pixel too many is refused.
    return (width, height) if scale == 1 else (max(int(width * scale), 1), max(int(height * scale), 1))


def _numbers(found: object, count: int) -> list[int]:
    if not isinstance(found, list | tuple) or len(found) != count or not all(type(one) is int for one in found):
        raise ValueError(f"{count} whole numbers were expected")
    return list(found)
