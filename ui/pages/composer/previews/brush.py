"""With what a preview is painted: the network's colours, the reader's direction, and sizes that follow the text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.pages.composer.previews.look import Inks, Look
from ui.pages.composer.previews.typesetter import Typesetter

_SINGLE_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class Brush:
    """``mirrored`` for readers whose language runs from right to left; ``dark`` chooses the inks."""

    look: Look
    font: QFont
    dark: bool
    mirrored: bool
    typesetter: Typesetter

    @property
    def inks(self) -> Inks:
        return self.look.dark if self.dark else self.look.light

    @property
    def line(self) -> float:
        """The height of a line of text, which all other sizes follow."""
        return QFontMetricsF(self.font).height()

    def sized(self, scale: float, *, bold: bool = False) -> QFont:
        font = QFont(self.font)
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def facing(self, *, mirrored: bool) -> Brush:
        return replace(self, mirrored=mirrored)

    def at_start(self, room: QRectF, width: float) -> QRectF:
        """The first ``width`` of a room, where lines begin."""
        x = room.right() - width if self.mirrored else room.x()
        return QRectF(x, room.y(), width, room.height())

    def behind(self, room: QRectF, width: float) -> QRectF:
        """What is left of a room behind its first ``width``."""
        x = room.x() if self.mirrored else room.x() + width
        return QRectF(x, room.y(), max(0.0, room.width() - width), room.height())

    def write(self, painter: QPainter, room: QRectF, text: str, font: QFont, colour: str) -> float:
        """One line at the start of ``room``, cut short where it is too long; returns the width it took."""
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | _SINGLE_LINE, shown)
        return min(metrics.horizontalAdvance(shown) + 1, room.width())

    def outline(self, painter: QPainter, box: QRectF, radius: float, fill: str | None = None) -> None:
        """A thin line around a box, on a ground where one is given."""
        painter.setPen(QPen(QColor(self.inks.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else QColor(fill))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
