"""Whose post it is, and when: the line above the words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from scheduler_app.domain.account import Account
from ui.pages.composer.previews.blocks import Portrait, advance
from ui.pages.composer.previews.brush import Brush
from ui.pages.composer.previews.look import Shape
from ui.pages.composer.previews.looks import look_of
from ui.pages.composer.previews.spoken import Spoken
from ui.text_direction import isolated


@dataclass(frozen=True, slots=True)
class Byline:
    """``handle`` as its network writes it, ``when`` in words; empty where neither is said."""

    name: str
    handle: str
    when: str


def byline_of(account: Account, when: str) -> Byline:
    """Whose it is, as the account's network says it."""
    handle = account.handle if account.handle.startswith("@") else f"@{account.handle}"
    shown = handle if look_of(account.network).handle_shown else ""
    return Byline(account.display_name or account.handle, shown, when)


class HeadBlock:
    """Two lines beside the portrait in a feed; one line without it in a talk, where the portrait stands outside."""

    def __init__(self, brush: Brush, byline: Byline) -> None:
        self._brush, self._byline = brush, byline
        self._beside = brush.look.shape in (Shape.FEED, Shape.ARTICLE)
        self.side = brush.line * 2.5
        self._width = 0.0

    def lay_out(self, width: float) -> float:
        self._width = width
        return self.side if self._beside else self._brush.line * 1.25

    def said(self, box: QRectF) -> Sequence[Spoken]:
        byline = self._byline
        return (Spoken(", ".join(filter(None, (byline.name, byline.handle, byline.when))), box),)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        brush, line = self._brush, self._brush.line
        room = QRectF(x, y, self._width, self.side)
        if not self._beside:
            self._write_in_one(painter, QRectF(x, y, self._width, line * 1.2))
            return
        portrait = brush.at_start(room, self.side)
        Portrait(brush, self._byline.name, self.side).paint(painter, portrait.x(), portrait.y())
        words = brush.behind(room, self.side + line * 0.55)
        top = QRectF(words.x(), y + self.side / 2 - line * 1.08, words.width(), line * 1.05)
        below = QRectF(words.x(), y + self.side / 2 + line * 0.02, words.width(), line * 1.05)
        brush.write(painter, top, self._byline.name, brush.sized(1.0, bold=True), brush.inks.text)
        handle = isolated(self._byline.handle) if self._byline.handle else ""
        quiet = " · ".join(filter(None, (handle, self._byline.when)))
        brush.write(painter, below, quiet, brush.sized(0.92), brush.inks.muted)

    def _write_in_one(self, painter: QPainter, room: QRectF) -> None:
        brush, small = self._brush, self._brush.sized(0.85)
        kept = advance(small, self._byline.when) + brush.line * 0.6
        name = QRectF(room.x() + (kept if brush.mirrored else 0), room.y(), max(room.width() - kept, 1), room.height())
        used = brush.write(painter, name, self._byline.name, brush.sized(1.0, bold=True), brush.inks.text)
        rest = brush.behind(room, used + brush.line * 0.4)
        brush.write(painter, rest, self._byline.when, small, brush.inks.muted)
