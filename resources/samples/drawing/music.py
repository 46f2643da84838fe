"""Two orchestras: angklung on its rack and gamelan in a pavilion."""

from __future__ import annotations

import math

from drawing import palette as c
from drawing.canvas import WIDTH, Canvas, box, curve, ellipse, points, polygon, ribbon


def angklung() -> Canvas:
    canvas = Canvas("#1f5c56")
    canvas.sky("#174a4a", "#23706a")
    for radius, alpha in ((330, 0.12), (260, 0.14), (190, 0.2)):
        canvas.circle(600, 300, radius, c.MINT, alpha)
    for x, lean in ((36, 8), (96, -6), (1104, 6), (1164, -8)):
        _bamboo_stem(canvas, x, lean)
    canvas.shade(box(0, 572, WIDTH, 103), "#8a5530", "#643722")
    canvas.fill(box(0, 572, WIDTH, 5), c.CORAL, 0.6)
    _rack(canvas)
    for k, x in enumerate((280, 427, 567, 700, 826, 944)):
        with canvas.at(x, 150, scale=0.96 - 0.05 * k, angle=(-2, 1, -1, 2, -1, 1)[k]):
            _one_angklung(canvas, k)
    canvas.tumpal("#123733", c.BAMBOO, c.BRICK)
    return canvas


def _bamboo_stem(canvas: Canvas, x: float, lean: float) -> None:
    canvas.fill(
        polygon([(x - 13, 600), (x - 13 + lean * 4, -20), (x + 13 + lean * 4, -20), (x + 13, 600)]), c.LEAF, 0.75
    )
    for k in range(6):
        y = 60 + k * 100
        canvas.fill(box(x - 15 + lean * (600 - y) / 155, y, 30, 6, 3), c.FERN)
    for k, (y, angle) in enumerate(((160, 20), (160, 160), (360, 35), (360, 148), (60, 150), (60, 30))):
        with canvas.at(x + lean * (600 - y) / 155, y, angle=angle):
            for spread in (-16, 12):
                with canvas.at(0, 0, angle=spread):
                    canvas.fill(
                        curve([(0, 0), (34, -8), (86 - 6 * (k % 3), 0), (34, 8)]), c.FERN if spread > 0 else c.LEAF
                    )


def _rack(canvas: Canvas) -> None:
    for x in (190, 1010):
        canvas.fill(box(x - 12, 118, 24, 470, 6), c.SOGA)
        canvas.fill(box(x - 12, 118, 8, 470, 4), c.WOOD)
        canvas.fill(box(x - 62, 570, 124, 22, 8), c.BARK)
        canvas.fill(polygon([(x - 30, 572), (x - 10, 520), (x + 10, 520), (x + 30, 572)]), c.SOGA)
        canvas.circle(x, 112, 20, c.BRICK)
        canvas.circle(x, 112, 9, c.GOLD)
    canvas.fill(box(150, 134, 900, 22, 10), c.SOGA)
    canvas.fill(box(150, 134, 900, 7, 4), c.WOOD)
    canvas.line([(150, 134), (1050, 134)], c.BARK, 1, 0.5)


def _one_angklung(canvas: Canvas, k: int) -> None:
    """A bamboo frame from which two or three tuned tubes hang; each tube is cut away above to a tongue."""
    canvas.stroke(curve([(0, -6), (0, 14)], closed=False), c.CREAM, 4)
    for x in (-54, 0, 54):
        canvas.fill(box(x - 4, 12, 8, 372, 4), c.OCHRE)
    for y in (22, 96, 376):
        canvas.fill(box(-64, y, 128, 9, 4.5), c.BAMBOO)
        canvas.fill(box(-64, y + 6, 128, 3, 1.5), c.WOOD, 0.5)
    _tube(canvas, -27, 60, 300, 17)
    _tube(canvas, 27, 150, 210, 14)
    canvas.fill(box(-72, 362, 144, 26, 13), c.BAMBOO)
    canvas.fill(box(-72, 376, 144, 12, 6), c.OCHRE)
    for x in (-66, 66):
        canvas.fill(ellipse(x, 375, 7, 13), c.CREAM)
        canvas.fill(ellipse(x, 375, 4, 9), c.SOGA)
    for x, paint in ((-54, c.BRICK), (0, c.GOLD), (54, c.BRICK)):
        for lean in (-10, 0, 10):
            canvas.fill(ribbon([(x, 16), (x + lean * 0.6, 2), (x + lean, -14 - 4 * (k % 2))], [6, 6, 1]), paint)
        canvas.circle(x, 16, 5, c.CREAM)


