"""Two places on the water: the islands near Komodo and Lake Toba."""

from __future__ import annotations

from drawing import palette as c
from drawing.canvas import HEIGHT, WIDTH, Canvas, Point, box, curve, mix, points, polygon, ribbon
from drawing.nature import cloud, hills, sun


def komodo() -> Canvas:
    canvas = Canvas(c.SEA)
    canvas.sky("#6d3a63", c.TERRACOTTA, c.CORAL, c.GOLD, c.GOLD)
    sun(canvas, 690, 262, 66, c.WHITE, c.GOLD)
    cloud(canvas, 240, 120, 1.2, c.PEACH, 0.45)
    cloud(canvas, 1010, 96, 1.0, c.PEACH, 0.4)
    cloud(canvas, 470, 78, 0.6, c.PEACH, 0.35)
    for x, y, s in ((420, 190, 1.0), (470, 168, 0.7), (382, 160, 0.6)):
        canvas.stroke(
            curve(
                [
                    (x - 22 * s, y - 6 * s),
                    (x - 10 * s, y - 11 * s),
                    (x, y),
                    (x + 10 * s, y - 11 * s),
                    (x + 22 * s, y - 6 * s),
                ],
                closed=False,
            ),
            c.MAROON,
            3 * s,
        )
    canvas.shade(box(0, 300, WIDTH, 375), "#e7a05c", "#1b6f79")
    for y, width, alpha in (
        (312, 180, 0.9),
        (328, 140, 0.75),
        (346, 190, 0.6),
        (366, 110, 0.5),
        (390, 150, 0.4),
        (418, 90, 0.3),
    ):
        canvas.fill(box(690 - width / 2 + (y % 7) * 4, y, width, 5, 2.5), c.WHITE, alpha)
    _island(canvas, points("-40,300 60,268 150,222 215,250 300,270 400,304"), 302, "#8c4a55", "#a85d52")
    _island(canvas, points("820,304 900,272 985,212 1050,236 1130,196 1260,262"), 304, "#8c4a55", "#a85d52")
    _island(canvas, points("330,336 410,306 470,268 530,300 600,322 640,338"), 338, "#74404a", "#93524c")
    _bays(canvas)
    _pinisi(canvas, 612, 452, 0.9)
    _ridge(canvas)
    canvas.tumpal("#3a1f2b", c.SAFFRON, c.BRICK)
    return canvas


def _island(canvas: Canvas, crest: list[Point], waterline: float, top: str, bottom: str) -> None:
    path = curve(crest, closed=False)
    path.lineTo(crest[-1][0], waterline)
    path.lineTo(crest[0][0], waterline)
    path.closeSubpath()
    canvas.shade(path, top, bottom)


def _bays(canvas: Canvas) -> None:
    """Padar's middle: grassy capes that part two bays, each with its pale beach."""
    left: list[Point] = points("-40,372 90,338 190,352 286,398 372,424 440,462 400,486 280,480 200,520 90,560 -40,600")
    right: list[Point] = points(
        "1250,330 1120,318 1010,352 930,404 830,430 770,470 820,494 930,486 1010,530 1120,566 1250,610"
    )
    for shape, inner in ((left, -1), (right, 1)):
        canvas.fill(curve([(x - inner * 10, y + 9) for x, y in shape]), c.SAND)
        canvas.shade(curve(shape), "#c98a3e", "#6c6a35")
        middle = [(x + inner * 60, y - 4) for x, y in shape[1:5]]
        canvas.stroke(curve(middle, closed=False), c.GOLD, 5, alpha=0.45)


def _ridge(canvas: Canvas) -> None:
    hills(canvas, points("0,560 150,548 330,586 520,612 700,618 880,600 1040,566 1200,556"), "#4f5a32", "#2c3a28")
    path = points("250,660 300,630 250,606 170,594 120,578 110,562 128,550")
    canvas.fill(ribbon(path, [26, 20, 15, 11, 8, 5, 2]), c.SAND, 0.85)
    for x, y, h in (
        (40, 556, 26),
        (70, 552, 20),
        (1010, 580, 24),
        (1042, 570, 30),
        (1080, 566, 22),
        (1150, 560, 28),
        (560, 622, 18),
        (840, 610, 20),
        (660, 622, 14),
    ):
        for lean in (-10, 0, 9):
            canvas.fill(ribbon([(x, y + 10), (x + lean * 0.5, y - h * 0.4), (x + lean, y - h)], [4, 3, 0.6]), c.OCHRE)


