"""What stands below the words of some posts: the card of a link, a poll, and what readers can do."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui import icons
from ui.pages.composer.previews import spoken
from ui.pages.composer.previews.blocks import Lines
from ui.pages.composer.previews.brush import Brush
from ui.pages.composer.previews.look import CardShape
from ui.pages.composer.previews.spoken import Spoken


class CardBlock:
    """Drawn of the address alone: what the page says of itself is asked when it is sent, and never from here."""

    def __init__(self, brush: Brush, link: str) -> None:
        self._brush, self._link = brush, link
        address = urlsplit(link if "://" in link else f"https://{link}")
        self.host = (address.hostname or link).removeprefix("www.")
        self._path = address.path.strip("/")
        promise = QCoreApplication.translate("previews", "The page's own title and picture appear here.")
        self._promise = Lines(brush, promise, font=brush.sized(0.9), colour=brush.inks.muted, ours=True)
        self._width = self._height = self._picture = 0.0

    def lay_out(self, width: float) -> float:
        brush, line = self._brush, self._brush.line
        self._width = width
        if brush.look.card is CardShape.BUTTON:
            self._height = line * 1.9
            return self._height
        inner = self._promise.lay_out(width - 2 * line)
        self._picture = min(width / 1.91, line * 7) if brush.look.card is CardShape.ABOVE else 0.0
        self._height = self._picture + inner + line * 3.2
        return self._height

    def said(self, box: QRectF) -> Sequence[Spoken]:
        return (spoken.link(self._link, box),)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        box = QRectF(x, y, self._width, self._height)
        match self._brush.look.card:
            case CardShape.BUTTON:
                self._paint_button(painter, box)
            case CardShape.BESIDE:
                edge = self._brush.at_start(box, 3)
                painter.fillRect(edge, QColor(self._brush.inks.link))
                self._write(painter, self._brush.behind(box, self._brush.line * 0.8))
            case _:
                self._paint_above(painter, box)

    def _paint_above(self, painter: QPainter, box: QRectF) -> None:
        brush, line = self._brush, self._brush.line
        brush.outline(painter, box, float(brush.look.radius))
        side = line * 2.4
        middle = QRectF(box.center().x() - side / 2, box.y() + (self._picture - side) / 2, side, side)
        icons.paint(painter, "link", middle, QColor(brush.inks.muted))
        painter.setPen(QColor(brush.inks.line))
        edge = box.y() + self._picture
        painter.drawLine(QLineF(box.left(), edge, box.right(), edge))
        self._write(painter, box.adjusted(line * 0.9, self._picture, -line * 0.9, 0))

    def _write(self, painter: QPainter, room: QRectF) -> None:
        brush, line = self._brush, self._brush.line
        host = QRectF(room.x(), room.y() + line * 0.45, room.width(), line)
        path = QRectF(room.x(), room.y() + line * 1.5, room.width(), line * 1.1)
        brush.write(painter, host, self.host, brush.sized(0.9), brush.inks.muted)
        brush.write(painter, path, self._path or self.host, brush.sized(1.0, bold=True), brush.inks.text)
        self._promise.paint(painter, room.x(), room.y() + line * 2.65)

    def _paint_button(self, painter: QPainter, box: QRectF) -> None:
        font = self._brush.sized(0.95, bold=True)
        button = self._brush.at_start(box, min(box.width(), self._brush.line * (3 + len(self.host) * 0.5)))
        self._brush.outline(painter, button, 4)
        painter.setFont(font)
        painter.setPen(QColor(self._brush.inks.text))
        painter.drawText(button, Qt.AlignmentFlag.AlignCenter, self.host)


class PollBlock:
    """The answers of a poll, before anybody has chosen one."""

    def __init__(self, brush: Brush, answers: Sequence[str]) -> None:
        self._brush, self._answers = brush, answers
        self._width = 0.0

    def lay_out(self, width: float) -> float:
        self._width = width
        return len(self._answers) * self._brush.line * 2

    def said(self, box: QRectF) -> Sequence[Spoken]:
        words = QCoreApplication.translate("previews", "A poll: {answers}")
        return (Spoken(words.format(answers="; ".join(self._answers)), box),)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        brush, line = self._brush, self._brush.line
        for answer in self._answers:
            row = QRectF(x, y, self._width, line * 1.7)
            brush.outline(painter, row, line * 0.35)
            ring = brush.at_start(row.adjusted(line * 0.6, 0, -line * 0.6, 0), line * 0.8)
            painter.setPen(QColor(brush.inks.muted))
            painter.drawEllipse(QRectF(ring.x(), row.center().y() - line * 0.4, line * 0.8, line * 0.8))
            words = brush.behind(row.adjusted(line * 0.6, 0, -line * 0.6, 0), line * 1.3)
            brush.write(painter, words, answer, brush.font, brush.inks.text)
            y += line * 2


class ActionsBlock:
    """The icons below a post; they say what readers can do there, and do nothing here."""

    def __init__(self, brush: Brush, names: Sequence[str]) -> None:
        self._brush, self._names = brush, names
        self._width = 0.0

    def lay_out(self, width: float) -> float:
        self._width = width
        return self._brush.line * 1.3

    def said(self, box: QRectF) -> Sequence[Spoken]:
        return ()

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        side = self._brush.line * 1.1
        step = min(self._width / max(len(self._names), 1), self._brush.line * 6)
        row = QRectF(x, y, self._width, side)
        for number, name in enumerate(self._names):
            place = self._brush.at_start(self._brush.behind(row, number * step), side)
            icons.paint(painter, name, place, QColor(self._brush.inks.muted))
