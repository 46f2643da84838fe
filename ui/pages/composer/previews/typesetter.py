"""Sets paragraphs into lines and keeps those it has set: while somebody types, only the one they type in is new."""

from __future__ import annotations

import unicodedata
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

_MOST_KEPT = 1000
# As networks set their lines: a little more than the font asks for.
_LINE_HEIGHT = 1.12
_RIGHT_TO_LEFT = frozenset({"R", "AL"})

Span = tuple[int, int]
"""Start and end in code points."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What is set: ``coloured`` spans in ``colour``; ``mirrored`` is how it runs where no letter of it says so.

    ``ours`` are words of the window, not of the post: they begin where the post does, whatever their letters.
    """

    text: str
    coloured: tuple[Span, ...]
    colour: str
    font: str
    width: float
    mirrored: bool
    ours: bool = False


@dataclass(frozen=True, slots=True)
class SetParagraph:
    """``height`` is with the room below the last line."""

    lines: QTextLayout
    height: float


class Typesetter:
    """Lives no longer than the widget that paints: what it keeps belongs to Qt."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Paragraph, SetParagraph] = OrderedDict()

    def set(self, paragraph: Paragraph) -> SetParagraph:
        """Its lines, from (0, 0)."""
        found = self._kept.get(paragraph)
        if found is None:
            lines = _laid_out(paragraph)
            found = self._kept[paragraph] = SetParagraph(lines, _height_of(lines))
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(paragraph)
        return found


def runs_to_left(text: str, otherwise: bool) -> bool:
    """Whether a paragraph begins at the right: its first letter says so, or else its surroundings."""
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind in _RIGHT_TO_LEFT:
            return True
        if kind == "L":
            return False
    return otherwise


def _height_of(made: QTextLayout) -> float:
    last = made.lineAt(made.lineCount() - 1)
    return last.y() + max(last.height(), QFontMetricsF(made.font()).height() * _LINE_HEIGHT)


def _laid_out(paragraph: Paragraph) -> QTextLayout:
    font = QFont()
    font.fromString(paragraph.font)
    made = QTextLayout(paragraph.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    to_left = runs_to_left(paragraph.text, paragraph.mirrored)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
    at_right = paragraph.mirrored if paragraph.ours else to_left
    option.setAlignment(Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft)
    made.setTextOption(option)
    made.setFormats([_range(paragraph.text, span, paragraph.colour) for span in paragraph.coloured])
    made.beginLayout()
    y, lead = 0.0, QFontMetricsF(font).height() * _LINE_HEIGHT
    while (line := made.createLine()).isValid():
        line.setLineWidth(paragraph.width)
        line.setPosition(QPointF(0, y))
        # A line with a letter of another font may be higher or lower than the others.
        y += max(line.height(), lead)
    made.endLayout()
    return made


def _range(text: str, span: Span, colour: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = _units(text[: span[0]])
    made.length = _units(text[span[0] : span[1]])
    look = QTextCharFormat()
    look.setForeground(QBrush(QColor(colour)))
    made.format = look
    return made


def _units(text: str) -> int:
    """How many UTF-16 units Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
