"""Two harvests: a cup of coffee before the hills it grew on, and cocoa from pod to bar."""

from __future__ import annotations

import math

from drawing import palette as c
from drawing.canvas import HEIGHT, WIDTH, Canvas, Point, box, curve, ellipse, mix, points, polygon, ribbon
from drawing.nature import leaf


def coffee() -> Canvas:
    canvas = Canvas(c.CREAM)
    canvas.sky("#f7d9a8", "#f9e6c4", c.CREAM, c.CREAM)
    for radius, alpha in ((250, 0.25), (205, 0.35), (160, 0.6)):
        canvas.circle(770, 250, radius, c.GOLD, alpha)
    for crest, paint in (
        (points("-40,330 160,250 330,306 560,236 800,316 1010,240 1260,320"), "#9fbf9a"),
        (points("-40,400 200,330 430,390 700,330 960,396 1260,340"), "#5f9469"),
        (points("-40,460 260,410 560,452 900,412 1260,450"), c.LEAF),
    ):
        path = curve(crest, closed=False)
        path.lineTo(WIDTH + 60, HEIGHT)
        path.lineTo(-40, HEIGHT)
        path.closeSubpath()
        canvas.fill(path, paint)
    for row in range(3):
        for k in range(26):
            canvas.circle(
                20 + k * 48 + row * 22, 440 + row * 24 + 9 * math.sin(k * 0.7 + row), 11, mix(c.LEAF, c.FOREST, 0.5)
            )
    canvas.shade(box(0, 492, WIDTH, 183), "#8a5530", "#5e3320")
    for y, alpha in ((528, 0.25), (566, 0.2), (606, 0.2)):
        canvas.fill(box(0, y, WIDTH, 3), c.BARK, alpha)
    _cherry_branch(canvas)
    _cup(canvas, 700, 540)
    for x, y, angle, size in (
        (330, 566, 20, 1.25),
        (384, 598, -30, 1.35),
        (440, 566, 60, 1.2),
        (300, 612, -12, 1.3),
        (1010, 570, 35, 1.25),
        (1066, 604, -20, 1.4),
        (984, 610, 80, 1.25),
        (1130, 574, 10, 1.15),
        (474, 610, 8, 1.25),
    ):
        _bean(canvas, x, y, angle, size)
    canvas.tumpal(c.BARK, c.SAFFRON, c.BRICK)
    return canvas


def _cherry_branch(canvas: Canvas) -> None:
    canvas.stroke(curve(points("-20,60 110,110 220,190 330,250"), closed=False), c.SOGA, 9)
    for x, y, angle, length in (
        (40, 84, -52, 190),
        (60, 92, 78, 230),
        (150, 140, -30, 220),
        (170, 160, 100, 220),
        (270, 216, -8, 210),
        (280, 226, 74, 200),
        (326, 248, 32, 190),
    ):
        leaf(canvas, x, y, angle, length, c.FOREST if angle > 60 else c.LEAF)
    for x, y, paint in (
        (120, 132, c.BRICK),
        (158, 120, c.WINE),
        (146, 166, c.TERRACOTTA),
        (196, 158, c.BRICK),
        (240, 190, c.TERRACOTTA),
        (226, 226, c.BRICK),
        (266, 240, c.WINE),
        (188, 196, c.SAFFRON),
        (308, 262, c.BRICK),
        (292, 226, c.LIME),
    ):
        canvas.circle(x, y, 24, paint)
        canvas.circle(x - 8, y - 8, 7, c.WHITE, 0.5)
        canvas.circle(x + 12, y + 14, 4, c.BARK, 0.6)