def _tube(canvas: Canvas, x: float, top: float, length: float, half: float) -> None:
    bottom = top + length
    cut = top + length * 0.46
    shape = (
        box(x - half, cut, half * 2, bottom - cut, 3)
        .united(
            curve(
                [
                    (x - half, top - 4),
                    (x - half * 0.2, top - 4),
                    (x, top + 8),
                    (x + half * 0.05, cut - length * 0.2),
                    (x + half * 0.4, cut - 10),
                    (x + half, cut + 6),
                    (x, cut + 30),
                    (x - half, cut + 30),
                    (x - half, cut),
                ]
            )
        )
        .intersected(box(x - half, top, half * 2, length, 3))
    )
    canvas.fill(shape, c.BAMBOO)
    with canvas.inside(shape):
        canvas.fill(box(x + half * 0.3, cut - 14, half, length), c.OCHRE)
        canvas.fill(box(x - half * 0.66, top + 8, half * 0.3, length - 16, 2), c.SAND)
    for share in (0.56, 0.9):
        canvas.fill(box(x - half - 1, top + length * share, half * 2 + 2, 5, 2.5), c.WOOD)
    canvas.fill(box(x - half - 4, bottom - 4, half * 2 + 8, 8, 4), c.SOGA)


def gamelan() -> Canvas:
    canvas = Canvas(c.MAROON)
    canvas.sky("#3d1220", "#6d2430", "#8a3434")
    canvas.glow(600, 250, 560, c.SAFFRON, 0.55)
    _pillars(canvas)
    canvas.shade(box(0, 520, WIDTH, 155), "#6b3420", "#43200f")
    canvas.fill(box(0, 520, WIDTH, 4), c.CORAL, 0.5)
    _gong_frame(canvas)
    _gong(canvas, 600, 290, 148)
    _gong(canvas, 372, 316, 82)
    _gong(canvas, 828, 316, 82)
    _bonang(canvas, 300)
    _bonang(canvas, 900)
    _saron(canvas)
    canvas.tumpal(c.BARK, c.GOLD, c.BRICK)
    return canvas


def _pillars(canvas: Canvas) -> None:
    for x in (60, 1140):
        canvas.shade(box(x - 30, 0, 60, 524), c.SOGA, c.BARK)
        for y in (60, 250, 440):
            canvas.fill(polygon([(x - 30, y), (x, y - 34), (x + 30, y), (x, y + 34)]), c.OCHRE)
            canvas.fill(polygon([(x - 17, y), (x, y - 20), (x + 17, y), (x, y + 20)]), c.WINE)
    for x in (180, 1020):
        canvas.line([(x, 0), (x, 76)], c.GOLD, 3)
        canvas.glow(x, 112, 120, c.GOLD, 0.6)
        canvas.fill(
            curve([(x - 12, 76), (x + 12, 76), (x + 30, 112), (x + 18, 148), (x - 18, 148), (x - 30, 112)]), c.GOLD
        )
        canvas.fill(curve([(x - 6, 86), (x + 6, 86), (x + 14, 114), (x, 138), (x - 14, 114)]), c.WHITE)


