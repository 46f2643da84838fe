"""Two tables seen from above: bowls of spices, and a plate with rendang, rice and tempe."""

from __future__ import annotations

import math

from drawing import palette as c
from drawing.canvas import WIDTH, Canvas, Point, box, curve, ellipse, mix, points, ribbon
from drawing.nature import leaf


def spices() -> Canvas:
    canvas = Canvas(c.TEAL)
    for k in range(7):
        canvas.fill(box(0, k * 100 - 2, WIDTH, 3), c.NIGHT, 0.16)
    _bowl(canvas, 232, 200, 158, c.CREAM, "#e39a2d")
    _heap(canvas, 232, 200, ("#e39a2d", "#efb24a", "#f6c766"))
    _bowl(canvas, 610, 178, 138, c.BRICK, "#3b1f17")
    _cloves(canvas, 610, 178)
    _bowl(canvas, 985, 216, 165, c.CREAM, "#7c4a2c")
    _nutmegs(canvas, 985, 216)
    _bowl(canvas, 398, 470, 130, c.SAFFRON, "#4a4542")
    _peppercorns(canvas, 398, 470)
    _bowl(canvas, 760, 458, 142, c.INDIGO, "#b5452f")
    _heap(canvas, 760, 458, ("#b5452f", "#c95a3c", "#de7a52"))
    for x, y, angle in ((1010, 520, -14), (1024, 560, -8), (1000, 486, -20)):
        _cinnamon(canvas, x, y, angle)
    for x, y, size, angle in (
        (100, 452, 1.25, 10),
        (200, 566, 0.95, 40),
        (572, 366, 0.95, 20),
        (808, 66, 0.85, 0),
        (1146, 420, 0.8, 15),
    ):
        _star_anise(canvas, x, y, size, angle)
    leaf(canvas, 60, 40, 24, 130, c.FERN)
    leaf(canvas, 420, 60, 70, 130, c.LEAF)
    leaf(canvas, 560, 600, -28, 120, c.FERN)
    canvas.tumpal("#0f3a40", c.GOLD, c.BRICK)
    return canvas


def _bowl(canvas: Canvas, x: float, y: float, radius: float, glaze: str, inside: str) -> None:
    canvas.circle(x + 10, y + 16, radius + 2, c.NIGHT, 0.3)
    canvas.circle(x, y, radius, glaze)
    canvas.circle(x, y, radius - 12, mix(glaze, c.NIGHT, 0.22))
    canvas.circle(x, y, radius - 20, mix(inside, c.NIGHT, 0.15))
    for k in range(36):
        angle = math.tau * k / 36
        canvas.circle(
            x + (radius - 6) * math.cos(angle), y + (radius - 6) * math.sin(angle), 2, mix(glaze, c.NIGHT, 0.4)
        )


def _heap(canvas: Canvas, x: float, y: float, tones: tuple[str, str, str]) -> None:
    for k, (tone, size) in enumerate(zip(tones, (104, 78, 46), strict=True)):
        points: list[Point] = []
        for i in range(14):
            angle = math.tau * i / 14
            radius = size * (1 + 0.06 * math.sin(3 * angle + k) + 0.03 * math.sin(7 * angle))
            points.append((x - 7 * k + radius * math.cos(angle), y - 9 * k + radius * math.sin(angle)))
        canvas.fill(curve(points), tone)
    for i in range(46):
        angle, reach = i * 2.39996, 100 * math.sqrt((i + 0.5) / 46)
        canvas.circle(x + reach * math.cos(angle), y + reach * math.sin(angle), 2.2, tones[(i + 1) % 3], 0.9)


def _scatter(radius: float, count: int) -> list[tuple[float, float, float]]:
    """Places spread evenly over a disc in a sunflower spiral, with an angle for each."""
    return [
        (
            radius * math.sqrt((i + 0.5) / count) * math.cos(i * 2.39996),
            radius * math.sqrt((i + 0.5) / count) * math.sin(i * 2.39996),
            i * i * 53.7 % 360,
        )
        for i in range(count)
    ]


