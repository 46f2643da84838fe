"""The words of one part: coloured as its network does, and cut where it cuts them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from scheduler_app.services.previewing import SeenPart
from ui.pages.composer.previews.blocks import Lines
from ui.pages.composer.previews.brush import Brush
from ui.pages.composer.previews.folding import cut_at
from ui.pages.composer.previews.look import Fold
from ui.pages.composer.previews.spoken import Spoken


class WordsBlock:
    """``folded`` is whether the network hides the end of it; ``unfolded`` shows it all nevertheless."""

    def __init__(self, brush: Brush, part: SeenPart, *, unfolded: bool) -> None:
        self._brush, self._part, self._unfolded = brush, part, unfolded
        kinds = brush.look.coloured
        self._coloured = [(one.start, one.end) for one in part.marks if one.kind.value in kinds]
        self._lines = Lines(brush, part.text, self._coloured)
        self._more: Lines | None = None
        self.folded = False

    def lay_out(self, width: float) -> float:
        height = self._lines.lay_out(width)
        self._more = None
        fold = self._brush.look.fold
        if fold is None:
            return height
        cut = cut_at(self._part.text, self._part.length, self._lines.line_ends, fold)
        self.folded = cut is not None
        if cut is None or self._unfolded:
            return height
        return self._cut_off(fold, cut, width)

    def _cut_off(self, fold: Fold, at: int, width: float) -> float:
        word = QCoreApplication.translate("previews", fold.word)
        tail = f"… {word}"
        if fold.inline:
            # The word stands in the last line itself, which gives up as many letters for it.
            at = max(at - len(tail), 0)
        shown = self._part.text[:at].rstrip()
        spans = [(start, min(end, len(shown))) for start, end in self._coloured if start < len(shown)]
        if fold.inline:
            start = len(shown) + 2
            self._lines = Lines(self._brush, shown + tail, [*spans, (start, start + len(word))])
            return self._lines.lay_out(width)
        self._lines = Lines(self._brush, f"{shown}…", spans)
        self._more = Lines(self._brush, word, [(0, len(word))], ours=True)
        return self._lines.lay_out(width) + self._more.lay_out(width)

    def said(self, box: QRectF) -> Sequence[Spoken]:
        if not self.folded or self._unfolded:
            return self._lines.said(box)
        # All of it: what is folded is part of what somebody writes or approves.
        return [Spoken(text, box) for text in self._part.text.split("\n") if text.strip()]

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        self._lines.paint(painter, x, y)
        if self._more is not None:
            self._more.paint(painter, x, y + sum(self._lines.heights))
