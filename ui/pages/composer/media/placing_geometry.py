"""Moving the edges of a crop and the focal point: values only, in the units of the post."""

from __future__ import annotations

from dataclasses import dataclass

from scheduler_app.domain.picture_place import FURTHEST, WHOLE
from scheduler_app.domain.post import Crop, Focus

ALL: Crop = (0, 0, WHOLE, WHOLE)
MIDDLE: Focus = (0, 0)
# Less than this of a picture nobody means.
LEAST = WHOLE // 20


@dataclass(frozen=True, slots=True)
class Grip:
    """What is held: edges of the crop (-1 left or top, 1 right or bottom), its inside (neither), or the focal point."""

    across: int = 0
    down: int = 0
    focus: bool = False


def grip_at(crop: Crop, focus: Focus, x: float, y: float, reach: tuple[float, float]) -> Grip | None:
    """What lies under a point in ten-thousandths of the picture, ``reach`` as near as counts; None for nothing."""
    left, top, right, bottom = crop
    near_x, near_y = reach
    focus_x, focus_y = focus_point(focus)
    if abs(x - focus_x) <= near_x and abs(y - focus_y) <= near_y:
        return Grip(focus=True)
    if not (left - near_x <= x <= right + near_x and top - near_y <= y <= bottom + near_y):
        return None
    across = -1 if abs(x - left) <= near_x else 1 if abs(x - right) <= near_x else 0
    down = -1 if abs(y - top) <= near_y else 1 if abs(y - bottom) <= near_y else 0
    return Grip(across, down)


def carried(crop: Crop, grip: Grip, by_x: int, by_y: int) -> Crop:
    """The crop with the held edges, or all of it, moved by so much; it never leaves the picture."""
    left, top, right, bottom = crop
    if not grip.across and not grip.down:
        by_x = min(max(by_x, -left), WHOLE - right)
        by_y = min(max(by_y, -top), WHOLE - bottom)
        return left + by_x, top + by_y, right + by_x, bottom + by_y
    if grip.across < 0:
        left = min(max(left + by_x, 0), right - LEAST)
    elif grip.across > 0:
        right = max(min(right + by_x, WHOLE), left + LEAST)
    if grip.down < 0:
        top = min(max(top + by_y, 0), bottom - LEAST)
    elif grip.down > 0:
        bottom = max(min(bottom + by_y, WHOLE), top + LEAST)
    return left, top, right, bottom


def focus_point(focus: Focus) -> tuple[int, int]:
    """Where a focal point is, in ten-thousandths from the left and the top."""
    return (focus[0] + FURTHEST) * WHOLE // (2 * FURTHEST), (FURTHEST - focus[1]) * WHOLE // (2 * FURTHEST)


def focus_at(x: float, y: float) -> Focus:
    """The focal point at ten-thousandths from the left and the top, within the picture."""
    across = round(min(max(x, 0), WHOLE) * 2 * FURTHEST / WHOLE) - FURTHEST
    return across, FURTHEST - round(min(max(y, 0), WHOLE) * 2 * FURTHEST / WHOLE)


def as_kept(crop: Crop, focus: Focus) -> tuple[Focus | None, Crop | None]:
    """As a post holds them: the middle and the whole are nothing."""
    return (None if focus == MIDDLE else focus), (None if crop == ALL else crop)
