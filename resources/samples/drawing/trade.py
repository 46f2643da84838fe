"""Two goods of trade: containers in a port and a rattan chair."""

from __future__ import annotations

import math

from PySide6.QtGui import QPainterPath

from drawing import palette as c
from drawing.canvas import WIDTH, Canvas, Point, box, curve, ellipse, mix, points, polygon, ribbon


def trade_fair() -> Canvas:
    canvas = Canvas(c.SKY)
    canvas.sky("#f3c98b", "#f7dcae", "#fae9cb", "#fae9cb")
    for radius, alpha in ((150, 0.3), (118, 0.4), (88, 1.0)):
        canvas.circle(330, 190, radius, c.WHITE if alpha == 1 else c.GOLD, alpha)
    path = curve(points("-60,330 120,276 330,318 560,270 800,312 1040,262 1260,320"), closed=False)
    path.lineTo(WIDTH + 60, 420)
    path.lineTo(-60, 420)
    path.closeSubpath()
    canvas.fill(path, "#9db9a6")
    canvas.shade(box(0, 360, WIDTH, 315), "#58a6a6", "#1d5f70")
    for x, y, width in ((60, 396, 150), (420, 384, 180), (660, 410, 120), (200, 430, 110)):
        canvas.fill(box(x, y, width, 4, 2), c.WHITE, 0.45)
    _ship(canvas)
    canvas.fill(box(0, 560, WIDTH, 115), "#5c5250")
    canvas.fill(box(0, 560, WIDTH, 8), c.SAFFRON)
    for x in range(0, WIDTH, 44):
        canvas.fill(polygon([(x, 568), (x + 14, 560), (x + 30, 560), (x + 16, 568)]), c.BARK)
    _crane(canvas)
    stacks = (
        (760, 3, (c.TEAL, c.BRICK, c.SAFFRON)),
        (898, 4, (c.WINE, c.OCHRE, c.BLUE, c.BRICK)),
        (1036, 3, (c.SAFFRON, c.INDIGO, c.TEAL)),
        (40, 1, (c.BRICK,)),
        (178, 1, (c.BLUE,)),
    )
    for x, count, paints in stacks:
        for k in range(count):
            _container(canvas, x, 612 - 62 * (k + 1), 132, 58, paints[k])
    canvas.tumpal(c.NIGHT, c.SAND, c.BRICK)
    return canvas