def _pinisi(canvas: Canvas, x: float, y: float, size: float) -> None:
    with canvas.at(x, y, scale=size):
        for k in range(4):
            canvas.fill(box(-92 + k * 18, 20 + k * 8, 184 - k * 36, 4, 2), c.MAROON, 0.35 - 0.07 * k)
        hull: list[Point] = points("-96,-8 -40,2 60,0 112,-20 92,18 60,22 -66,22 -86,14")
        canvas.fill(polygon(hull), c.BARK)
        canvas.fill(polygon(points("-96,-8 -40,2 60,0 112,-20 108,-12 60,7 -40,9 -94,-1")), c.CREAM)
        canvas.fill(box(-62, -14, 52, 14, 3), c.WOOD)
        canvas.line([(100, -16), (150, -34)], c.BARK, 4)
        for mast, top in ((22, -176), (-48, -146)):
            canvas.line([(mast, 2), (mast, top)], c.BARK, 5)
        canvas.fill(curve(points("26,-150 50,-96 62,-26 26,-22 30,-86")), c.CREAM)
        canvas.fill(polygon(points("18,-150 18,-24 -34,-22 -20,-96")), c.WHITE)
        canvas.fill(polygon(points("-52,-128 -52,-22 -98,-22 -84,-80")), c.CREAM)
        for tip, foot in ((148, -30), (128, -24), (108, -18)):
            canvas.fill(polygon([(24, -172 + (148 - tip)), (tip, foot - 4), (tip - 46, foot - 14)]), c.WHITE)


def toba() -> Canvas:
    canvas = Canvas(c.SKY)
    canvas.sky("#5d9cb8", "#a7d0d6", "#f4e3c0", "#f4e3c0")
    sun(canvas, 250, 150, 54, c.WHITE, c.GOLD)
    cloud(canvas, 560, 110, 1.1, c.WHITE, 0.75)
    cloud(canvas, 930, 70, 0.8, c.WHITE, 0.65)
    cloud(canvas, 90, 230, 0.7, c.WHITE, 0.5)
    hills(canvas, points("0,290 140,236 300,268 440,222 620,262 800,210 980,250 1200,204"), "#7fa9a8", "#a9c9bd")
    hills(canvas, points("0,330 160,296 330,320 560,288 760,318 1000,270 1200,300"), "#4f8a80", "#7fb096")
    canvas.shade(box(0, 342, WIDTH, HEIGHT - 342), "#6fb6bd", "#17566b")
    for y, x, width in (
        (366, 170, 170),
        (384, 620, 220),
        (404, 60, 120),
        (416, 420, 200),
        (442, 200, 150),
        (462, 560, 230),
        (492, 60, 200),
        (520, 420, 160),
        (556, 260, 220),
    ):
        canvas.fill(box(x, y, width, 4, 2), c.WHITE, 0.4)
    _samosir(canvas)
    _boat(canvas, 330, 478)
    hills(canvas, points("0,640 240,632 480,622 640,580 800,540 1000,522 1200,516"), "#3c7a48", "#1f4a3d")
    for k in range(5):
        canvas.stroke(
            curve(
                [(620 + k * 90, 640), (800 + k * 70, 590 - k * 6), (1000 + k * 60, 570 - k * 8), (1240, 560 - k * 6)],
                closed=False,
            ),
            c.FERN,
            4,
            alpha=0.35,
        )
    _batak_house(canvas, 905, 560, 1.0)
    _pine(canvas, 1120, 560, 1.2)
    _pine(canvas, 1165, 580, 0.9)
    _pine(canvas, 690, 606, 0.7)
    canvas.tumpal("#16323a", c.SAND, c.BRICK)
    return canvas


