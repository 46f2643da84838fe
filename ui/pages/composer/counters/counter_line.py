"""How much more fits into the text in sight, counted within the keystroke."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.announcing import announce
from ui.one_question import OneQuestion
from ui.pages.composer.counters import counter_words
from ui.pages.composer.section import Section
from ui.states import Family
from ui.text_direction import plain

if TYPE_CHECKING:
    from scheduler_app.services.counting_text import AccountCount, TextCounter
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript
    from ui.session import OpenWorkspace

_NEARLY_FULL = 0.1
_FULL_TURN = 360 * 16


class CounterLine(Section):
    """A ring that fills, and in words what the strictest account still takes; hovering or the focus tells of each.

    ``overran`` carries the part and the code point from which on its text is too long, None once all fits.
    """

    overran = Signal(int, object)

    def __init__(self, manuscript: Manuscript, in_sight: InSight, parent: QWidget | None = None) -> None:
        super().__init__(manuscript, in_sight, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How much more fits"))
        self._counter: TextCounter | None = None
        self._question = OneQuestion(self)
        self._overran = False
        self.counts: tuple[AccountCount, ...] = ()
        manuscript.changed.connect(lambda *_: self._count())
        manuscript.opened.connect(self._count)
        in_sight.changed.connect(self._count)

    @property
    def words(self) -> str:
        """What it shows; nothing while nobody shows the text."""
        if not self.counts:
            return ""
        return f"{counter_words.remaining(self.counts)} · {counter_words.strictest(self.counts)}"

    @property
    def details(self) -> str:
        """A line for each account."""
        return "\n".join(counter_words.details(self.counts))

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self.look_again()

    def let_go(self) -> None:
        super().let_go()
        self._question.forget()

    def look_again(self) -> None:
        if self.opened is not None:
            app, member = self.opened.app, self.opened.member.id
            self._question.ask(lambda: app.counting_text.counter(member), partial(self._take, self.opened), self._fail)

    def recolour(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 30, round(self.fontMetrics().height() * 1.7))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._name()
        # Qt takes tips away as the focus moves: after that.
        QTimer.singleShot(0, self, self._tell_details_below)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell_details(event.globalPos())
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(theme.focus_pen(colours))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if self.counts:
            self._paint_counts(painter)
        painter.end()

    def _paint_counts(self, painter: QPainter) -> None:
        colours, metrics = theme.current(), self.fontMetrics()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = metrics.height() * 0.95
        ring = QRectF(metrics.height() * 0.4, (self.height() - side) / 2, side, side)
        if mirrored:
            ring.moveLeft(self.width() - ring.right())
        if self.counts[0].closest.limit is not None:
            self._paint_ring(painter, ring)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        first, second = counter_words.remaining(self.counts), counter_words.strictest(self.counts)
        gap = round(metrics.height() * 0.5)
        start = round(ring.width() + metrics.height() * 0.4) + gap if self.counts[0].closest.limit is not None else gap
        room = self.width() - start - gap
        first = QFontMetrics(bold).elidedText(first, Qt.TextElideMode.ElideRight, room)
        taken = min(room, QFontMetrics(bold).horizontalAdvance(first)) + gap
        for words, font, colour, at in (
            (first, bold, colours.text, start),
            (second, self.font(), colours.muted, start + taken),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            width = self.width() - at - gap
            if width > metrics.height() * 2:
                shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
                where = QRectF(gap if mirrored else at, 0, width, self.height())
                line_start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
                painter.drawText(
                    where, line_start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown
                )

    def _paint_ring(self, painter: QPainter, ring: QRectF) -> None:
        colours, room = theme.current(), self.counts[0].closest.room
        family = Family.PROBLEM if room < 0 else Family.WAITING if room < _NEARLY_FULL else Family.READY
        thick = max(2.0, ring.width() / 6)
        inner = ring.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.setPen(QPen(QColor(colours.line), thick))
        painter.drawEllipse(inner)
        painter.setPen(QPen(colours.of(family), thick))
        turned = round(_FULL_TURN * min(1.0, 1.0 - room))
        painter.drawArc(inner, 90 * 16, turned if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else -turned)

    def _take(self, asked: OpenWorkspace, counter: TextCounter) -> None:
        if asked is self.opened:
            self._counter = counter
            self._count()

    def _count(self) -> None:
        counter, manuscript, sight = self._counter, self.manuscript, self.in_sight
        counts: tuple[AccountCount, ...] = ()
        if counter is not None and manuscript.is_open:
            counts = counter.of_variant(manuscript.draft, sight.scope, sight.part)
        self._say_overrun(counts)
        if counts == self.counts:
            return
        was_too_long, self.counts = _is_too_long(self.counts), counts
        self.update()
        if self.hasFocus():
            self._name()
        if _is_too_long(counts) != was_too_long and counts:
            announce(self, counter_words.remaining(counts))

    def _say_overrun(self, counts: tuple[AccountCount, ...]) -> None:
        """Where it is too long is worked out only while it is, and told until it is no more."""
        counter, sight = self._counter, self.in_sight
        at = None
        if counter is not None and _is_too_long(counts):
            at = counter.over_from(self.manuscript.draft, sight.scope, sight.part)
        if at is not None or self._overran:
            self._overran = at is not None
            self.overran.emit(sight.part, at)

    def _name(self) -> None:
        self.setAccessibleName(plain(self.words) or self.tr("How much more fits"))
        self.setAccessibleDescription(plain(self.details))

    def _tell_details_below(self) -> None:
        if self.hasFocus():
            self._tell_details(self.mapToGlobal(QPoint(0, self.height())))

    def _tell_details(self, where: QPoint) -> None:
        if self.counts:
            lines = "".join(f"<div>{escape(one)}</div>" for one in counter_words.details(self.counts))
            QToolTip.showText(where, f"<div style='white-space: nowrap'>{lines}</div>", self)

    def _fail(self, error: Exception) -> None:
        if self.opened is not None:
            self.failed.emit(error)


def _is_too_long(counts: tuple[AccountCount, ...]) -> bool:
    return bool(counts) and counts[0].closest.room < 0
