"""One line of text in a box, shortened where it does not fit.

Lists say the same again and again, and laying out a text takes longer than painting it: what was written lately is kept
as it was laid out.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QStaticText, QTextOption

_MOST_KEPT = 1000
_Key = tuple[str, int, bool, bool, str]


@dataclass(frozen=True, slots=True)
class _Line:
    text: QStaticText
    width: float
    height: float


_kept: dict[_Key, _Line] = {}


def _in_one_line(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction)
    return option


_IN_ONE_LINE = {
    False: _in_one_line(Qt.LayoutDirection.LeftToRight),
    True: _in_one_line(Qt.LayoutDirection.RightToLeft),
}


class LineWriter:
    """Writes in the font that a painter has now and in its pen of the moment; ``mirrored`` from the right."""

    def __init__(self, painter: QPainter, *, mirrored: bool) -> None:
        self._painter = painter
        self._mirrored = mirrored
        self._font = painter.font()
        self._font_key = self._font.key()

    def write(self, where: QRect | QRectF, text: str, *, in_the_middle: bool = False) -> None:
        """Write in the middle of the height; what is too long is shortened at its end or ``in_the_middle``."""
        width = where.width()
        key = (text, int(width), in_the_middle, self._mirrored, self._font_key)
        line = _kept.get(key)
        if line is None:
            if len(_kept) >= _MOST_KEPT:
                _kept.clear()
            line = _kept[key] = self._laid_out(text, int(width), in_the_middle)
        x = where.x() + width - line.width if self._mirrored else where.x()
        self._painter.drawStaticText(QPointF(x, where.y() + (where.height() - line.height) / 2), line.text)

    def _laid_out(self, text: str, width: int, in_the_middle: bool) -> _Line:
        line = self._as_it_is(text)
        if line.width <= width:
            return line
        how = Qt.TextElideMode.ElideMiddle if in_the_middle else Qt.TextElideMode.ElideRight
        return self._as_it_is(self._painter.fontMetrics().elidedText(text, how, width))

    def _as_it_is(self, text: str) -> _Line:
        shown = QStaticText(text)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setTextOption(_IN_ONE_LINE[self._mirrored])
        # Its own size is rounded up: a line would not stand where Qt puts one that it lays out while painting.
        metrics = QFontMetricsF(self._font)
        size = metrics.size(Qt.TextFlag.TextSingleLine, text)
        return _Line(shown, metrics.horizontalAdvance(text) if self._mirrored else size.width(), size.height())


def write_line(painter: QPainter, where: QRect | QRectF, text: str, *, mirrored: bool) -> None:
    """Write one line as a ``LineWriter`` does."""
    LineWriter(painter, mirrored=mirrored).write(where, text)
