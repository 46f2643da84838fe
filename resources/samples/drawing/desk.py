"""Two desks: a scholar's with cap and books, and the consular one with globe and passports."""

from __future__ import annotations

import math

from PySide6.QtGui import QPainterPath

from drawing import palette as c
from drawing.canvas import WIDTH, Canvas, Point, box, curve, ellipse, mix, points, polygon, ribbon


def scholarship() -> Canvas:
    canvas = Canvas(c.TEAL)
    canvas.sky("#1a5a66", "#2a7f80", "#59a596")
    for radius, alpha in ((330, 0.16), (268, 0.2)):
        canvas.circle(600, 300, radius, c.GOLD, alpha)
    canvas.circle(600, 300, 206, c.GOLD)
    for k in range(16):
        angle = math.tau * k / 16
        with canvas.at(600 + 236 * math.cos(angle), 300 + 236 * math.sin(angle), angle=math.degrees(angle)):
            canvas.fill(ellipse(0, 0, 13, 5.5), c.CREAM, 0.85)
    canvas.shade(box(0, 548, WIDTH, 127), "#8a5530", "#643722")
    canvas.fill(box(0, 548, WIDTH, 5), c.CORAL, 0.6)
    books = ((392, 506, 420, 52, c.BRICK), (424, 458, 366, 48, c.INDIGO), (404, 412, 398, 46, c.SAFFRON))
    for x, y, width, height, paint in books:
        _book(canvas, x, y, width, height, paint)
    _mortarboard(canvas, 604, 344)
    _diploma(canvas, 222, 540)
    _pencils(canvas, 968, 560)
    canvas.tumpal("#0f3a40", c.GOLD, c.BRICK)
    return canvas


def _book(canvas: Canvas, x: float, y: float, width: float, height: float, paint: str) -> None:
    canvas.fill(box(x, y, width, height, 9), paint)
    canvas.fill(box(x + 26, y + 8, width - 22, height - 16, 3), c.CREAM)
    for k in range(3):
        canvas.fill(box(x + 40, y + 14 + k * (height - 30) / 2, width - 48, 2), c.SAND)
    canvas.fill(box(x, y, 66, height, 9), mix(paint, c.NIGHT, 0.25))
    for k in (14, 46):
        canvas.fill(box(x + k, y, 5, height), c.GOLD)
    for angle in (45, 135, 225, 315):
        with canvas.at(x + 33, y + height / 2, angle=angle):
            canvas.fill(ellipse(6.5, 0, 6, 3), c.GOLD)


def _mortarboard(canvas: Canvas, x: float, y: float) -> None:
    with canvas.at(x, y):
        canvas.fill(curve(points("-104,-18 -104,46 -60,66 0,72 60,66 104,46 104,-18")), "#151a30")
        canvas.fill(curve(points("-104,28 -60,50 0,56 60,50 104,28 104,46 60,66 0,72 -60,66 -104,46")), c.WINE)
        canvas.fill(polygon(points("-216,-40 0,-126 216,-40 0,52")), c.NIGHT)
        canvas.fill(polygon(points("-216,-40 0,52 216,-40 216,-30 0,64 -216,-30")), "#0b1224")
        canvas.fill(polygon(points("-150,-40 0,-100 60,-76 -86,-14")), c.BLUE, 0.25)
        canvas.stroke(curve(points("0,-42 -80,-26 -146,0 -158,46"), closed=False), c.SAFFRON, 6)
        canvas.fill(ellipse(0, -42, 13, 7), c.SAFFRON)
        canvas.fill(box(-168, 44, 20, 14, 5), c.BRICK)
        for k in range(5):
            canvas.fill(
                ribbon([(-165 + k * 4, 56), (-168 + k * 5, 84), (-172 + k * 7, 110)], [5, 5, 3]),
                c.SAFFRON if k % 2 else c.GOLD,
            )


