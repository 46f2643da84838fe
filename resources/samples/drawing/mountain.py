"""Two places by a volcano: Borobudur at dawn and a geothermal field."""

from __future__ import annotations

import math

from drawing import palette as c
from drawing.canvas import HEIGHT, WIDTH, Canvas, Point, box, curve, ellipse, mix, points, polygon, ribbon
from drawing.nature import cloud, hills, sun


def borobudur() -> Canvas:
    canvas = Canvas(c.NIGHT)
    canvas.sky(c.INDIGO, mix(c.WINE, c.INDIGO, 0.35), c.TERRACOTTA, c.SAFFRON, c.GOLD)
    for x, y in ((90, 60), (210, 120), (330, 50), (480, 95), (1010, 70), (1110, 140), (890, 40), (700, 48)):
        canvas.circle(x, y, 2, c.CREAM, 0.7)
    sun(canvas, 820, 395, 92, c.GOLD, c.GOLD)
    _volcano(canvas)
    hills(canvas, points("0,470 200,440 420,468 640,445 900,462 1200,436"), "#8f4238")
    canvas.fill(box(-20, 458, WIDTH + 40, 26, 13), c.PEACH, 0.35)
    hills(canvas, points("0,505 180,488 400,512 700,490 980,508 1200,486"), "#6a2f33")
    canvas.fill(box(-40, 508, 700, 20, 10), c.PEACH, 0.3)
    canvas.fill(box(560, 524, 700, 18, 9), c.PEACH, 0.3)
    for x, size in ((250, 0.62), (735, 0.62), (905, 0.5), (1015, 0.62)):
        _stupa(canvas, x, 560, size, "#59292f", "#c25f41")
    _terrace(canvas, 556, "#4a2430", "#6a3438")
    for x, size in ((90, 1.0), (1110, 1.0)):
        _stupa(canvas, x, 632, size, "#341b29", "#d0633f")
    _stupa(canvas, 480, 632, 1.9, "#2c1826", "#e07a45")
    _terrace(canvas, 612, "#2a1724", "#45232e")
    canvas.tumpal("#1f1220", c.OCHRE, c.WINE)
    return canvas


def _volcano(canvas: Canvas) -> None:
    slope = points("40,480 150,425 225,350 268,292 300,300 330,290 372,350 450,428 580,480")
    canvas.shade(curve([*slope, (300, 560)]), "#7a3340", "#b05a45")
    plume = points("300,292 312,262 296,236 318,206 352,190 400,184")
    canvas.fill(ribbon(plume, [10, 16, 22, 26, 22, 6]), c.PEACH, 0.45)


def _terrace(canvas: Canvas, top: float, dark: str, edge: str) -> None:
    canvas.fill(box(0, top, WIDTH, HEIGHT - top), dark)
    canvas.fill(box(0, top, WIDTH, 9), edge)
    canvas.fill(box(0, top + 17, WIDTH, 3), edge, 0.6)


def _stupa(canvas: Canvas, x: float, y: float, size: float, stone: str, light: str) -> None:
    """A bell of latticed stone; dawn shines through the diamond-shaped openings."""
    bell: list[Point] = points("-78,0 -76,-40 -66,-84 -44,-118 0,-132 44,-118 66,-84 76,-40 78,0")
    with canvas.at(x, y, scale=size):
        canvas.fill(box(-98, -22, 196, 40, 8), stone)
        canvas.fill(box(-90, -36, 180, 24, 8), stone)
        with canvas.at(0, -34):
            shape = curve(bell, closed=False)
            shape.closeSubpath()
            canvas.fill(shape, stone)
            with canvas.inside(shape):
                canvas.fill(ellipse(96, -60, 60, 120), light, 0.18)
            for row, (count, spread) in enumerate(((5, 28), (4, 28), (3, 27))):
                for k in range(count):
                    cx, cy = (k - (count - 1) / 2) * spread, -24 - row * 32
                    canvas.fill(polygon([(cx, cy - 12), (cx + 9, cy), (cx, cy + 12), (cx - 9, cy)]), light)
        canvas.fill(box(-24, -182, 48, 24, 4), stone)
        canvas.fill(polygon(points("-15,-180 -6,-244 6,-244 15,-180")), stone)
        canvas.line([(-84, -20), (84, -20)], light, 2, 0.4)


def geothermal() -> Canvas:
    canvas = Canvas(c.SKY)
    canvas.sky("#2f6f8f", "#8cc0c8", "#f6e6c4", "#f6e6c4")
    sun(canvas, 930, 190, 62, c.WHITE, c.GOLD)
    cloud(canvas, 170, 110, 0.9, c.WHITE, 0.6)
    cloud(canvas, 1110, 90, 0.7, c.WHITE, 0.5)
    peak: list[Point] = points("380,430 510,340 610,226 652,168 684,178 716,166 770,236 880,344 1010,430")
    path = curve(peak, closed=False)
    path.closeSubpath()
    canvas.shade(path, "#3f6f7c", "#7fae9c")
    with canvas.inside(path):
        canvas.fill(curve(points("684,160 740,180 1040,460 720,460 700,330")), "#2f5a6c", 0.5)
    hills(canvas, points("0,376 160,330 330,372 520,396 760,388 980,356 1200,380"), "#4f8f6a", "#7fb080")
    hills(canvas, points("0,452 210,420 430,446 700,430 960,452 1200,424"), "#34724f", "#4f8f52")
    for x, y, lean, size in ((180, 428, 60, 0.9), (300, 440, 70, 1.15), (975, 440, 60, 1.0)):
        _steam(canvas, x, y, lean, size)
    for x, y in ((180, 440), (300, 452), (975, 452)):
        _wellhead(canvas, x, y)
    for k in range(3):
        _steam(canvas, 596 + k * 96, 392, 44 + 12 * k, 1.35)
    _plant(canvas)
    _rice_terraces(canvas)
    canvas.tumpal("#16392f", c.LIME, c.TEAL)
    return canvas


