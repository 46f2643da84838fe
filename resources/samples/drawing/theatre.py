"""Two evenings out: the gunungan of shadow theatre and film week."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF

from drawing import palette as c
from drawing.canvas import WIDTH, Canvas, Point, box, curve, ellipse, mix, points, polygon, ribbon


def gunungan() -> Canvas:
    canvas = Canvas(c.MAROON)
    canvas.fill(box(70, 0, WIDTH - 140, 600, 0), "#e8b25c")
    for radius, strength in ((620, 0.9), (420, 0.9), (250, 0.8)):
        with canvas.inside(box(70, 0, WIDTH - 140, 600)):
            canvas.glow(600, 250, radius, c.WHITE, strength * 0.55)
    _curtains(canvas)
    canvas.fill(ellipse(600, 604, 230, 20), c.SOGA, 0.3)
    with canvas.at(600, 596, scale=0.98):
        _gunungan_leaf(canvas)
    for x, flip in ((250, False), (950, True)):
        with canvas.at(x, 596, scale=0.5, mirror=flip), canvas.at(0, 0, angle=-9):
            _gunungan_leaf(canvas, shadow=True)
    canvas.shade(box(0, 590, WIDTH, 50), "#4f7a3c", "#2f5a34")
    canvas.fill(box(0, 590, WIDTH, 5), c.LIME)
    canvas.tumpal(c.BARK, c.GOLD, c.WINE)
    return canvas


def _curtains(canvas: Canvas) -> None:
    for mirror in (False, True):
        with canvas.at(WIDTH if mirror else 0, 0, mirror=mirror):
            for k in range(4):
                x = 34 + k * 32 - 32
                canvas.shade(box(x, -10, 34, 610, 0), mix(c.WINE, c.MAROON, 0.2 * k), mix(c.BRICK, c.MAROON, 0.25 * k))
            canvas.fill(box(128, 0, 5, 600), c.GOLD)
    canvas.fill(box(0, 0, WIDTH, 34), c.WINE)
    for x in range(0, WIDTH, 60):
        canvas.fill(ellipse(x + 30, 34, 30, 26), c.WINE)
        canvas.stroke(curve([(x, 34), (x + 12, 54), (x + 30, 60), (x + 48, 54), (x + 60, 34)], closed=False), c.GOLD, 4)
        canvas.circle(x + 30, 64, 5, c.GOLD)


LEAF_EDGE: list[Point] = points("0,-520 30,-440 92,-350 160,-250 176,-160 140,-70 96,-22 100,0")


def _spiral(canvas: Canvas, x: float, y: float, size: float, turn: float, paint: str, width: float) -> None:
    """A tendril that ends in a curl."""
    line: list[Point] = []
    for k in range(26):
        t = k / 25
        angle, radius = math.radians(turn) + t * 7.6, size * (1 - t) ** 1.15
        line.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    canvas.fill(ribbon(line, [width * (0.35 + 0.65 * (1 - k / 25)) for k in range(26)]), paint)
    canvas.circle(x, y, width * 0.62, paint)


def _gunungan_leaf(canvas: Canvas, *, shadow: bool = False) -> None:
    """The mountain-shaped leaf: outline, tree of life, gate. As a shadow it is one tone with openings."""
    edge = LEAF_EDGE + [(-x, y) for x, y in LEAF_EDGE[:0:-1]]
    outline = curve(edge)
    if shadow:
        lace = outline
        for k, y in enumerate(range(-440, -40, 40)):
            for column in range(-4, 5):
                x = column * 34 + 17 * (k % 2)
                if outline.contains(QPointF(abs(x) + 22, y)) and outline.contains(QPointF(abs(x), y - 26)):
                    lace = lace.subtracted(polygon([(x, y - 13), (x + 9, y), (x, y + 13), (x - 9, y)]))
        canvas.fill(lace, c.SOGA, 0.3)
        return
    canvas.fill(box(-6, -10, 12, 60, 5), c.BARK)
    canvas.fill(outline, c.SOGA)
    canvas.stroke(outline, c.BARK, 7)
    canvas.stroke(curve([(x * 0.94, -250 + (y + 250) * 0.95) for x, y in edge]), c.GOLD, 3)
    for side in (1, -1):
        with canvas.at(0, 0, mirror=side < 0):
            _half_tree(canvas)
    canvas.fill(ribbon(points("0,-120 3,-220 -3,-330 0,-440"), [24, 18, 12, 3]), c.SAFFRON)
    for y, radius in ((-462, 8), (-404, 6), (-352, 6)):
        canvas.circle(0, y, radius, c.BRICK)
        canvas.circle(0, y, radius * 0.45, c.CREAM)
    _gate(canvas)


def _half_tree(canvas: Canvas) -> None:
    for y, reach, rise in ((-170, 118, 26), (-228, 122, 34), (-284, 98, 34), (-336, 68, 30), (-384, 40, 24)):
        branch = [(0, y), (reach * 0.35, y - rise * 0.2), (reach * 0.75, y - rise * 0.75), (reach, y - rise)]
        canvas.fill(ribbon(branch, [11, 9, 6, 3]), c.SAFFRON)
        _spiral(canvas, reach * 0.94, y - rise + 10, 15 if reach > 60 else 9, -100, c.GOLD, 5)
        for k, share in enumerate((0.34, 0.6, 0.84)):
            bx, by = reach * share, y - rise * share * 0.8
            for tilt in (-62, 40):
                with canvas.at(bx, by, angle=tilt):
                    canvas.fill(curve(points("0,0 10,-5 23,0 10,5")), c.FERN if (k + int(tilt < 0)) % 2 else c.CORAL)
    _spiral(canvas, 118, -96, 26, 200, c.GOLD, 7)
    _spiral(canvas, 134, -144, 17, 160, c.GOLD, 5)
    _spiral(canvas, 82, -48, 18, 220, c.GOLD, 5)
    for x, y in ((58, -196), (62, -256), (44, -310)):
        canvas.circle(x, y, 6, c.BRICK)
        canvas.circle(x, y, 2.6, c.CREAM)


def _gate(canvas: Canvas) -> None:
    for k, (half, y) in enumerate(((60, 0), (52, -10), (44, -20))):
        canvas.fill(box(-half, y - 12, half * 2, 12, 2), (c.BRICK, c.OCHRE, c.WINE)[k])
    canvas.fill(box(-38, -92, 76, 62, 2), c.CREAM)
    for side in (-1, 1):
        canvas.fill(box(-17 + side * 18, -84, 34, 54, 2), c.TEAL)
        canvas.circle(side * 5, -56, 3, c.GOLD)
        for k in range(2):
            canvas.fill(
                polygon(
                    [
                        (side * 19, -78 + k * 26),
                        (side * 19 + 9, -67 + k * 26),
                        (side * 19, -56 + k * 26),
                        (side * 19 - 9, -67 + k * 26),
                    ]
                ),
                c.MINT,
            )
    for half, y in ((62, -92), (46, -112), (28, -130)):
        canvas.fill(polygon([(-half, y), (-half * 0.7, y - 20), (half * 0.7, y - 20), (half, y)]), c.BRICK)
        canvas.fill(box(-half, y - 3, half * 2, 5, 2), c.GOLD)


def film_week() -> Canvas:
    canvas = Canvas(c.NIGHT)
    canvas.sky("#1a1a3a", "#3a1f45", "#6a2740")
    for k in range(44):
        canvas.circle((k * 271) % WIDTH, (k * 137) % 420, 1.4 + k % 3 * 0.6, c.CREAM, 0.5)
    beam = polygon([(1020, 196), (-60, -40), (-60, 520)])
    canvas.fill(beam, c.GOLD, 0.13)
    canvas.fill(polygon([(1020, 196), (-60, 90), (-60, 400)]), c.GOLD, 0.15)
    _film_strip(canvas)
    _reel(canvas, 860, 260, 188)
    _reel(canvas, 1066, 486, 116)
    _clapper(canvas)
    canvas.tumpal("#16122a", c.CORAL, c.WINE)
    return canvas


def _film_strip(canvas: Canvas) -> None:
    line: list[Point] = [(-40 + 62 * k, 536 + 46 * math.sin(k * 0.42 + 2.4)) for k in range(22)]
    canvas.fill(ribbon(line, [118] * len(line)), c.BARK)
    scenes = (c.SAFFRON, c.TEAL, c.CORAL, c.BLUE, c.FERN)
    for k in range(62):
        t = k / 3
        i = int(t)
        if i + 1 >= len(line):
            break
        (x0, y0), (x1, y1) = line[i], line[i + 1]
        x, y = x0 + (x1 - x0) * (t - i), y0 + (y1 - y0) * (t - i)
        angle = math.degrees(math.atan2(y1 - y0, x1 - x0))
        with canvas.at(x, y, angle=angle):
            for side in (-1, 1):
                canvas.fill(box(-6, side * 46 - 6, 12, 12, 3), c.CREAM)
            if k % 4 == 2:
                _frame(canvas, scenes[(k // 4) % 5])


def _frame(canvas: Canvas, paint: str) -> None:
    picture = box(-37, -33, 74, 66, 5)
    canvas.fill(picture, paint)
    with canvas.inside(picture):
        canvas.circle(14, -8, 13, c.CREAM)
        canvas.fill(curve(points("-60,40 -40,6 -16,-6 8,14 30,4 60,40")), mix(paint, c.NIGHT, 0.5))


def _reel(canvas: Canvas, x: float, y: float, radius: float) -> None:
    """A film reel whose openings are the four petals of kawung."""
    canvas.circle(x + 10, y + 14, radius, c.BARK, 0.4)
    canvas.circle(x, y, radius, "#8c8791")
    canvas.circle(x, y, radius * 0.95, "#d9d3cc")
    canvas.circle(x, y, radius * 0.87, "#c2bbb6")
    for angle in (45, 135, 225, 315):
        with canvas.at(x, y, angle=angle):
            canvas.fill(ellipse(radius * 0.5, 0, radius * 0.31, radius * 0.2), "#2c1d38")
            canvas.stroke(ellipse(radius * 0.5, 0, radius * 0.31, radius * 0.2), "#8c8791", 3)
        with canvas.at(x, y, angle=angle + 45):
            canvas.circle(radius * 0.66, 0, radius * 0.07, "#2c1d38")
    canvas.circle(x, y, radius * 0.15, "#8c8791")
    canvas.circle(x, y, radius * 0.1, c.BRICK)
    canvas.circle(x, y, radius * 0.04, c.CREAM)
    arc = [
        (x + radius * 0.91 * math.cos(math.radians(a)), y + radius * 0.91 * math.sin(math.radians(a)))
        for a in range(-160, -90, 7)
    ]
    canvas.fill(ribbon(arc, [1 + 6 * math.sin(math.pi * k / 9) for k in range(len(arc))]), c.WHITE, 0.8)


def _clapper(canvas: Canvas) -> None:
    with canvas.at(360, 350, angle=-7):
        canvas.fill(box(-226, -96, 470, 316, 14), c.BARK, 0.4)
        canvas.fill(box(-238, -108, 470, 316, 14), "#2a2135")
        canvas.fill(box(-222, -40, 438, 232, 6), "#392d48")
        for y in (18, 96):
            canvas.line([(-222, y), (216, y)], c.CREAM, 3, 0.6)
        canvas.line([(-60, 18), (-60, 96)], c.CREAM, 3, 0.6)
        canvas.line([(84, 18), (84, 96)], c.CREAM, 3, 0.6)
        for k in range(3):
            canvas.fill(box(-200 + k * 145, 40, 90 - 20 * (k % 2), 12, 6), c.CREAM, 0.45)
            canvas.fill(box(-200 + k * 145, 62, 54 + 16 * (k % 2), 12, 6), c.CREAM, 0.25)
        for angle in (45, 135, 225, 315):
            with canvas.at(0, 144, angle=angle):
                canvas.fill(ellipse(22, 0, 20, 10), c.GOLD)
                canvas.fill(ellipse(22, 0, 12, 4.5), c.BRICK)
        for side in (-1, 1):
            canvas.line([(side * 60, 144), (side * 196, 144)], c.GOLD, 3, 0.8)
        _slate_bar(canvas, -108)
        with canvas.at(-226, -116, angle=-17), canvas.at(226, 116):
            _slate_bar(canvas, -172)
        canvas.circle(-218, -112, 13, c.GOLD)
        canvas.circle(-218, -112, 5, c.SOGA)


def _slate_bar(canvas: Canvas, top: float) -> None:
    bar = box(-238, top, 470, 56, 8)
    canvas.fill(bar, c.CREAM)
    with canvas.inside(bar):
        for k in range(-1, 7):
            x = -238 + k * 84
            canvas.fill(polygon([(x, top + 56), (x + 40, top), (x + 82, top), (x + 42, top + 56)]), c.BRICK)