def _cup(canvas: Canvas, x: float, y: float) -> None:
    with canvas.at(x, y):
        canvas.fill(ellipse(10, 66, 250, 34), c.BARK, 0.45)
        canvas.fill(ellipse(0, 52, 236, 36), c.CREAM)
        canvas.fill(ellipse(0, 46, 236, 34), c.WHITE)
        canvas.fill(ellipse(0, 46, 150, 19), c.SAND)
        handle = curve(points("140,-96 206,-112 236,-68 206,-22 120,-6"), closed=False)
        canvas.stroke(handle, c.INDIGO, 26)
        canvas.stroke(handle, c.BLUE, 5, alpha=0.8)
        body = curve(points("-160,-132 -152,-60 -120,6 -70,46 0,52 70,46 120,6 152,-60 160,-132"), closed=False)
        body.closeSubpath()
        canvas.fill(body, c.INDIGO)
        with canvas.inside(body):
            _cup_pattern(canvas)
            canvas.fill(curve(points("60,-160 200,-160 180,70 40,70 110,-30")), c.NIGHT, 0.35)
        canvas.fill(ellipse(0, -132, 160, 34), c.CREAM)
        canvas.fill(ellipse(0, -130, 146, 27), c.SOGA)
        canvas.fill(ellipse(-10, -127, 120, 20), "#6b3b22")
        canvas.fill(ellipse(-34, -130, 46, 8), c.OCHRE, 0.55)
        for shift, height, lean in ((-58, 150, 12), (0, 205, -14), (58, 160, 10)):
            line = [(shift + lean * math.sin(t * 1.05) * (1 + t * 0.25), -150 - height * t / 6) for t in range(7)]
            canvas.fill(ribbon(line, [3, 12, 18, 20, 17, 11, 2]), c.WHITE, 0.75)


def _cup_pattern(canvas: Canvas) -> None:
    """A belt of kawung around the cup."""
    canvas.fill(box(-170, -78, 340, 74), c.CREAM)
    canvas.fill(box(-170, -73, 340, 64), c.BRICK)
    for k in range(-4, 5):
        with canvas.at(k * 44, -41):
            for angle in (45, 135, 225, 315):
                with canvas.at(0, 0, angle=angle):
                    canvas.fill(ellipse(16, 0, 14, 7.5), c.CREAM)
                    canvas.fill(ellipse(16, 0, 8, 3.2), c.SAFFRON)
            canvas.circle(22, 0, 3, c.GOLD)


def _bean(canvas: Canvas, x: float, y: float, angle: float, size: float, paint: str = c.SOGA) -> None:
    with canvas.at(x, y, angle=angle, scale=size):
        canvas.fill(ellipse(1, 4, 19, 12.5), c.BARK, 0.3)
        canvas.fill(ellipse(0, 0, 19, 12.5), paint)
        canvas.fill(ellipse(-3, -4, 12, 5), mix(paint, c.CORAL, 0.28))
        canvas.stroke(curve(points("-18,0 -6,-3 6,3 18,0"), closed=False), c.BARK, 2.6)


def cocoa() -> Canvas:
    canvas = Canvas("#f3dfc0")
    canvas.sky("#f6e6cc", "#efd5ac")
    for radius, paint in ((330, "#f1cf9f"), (270, "#eec28c"), (210, "#e9b277")):
        canvas.circle(600, 300, radius, paint)
    for x, y, angle, length in (
        (70, 60, 32, 300),
        (10, 250, 4, 260),
        (1130, 60, 146, 300),
        (1200, 260, 176, 260),
        (330, 20, 70, 210),
        (880, 20, 112, 210),
    ):
        leaf(canvas, x, y, angle, length, c.LEAF if length > 250 else c.FOREST, slim=0.2)
    canvas.stroke(curve(points("-20,40 240,70 480,58 760,74 980,52 1220,76"), closed=False), c.SOGA, 20)
    canvas.stroke(curve(points("-20,36 240,65 480,53 760,69 980,47 1220,71"), closed=False), c.WOOD, 7)
    for x, paint, angle in ((330, c.TERRACOTTA, 8), (600, c.SAFFRON, -3), (870, c.BRICK, -9)):
        canvas.stroke(curve([(x, 62), (x + 4, 82), (x, 104)], closed=False), c.SOGA, 9)
        with canvas.at(x, 96, angle=angle):
            _pod(canvas, paint, opened=paint == c.SAFFRON)
    canvas.shade(box(0, 520, WIDTH, 155), "#8a5530", "#643722")
    canvas.fill(box(0, 520, WIDTH, 5), c.CORAL, 0.5)
    _chocolate(canvas, 880, 560)
    for k in range(15):
        _cocoa_bean(
            canvas, 150 + (k * 53) % 440, 566 + (k * 29) % 58, k * 47 % 70 - 35, "#a5603c" if k % 3 else "#8a4a30"
        )
    canvas.tumpal(c.BARK, c.SAND, c.BRICK)
    return canvas