def _container(canvas: Canvas, x: float, y: float, width: float, height: float, paint: str) -> None:
    canvas.fill(box(x, y, width, height, 2), paint)
    canvas.fill(box(x, y, width, 5), mix(paint, c.WHITE, 0.35))
    canvas.fill(box(x, y + height - 6, width, 6), mix(paint, c.NIGHT, 0.4))
    ribs = int(width // 11)
    for k in range(1, ribs):
        canvas.fill(box(x + k * width / ribs - 2, y + 8, 4, height - 17), mix(paint, c.NIGHT, 0.24))
    if width > 100:
        for half, tone in ((19, c.CREAM), (11, paint)):
            cx, cy = x + width / 2, y + height / 2
            canvas.fill(polygon([(cx - half * 1.3, cy), (cx, cy - half), (cx + half * 1.3, cy), (cx, cy + half)]), tone)


def _ship(canvas: Canvas) -> None:
    for k, paint in enumerate((c.BRICK, c.SAFFRON, c.TEAL, c.BLUE, c.WINE, c.OCHRE, c.BRICK, c.SAFFRON)):
        for level in range(2 + (k % 3 != 0)):
            tone = (paint, c.CORAL, c.SKY)[level] if level else paint
            _container(canvas, 196 + k * 58, 422 - 34 * level, 55, 32, tone)
    canvas.fill(box(92, 330, 84, 126, 4), c.WHITE)
    canvas.fill(box(80, 318, 108, 18, 4), c.CREAM)
    for row in range(3):
        for k in range(3):
            canvas.fill(box(101 + k * 25, 348 + row * 26, 16, 14, 3), c.BLUE)
    canvas.fill(box(116, 270, 36, 50, 3), c.BRICK)
    canvas.fill(box(116, 282, 36, 8), c.CREAM)
    hull = QPainterPath(curve(points("60,452 380,456 680,452 760,428"), closed=False))
    hull.lineTo(704, 540)
    hull.lineTo(104, 540)
    hull.closeSubpath()
    canvas.fill(hull, c.INDIGO)
    with canvas.inside(hull):
        canvas.fill(box(0, 508, 800, 40), c.BRICK)
        canvas.fill(box(0, 502, 800, 6), c.CREAM)
    for x, y, width in ((70, 540, 640), (130, 550, 480)):
        canvas.fill(box(x, y - 4, width, 6, 3), c.WHITE, 0.6)


def _crane(canvas: Canvas) -> None:
    steel, shadow = c.TERRACOTTA, c.WINE
    for x in (744, 1150):
        canvas.fill(box(x - 11, 160, 22, 452), steel)
        canvas.fill(box(x + 4, 160, 7, 452), shadow)
        canvas.fill(box(x - 30, 596, 60, 18, 4), c.BARK)
    canvas.fill(box(724, 262, 450, 18), steel)
    canvas.fill(box(724, 274, 450, 6), shadow)
    canvas.fill(box(330, 150, 860, 22, 3), steel)
    canvas.fill(box(330, 166, 860, 6), shadow)
    for k in range(20):
        x = 336 + k * 42
        canvas.line([(x, 152), (x + 21, 128), (x + 42, 152)], steel, 5)
    canvas.line([(350, 128), (1178, 128)], steel, 6)
    canvas.line([(946, 60), (350, 134)], shadow, 5)
    canvas.line([(946, 60), (1176, 134)], shadow, 5)
    canvas.line([(900, 150), (946, 58), (992, 150)], steel, 12)
    for start, end in (((744, 280), (850, 172)), ((1150, 280), (1044, 172))):
        canvas.line([start, end], steel, 10)
    canvas.fill(box(560, 168, 84, 26, 5), c.CREAM)
    canvas.fill(box(568, 174, 30, 14, 3), c.BLUE)
    for x in (572, 632):
        canvas.line([(x, 194), (x, 282)], c.BARK, 3)
    canvas.fill(box(548, 280, 108, 12, 3), c.BARK)
    _container(canvas, 536, 292, 132, 58, c.SAFFRON)


def rattan_chair() -> Canvas:
    canvas = Canvas("#eedcc0")
    canvas.sky("#f0e0c6", "#ead2ae")
    for k in range(13):
        canvas.fill(box(k * 96, 0, 3, 540), c.OCHRE, 0.14)
    canvas.circle(600, 270, 236, "#d98a5b")
    canvas.circle(600, 270, 212, c.TERRACOTTA)
    for k in range(24):
        with canvas.at(600, 270, angle=15 * k):
            canvas.fill(ellipse(224, 0, 7, 4), c.CREAM)
    canvas.shade(box(0, 520, WIDTH, 155), "#9a6236", "#7a4526")
    for k in range(9):
        canvas.line([(600 + (k - 4) * 120, 520), (600 + (k - 4) * 230, 640)], c.SOGA, 2, 0.4)
    canvas.fill(ellipse(600, 590, 400, 40), c.INDIGO)
    canvas.stroke(ellipse(600, 590, 380, 36), c.CREAM, 3)
    canvas.stroke(ellipse(600, 590, 350, 32), c.SAFFRON, 5)
    _chair(canvas)
    _plant(canvas, 214, 560)
    _side_table(canvas, 972, 584)
    canvas.tumpal(c.BARK, c.SAND, c.TEAL)
    return canvas


def _chair(canvas: Canvas) -> None:
    for x0, x1 in ((500, 470), (700, 730)):
        canvas.fill(ribbon([(x0, 470), (x0, 530), (x1, 600)], [18, 16, 11]), c.WOOD)
    outline: list[Point] = points(
        "476,420 432,330 414,230 450,130 530,72 600,58 670,72 750,130 786,230 768,330 724,420"
    )
    back = curve(outline, closed=False)
    back.closeSubpath()
    canvas.fill(back, c.BAMBOO)
    with canvas.inside(back):
        _cane(canvas)
    canvas.stroke(back, c.SOGA, 20)
    canvas.stroke(back, c.WOOD, 11)
    inner = curve([(600 + (x - 600) * 0.84, 250 + (y - 250) * 0.82) for x, y in outline], closed=False)
    canvas.stroke(inner, c.WOOD, 8)
    canvas.fill(curve(points("552,76 570,44 588,54 600,24 612,54 630,44 648,76 600,64")), c.SOGA)
    canvas.circle(600, 58, 9, c.SAFFRON)
    for side in (-1, 1):
        arm = [(600 + side * 164, 340), (600 + side * 186, 376), (600 + side * 178, 414), (600 + side * 150, 446)]
        canvas.fill(ribbon(arm, [22, 26, 24, 20]), c.WOOD)
        canvas.fill(ribbon(arm, [6, 8, 8, 6]), c.OCHRE)
    canvas.fill(ellipse(600, 446, 160, 40), c.SOGA)
    canvas.fill(ellipse(600, 436, 156, 36), c.WOOD)
    cushion = ellipse(600, 418, 146, 40)
    canvas.fill(ellipse(600, 430, 148, 40), "#13504f")
    canvas.fill(cushion, c.TEAL)
    with canvas.inside(cushion):
        for k in range(-3, 4):
            for row in (-1, 0, 1):
                for angle in (25, 155, 205, 335):
                    with canvas.at(600 + k * 48 + 24 * (row % 2), 418 + row * 22, angle=angle):
                        canvas.fill(ellipse(10, 0, 9, 3.6), c.MINT)
    for x0, x1 in ((486, 446), (714, 754)):
        canvas.fill(ribbon([(x0, 456), (x0 + (x1 - x0) * 0.3, 530), (x1, 622)], [22, 19, 13]), c.SOGA)
        canvas.fill(ribbon([(x0 - 3, 456), (x0 + (x1 - x0) * 0.3 - 3, 530), (x1 - 2, 618)], [9, 8, 5]), c.WOOD)
    canvas.stroke(curve([(470, 534), (600, 560), (730, 534)], closed=False), c.SOGA, 10)
    for k in range(8):
        x = 506 + k * 27
        canvas.stroke(
            curve(
                [
                    (x, 468 + 12 * math.sin(math.pi * (k + 0.5) / 8)),
                    (x + 13, 500),
                    (x + 27, 468 + 12 * math.sin(math.pi * (k + 1.5) / 8)),
                ],
                closed=False,
            ),
            c.BAMBOO,
            4,
        )


def _cane(canvas: Canvas) -> None:
    """Woven cane: pairs of upright and level strands, crossed by diagonals."""
    for k in range(-24, 25):
        x = 600 + k * 22
        canvas.line([(x - 210, 40), (x + 210, 460)], c.OCHRE, 2.6)
        canvas.line([(x + 210, 40), (x - 210, 460)], c.OCHRE, 2.6)
    for k in range(-10, 11):
        for shift in (-2.6, 2.6):
            canvas.line([(600 + k * 22 + shift, 40), (600 + k * 22 + shift, 440)], c.CREAM, 2.4)
    for k in range(19):
        for shift in (-2.6, 2.6):
            canvas.line([(400, 46 + k * 22 + shift), (800, 46 + k * 22 + shift)], c.CREAM, 2.4)


def _plant(canvas: Canvas, x: float, y: float) -> None:
    for angle, length, paint in (
        (-158, 210, c.LEAF),
        (-22, 210, c.FOREST),
        (-132, 270, c.FOREST),
        (-48, 270, c.LEAF),
        (-108, 310, c.LEAF),
        (-74, 310, c.FOREST),
        (-90, 330, c.FERN),
    ):
        with canvas.at(x, y - 96, angle=angle):
            canvas.fill(
                curve(
                    [
                        (0, -3),
                        (length * 0.5, -length * 0.1),
                        (length * 0.85, -length * 0.07),
                        (length, 0),
                        (length * 0.85, length * 0.07),
                        (length * 0.5, length * 0.1),
                        (0, 3),
                    ]
                ),
                paint,
            )
            canvas.line([(0, 0), (length * 0.94, 0)], c.LIME, 2.5, 0.7)
    pot = polygon([(x - 66, y - 106), (x + 66, y - 106), (x + 46, y + 26), (x - 46, y + 26)])
    canvas.fill(ellipse(x + 6, y + 28, 66, 12), c.BARK, 0.4)
    canvas.fill(pot, c.BRICK)
    with canvas.inside(pot):
        for k in range(-2, 3):
            canvas.fill(polygon([(x + k * 36 - 18, y - 20), (x + k * 36, y - 70), (x + k * 36 + 18, y - 20)]), c.CREAM)
            canvas.fill(polygon([(x + k * 36 - 8, y - 20), (x + k * 36, y - 46), (x + k * 36 + 8, y - 20)]), c.WINE)
        canvas.fill(box(x + 26, y - 110, 60, 140), c.MAROON, 0.25)
    canvas.fill(box(x - 74, y - 118, 148, 20, 6), c.TERRACOTTA)


def _side_table(canvas: Canvas, x: float, y: float) -> None:
    for dx in (-62, 0, 62):
        canvas.fill(ribbon([(x + dx * 0.5, y - 150), (x + dx * 0.8, y - 70), (x + dx, y + 14)], [15, 13, 10]), c.SOGA)
    canvas.fill(box(x - 60, y - 60, 120, 10, 5), c.WOOD)
    canvas.fill(box(x - 112, y - 168, 224, 22, 8), c.WOOD)
    canvas.fill(box(x - 112, y - 168, 224, 7, 4), c.OCHRE)
    for k in range(9):
        canvas.fill(ellipse(x - 88 + k * 22, y - 142, 10, 6), c.SOGA)
    canvas.fill(
        curve(
            [(x - 66, y - 208), (x - 60, y - 180), (x - 44, y - 168), (x - 20, y - 168), (x - 6, y - 180), (x, y - 208)]
        ),
        c.CREAM,
    )
    canvas.fill(ellipse(x - 33, y - 208, 33, 8), c.SOGA)
    canvas.stroke(ellipse(x + 6, y - 192, 11, 10), c.CREAM, 5)
    for k, (paint, width) in enumerate(((c.INDIGO, 84), (c.BRICK, 76))):
        canvas.fill(box(x + 20, y - 184 - k * 17, width, 15, 3), paint)
        canvas.fill(box(x + 26, y - 181 - k * 17, width - 8, 9, 2), c.CREAM, 0.85)
