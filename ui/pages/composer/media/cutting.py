"""Cutting a picture to the form of the place it is shown in, as networks do with what does not fit."""

from __future__ import annotations

from PySide6.QtGui import QImage

from scheduler_app.domain.picture_place import FURTHEST
from scheduler_app.domain.post import Focus

Cut = tuple[float, float, float, float]
"""Left, top, right and bottom edge in pixels of an image."""


def cut_to(image: QImage, box: Cut, ratio: float, focus: Focus | None) -> Cut:
    """x, y, width and height of the largest part of ``box`` that is ``ratio`` wide for one it is high.

    Around the focal point, or the middle of the box where there is none.
    """
    left, top, right, bottom = box
    wide, high = right - left, bottom - top
    if wide > ratio * high:
        wide = ratio * high
    else:
        high = wide / ratio
    x, y = (left + right) / 2, (top + bottom) / 2
    if focus is not None:
        x = image.width() * (focus[0] + FURTHEST) / (2 * FURTHEST)
        y = image.height() * (FURTHEST - focus[1]) / (2 * FURTHEST)
    return _around(x, wide, left, right), _around(y, high, top, bottom), wide, high


def _around(middle: float, length: float, least: float, most: float) -> float:
    return min(max(middle - length / 2, least), most - length)


def seconds_text(seconds: float) -> str:
    """ "1:05", as players show it."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"
