"""One picture being drawn: a Qt image three times too large, the few verbs the motifs need, and saving it small."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

WIDTH, HEIGHT = 1200, 675
OVERSAMPLING = 3

Point = tuple[float, float]


def colour(name: str, alpha: float = 1.0) -> QColor:
    value = QColor(name)
    value.setAlphaF(alpha)
    return value


def mix(first: str, second: str, share: float) -> str:
    """The colour ``share`` of the way from the first to the second."""
    a, b = QColor(first), QColor(second)
    channels = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x + (y - x) * share) for x, y in channels)).name()


def points(text: str) -> list[Point]:
    """Read a line written as "x,y x,y ..."."""
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.split())]


def polygon(corners: Sequence[Point]) -> QPainterPath:
    path = QPainterPath(QPointF(*corners[0]))
    for point in corners[1:]:
        path.lineTo(QPointF(*point))
    path.closeSubpath()
    return path


def curve(line: Sequence[Point], *, closed: bool = True) -> QPainterPath:
    """A smooth line through the points (Catmull-Rom, drawn as cubic pieces)."""
    count = len(line)
    path = QPainterPath(QPointF(*line[0]))
    for i in range(count if closed else count - 1):
        before, start, end, after = (
            line[k % count] if closed else line[min(max(k, 0), count - 1)] for k in (i - 1, i, i + 1, i + 2)
        )
        path.cubicTo(
            QPointF(start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6),
            QPointF(end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6),
            QPointF(*end),
        )
    if closed:
        path.closeSubpath()
    return path


def ribbon(line: Sequence[Point], widths: Sequence[float]) -> QPainterPath:
    """A band along a line, as wide at each point as the matching width says."""
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y) in enumerate(line):
        (x0, y0), (x1, y1) = line[max(i - 1, 0)], line[min(i + 1, len(line) - 1)]
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        nx, ny = -(y1 - y0) / length * widths[i] / 2, (x1 - x0) / length * widths[i] / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return curve(left + right[::-1])


def ellipse(cx: float, cy: float, rx: float, ry: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(cx, cy), rx, ry)
    return path


def box(x: float, y: float, width: float, height: float, radius: float = 0) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return path


class Canvas:
    """Units are pixels of the finished picture, 1200 by 675, origin top left."""

    def __init__(self, background: str) -> None:
        self._image = QImage(WIDTH * OVERSAMPLING, HEIGHT * OVERSAMPLING, QImage.Format.Format_RGB32)
        self._image.fill(QColor(background))
        self._painter = QPainter(self._image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.scale(OVERSAMPLING, OVERSAMPLING)

    def fill(self, shape: QPainterPath, paint: str, alpha: float = 1.0) -> None:
        self._painter.fillPath(shape, colour(paint, alpha))

    def stroke(
        self, shape: QPainterPath, paint: str, width: float, *, alpha: float = 1.0, dashes: Sequence[float] = ()
    ) -> None:
        pen = QPen(colour(paint, alpha), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashes:
            pen.setDashPattern(list(dashes))
        self._painter.strokePath(shape, pen)

    def line(self, corners: Sequence[Point], paint: str, width: float, alpha: float = 1.0) -> None:
        path = QPainterPath(QPointF(*corners[0]))
        for point in corners[1:]:
            path.lineTo(QPointF(*point))
        self.stroke(path, paint, width, alpha=alpha)

    def circle(self, cx: float, cy: float, radius: float, paint: str, alpha: float = 1.0) -> None:
        self.fill(ellipse(cx, cy, radius, radius), paint, alpha)

    def shade(self, shape: QPainterPath, top: str, bottom: str) -> None:
        """Fill with a vertical gradient over the shape's own height."""
        area = shape.boundingRect()
        gradient = QLinearGradient(area.topLeft(), area.bottomLeft())
        gradient.setColorAt(0, colour(top))
        gradient.setColorAt(1, colour(bottom))
        self._painter.fillPath(shape, QBrush(gradient))

    def sky(self, *stops: str) -> None:
        gradient = QLinearGradient(0, 0, 0, HEIGHT)
        for i, stop in enumerate(stops):
            gradient.setColorAt(i / (len(stops) - 1), colour(stop))
        self._painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QBrush(gradient))

    def glow(self, cx: float, cy: float, radius: float, paint: str, strength: float) -> None:
        gradient = QRadialGradient(QPointF(cx, cy), radius)
        gradient.setColorAt(0, colour(paint, strength))
        gradient.setColorAt(1, colour(paint, 0))
        self._painter.fillPath(ellipse(cx, cy, radius, radius), QBrush(gradient))

    @contextmanager
    def at(self, x: float, y: float, *, angle: float = 0, scale: float = 1, mirror: bool = False) -> Iterator[None]:
        """Draw with another origin, turned, enlarged or mirrored."""
        self._painter.save()
        self._painter.translate(x, y)
        self._painter.rotate(angle)
        self._painter.scale(-scale if mirror else scale, scale)
        try:
            yield
        finally:
            self._painter.restore()

    @contextmanager
    def inside(self, shape: QPainterPath) -> Iterator[None]:
        """Draw only where the shape is."""
        self._painter.save()
        self._painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        try:
            yield
        finally:
            self._painter.restore()

    def tumpal(self, ground: str, light: str, dark: str) -> None:
        """The row of triangles that ends an Indonesian cloth; it signs each picture of the series."""
        top, step = HEIGHT - 40, 40
        self.fill(box(0, top, WIDTH, 40), ground)
        self.fill(box(0, top, WIDTH, 4), light)
        for x in range(0, WIDTH, step):
            self.fill(polygon([(x + 3, HEIGHT), (x + step / 2, top + 9), (x + step - 3, HEIGHT)]), light)
            self.fill(polygon([(x + 12, HEIGHT), (x + step / 2, top + 22), (x + step - 12, HEIGHT)]), dark)
            self.circle(x, top + 14, 2.5, light)
        self.circle(WIDTH, top + 14, 2.5, light)

    def save(self, target: Path, colours: int | None) -> None:
        """Write a palette PNG of so many colours, or a JPEG when ``colours`` is None."""
        self._painter.end()
        small = self._image.scaled(
            WIDTH, HEIGHT, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        ).convertToFormat(QImage.Format.Format_RGB888)
        picture = Image.frombytes("RGB", (WIDTH, HEIGHT), bytes(small.constBits()), "raw", "RGB", small.bytesPerLine())
        data = io.BytesIO()
        if colours is None:
            picture.save(data, "JPEG", quality=82, subsampling=0, optimize=True, progressive=True)
        else:
            flat = picture.quantize(colours, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
            flat.save(data, "PNG", optimize=True)
        target.write_bytes(data.getvalue())