def _diploma(canvas: Canvas, x: float, y: float) -> None:
    with canvas.at(x, y, angle=-7):
        canvas.fill(box(-118, -16, 250, 56, 24), c.BARK, 0.35)
        canvas.fill(box(-124, -26, 250, 56, 22), c.CREAM)
        canvas.fill(box(-124, 6, 250, 24, 12), c.SAND)
        canvas.fill(ellipse(-122, 2, 13, 28), c.SAND)
        canvas.stroke(curve(points("-122,-18 -128,2 -120,18 -116,2 -121,-8"), closed=False), c.OCHRE, 3)
        canvas.fill(ellipse(124, 2, 11, 28), "#dcc08c")
        canvas.fill(box(-12, -28, 28, 60, 3), c.BRICK)
        for side in (-1, 1):
            canvas.fill(polygon([(2, 4), (2 + side * 40, 62), (2 + side * 18, 58), (2 + side * 6, 70)]), c.BRICK)
            canvas.fill(ellipse(2 + side * 18, -2, 18, 12), c.TERRACOTTA)
        canvas.circle(2, 0, 11, c.GOLD)


def _pencils(canvas: Canvas, x: float, y: float) -> None:
    for lean, paint, height in ((-12, c.BRICK, 178), (4, c.SAFFRON, 200), (16, c.SKY, 164)):
        with canvas.at(x + lean, y - 60, angle=lean * 0.8):
            canvas.fill(box(-8, -height + 60, 16, height - 20, 2), paint)
            canvas.fill(box(2, -height + 60, 6, height - 20, 2), mix(paint, c.NIGHT, 0.25))
            canvas.fill(polygon([(-8, -height + 60), (0, -height + 34), (8, -height + 60)]), c.SAND)
            canvas.fill(polygon([(-3, -height + 44), (0, -height + 34), (3, -height + 44)]), c.BARK)
    cup = polygon([(x - 52, y - 104), (x + 52, y - 104), (x + 42, y + 20), (x - 42, y + 20)])
    canvas.fill(cup, c.INDIGO)
    with canvas.inside(cup):
        canvas.fill(box(x - 60, y - 78, 120, 60), c.CREAM)
        for k in range(-2, 3):
            canvas.fill(
                polygon(
                    [(x + k * 30 - 15, y - 48), (x + k * 30, y - 74), (x + k * 30 + 15, y - 48), (x + k * 30, y - 22)]
                ),
                c.BRICK,
            )
        canvas.fill(box(x + 24, y - 110, 40, 140), c.NIGHT, 0.3)


# Coarse coastlines, longitude and latitude in degrees; land only, no borders.
LANDS: tuple[list[Point], ...] = tuple(
    points(line)
    for line in (
        "95,5.6 98,4.2 101,2 104,-1 106,-3.2 105.8,-5.8 103,-4.6 100.4,-1.4 98.6,1.8",
        "105.2,-6.3 108,-6.4 111,-6.5 114.4,-7.4 114.2,-8.7 110,-8.1 106.4,-7.4",
        "109,1.8 111.5,2.8 114,4.8 117,7 119,5 117.8,1 116.4,-2.8 114,-4 111,-3.2 109.2,-0.6",
        (
            "119.4,-5.4 120.4,-3 119,0 121,1.3 125,1.6 123.4,0.3 120.6,0.4 121.6,-1.2 123.4,-1 121.8,-2.2 "
            "122.8,-4.6 121.2,-4.2 120.4,-5.6"
        ),
        (
            "131,-0.8 134,-0.9 135,-3.2 138,-1.8 144,-3.9 147.6,-6 150.4,-10.4 146,-8.8 142.6,-9.2 138.2,-8.2 "
            "135,-4.4 132.6,-3"
        ),
        (
            "114,-22 114,-34 118,-35 124,-33 131,-31.6 138,-35 144,-38.4 149.6,-37.6 153,-31 152.6,-25 146,-19 "
            "142.4,-11 140.6,-17.4 136.6,-12 131,-12 126,-14 122,-18"
        ),
        (
            "60,25 67,25 70,21 73,17 76,9 78,8.4 80,13 83,18 88,21.6 91.6,22.6 94.4,17 97.4,16.4 98.6,9 "
            "103.6,1.4 103.4,4.6 100.6,7.6 100,13.2 104.8,8.8 109.2,12 106.6,19 110,20.6 117,23.6 121.6,29 "
            "120,35 122,40 126,38 127,35 129,36.6 128,42 135,44 142,53 140,60 100,72 60,68 50,45"
        ),
        "120.4,18.2 122,17 121.6,13.6 124,12.6 125.8,9.6 126,6.6 122.6,7.4 122.8,10.4 120.4,13.8",
        "131,31.4 135.6,33.6 140.2,35.4 141.6,40 144.8,43.6 141.8,45 139.8,39 136,36.4 131,34",
        "80,9.4 81.8,7.2 80.4,6",
        "120.1,23 121.6,25.2 120.8,22",
        "108.7,19.2 110.9,19.9 109.6,18.2",
        "119,-9.6 120.8,-10.2 119.9,-9.4",
        "116,-8.4 119,-8.4 122.8,-8.3 122.6,-8.8 118.8,-8.8 116,-8.9",
        "123.6,-10.2 127,-8.4 125,-9.4",
        "127.8,2 128.6,0.6 127.8,-0.6 127.6,0.8",
        "128,-3 130.6,-3.2 129,-3.5",
    )
)


