"""Paints what lies behind the posts: campaigns as bars, and a strip along days that are special."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from ui import theme
from ui.pages.calendar.day_facts import Bar, DayFact, FactKind
from ui.pages.calendar.month_geometry import Box
from ui.states import Family
from ui.text_direction import isolated
from ui.theme import Colours

_STRIP = 3.0
_EDGE = 4.0
_FAMILIES = {FactKind.SENSITIVE: Family.PROBLEM, FactKind.HOLIDAY: Family.WAITING, FactKind.FASTING: Family.WORKING}
_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class BarPainter:
    """Paints bars in one scheme, font and language."""

    def __init__(self, colours: Colours, font: QFont, locale: QLocale) -> None:
        self._colours, self._font = colours, font
        self._mirrored = locale.textDirection() is Qt.LayoutDirection.RightToLeft

    def paint(self, painter: QPainter, box: Box, bar: Bar) -> None:
        body = QPainterPath()
        body.addRoundedRect(QRectF(box.x, box.y, box.width, box.height), 4, 4)
        colour = theme.distinct(bar.hue, self._colours)
        painter.fillPath(body, theme.mixed(colour.name(), self._colours.surface, 0.28))
        painter.save()
        painter.setClipPath(body, Qt.ClipOperation.IntersectClip)
        edge = box.x + box.width - _EDGE if self._mirrored else box.x
        painter.fillRect(QRectF(edge, box.y, _EDGE, box.height), colour)
        painter.restore()
        painter.setFont(self._font)
        painter.setPen(QColor(self._colours.text))
        words = QFontMetricsF(self._font).elidedText(isolated(bar.name), Qt.TextElideMode.ElideRight, box.width - 18)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(box.x + 9, box.y, box.width - 18, box.height), side | _LINE, words)


def paint_strip(painter: QPainter, colours: Colours, day: Box, facts: Sequence[DayFact]) -> None:
    """Along the top of a day, in the colour of what weighs most; the word beside it says what it is."""
    special = [fact for fact in facts if fact.kind in _FAMILIES]
    if special:
        painter.fillRect(QRectF(day.x + 1, day.y + 1, day.width - 1, _STRIP), colours.of(_FAMILIES[special[0].kind]))


def shown_fact(facts: Sequence[DayFact]) -> str:
    """The name of what weighs most on a day, and how much more there is; weekends are seen without a word."""
    special = [fact for fact in facts if fact.kind in _FAMILIES]
    if not special:
        return ""
    name = isolated(special[0].name)
    return f"{name} +{QLocale().toString(len(special) - 1)}" if len(special) > 1 else name
