"""Two people practising pencak silat before a large sun: bodies drawn from joint to joint."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainterPath

from drawing import palette as c
from drawing.canvas import HEIGHT, WIDTH, Canvas, Point, box, curve, ellipse, mix, points, polygon, ribbon

CLOTH, SKIN = "#1d1a2b", "#9a5a38"


@dataclass(frozen=True, slots=True)
class Pose:
    """Joints of a figure that faces right, its standing foot on the ground at y = 0."""

    head: Point
    shoulders: Point
    hip: Point
    near_leg: tuple[Point, Point, Point]  # knee, ankle, toes
    far_leg: tuple[Point, Point, Point]
    near_arm: tuple[Point, Point]  # elbow, wrist
    far_arm: tuple[Point, Point]


LOW = Pose(
    (42, -292),
    (22, -238),
    (-6, -128),
    ((96, -108), (112, -14), (150, -4)),
    ((-92, -74), (-150, -14), (-118, -2)),
    ((92, -196), (150, -252)),
    ((-48, -182), (24, -160)),
)
CRANE = Pose(
    (14, -352),
    (-4, -296),
    (-10, -176),
    ((94, -196), (70, -106), (98, -84)),
    ((-2, -92), (-12, -14), (28, -3)),
    ((78, -310), (140, -356)),
    ((-84, -318), (-132, -384)),
)


def pencak_silat() -> Canvas:
    canvas = Canvas(c.CORAL)
    canvas.sky("#f3b562", "#f0a04f", "#e57f45", "#d0633f")
    for radius, alpha in ((300, 0.25), (262, 0.35)):
        canvas.circle(600, 292, radius, c.GOLD, alpha)
    canvas.circle(600, 292, 222, c.CREAM)
    for crest, paint in (
        (points("-60,430 120,372 300,420 470,398 700,424 930,366 1260,430"), "#b0503c"),
        (points("-60,490 200,452 480,486 760,462 1020,486 1260,452"), "#8a3a38"),
    ):
        path = curve(crest, closed=False)
        path.lineTo(WIDTH + 60, HEIGHT)
        path.lineTo(-60, HEIGHT)
        path.closeSubpath()
        canvas.fill(path, paint)
    canvas.fill(box(0, 528, WIDTH, 150), "#4a2230")
    canvas.fill(box(0, 528, WIDTH, 5), c.CORAL, 0.5)
    for x, width in ((390, 360), (830, 240)):
        canvas.fill(ellipse(x, 594, width / 2, 13), c.BARK, 0.5)
    with canvas.at(392, 590, scale=1.18):
        _figure(canvas, LOW, c.BRICK)
    with canvas.at(822, 590, scale=1.18, mirror=True):
        _figure(canvas, CRANE, c.TEAL)
    canvas.tumpal(c.BARK, c.SAFFRON, c.WINE)
    return canvas


def _limb(canvas: Canvas, joints: Sequence[Point], widths: Sequence[float], paint: str) -> None:
    """A limb: round at each joint, tapering straight from one to the next."""
    shape = QPainterPath()
    for (x, y), width in zip(joints, widths, strict=True):
        shape = shape.united(ellipse(x, y, width / 2, width / 2))
    for i in range(len(joints) - 1):
        (x0, y0), (x1, y1) = joints[i], joints[i + 1]
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        nx, ny = -(y1 - y0) / length / 2, (x1 - x0) / length / 2
        first, second = widths[i], widths[i + 1]
        shape = shape.united(
            polygon(
                [
                    (x0 + nx * first, y0 + ny * first),
                    (x1 + nx * second, y1 + ny * second),
                    (x1 - nx * second, y1 - ny * second),
                    (x0 - nx * first, y0 - ny * first),
                ]
            )
        )
    canvas.fill(shape, paint)


def _leg(canvas: Canvas, hip: Point, leg: tuple[Point, Point, Point], paint: str) -> None:
    knee, ankle, toes = leg
    _limb(canvas, [ankle, ((ankle[0] + toes[0]) / 2, (ankle[1] + toes[1]) / 2 + 1), toes], [17, 15, 9], SKIN)
    _limb(canvas, [hip, knee, ankle], [58, 47, 34], paint)


def _arm(canvas: Canvas, shoulder: Point, arm: tuple[Point, Point], paint: str) -> None:
    elbow, wrist = arm
    angle = math.degrees(math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]))
    with canvas.at(*wrist, angle=angle):
        _limb(canvas, [(-6, 0), (14, 0)], [14, 15], SKIN)
        for spread in (-5, -1.5, 2, 5.5):
            _limb(canvas, [(14, spread), (31 - abs(spread), spread * 1.25)], [5, 4], SKIN)
        _limb(canvas, [(6, 4), (16, 13)], [6, 5], SKIN)
    _limb(canvas, [shoulder, elbow, wrist], [38, 32, 25], paint)


def _figure(canvas: Canvas, pose: Pose, cloth: str) -> None:
    far = mix(CLOTH, c.MAROON, 0.3)
    _arm(canvas, (pose.shoulders[0] - 14, pose.shoulders[1] + 6), pose.far_arm, far)
    _leg(canvas, (pose.hip[0] - 8, pose.hip[1]), pose.far_leg, far)
    _leg(canvas, (pose.hip[0] + 8, pose.hip[1]), pose.near_leg, CLOTH)
    _torso(canvas, pose)
    _sarong(canvas, pose, cloth)
    _head(canvas, pose, cloth)
    _arm(canvas, (pose.shoulders[0] + 14, pose.shoulders[1] + 6), pose.near_arm, mix(CLOTH, c.BLUE, 0.12))


def _torso(canvas: Canvas, pose: Pose) -> None:
    (sx, sy), (hx, hy) = pose.shoulders, pose.hip
    _limb(canvas, [(sx, sy - 4), ((sx + pose.head[0]) / 2, (sy + pose.head[1]) / 2)], [24, 22], SKIN)
    canvas.fill(
        curve(
            [
                (sx - 40, sy + 2),
                (sx - 20, sy - 17),
                (sx + 18, sy - 17),
                (sx + 40, sy + 2),
                (hx + 33, hy - 40),
                (hx + 35, hy + 4),
                (hx - 35, hy + 4),
                (hx - 33, hy - 40),
            ]
        ),
        CLOTH,
    )
    canvas.stroke(curve([(sx - 6, sy - 14), (sx + 8, sy + 8), (sx + 14, sy - 15)], closed=False), c.SAFFRON, 3)


def _sarong(canvas: Canvas, pose: Pose, cloth: str) -> None:
    (hx, hy), (kx, ky) = pose.hip, pose.near_leg[0]
    fall = curve(
        [
            (hx - 38, hy - 18),
            (hx + 38, hy - 18),
            (hx + 42 + (kx - hx) * 0.36, hy + 30 + (ky - hy) * 0.3),
            (hx + 10, hy + 62),
            (hx - 46, hy + 42),
        ]
    )
    canvas.fill(fall, cloth)
    with canvas.inside(fall):
        for row in range(-2, 6):
            for column in range(-4, 6):
                with canvas.at(hx + column * 22 + 11 * (row % 2), hy + row * 16, angle=45):
                    canvas.fill(box(-4, -4, 8, 8), c.GOLD)
    canvas.stroke(fall, c.GOLD, 3)
    canvas.fill(box(hx - 40, hy - 30, 80, 18, 8), c.SAFFRON)
    canvas.fill(ribbon([(hx - 30, hy - 20), (hx - 52, hy + 4), (hx - 48, hy + 34)], [12, 11, 7]), c.SAFFRON)


def _head(canvas: Canvas, pose: Pose, cloth: str) -> None:
    x, y = pose.head
    canvas.fill(ellipse(x, y, 25, 30), SKIN)
    canvas.fill(curve([(x + 20, y - 2), (x + 29, y + 6), (x + 21, y + 10)]), SKIN)
    canvas.fill(
        curve(
            [
                (x - 27, y + 10),
                (x - 29, y - 14),
                (x - 8, y - 34),
                (x + 20, y - 26),
                (x + 26, y - 12),
                (x + 2, y - 12),
                (x - 12, y - 2),
                (x - 16, y + 14),
            ]
        ),
        c.BARK,
    )
    canvas.fill(ribbon([(x - 28, y - 6), (x - 4, y - 15), (x + 26, y - 14)], [10, 11, 10]), cloth)
    canvas.fill(ribbon([(x - 27, y - 6), (x - 46, y - 2), (x - 60, y + 12)], [9, 10, 3]), cloth)
    canvas.fill(ribbon([(x - 27, y - 8), (x - 42, y - 16), (x - 58, y - 14)], [8, 9, 2]), cloth)
