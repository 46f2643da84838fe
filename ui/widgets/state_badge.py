"""A delivery's state as a badge: soft ground, icon and word."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath

from ui import icons
from ui.states import Look
from ui.theme import Colours
from ui.widgets.written_line import write_line

_GAP = 6
# Of the icon, and of the air before it, in heights of the badge.
_SIDE, _INSET = 0.6, 0.36


def badge_size(font: QFont, look: Look) -> QSize:
    """How much room a badge takes in this font."""
    metrics = QFontMetrics(font)
    height = round(metrics.height() * 1.5)
    return QSize(round(height * 1.1) + metrics.horizontalAdvance(look.word) + 3 * _GAP, height)


def paint_badge(painter: QPainter, where: QRect, look: Look, colours: Colours, direction: Qt.LayoutDirection) -> None:
    """Paint a badge at the start of ``where``, in the middle of its height."""
    size = badge_size(painter.font(), look)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    width = min(size.width(), where.width())
    left = where.right() + 1 - width if mirrored else where.left()
    body = QRect(left, where.top() + (where.height() - size.height()) // 2, width, size.height())
    scale = painter.combinedTransform().m11()
    painter.drawImage(body.topLeft(), _ground(look, body.size(), mirrored, scale, colours))
    start = (_INSET + _SIDE) * size.height() + _GAP
    # A pixel more, lest a word that just fits be shortened.
    text = (_GAP + 1, 0, -start, 0) if mirrored else (start, 0, -_GAP - 1, 0)
    painter.setPen(QColor(colours.text))
    write_line(painter, QRectF(body).adjusted(*text), look.word, mirrored=mirrored)


@lru_cache(maxsize=128)
def _ground(look: Look, size: QSize, mirrored: bool, scale: float, colours: Colours) -> QImage:
    """The badge without its word: the same in every row."""
    made = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    width, height = size.width(), size.height()
    side, inset = height * _SIDE, height * _INSET
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(0, 0, width, height), height / 2, height / 2)
        painter.fillPath(ground, colours.soft(look.family))
        left = width - inset - side if mirrored else inset
        square = QRectF(left, (height - side) / 2, side, side)
        icons.paint(painter, look.icon, square, colours.of(look.family))
    return made