def _steam(canvas: Canvas, x: float, y: float, lean: float, size: float) -> None:
    """A plume that billows as it rises: a narrow neck, then round puffs that drift with the wind."""
    neck = [(x, y), (x + 3, y - 34 * size), (x + lean * 0.2, y - 74 * size), (x + lean * 0.4, y - 104 * size)]
    shape = ribbon(neck, [9 * size, 15 * size, 27 * size, 42 * size])
    puffs = (
        (0.34, 92, 21),
        (0.66, 112, 25),
        (0.3, 124, 23),
        (1.05, 136, 29),
        (0.62, 152, 30),
        (1.3, 164, 22),
        (1.0, 176, 24),
    )
    for drift, rise, radius in puffs:
        shape = shape.united(ellipse(x + lean * drift, y - rise * size, radius * size, radius * size))
    canvas.fill(shape, c.WHITE, 0.82)
    with canvas.inside(shape):
        for drift, rise, radius in puffs[::2]:
            puff = ellipse(x + lean * drift + 9 * size, y - (rise - 9) * size, radius * size, radius * size)
            canvas.fill(puff, c.SKY, 0.22)


def _wellhead(canvas: Canvas, x: float, y: float) -> None:
    canvas.fill(box(x - 22, y + 14, 44, 12, 3), "#c9c2b2")
    canvas.fill(box(x - 7, y - 14, 14, 32, 3), c.BRICK)
    canvas.fill(box(x - 15, y - 4, 30, 9, 3), c.TERRACOTTA)


def _plant(canvas: Canvas) -> None:
    silver, shadow = "#e9e2d2", "#b9b3a6"
    for pipe in (
        ((180, 466), (250, 492), (380, 492)),
        ((300, 478), (330, 506), (430, 506)),
        ((975, 478), (940, 500), (880, 500)),
    ):
        canvas.line(pipe, shadow, 13)
        canvas.line(pipe, silver, 8)
    canvas.fill(box(556, 396, 300, 86, 4), "#d6cfbe")
    for k in range(3):
        x = 564 + k * 97
        canvas.fill(polygon([(x, 404), (x + 12, 376), (x + 76, 376), (x + 88, 404)]), c.TEAL)
        canvas.fill(ellipse(x + 44, 376, 32, 7), "#123f44")
        for j in range(5):
            canvas.fill(box(x + 4 + j * 17, 414, 9, 58, 3), shadow)
    canvas.fill(box(410, 432, 160, 76, 3), c.WHITE)
    canvas.fill(polygon(points("400,434 430,406 550,406 580,434")), c.BRICK)
    for k in range(4):
        canvas.fill(box(424 + k * 36, 450, 22, 20, 2), c.SKY)
    canvas.fill(box(540, 478, 334, 26, 3), silver)
    canvas.fill(box(540, 500, 334, 6), shadow)


def _rice_terraces(canvas: Canvas) -> None:
    greens = (c.FERN, c.LIME, c.LEAF, c.FERN, c.LEAF)
    for k, paint in enumerate(greens):
        top = 508 + k * 26
        crest = [(i * 150.0, top + 11 * math.sin(i * 1.15 + k * 0.9) + (i - 4) ** 2 * 0.9) for i in range(9)]
        hills(canvas, crest, paint, mix(paint, c.FOREST, 0.25))
        canvas.stroke(curve([(x, y + 3) for x, y in crest], closed=False), c.WHITE, 3, alpha=0.5)
    _palm(canvas, 112, 584, 1.0)
    _palm(canvas, 1098, 590, 1.1)


def _palm(canvas: Canvas, x: float, y: float, size: float) -> None:
    with canvas.at(x, y, scale=size):
        canvas.fill(ribbon(points("0,4 7,-44 3,-92 -4,-128"), [11, 9, 7, 6]), c.SOGA)
        for reach, rise, droop in (
            (-70, 6, 46),
            (-62, -30, 8),
            (-34, -50, -24),
            (30, -52, -26),
            (60, -32, 6),
            (72, 4, 44),
            (-46, 30, 66),
            (44, 30, 64),
        ):
            tip = (-4 + reach, -130 + droop)
            frond = [
                (-4, -130),
                (-4 + reach * 0.35, -132 + rise * 0.75),
                (-4 + reach * 0.72, -130 + (rise + droop) * 0.5),
                tip,
            ]
            canvas.fill(ribbon(frond, [3, 13, 12, 1]), c.FOREST if rise > 0 else mix(c.FOREST, c.LEAF, 0.4))
        for dx, dy in ((-9, -122), (2, -120), (-3, -114)):
            canvas.circle(dx, dy, 5, c.OCHRE)