def _cloves(canvas: Canvas, x: float, y: float) -> None:
    for dx, dy, angle in _scatter(92, 34):
        with canvas.at(x + dx, y + dy, angle=angle, scale=1.15):
            canvas.fill(ribbon([(-20, 0), (-4, 0), (9, 0)], [4, 7, 9]), "#6e3a22")
            for side in (-1, 0, 1):
                canvas.fill(ribbon([(8, side * 3), (14, side * 7), (18, side * 9)], [5, 4, 1]), "#8a4c2b")
            canvas.circle(14, 0, 5, c.CORAL)


def _nutmegs(canvas: Canvas, x: float, y: float) -> None:
    for dx, dy, angle in _scatter(98, 11):
        with canvas.at(x + dx, y + dy, angle=angle * 0.4):
            canvas.fill(ellipse(3, 6, 37, 30), c.BARK, 0.4)
            canvas.fill(ellipse(0, 0, 37, 30), "#a9683a")
            canvas.fill(ellipse(-6, -7, 25, 17), "#c0834f")
            for k in range(3):
                canvas.stroke(
                    curve([(-34, -10 + 10 * k), (-12, -16 + 12 * k), (10, -8 + 8 * k), (33, -8 + 8 * k)], closed=False),
                    c.BRICK,
                    3.2,
                )


def _peppercorns(canvas: Canvas, x: float, y: float) -> None:
    for dx, dy, _angle in _scatter(94, 62):
        canvas.circle(x + dx + 1.5, y + dy + 2.5, 10.5, c.BARK, 0.5)
        canvas.circle(
            x + dx, y + dy, 10.5, ("#3a2a26", "#57443d", "#2b1f1d", "#8d7b68")[(int(dx) * 7 + int(dy) * 3) % 4]
        )
        canvas.circle(x + dx - 3, y + dy - 3, 3, c.CREAM, 0.3)


def _cinnamon(canvas: Canvas, x: float, y: float, angle: float) -> None:
    with canvas.at(x, y, angle=angle):
        canvas.fill(box(-146, -8, 300, 34, 10), c.NIGHT, 0.3)
        canvas.fill(box(-150, -17, 300, 34, 8), "#a65b32")
        canvas.fill(box(-150, -17, 300, 12, 6), "#c57c4c")
        canvas.fill(box(-150, -1, 300, 4), c.SOGA, 0.55)
        for end in (-150, 150):
            canvas.fill(ellipse(end, -8, 6, 9), c.SOGA)
            canvas.fill(ellipse(end, 8, 6, 8), c.SOGA)


def _star_anise(canvas: Canvas, x: float, y: float, size: float, turn: float) -> None:
    with canvas.at(x, y, angle=turn, scale=size):
        for k in range(8):
            with canvas.at(0, 0, angle=45 * k):
                canvas.fill(curve(points("4,0 24,-12 58,0 24,12")), c.SOGA)
                canvas.fill(curve(points("14,0 26,-7 44,0 26,7")), "#a9683a")
                canvas.fill(ellipse(28, 0, 6.5, 4.2), c.SAFFRON)
        canvas.circle(0, 0, 8, c.WOOD)


def rendang() -> Canvas:
    canvas = Canvas(c.BRICK)
    for row in range(8):
        for column in range(13):
            with canvas.at(column * 100 + 50 * (row % 2), row * 88):
                for turn in (45, 135, 225, 315):
                    with canvas.at(0, 0, angle=turn):
                        canvas.fill(ellipse(19, 0, 15, 7), c.WINE, 0.55)
                canvas.circle(0, 0, 3, c.SAFFRON, 0.7)
    _banana_leaf(canvas)
    x, y = 600, 322
    canvas.circle(x + 12, y + 18, 286, c.BARK, 0.35)
    canvas.circle(x, y, 284, c.WHITE)
    canvas.circle(x, y, 262, c.CREAM)
    canvas.stroke(ellipse(x, y, 272, 272), c.INDIGO, 4)
    for k in range(40):
        around = math.tau * k / 40
        canvas.circle(x + 272 * math.cos(around), y + 272 * math.sin(around), 4.5, c.INDIGO)
    _rice(canvas, 520, 270)
    _meat(canvas, 690, 232)
    _tempe(canvas, 500, 440)
    _cucumber(canvas, 690, 452)
    _sambal(canvas, 1010, 200)
    _chilli(canvas, 150, 468, 34, c.BRICK)
    _chilli(canvas, 120, 540, 8, "#d8382c")
    _lime(canvas, 1030, 480, 62, 20)
    _lime(canvas, 1120, 556, 46, 70)
    canvas.tumpal(c.BARK, c.GOLD, c.LEAF)
    return canvas


