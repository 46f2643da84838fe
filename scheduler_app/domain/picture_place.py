"""The focal point and the crop of a picture: read from what somebody wrote, and worked out in pixels."""

from __future__ import annotations

from scheduler_app.domain.post import Crop, Focus

FURTHEST = 1000
"""The edge of a picture, seen from its middle."""

WHOLE = 10_000
"""The width and the height of a picture in a crop."""

# Less of a picture than this is a slip of the hand, and no network shows it.
_LEAST = WHOLE // 100


def focus_from(found: object) -> Focus | None:
    """A focal point out of a list of two numbers; None stays None. Raises ValueError for anything else."""
    if found is None:
        return None
    x, y = _numbers(found, 2)
    if max(abs(x), abs(y)) > FURTHEST:
        raise ValueError("a focal point outside of the picture")
    return x, y


def crop_from(found: object) -> Crop | None:
    """A crop out of a list of four numbers; None stays None. Raises ValueError for anything else."""
    if found is None:
        return None
    left, top, right, bottom = _numbers(found, 4)
    if min(left, top) < 0 or max(right, bottom) > WHOLE or right - left < _LEAST or bottom - top < _LEAST:
        raise ValueError("a crop that leaves nothing, or lies outside of the picture")
    return left, top, right, bottom


def _numbers(found: object, count: int) -> list[int]:
    if not isinstance(found, list | tuple) or len(found) != count or not all(type(one) is int for one in found):
        raise ValueError(f"{count} whole numbers were expected")
    return list(found)