def _gong_frame(canvas: Canvas) -> None:
    for x in (250, 490, 710, 950):
        canvas.fill(box(x - 13, 128, 26, 412, 4), c.BRICK)
        canvas.fill(box(x - 13, 128, 9, 412, 4), c.TERRACOTTA)
        for y in range(170, 500, 66):
            canvas.fill(polygon([(x, y - 14), (x + 9, y), (x, y + 14), (x - 9, y)]), c.GOLD)
        canvas.fill(box(x - 46, 520, 92, 26, 6), c.WINE)
        canvas.fill(box(x - 46, 520, 92, 6, 3), c.GOLD)
    for left, right, top, tails in ((220, 516, 184, (-1,)), (684, 980, 184, (1,)), (452, 748, 104, (-1, 1))):
        canvas.fill(box(left, top, right - left, 32, 10), c.BRICK)
        canvas.fill(box(left, top, right - left, 6, 3), c.GOLD)
        canvas.fill(box(left, top + 26, right - left, 6, 3), c.GOLD)
        for x in range(left + 24, right - 10, 36):
            canvas.circle(x, top + 16, 6, c.GOLD)
            canvas.circle(x, top + 16, 2.5, c.WINE)
        for out in tails:
            end = left if out < 0 else right
            tail = [
                (end, top + 16),
                (end + out * 26, top + 10),
                (end + out * 44, top - 16),
                (end + out * 26, top - 38),
                (end + out * 8, top - 26),
                (end + out * 16, top - 14),
            ]
            canvas.fill(ribbon(tail, [28, 22, 18, 14, 9, 4]), c.GOLD)
            canvas.fill(ribbon(tail[:5], [14, 11, 9, 7, 3]), c.BRICK)
    crown = points("520,106 548,66 580,74 600,26 620,74 652,66 680,106")
    canvas.fill(curve([*crown, (600, 112)]), c.GOLD)
    canvas.fill(curve(points("552,104 572,82 590,88 600,58 610,88 628,82 648,104")), c.BRICK)
    canvas.circle(600, 90, 8, c.GOLD)


def _gong(canvas: Canvas, x: float, y: float, radius: float) -> None:
    for side in (-1, 1):
        canvas.line(
            [(x + side * radius * 0.42, y - radius * 0.86), (x + side * radius * 0.36, y - radius * 1.12)], c.CREAM, 5
        )
    canvas.circle(x + 8, y + 12, radius, c.BARK, 0.45)
    for share, paint in (
        (1.0, "#8f5a1e"),
        (0.94, c.OCHRE),
        (0.8, "#b5732a"),
        (0.76, c.SAFFRON),
        (0.5, "#b5732a"),
        (0.465, c.OCHRE),
        (0.27, "#8f5a1e"),
        (0.24, c.GOLD),
    ):
        canvas.circle(x, y, radius * share, paint)
    canvas.circle(x - radius * 0.07, y - radius * 0.08, radius * 0.1, c.WHITE, 0.75)
    for span, share in ((-150, 0.87), (-140, 0.63)):
        arc = [
            (x + radius * share * math.cos(math.radians(a)), y + radius * share * math.sin(math.radians(a)))
            for a in range(span, span + 66, 6)
        ]
        canvas.fill(ribbon(arc, [1 + 7 * math.sin(math.pi * k / 10) for k in range(len(arc))]), c.WHITE, 0.5)


def _bonang(canvas: Canvas, x: float) -> None:
    canvas.fill(box(x - 196, 566, 392, 34, 10), c.WINE)
    canvas.fill(box(x - 196, 566, 392, 7, 3), c.GOLD)
    canvas.fill(box(x - 182, 592, 30, 36, 6), c.MAROON)
    canvas.fill(box(x + 152, 592, 30, 36, 6), c.MAROON)
    for k in range(5):
        cx = x - 152 + k * 76
        canvas.fill(
            curve([(cx - 35, 532), (cx - 37, 556), (cx - 26, 574), (cx + 26, 574), (cx + 37, 556), (cx + 35, 532)]),
            "#8f5a1e",
        )
        canvas.fill(ellipse(cx, 532, 36, 14), c.OCHRE)
        canvas.fill(ellipse(cx, 528, 28, 10), c.SAFFRON)
        canvas.fill(ellipse(cx, 521, 12, 9), c.GOLD)
        canvas.fill(ellipse(cx - 3, 518, 5, 3), c.WHITE, 0.8)


def _saron(canvas: Canvas) -> None:
    canvas.fill(polygon(points("486,596 714,596 734,634 466,634")), c.BRICK)
    canvas.fill(polygon(points("490,590 710,590 714,600 486,600")), c.GOLD)
    for k in range(7):
        canvas.fill(box(495 + k * 30.5, 574, 26, 22, 4), c.OCHRE)
        canvas.fill(box(495 + k * 30.5, 574, 26, 8, 4), c.GOLD)
        canvas.circle(508 + k * 30.5, 588, 2.4, c.SOGA)