def _banana_leaf(canvas: Canvas) -> None:
    shape = curve(points("20,400 180,110 520,20 900,40 1120,150 1190,330 1060,560 760,650 340,650 110,560"))
    canvas.fill(shape, c.LEAF)
    with canvas.inside(shape):
        for k in range(-2, 34):
            base = k * 40
            for end in (-40, 700):
                canvas.line([(base, 356 - base * 0.03), (base + 90, end)], c.FOREST, 2.5, 0.5)
        canvas.stroke(curve(points("-20,366 400,344 800,330 1240,316"), closed=False), c.LIME, 12)


def _rice(canvas: Canvas, x: float, y: float) -> None:
    canvas.circle(x + 6, y + 10, 112, c.OCHRE, 0.35)
    canvas.circle(x, y, 110, c.WHITE)
    canvas.circle(x - 8, y - 10, 88, "#fffdf6")
    for dx, dy, angle in _scatter(104, 90):
        with canvas.at(x + dx, y + dy, angle=angle):
            canvas.fill(ellipse(0, 0, 8, 3), c.SAND if int(angle) % 2 else "#f2e6cb")
    for dx, dy, angle in _scatter(46, 14):
        with canvas.at(x + dx, y + dy, angle=angle):
            canvas.fill(box(-9, -2.5, 18, 5, 2.5), c.OCHRE if int(angle) % 3 else c.WOOD)


def _meat(canvas: Canvas, x: float, y: float) -> None:
    canvas.fill(
        curve(
            [
                (x - 100, y - 30),
                (x - 30, y - 108),
                (x + 70, y - 92),
                (x + 132, y),
                (x + 112, y + 84),
                (x, y + 106),
                (x - 84, y + 60),
            ]
        ),
        "#6a3820",
    )
    for dx, dy, tilt, size in (
        (-42.0, -44.0, 10, 1.0),
        (32, -52, -18, 1.05),
        (78, 14, 40, 1.0),
        (-30, 28, -30, 1.1),
        (40, 52, 12, 1.0),
        (10, -4, 70, 0.9),
    ):
        with canvas.at(x + dx, y + dy, angle=tilt, scale=size):
            canvas.fill(curve(points("-46,8 -34,-26 6,-34 44,-20 46,16 14,36 -26,32")), c.BARK, 0.6)
            canvas.fill(curve(points("-46,2 -34,-30 6,-38 44,-24 46,10 14,30 -26,26")), "#54291a")
            canvas.fill(curve(points("-34,-8 -22,-26 8,-31 30,-18 6,-10")), "#96582f")
            for k in range(3):
                canvas.line([(-26 + 16 * k, 6), (-18 + 16 * k, 18)], "#b06c3c", 3)
    for dx, dy, angle in _scatter(96, 26):
        canvas.circle(x + 12 + dx, y - 2 + dy, 3.2, c.CORAL if int(angle) % 2 else c.OCHRE, 0.9)
    leaf(canvas, x + 34, y - 36, -38, 88, c.LEAF, slim=0.16)
    canvas.fill(ribbon([(x - 64, y + 66), (x - 20, y + 78), (x + 32, y + 70)], [7, 11, 3]), "#d8382c")


def _tempe(canvas: Canvas, x: float, y: float) -> None:
    for k in range(4):
        with canvas.at(x - 62 + k * 44, y - 8 + k * 20, angle=-24 + 5 * k):
            canvas.fill(box(-44, -36, 88, 82, 10), c.BARK, 0.25)
            canvas.fill(box(-46, -42, 88, 82, 10), c.OCHRE)
            canvas.fill(box(-40, -36, 76, 70, 8), c.BAMBOO)
            for row in range(4):
                for column in range(4):
                    with canvas.at(
                        -27 + column * 17 + (row % 2) * 6, -26 + row * 16, angle=(row * 40 + column * 65) % 180
                    ):
                        canvas.fill(ellipse(0, 0, 8, 5.5), c.SAND)
                        canvas.line([(-4, 0), (4, 0)], c.OCHRE, 1.3)