def _pod(canvas: Canvas, paint: str, *, opened: bool) -> None:
    outline: list[Point] = points("0,0 62,40 100,130 98,230 60,320 4,384 -60,320 -98,230 -100,130 -62,40")
    shape = curve(outline)
    canvas.fill(curve([(x + 10, y + 8) for x, y in outline]), c.SOGA, 0.25)
    canvas.fill(shape, paint)
    with canvas.inside(shape):
        for k in range(-3, 4):
            canvas.stroke(
                curve([(0, -10), (k * 31, 100), (k * 34, 210), (k * 22, 310), (0, 392)], closed=False),
                mix(paint, c.MAROON, 0.45),
                5,
            )
            canvas.stroke(
                curve([(0, -10), (k * 31 - 10, 100), (k * 34 - 11, 210), (k * 22 - 8, 310), (0, 392)], closed=False),
                mix(paint, c.WHITE, 0.35),
                4,
                alpha=0.8,
            )
        canvas.fill(curve(points("30,-20 140,100 140,300 20,400 70,300 80,130")), c.MAROON, 0.22)
    if opened:
        canvas.fill(curve([(x * 0.8, 192 + (y - 192) * 0.88) for x, y in outline]), c.WHITE)
        canvas.fill(curve([(x * 0.7, 192 + (y - 192) * 0.8) for x, y in outline]), c.SAND)
        for row in range(6):
            for side in (-1, 1):
                with canvas.at(side * (24 - abs(row - 2.5) * 2.2), 88 + row * 42, angle=side * 16):
                    canvas.fill(ellipse(0, 0, 23, 18), c.WHITE)
                    canvas.fill(ellipse(1, 2, 17, 12), "#8e4b52")
                    canvas.fill(ellipse(-3, -2, 8, 4), c.WHITE, 0.4)


def _cocoa_bean(canvas: Canvas, x: float, y: float, angle: float, paint: str) -> None:
    with canvas.at(x, y, angle=angle):
        canvas.fill(curve(points("-26,6 -8,-10 18,-9 27,4 14,17 -12,18")), c.BARK, 0.35)
        canvas.fill(curve(points("-26,0 -8,-15 18,-14 27,-1 14,12 -12,13")), paint)
        canvas.fill(curve(points("-16,-3 -4,-11 14,-10 6,-4")), mix(paint, c.PEACH, 0.5))


def _chocolate(canvas: Canvas, x: float, y: float) -> None:
    with canvas.at(x, y, angle=-6):
        canvas.fill(box(-128, -30, 330, 104, 8), c.BARK, 0.45)
        canvas.fill(box(-134, -40, 330, 104, 8), c.SOGA)
        for row in range(2):
            for column in range(6):
                left, top = -128 + column * 53.5, -34 + row * 48
                canvas.fill(box(left, top, 50, 44, 5), "#6b3a22")
                canvas.fill(
                    polygon(
                        [
                            (left + 8, top + 8),
                            (left + 42, top + 8),
                            (left + 36, top + 14),
                            (left + 14, top + 14),
                            (left + 14, top + 30),
                            (left + 8, top + 36),
                        ]
                    ),
                    "#8a5230",
                )
        canvas.fill(box(30, -46, 174, 116, 5), c.BRICK)
        canvas.fill(box(40, -46, 6, 116), c.GOLD)
        for k in range(3):
            for angle in (45, 135, 225, 315):
                with canvas.at(96 + k * 38, 12, angle=angle):
                    canvas.fill(ellipse(12, 0, 10, 5), c.GOLD)
        canvas.fill(
            polygon(points("30,-46 40,-40 30,-30 40,-20 30,-10 40,0 30,10 40,20 30,30 40,42 30,52 40,62 30,70")),
            c.CREAM,
        )