def consular() -> Canvas:
    canvas = Canvas(c.INDIGO)
    canvas.sky("#182a52", "#27508a", "#4f86a8")
    for k in range(30):
        canvas.circle((k * 331) % WIDTH, (k * 173) % 360, 1.5 + k % 3 * 0.5, c.CREAM, 0.5)
    canvas.fill(box(0, 560, WIDTH, 115), "#7a4526")
    canvas.fill(box(0, 560, WIDTH, 6), c.CORAL, 0.6)
    _globe(canvas, 440, 296, 226)
    pin_x, pin_y, _ = _project(106.8, -6.2, 440, 296, 226)
    with canvas.at(886, 392, angle=9):
        _passport(canvas, c.MAROON)
    with canvas.at(806, 412, angle=-6):
        _passport(canvas, "#1d5a4c")
    _stamp(canvas, 1080, 560)
    _flight(canvas, pin_x, pin_y)
    canvas.tumpal(c.BARK, c.SAND, c.BRICK)
    return canvas


def _globe(canvas: Canvas, x: float, y: float, radius: float) -> None:
    canvas.fill(ellipse(x, 572, 150, 16), c.BARK, 0.5)
    canvas.fill(polygon([(x - 26, 500), (x + 26, 500), (x + 60, 566), (x - 60, 566)]), c.SOGA)
    canvas.fill(box(x - 112, 556, 224, 20, 10), c.BARK)
    arc = [
        (x + (radius + 24) * math.cos(math.radians(a)), y + (radius + 24) * math.sin(math.radians(a)))
        for a in range(-72, 118, 10)
    ]
    canvas.stroke(curve(arc, closed=False), c.OCHRE, 14)
    canvas.stroke(curve(arc, closed=False), c.GOLD, 5)
    canvas.circle(x, y, radius, "#6fb4c4")
    with canvas.inside(ellipse(x, y, radius, radius)):
        for land in LANDS:
            points = _dense(land)
            seen = [_project(lon, lat, x, y, radius) for lon, lat in points]
            canvas.fill(polygon([(px, py) for px, py, _ in seen]), c.FERN)
        for lon in range(0, 360, 20):
            _meridian(canvas, [(float(lon), float(lat)) for lat in range(-90, 91, 5)], x, y, radius)
        for lat in range(-60, 61, 20):
            _meridian(canvas, [(float(lon), float(lat)) for lon in range(20, 220, 5)], x, y, radius)
        outer = QPainterPath(ellipse(x, y, radius + 4, radius + 4))
        canvas.fill(outer.subtracted(ellipse(x - 34, y - 30, radius, radius)), c.NIGHT, 0.28)
        canvas.fill(ellipse(x - 96, y - 118, 62, 34), c.WHITE, 0.16)


