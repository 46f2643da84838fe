"""What a post consists of, from top to bottom: each block knows how high it is, and paints itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout

from ui import icons
from ui.pages.composer.previews.brush import Brush
from ui.pages.composer.previews.isolating import kept_whole, without_marks
from ui.pages.composer.previews.spoken import Spoken, SpokenAs, paragraphs
from ui.pages.composer.previews.typesetter import Paragraph, Span, runs_to_left


class Block(Protocol):
    """``lay_out`` comes before ``paint``, with the width that is to be filled."""

    def lay_out(self, width: float) -> float:
        """How high it is, in logical pixels."""

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint it with its left upper corner there."""

    def said(self, box: QRectF) -> Sequence[Spoken]:
        """The same line by line for those who hear it, once it was laid out to fill ``box``."""


class Lines:
    """Paragraphs of text; ``coloured`` spans, in their order, are in the colour of links.

    ``ours`` are words of the window.
    """

    def __init__(
        self,
        brush: Brush,
        text: str,
        coloured: Sequence[Span] = (),
        font: QFont | None = None,
        colour: str = "",
        *,
        ours: bool = False,
    ) -> None:
        self._brush, self._text, self._coloured, self._ours = brush, text, tuple(coloured), ours
        self._font = (font or brush.font).toString()
        self._colour = colour or brush.inks.text
        self._set: list[QTextLayout] = []
        self.heights: list[float] = []

    def lay_out(self, width: float) -> float:
        self._set, self.heights, start, left = [], [], 0, list(reversed(self._coloured))
        for text in self._text.split("\n"):
            end = start + len(text)
            within: list[Span] = []
            while left and left[-1][0] < end:
                one, other = left.pop()
                within.append((one - start, min(other, end) - start))
            made = self._brush.typesetter.set(self._paragraph(text, tuple(within), width))
            self._set.append(made.lines)
            self.heights.append(made.height)
            start = end + 1
        return sum(self.heights)

    def _paragraph(self, text: str, within: tuple[Span, ...], width: float) -> Paragraph:
        mirrored = self._brush.mirrored
        if within and runs_to_left(text, mirrored):
            text, within = kept_whole(text, within)
        return Paragraph(text, within, self._brush.inks.link, self._font, width, mirrored=mirrored, ours=self._ours)

    @property
    def line_ends(self) -> list[int]:
        """Where each line ends, in code points of the whole text."""
        ends, start = [], 0
        for made in self._set:
            text = made.text()
            for number in range(made.lineCount()):
                line = made.lineAt(number)
                ends.append(start + _points(text, line.textStart() + line.textLength()))
            start += len(without_marks(text)) + 1
        return ends

    def said(self, box: QRectF) -> Sequence[Spoken]:
        return paragraphs(self._text, self.heights, box)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QColor(self._colour))
        seen = painter.clipBoundingRect() if painter.hasClipping() else None
        for made, height in zip(self._set, self.heights, strict=True):
            if seen is None or (y < seen.bottom() and y + height > seen.top()):
                made.draw(painter, QPointF(x, y))
            y += height


class Note:
    """One quiet line, of the window's words where it is ``ours``, with an icon where one is named."""

    def __init__(self, brush: Brush, text: str, icon: str = "", colour: str = "", *, ours: bool = True) -> None:
        self._brush, self._text, self._icon = brush, text, icon
        self._colour = colour or brush.inks.muted
        self._lines = Lines(brush, text, font=brush.sized(0.92), colour=self._colour, ours=ours)
        self._width = 0.0

    def lay_out(self, width: float) -> float:
        self._width = width
        return self._lines.lay_out(width - self._indent)

    def said(self, box: QRectF) -> Sequence[Spoken]:
        return (Spoken(self._text, box),)

    @property
    def _indent(self) -> float:
        return self._brush.line * 1.3 if self._icon else 0.0

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        if self._icon:
            side = self._brush.line * 0.95
            box = self._brush.at_start(QRectF(x, y, self._width, side), side)
            icons.paint(painter, self._icon, box, QColor(self._colour))
        self._lines.paint(painter, x if self._brush.mirrored else x + self._indent, y)


class Gap:
    """Nothing, so many lines high."""

    def __init__(self, brush: Brush, lines: float) -> None:
        self._height = brush.line * lines

    def lay_out(self, width: float) -> float:
        del width
        return self._height

    def said(self, box: QRectF) -> Sequence[Spoken]:
        return ()

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        pass


class PartMark:
    """Where a part of a thread begins: nothing to see, and a heading for those who hear it."""

    def __init__(self, number: int, count: int) -> None:
        self._number, self._count = number, count

    def lay_out(self, width: float) -> float:
        del width
        return 0.0

    def said(self, box: QRectF) -> Sequence[Spoken]:
        if self._count == 1:
            return ()
        words, locale = QCoreApplication.translate("previews", "Part {number} of {count}"), QLocale()
        words = words.format(number=locale.toString(self._number + 1), count=locale.toString(self._count))
        # High enough for its place to be found.
        return (Spoken(words, box.adjusted(0, 0, 0, 4), SpokenAs.HEADING),)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        pass


class Cover(Lines):
    """Words in the place of blocks that are hidden behind them; who hears them hears what is hidden too."""

    def __init__(self, brush: Brush, text: str, hidden: Sequence[Block]) -> None:
        super().__init__(brush, text, [(0, len(text))], ours=True)
        self._hidden = hidden

    def lay_out(self, width: float) -> float:
        for block in self._hidden:
            block.lay_out(width)
        return super().lay_out(width)

    def said(self, box: QRectF) -> Sequence[Spoken]:
        return [*super().said(box), *(replace(one, box=box) for block in self._hidden for one in block.said(box))]


class Portrait:
    """The picture of an account, which Duta does not have: its first letter on a ground of its own."""

    def __init__(self, brush: Brush, name: str, side: float) -> None:
        self._brush, self._side = brush, side
        self._letter = next((one for one in name if one.isalnum()), "·").upper()

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        box = QRectF(x, y, self._side, self._side)
        radius = self._side / 2 if self._brush.look.round_portrait else self._side * 0.18
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._brush.inks.link))
        painter.drawRoundedRect(box, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        font = QFont(self._brush.font)
        font.setPixelSize(max(8, round(self._side * 0.46)))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._brush.inks.sheet))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)


def advance(font: QFont, text: str) -> float:
    """How wide a line of text is."""
    return QFontMetricsF(font).horizontalAdvance(text)


def _points(text: str, units: int) -> int:
    """How many code points so many UTF-16 units are."""
    if text.isascii():
        return units
    return len(without_marks(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore")))