def _cucumber(canvas: Canvas, x: float, y: float) -> None:
    for k in range(4):
        cx, cy = x + k * 40, y - k * 24
        canvas.circle(cx + 3, cy + 5, 38, c.BARK, 0.2)
        canvas.circle(cx, cy, 38, c.LEAF)
        canvas.circle(cx, cy, 33, "#d6e8b0")
        canvas.circle(cx, cy, 20, "#e8f2cc")
        for j in range(8):
            with canvas.at(cx, cy, angle=45 * j):
                canvas.fill(ellipse(14, 0, 5, 2.6), c.FERN)
    for dx, dy, radius in ((6, 62, 30), (62, 40, 28)):
        canvas.circle(x + dx + 2, y + dy + 4, radius, c.BARK, 0.2)
        canvas.circle(x + dx, y + dy, radius, "#d8382c")
        canvas.circle(x + dx - radius * 0.3, y + dy - radius * 0.35, radius * 0.28, c.WHITE, 0.6)


def _sambal(canvas: Canvas, x: float, y: float) -> None:
    canvas.circle(x + 8, y + 12, 92, c.BARK, 0.35)
    canvas.circle(x, y, 90, "#5f5854")
    canvas.circle(x, y, 74, "#453f3c")
    canvas.fill(
        curve(
            [(x - 60, y - 6), (x - 20, y - 54), (x + 38, y - 46), (x + 60, y + 8), (x + 22, y + 54), (x - 36, y + 46)]
        ),
        "#b02e22",
    )
    canvas.fill(
        curve([(x - 40, y - 6), (x - 8, y - 36), (x + 30, y - 24), (x + 20, y + 14), (x - 20, y + 22)]), "#d8503a"
    )
    for dx, dy, angle in _scatter(50, 22):
        canvas.circle(x + dx, y + dy, 3, c.GOLD if int(angle) % 2 else c.CREAM, 0.9)
    with canvas.at(x + 30, y - 20, angle=-36):
        canvas.fill(ribbon([(0, 0), (60, 0), (128, 0)], [40, 26, 20]), "#79716b")
        canvas.fill(ribbon([(4, -6), (60, -5), (124, -4)], [12, 8, 5]), "#978e86")


def _chilli(canvas: Canvas, x: float, y: float, angle: float, paint: str) -> None:
    with canvas.at(x, y, angle=angle):
        canvas.fill(ribbon(points("-70,14 -20,12 40,8 84,-10"), [26, 30, 20, 2]), c.BARK, 0.3)
        canvas.fill(ribbon(points("-70,6 -20,4 40,0 84,-18"), [26, 30, 20, 2]), paint)
        canvas.fill(ribbon([(-56, -2), (-14, -4), (34, -5)], [5, 7, 2]), c.WHITE, 0.45)
        canvas.fill(ellipse(-72, 6, 12, 14), c.LEAF)
        canvas.stroke(curve([(-80, 6), (-96, 2), (-108, -10)], closed=False), c.LEAF, 6)


def _lime(canvas: Canvas, x: float, y: float, radius: float, turn: float) -> None:
    canvas.circle(x + 5, y + 8, radius, c.BARK, 0.3)
    canvas.circle(x, y, radius, c.FERN)
    canvas.circle(x, y, radius * 0.88, "#eef3c9")
    with canvas.at(x, y, angle=turn):
        for k in range(8):
            with canvas.at(0, 0, angle=45 * k):
                canvas.fill(
                    curve(
                        [
                            (radius * 0.1, 0),
                            (radius * 0.62, -radius * 0.2),
                            (radius * 0.78, 0),
                            (radius * 0.62, radius * 0.2),
                        ]
                    ),
                    c.LIME,
                )