def _samosir(canvas: Canvas) -> None:
    crest: list[Point] = points("60,400 150,366 250,332 330,312 420,330 520,322 610,356 720,384 790,402")
    _island(canvas, crest, 404, "#3d7a4e", "#6ba35a")
    _island(canvas, points("220,404 300,366 380,352 470,372 560,404"), 404, "#2f6644", "#4f8f52")
    canvas.fill(box(70, 401, 715, 6, 3), c.SAND)
    for k, x in enumerate((300, 346, 398, 452)):
        with canvas.at(x, 401, scale=0.12 + 0.015 * (k % 2)):
            _roof(canvas)
            canvas.fill(box(-70, -70, 140, 70), c.WOOD)


def _roof(canvas: Canvas) -> None:
    canvas.fill(
        curve(points("-190,-250 -120,-178 0,-150 120,-178 190,-250 150,-120 110,-62 -110,-62 -150,-120")), c.BRICK
    )


def _boat(canvas: Canvas, x: float, y: float) -> None:
    with canvas.at(x, y):
        for k in range(3):
            canvas.fill(box(-80 + k * 20, 14 + 8 * k, 160 - 40 * k, 4, 2), c.NIGHT, 0.25)
        canvas.fill(curve(points("-92,-12 -60,8 0,14 60,8 96,-16 50,0 0,3 -50,1")), c.BRICK)
        canvas.fill(box(-44, -30, 78, 28, 3), c.WHITE)
        for k in range(4):
            canvas.fill(box(-37 + k * 18, -24, 11, 12, 2), c.TEAL)
        canvas.fill(box(-52, -38, 94, 9, 4), c.SAFFRON)


def _batak_house(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A Batak house on its posts, seen from the side: a saddle roof with two painted gables that lean outwards."""
    with canvas.at(x, y, scale=size):
        for post in (-88, -48, 40, 80):
            canvas.fill(box(post, -70, 12, 80, 2), c.BARK)
        canvas.line([(-70, 6), (-36, -66)], c.WOOD, 6)
        canvas.line([(-50, 6), (-16, -66)], c.WOOD, 6)
        for k in range(5):
            canvas.line([(-66 + k * 7, -2 - k * 14), (-46 + k * 7, -2 - k * 14)], c.WOOD, 5)
        canvas.fill(polygon(points("-108,-112 108,-112 96,-66 -96,-66")), c.WINE)
        for k in range(9):
            canvas.circle(-84 + k * 21, -90, 6.5, c.CREAM)
            canvas.circle(-84 + k * 21, -90, 3, c.BARK)
        canvas.fill(box(-110, -116, 220, 8, 3), c.SAFFRON)
        roof = curve(points("-210,-306 -128,-232 0,-204 128,-232 210,-306 176,-190 124,-112 -124,-112 -176,-190"))
        canvas.shade(roof, "#5a3422", "#8a5530")
        with canvas.inside(roof):
            for k in range(6):
                dip = 232 - k * 26
                canvas.stroke(
                    curve(
                        [(-230, -dip - 66), (-128, -dip + 6), (0, -dip + 34), (128, -dip + 6), (230, -dip - 66)],
                        closed=False,
                    ),
                    c.BARK,
                    3,
                    alpha=0.3,
                )
        for side in (-1, 1):
            canvas.fill(
                polygon([(side * 124, -112), (side * 176, -190), (side * 210, -306), (side * 150, -206)]), c.WINE
            )
            for k, radius in enumerate((6, 5, 4)):
                canvas.circle(side * (146 + 17 * k), -170 - 34 * k, radius, c.CREAM)
            canvas.fill(polygon([(side * 204, -304), (side * 226, -334), (side * 212, -292)]), c.SAFFRON)


def _pine(canvas: Canvas, x: float, y: float, size: float) -> None:
    with canvas.at(x, y, scale=size):
        canvas.fill(box(-5, -30, 10, 40), c.BARK)
        for k in range(4):
            half, base = 42 - k * 9, -22 - k * 32
            canvas.fill(polygon([(-half, base), (0, base - 58), (half, base)]), mix(c.FOREST, c.LEAF, k / 5))
