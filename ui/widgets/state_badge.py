"""A delivery's state as a badge: soft ground, icon and word."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath

from ui import icons
from ui.states import Look
from ui.theme import Colours

_GAP = 6
# Absolute: a mirrored painter would otherwise mirror it once more.
_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


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
    body = QRectF(left, where.top() + (where.height() - size.height()) / 2, width, size.height())
    ground = QPainterPath()
    ground.addRoundedRect(body, size.height() / 2, size.height() / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(ground, colours.soft(look.family))
    side = size.height() * 0.6
    inset = size.height() * 0.36
    icon_left = body.right() - inset - side if mirrored else body.left() + inset
    square = QRectF(icon_left, body.top() + (body.height() - side) / 2, side, side)
    icons.paint(painter, look.icon, square, colours.of(look.family))
    start = inset + side + _GAP
    text = body.adjusted(_GAP + 2, 0, -start, 0) if mirrored else body.adjusted(start, 0, -_GAP - 2, 0)
    painter.setPen(QColor(colours.text))
    word = painter.fontMetrics().elidedText(look.word, Qt.TextElideMode.ElideRight, int(text.width()) + 1)
    align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(text, align | _LINE, word)
    painter.restore()
