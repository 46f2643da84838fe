"""What several scenes share: ranges of hills, clouds, a sun with its halo, and a leaf."""

from __future__ import annotations

from PySide6.QtGui import QPainterPath

from drawing import palette as c
from drawing.canvas import HEIGHT, WIDTH, Canvas, Point, box, curve, ellipse, mix


def hills(canvas: Canvas, crest: list[Point], paint: str, bottom: str | None = None) -> None:
    """A range of hills: smooth along the crest, filled down to the foot of the picture."""
    path = curve([(-80, crest[0][1]), *crest, (WIDTH + 80, crest[-1][1])], closed=False)
    path.lineTo(WIDTH + 80, HEIGHT)
    path.lineTo(-80, HEIGHT)
    path.closeSubpath()
    canvas.shade(path, paint, bottom or paint)


def cloud(canvas: Canvas, x: float, y: float, size: float, paint: str, alpha: float) -> None:
    with canvas.at(x, y, scale=size):
        shape = box(-90, -14, 180, 28, 14)
        for cx, cy, r in ((-40, -16, 26), (0, -26, 34), (42, -14, 24)):
            shape = shape.united(ellipse(cx, cy, r, r))
        canvas.fill(shape, paint, alpha)


def sun(canvas: Canvas, x: float, y: float, radius: float, paint: str, halo: str) -> None:
    for k, alpha in ((2.1, 0.16), (1.65, 0.2), (1.28, 0.28)):
        canvas.circle(x, y, radius * k, halo, alpha)
    canvas.circle(x, y, radius, paint)


def leaf(canvas: Canvas, x: float, y: float, angle: float, length: float, paint: str, *, slim: float = 0.22) -> None:
    with canvas.at(x, y, angle=angle):
        half = length * slim
        upper = curve([(0, 0), (length * 0.3, -half), (length * 0.7, -half * 0.75), (length, 0)], closed=False)
        lower = curve([(length, 0), (length * 0.7, half * 0.75), (length * 0.3, half), (0, 0)], closed=False)
        whole = QPainterPath(upper)
        whole.connectPath(lower)
        canvas.fill(whole, paint)
        shadow = QPainterPath(lower)
        shadow.closeSubpath()
        canvas.fill(shadow, mix(paint, c.NIGHT, 0.22))
        canvas.line([(0, 0), (length * 0.94, 0)], mix(paint, c.LIME, 0.55), 2)
        for k in range(1, 6):
            at = length * k / 6.5
            reach = half * (1 - abs(k / 6.5 - 0.45)) * 0.75
            for side in (-1, 1):
                canvas.line([(at, 0), (at + length * 0.09, side * reach)], mix(paint, c.LIME, 0.4), 1.3, 0.8)
