"""A post laid out for one width: blocks with their places, and the sheets and lines behind them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from scheduler_app.services.previewing import Reader, Seen, SeenPart
from ui.pages.composer.previews.blocks import Block, Cover, Gap, Lines, Note, PartMark, Portrait
from ui.pages.composer.previews.brush import Brush
from ui.pages.composer.previews.extras import ActionsBlock, CardBlock, PollBlock
from ui.pages.composer.previews.head_block import Byline, HeadBlock
from ui.pages.composer.previews.look import CardShape, Shape
from ui.pages.composer.previews.pictures_block import Look, PicturesBlock
from ui.pages.composer.previews.spoken import Spoken
from ui.pages.composer.previews.words_block import WordsBlock

_GAP = 0.55
_BUBBLE_LINES = 27.0


@dataclass(frozen=True, slots=True)
class Subject:
    """What is shown: to whom, what they see, above it whose it is; ``pictures`` are those that were read.

    ``hints`` says what is still missing, for those who write it.
    """

    reader: Reader
    seen: Seen
    byline: Byline
    pictures: Look
    unfolded: bool = False
    hints: bool = True


@dataclass(slots=True)
class Arrangement:
    """``folds`` says whether the network hides something that could be unfolded."""

    brush: Brush
    height: float = 0.0
    folds: bool = False
    blocks: list[tuple[Block, float, float]] = field(default_factory=list)
    portraits: list[tuple[Portrait, float, float]] = field(default_factory=list)
    panes: list[QRectF] = field(default_factory=list)
    connectors: list[tuple[float, float, float]] = field(default_factory=list)
    _boxes: list[QRectF] = field(default_factory=list)
    """Where each of ``blocks`` stands."""

    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = 12.0 if self.brush.look.shape in (Shape.FEED, Shape.BUBBLE) else 6.0
        for pane in self.panes:
            bordered = self.brush.look.shape is not Shape.BUBBLE
            if bordered:
                self.brush.outline(painter, pane, radius, self.brush.inks.sheet)
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.brush.inks.sheet))
            painter.drawRoundedRect(pane, radius, radius)
        painter.setPen(QPen(QColor(self.brush.inks.line), 2))
        for x, top, bottom in self.connectors:
            painter.drawLine(QLineF(x, top, x, bottom))
        for portrait, x, y in self.portraits:
            portrait.paint(painter, x, y)
        for block, x, y in self.blocks:
            block.paint(painter, x, y)

    def spoken(self) -> list[Spoken]:
        """Everything of it line by line, in the order it stands."""
        return [one for (block, _, _), box in zip(self.blocks, self._boxes, strict=True) for one in block.said(box)]

    def stack(self, blocks: Iterable[Block], x: float, y: float, width: float) -> float:
        """Put blocks below each other from ``y``; returns where the last one ends."""
        for block in blocks:
            height = block.lay_out(width)
            self.blocks.append((block, x, y))
            self._boxes.append(QRectF(x, y, width, height))
            y += height
            if isinstance(block, WordsBlock) and block.folded:
                self.folds = True
        return y


def arrange(brush: Brush, subject: Subject, width: float) -> Arrangement:
    """The post as high as it gets in this width, in logical pixels."""
    made = Arrangement(brush)
    match brush.look.shape:
        case Shape.FEED:
            _feed(made, subject, width)
        case Shape.CHAT:
            _chat(made, subject, width)
        case Shape.BUBBLE:
            _bubbles(made, subject, width)
        case Shape.ARTICLE:
            _article(made, subject, width)
    return made


def _feed(made: Arrangement, subject: Subject, width: float) -> None:
    brush, line, parts = made.brush, made.brush.line, subject.seen.parts
    edge, y = line * 0.85, line * 0.9
    indented = brush.look.indented or len(parts) > 1
    for number, part in enumerate(parts):
        head = HeadBlock(brush, subject.byline)
        top = y
        above: list[Block] = [PartMark(number, len(parts)), head, Gap(brush, _GAP if not indented else 0.1)]
        y = made.stack(above, edge, y, width - 2 * edge)
        indent = head.side + line * 0.55 if indented else 0.0
        x = edge + (0.0 if brush.mirrored else indent)
        y = made.stack(_content(made, subject, part, number), x, y, width - 2 * edge - indent)
        last = number == len(parts) - 1
        if not last:
            y += line * 0.8
            middle = width - edge - head.side / 2 if brush.mirrored else edge + head.side / 2
            made.connectors.append((middle, top + head.side + 4, y - 4))
    made.height = y + line * 0.8
    made.panes.append(QRectF(0, 0, width, made.height))


def _chat(made: Arrangement, subject: Subject, width: float) -> None:
    brush, line = made.brush, made.brush.line
    side = line * 2.3
    edge, y = line * 0.85, line * 0.9
    indent = side + line * 0.7
    x = edge + (0.0 if brush.mirrored else indent)
    room = width - 2 * edge - indent
    left = width - edge - side if brush.mirrored else edge
    made.portraits.append((Portrait(brush, subject.byline.name, side), left, y))
    y = made.stack([HeadBlock(brush, subject.byline)], x, y, room)
    carded = brush.inks.sheet != brush.inks.ground
    for number, part in enumerate(subject.seen.parts):
        blocks: list[Block] = [PartMark(number, len(subject.seen.parts)), *_content(made, subject, part, number)]
        if not carded:
            y = made.stack(blocks, x, y, room) + line * 0.6
            continue
        inner = line * 0.9
        bottom = made.stack(blocks, x + inner, y + inner * 1.2, room - 2 * inner) + inner
        made.panes.append(QRectF(x, y + inner * 0.3, room, bottom - y - inner * 0.3))
        y = bottom + line * 0.6
    made.height = y + line * 0.3


def _bubbles(made: Arrangement, subject: Subject, width: float) -> None:
    brush, line = made.brush, made.brush.line
    outer, inner, y = line * 0.8, line * 0.75, line * 0.8
    room = min(width - 2 * outer, line * _BUBBLE_LINES)
    x = width - outer - room if brush.mirrored else outer
    for number, part in enumerate(subject.seen.parts):
        top = y
        head: list[Block] = [PartMark(number, len(subject.seen.parts)), HeadBlock(brush, subject.byline)]
        y = made.stack(head, x + inner, y + inner * 0.7, room - 2 * inner)
        y = made.stack(_content(made, subject, part, number), x + inner, y, room - 2 * inner) + inner * 0.8
        made.panes.append(QRectF(x, top, room, y - top))
        y += line * 0.5
    made.height = y + line * 0.3


def _article(made: Arrangement, subject: Subject, width: float) -> None:
    brush, line = made.brush, made.brush.line
    edge, y = line * 1.3, line * 1.2
    title = subject.seen.title
    missing = QCoreApplication.translate("previews", "The title stands here.")
    headline = Lines(brush, title, font=brush.sized(1.7, bold=True)) if title else Note(brush, missing)
    head: list[Block] = [headline, Gap(brush, 0.4)] if title or subject.hints else []
    quiet = " · ".join(filter(None, (subject.byline.name, subject.byline.when)))
    head += [Lines(brush, quiet, font=brush.sized(0.92), colour=brush.inks.muted), Gap(brush, 1.0)]
    y = made.stack(head, edge, y, width - 2 * edge)
    for number, part in enumerate(subject.seen.parts):
        blocks: list[Block] = [PartMark(number, len(subject.seen.parts)), *_content(made, subject, part, number)]
        y = made.stack(blocks, edge, y, width - 2 * edge) + line * 0.6
    made.height = y + line * 0.6
    made.panes.append(QRectF(0, 0, width, made.height))


def _content(made: Arrangement, subject: Subject, part: SeenPart, number: int) -> list[Block]:
    """What stands below the head of one part, with the room between."""
    brush, options = made.brush, subject.seen.options
    warning = options.get("warning", "")
    covered = bool(warning or options.get("sensitive")) and not subject.unfolded
    words = [*_title(brush, subject, number), *_words(brush, subject, part, number)]
    pictures = _pictures(brush, subject, part, covered=covered)
    blocks = [*pictures, *words] if brush.look.pictures_first else [*words, *pictures]
    if warning:
        made.folds = True
        more = QCoreApplication.translate("previews", "Show content")
        shown: list[Block] = blocks if subject.unfolded else [Cover(brush, more, blocks)]
        blocks = [Note(brush, warning, "warning", brush.inks.text, ours=False), *shown]
    elif covered and part.media:
        made.folds = True
    if not (warning and covered):
        blocks += _below(brush, subject, part, number)
    if brush.look.actions:
        blocks.append(ActionsBlock(brush, brush.look.actions))
    return _spaced(brush, blocks)


def _title(brush: Brush, subject: Subject, number: int) -> list[Block]:
    """Above the words, where it is no headline."""
    if number or not subject.seen.title or brush.look.shape is Shape.ARTICLE:
        return []
    return [Lines(brush, subject.seen.title, font=brush.sized(1.15, bold=True))]


def _words(brush: Brush, subject: Subject, part: SeenPart, number: int) -> list[Block]:
    if part.text.strip():
        return [WordsBlock(brush, part, unfolded=subject.unfolded)]
    if part.media or number or subject.seen.title:
        return []
    return [Note(brush, QCoreApplication.translate("previews", "Nothing is written yet."))]


def _pictures(brush: Brush, subject: Subject, part: SeenPart, *, covered: bool) -> list[Block]:
    facts = subject.reader.facts.media if subject.reader.facts else None
    made: list[Block] = []
    if part.media:
        made.append(PicturesBlock(brush, part.media, subject.pictures, facts, covered=covered))
    if part.left_out:
        words = QCoreApplication.translate("previews", "Pictures that the network does not take: {count}")
        made.append(Note(brush, words.format(count=QLocale().toString(part.left_out)), "attention"))
    return made


def _below(brush: Brush, subject: Subject, part: SeenPart, number: int) -> list[Block]:
    made: list[Block] = []
    if number == 0 and (answers := subject.seen.options.get("poll", "").splitlines()):
        made.append(PollBlock(brush, answers))
    elif part.link and brush.look.card is CardShape.NONE:
        if part.link not in part.text:
            made.append(Lines(brush, part.link, [(0, len(part.link))]))
    elif part.link and not part.media:
        made.append(CardBlock(brush, part.link))
    return made


def _spaced(brush: Brush, blocks: list[Block]) -> list[Block]:
    made: list[Block] = []
    for block in blocks:
        if made:
            made.append(Gap(brush, _GAP))
        made.append(block)
    return made