def _dense(land: list[Point]) -> list[Point]:
    """More points along each edge, so that long edges bend with the globe."""
    points: list[Point] = []
    for i, (lon, lat) in enumerate(land):
        lon1, lat1 = land[(i + 1) % len(land)]
        points += [(lon + (lon1 - lon) * k / 4, lat + (lat1 - lat) * k / 4) for k in range(4)]
    return points


def _project(lon: float, lat: float, x: float, y: float, radius: float) -> tuple[float, float, bool]:
    """Where a place is seen from far above 116 east, 4 north, and whether it is on the near side."""
    turn, tilt, phi = math.radians(lon - 116), math.radians(4), math.radians(lat)
    near = math.sin(tilt) * math.sin(phi) + math.cos(tilt) * math.cos(phi) * math.cos(turn)
    east = math.cos(phi) * math.sin(turn)
    north = math.cos(tilt) * math.sin(phi) - math.sin(tilt) * math.cos(phi) * math.cos(turn)
    return x + radius * east, y - radius * north, near > 0


def _meridian(canvas: Canvas, line: list[Point], x: float, y: float, radius: float) -> None:
    seen = [_project(lon, lat, x, y, radius) for lon, lat in line]
    visible = [(px, py) for px, py, near in seen if near]
    if len(visible) > 1:
        canvas.line(visible, c.WHITE, 1.6, 0.32)


def _passport(canvas: Canvas, cover: str) -> None:
    canvas.fill(box(-100, -146, 214, 296, 14), c.NIGHT, 0.35)
    canvas.fill(box(-92, -150, 212, 296, 12), c.CREAM)
    canvas.fill(box(-104, -154, 212, 296, 12), cover)
    canvas.fill(box(-104, -154, 16, 296, 6), mix(cover, c.NIGHT, 0.3))
    canvas.stroke(box(-78, -140, 172, 268, 8), c.GOLD, 2.5)
    canvas.circle(8, -30, 52, c.GOLD)
    canvas.circle(8, -30, 46, cover)
    for angle in range(0, 360, 45):
        with canvas.at(8, -30, angle=angle):
            canvas.fill(ellipse(24, 0, 19, 7.5), c.GOLD)
    canvas.circle(8, -30, 9, cover)
    for width, y in ((96, 60), (64, 80)):
        canvas.fill(box(8 - width / 2, y, width, 8, 4), c.GOLD)
    canvas.stroke(box(-6, 102, 28, 16, 4), c.GOLD, 2.5)
    canvas.circle(8, 110, 4, c.GOLD)


def _stamp(canvas: Canvas, x: float, y: float) -> None:
    canvas.fill(ellipse(x, y + 34, 84, 14), c.BARK, 0.5)
    canvas.circle(x, y - 104, 30, c.BRICK)
    canvas.fill(ellipse(x - 9, y - 113, 10, 7), c.CORAL)
    canvas.fill(polygon([(x - 13, y - 84), (x + 13, y - 84), (x + 22, y - 8), (x - 22, y - 8)]), c.WINE)
    canvas.fill(box(x - 60, y - 14, 120, 28, 9), c.BRICK)
    canvas.fill(box(x - 66, y + 8, 132, 22, 5), c.BARK)


def _flight(canvas: Canvas, x: float, y: float) -> None:
    arc = [(x, y), (470.0, 190.0), (580.0, 96.0), (740.0, 66.0), (920.0, 110.0), (1010.0, 170.0)]
    canvas.stroke(curve(arc, closed=False), c.CREAM, 4, dashes=(0.5, 3))
    canvas.circle(x, y, 10, c.BRICK)
    canvas.circle(x, y, 4, c.CREAM)
    with canvas.at(1026, 184, angle=42, scale=1.25):
        canvas.fill(curve(points("44,0 34,-7 -40,-7 -46,0 -40,7 34,7")), c.WHITE)
        for side in (-1, 1):
            canvas.fill(polygon([(12, side * 4), (-16, side * 44), (-28, side * 44), (-10, side * 4)]), c.CREAM)
            canvas.fill(polygon([(-30, side * 3), (-46, side * 20), (-53, side * 20), (-42, side * 3)]), c.BRICK)
