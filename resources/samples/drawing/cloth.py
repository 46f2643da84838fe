"""Three cloths: batik kawung, batik parang and a tenun ikat with horses and birds."""

from __future__ import annotations

import math

from PySide6.QtGui import QPainterPath

from drawing import palette as c
from drawing.canvas import HEIGHT, WIDTH, Canvas, Point, box, ellipse, polygon, ribbon


def kawung() -> Canvas:
    canvas = Canvas(c.INDIGO)
    step = 75
    for row in range(-1, HEIGHT // step + 3):
        for column in range(-1, WIDTH // step + 3):
            x, y = column * step, row * step
            if (row + column) % 2:
                _kawung_heart(canvas, x, y)
            else:
                _kawung_petals(canvas, x, y, step, warm=(row + 2 * column) % 8 == 0)
    for row in range(-1, HEIGHT // step + 3):
        for column in range(-1, WIDTH // step + 3):
            if (row + column) % 2 == 0:
                _kawung_knot(canvas, column * step, row * step)
    _kepala(canvas)
    return canvas


def _kawung_petals(canvas: Canvas, x: float, y: float, step: float, *, warm: bool) -> None:
    """The two petals that lead right from a knot; its left neighbours bring the other two."""
    length = step * math.sqrt(2)
    for angle in (45, -45):
        with canvas.at(x, y, angle=angle):
            canvas.fill(ellipse(length / 2, 0, length * 0.45, length * 0.245), c.CREAM)
            canvas.stroke(ellipse(length / 2, 0, length * 0.37, length * 0.175), c.OCHRE, 2.2)
            canvas.fill(ellipse(length / 2, 0, length * 0.27, length * 0.1), c.TERRACOTTA if warm else c.SAFFRON)
            canvas.line([(length * 0.35, 0), (length * 0.65, 0)], c.SOGA, 2.4)


def _kawung_knot(canvas: Canvas, x: float, y: float) -> None:
    with canvas.at(x, y, angle=45):
        canvas.fill(box(-7, -7, 14, 14, 2), c.INDIGO)
        canvas.fill(box(-4.5, -4.5, 9, 9, 1.5), c.GOLD)


def _kawung_heart(canvas: Canvas, x: float, y: float) -> None:
    for angle in (0, 90, 180, 270):
        with canvas.at(x, y, angle=angle):
            canvas.circle(17, 0, 3, c.SKY)
            canvas.circle(9, 0, 2, c.SKY)
    canvas.circle(x, y, 3.6, c.GOLD)


def _kepala(canvas: Canvas) -> None:
    """The contrasting end panel of a sarong, at the right."""
    left = WIDTH - 236
    canvas.fill(box(left, 0, 236, HEIGHT), c.WINE)
    canvas.fill(box(left, 0, 8, HEIGHT), c.GOLD)
    canvas.fill(box(left + 14, 0, 3, HEIGHT), c.GOLD)
    height = HEIGHT / 5
    for i in range(6):
        middle = i * height
        for inset, paint in ((0, c.CREAM), (9, c.WINE), (15, c.SAFFRON), (30, c.WINE)):
            half = height / 2 - 5 - inset * 0.55
            canvas.fill(
                polygon(
                    [
                        (left + 26 + inset * 0.3, middle - half),
                        (left + 200 - inset * 1.75, middle),
                        (left + 26 + inset * 0.3, middle + half),
                    ]
                ),
                paint,
            )
        for k, radius in enumerate((5.5, 4.5, 3.5)):
            canvas.circle(left + 56 + 24 * k, middle, radius, c.CREAM)
        between = middle + height / 2
        canvas.fill(polygon([(WIDTH, between - 52), (left + 96, between), (WIDTH, between + 52)]), c.GOLD)
        canvas.fill(polygon([(WIDTH, between - 40), (left + 128, between), (WIDTH, between + 40)]), c.WINE)
        for k, radius in enumerate((5.5, 4.5)):
            canvas.circle(left + 212 - 24 * k, between, radius, c.GOLD)


def parang() -> Canvas:
    canvas = Canvas(c.CREAM)
    band, row = 140.0, 176.0
    with canvas.at(WIDTH / 2, HEIGHT / 2, angle=-45):
        for k in range(-5, 6):
            top = k * row - band / 2
            _parang_band(canvas, top, band, c.SOGA if k % 2 == 0 else c.INDIGO)
            _mlinjon(canvas, top + band + (row - band) / 2)
    return canvas


def _parang_band(canvas: Canvas, top: float, band: float, paint: str) -> None:
    canvas.fill(box(-1100, top, 2200, band), paint)
    step = 84.0
    for i in range(-13, 14):
        with canvas.at(i * step, top + band / 2):
            canvas.fill(_blade(1.0, 31, 0.2), c.CREAM)
            canvas.fill(_blade(0.74, 16, 0.1), c.SAFFRON)
            canvas.fill(_blade(0.66, 5, 0.3), paint)
            for x, y in (_blade_line(1.0)[0], _blade_line(1.0)[-1]):
                canvas.circle(x, y, 8, c.CREAM)
                canvas.circle(x, y, 3.2, paint)
        with canvas.at((i + 0.5) * step, top + band / 2, angle=-56):
            canvas.fill(ellipse(0, 0, 3, 11), c.SKY if paint == c.INDIGO else c.OCHRE)


def _blade_line(share: float) -> list[Point]:
    """The middle line of a blade: straight at the heart, curling more and more towards both ends."""
    steps, length, lean, curl = 60, 126.0, math.radians(56), math.radians(-262)
    half: list[Point] = [(0.0, 0.0)]
    for i in range(round(steps * share)):
        angle = lean + curl * ((i + 0.5) / steps) ** 3
        half.append((half[-1][0] + math.cos(angle) * length / steps, half[-1][1] + math.sin(angle) * length / steps))
    return [(-x, -y) for x, y in half[:0:-1]] + half


def _blade(share: float, width: float, tip: float) -> QPainterPath:
    """The S-shaped blade that gives parang its name, the same when turned by half a turn; ``tip`` thins its ends."""
    line = _blade_line(share)
    last = len(line) - 1
    return ribbon(line, [width * (tip + (1 - tip) * (1 - abs(2 * i / last - 1) ** 2.2)) for i in range(last + 1)])


def _mlinjon(canvas: Canvas, y: float) -> None:
    canvas.fill(box(-1100, y - 18, 2200, 36), c.CREAM)
    canvas.fill(box(-1100, y - 14, 2200, 28), c.SOGA)
    for x in range(-1100, 1100, 40):
        canvas.fill(polygon([(x + 2, y), (x + 20, y - 11), (x + 38, y), (x + 20, y + 11)]), c.CREAM)
        canvas.fill(polygon([(x + 10, y), (x + 20, y - 6), (x + 30, y), (x + 20, y + 6)]), c.BRICK)
        canvas.circle(x, y, 2.4, c.GOLD)


HORSE = (
    "..............#.#...",
    ".............#####..",
    "...........#.#######",
    "............####.###",
    "..........#.#######.",
    "............####....",
    "##........#.####....",
    ".##.........####....",
    ".##..##########.....",
    ".#.############.....",
    ".#.##.##.##.###.....",
    "...############.....",
    "...############.....",
    "...####....####.....",
    "...##.##...##.##....",
    "...##.##...##..##...",
    "..##..##...##..##...",
    "..##..###..###.###..",
)
ROOSTER = (
    "............#.#...",
    "..#.#.......####..",
    ".#.#.#.....##.###.",
    "#.#.#.#....#####..",
    "#.#.#.##...####.#.",
    "#.##.###..#####...",
    "##.##.##.######...",
    ".##.###########...",
    "..####.#.#.####...",
    "...############...",
    "....##.#.#.###....",
    ".....#########....",
    "......#######.....",
    "........#.#.......",
    "........#.#.......",
    ".......##.##......",
)


def tenun() -> Canvas:
    canvas = Canvas(c.WINE)
    _stripes(canvas, 0, c.BARK, c.SAFFRON)
    _animals(canvas, 62, HORSE, c.CREAM, 5.6)
    _stripes(canvas, 176, c.BARK, c.TERRACOTTA)
    _diamonds(canvas, 234, 202)
    _stripes(canvas, 436, c.BARK, c.TERRACOTTA)
    _animals(canvas, 498, ROOSTER, c.GOLD, 5.2)
    _stripes(canvas, 594, c.BARK, c.SAFFRON)
    _fringe(canvas, 640)
    return canvas


def _stripes(canvas: Canvas, top: float, ground: str, bright: str) -> None:
    canvas.fill(box(0, top, WIDTH, 50), ground)
    for y, height, paint in ((6, 4, bright), (14, 2, c.CREAM), (34, 2, c.CREAM), (40, 4, bright)):
        canvas.fill(box(0, top + y, WIDTH, height), paint)
    for x in range(0, WIDTH + 24, 24):
        canvas.fill(polygon([(x - 8, top + 25), (x, top + 19), (x + 8, top + 25), (x, top + 31)]), bright)


def _threads(canvas: Canvas, x: float, y: float, width: float, height: float, paint: str, seed: int) -> None:
    """One cell of ikat: the dye creeps along the tied threads, so upper and lower edges are never quite straight."""
    count = 3
    for k in range(count):
        creep = ((seed * 7 + k * 5) % 4) * 0.55
        canvas.fill(box(x + k * width / count, y - creep, width / count + 0.4, height + 2 * creep), paint)


def _animals(canvas: Canvas, top: float, shape: tuple[str, ...], paint: str, cell: float) -> None:
    canvas.fill(box(0, top - 12, WIDTH, len(shape) * cell + 25), c.INDIGO)
    width = len(shape[0]) * cell
    pitch = 150.0
    for n in range(8):
        left = n * pitch + (pitch - width) / 2
        for row, cells in enumerate(shape):
            for column, mark in enumerate(cells if n % 2 == 0 else cells[::-1]):
                if mark == "#":
                    _threads(canvas, left + column * cell, top + 4 + row * cell, cell, cell, paint, row * 3 + column)
        middle = top + 4 + len(shape) * cell / 2
        for k in (-1, 0, 1):
            x = n * pitch
            canvas.fill(
                polygon(
                    [
                        (x - 9, middle + k * 26),
                        (x, middle + k * 26 - 10),
                        (x + 9, middle + k * 26),
                        (x, middle + k * 26 + 10),
                    ]
                ),
                c.TERRACOTTA if k else c.SAFFRON,
            )


def _diamonds(canvas: Canvas, top: float, height: float) -> None:
    canvas.fill(box(0, top - 8, WIDTH, height + 8), c.WINE)
    cell, reach = 10.0, 9
    rings = (c.CREAM, c.WINE, c.TERRACOTTA, c.TERRACOTTA, c.BARK, c.SAFFRON, c.SAFFRON, c.WINE, c.CREAM, c.CREAM)
    for n in range(7):
        middle_x, middle_y = n * 200.0, top + height / 2 - 2
        for row in range(-reach, reach):
            for column in range(-reach, reach):
                distance = int(abs(row + 0.5) + abs(column + 0.5))
                if distance > reach:
                    continue
                x, y = middle_x + column * cell, middle_y + row * cell
                _threads(canvas, x, y, cell, cell, rings[reach - distance], row * 5 + column + 50)
        for side in (-1, 1):
            for k in range(3):
                half = 34 - 12 * k
                base = middle_y + side * (height / 2 - 6)
                canvas.fill(
                    polygon(
                        [
                            (middle_x + 100 - half, base),
                            (middle_x + 100, base - side * half * 1.5),
                            (middle_x + 100 + half, base),
                        ]
                    ),
                    (c.SAFFRON, c.BARK, c.CREAM)[k],
                )


def _fringe(canvas: Canvas, top: float) -> None:
    canvas.fill(box(0, top, WIDTH, HEIGHT - top), c.CREAM)
    for k, x in enumerate(range(4, WIDTH, 8)):
        canvas.line([(x, top), (x + (k % 3 - 1) * 1.5, HEIGHT)], (c.WINE, c.INDIGO, c.OCHRE)[k % 3], 3.4)
    canvas.fill(box(0, top - 2, WIDTH, 5), c.BARK)
