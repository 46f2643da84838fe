"""The way from page to page: icon and word, and how many things wait there for this member."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.place import PageName
from ui.shell.page_list import PAGES, PageKind
from ui.text_direction import plain

if TYPE_CHECKING:
    from scheduler_app.domain.workspace import Member

_MOST_SHOWN = 99
# Absolute: a mirrored painter would otherwise mirror it once more.
_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class SidebarEntry(QAbstractButton):
    """One page. Narrow, it shows its icon only and says its word in a tip."""

    def __init__(self, kind: PageKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self.count = 0
        self.narrow = False
        self.setCheckable(True)
        self.setText(kind.word)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.say_count(0)

    def say_count(self, count: int) -> None:
        self.count = count
        name = self.text()
        if count:
            name = self.tr("{page}: {count} waiting for you").format(page=name, count=self.locale().toString(count))
        self.setAccessibleName(plain(name))
        self.setToolTip(name if self.narrow else "")
        self.update()

    def make_narrow(self, narrow: bool) -> None:
        self.narrow = narrow
        self.say_count(self.count)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        side, height = metrics.height(), round(metrics.height() * 2.2)
        if self.narrow:
            return QSize(round(side * 3.0), height)
        return QSize(round(side * 3.6) + metrics.horizontalAdvance(self.text()) + round(side * 2.2), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, unit = theme.current(), self.fontMetrics().height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(6, 1, -6, -1)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection if chosen else colours.tint))
            painter.drawRoundedRect(body, 6, 6)
        if self.hasFocus():
            painter.setPen(theme.focus_pen(colours))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 5, 5)
        ink = QColor(colours.text if chosen else colours.muted)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = unit * 1.15
        start = (self.width() - side) / 2 if self.narrow else unit * 1.0
        icons.paint(painter, self.kind.icon, self._placed(start, side, side, mirrored), ink)
        if not self.narrow:
            words = self._placed(unit * 2.9, self.width() - unit * 3.6, self.height(), mirrored)
            font = self.font()
            font.setWeight(font.Weight.DemiBold if chosen else font.Weight.Normal)
            painter.setFont(font)
            painter.setPen(QColor(colours.text))
            painter.drawText(words, self._side(mirrored) | _LINE, self.text())
        if self.count:
            self._paint_count(painter, colours, mirrored)
        painter.end()

    def _paint_count(self, painter: QPainter, colours: theme.Colours, mirrored: bool) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.86)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        said = self.locale().toString(min(self.count, _MOST_SHOWN)) + ("+" if self.count > _MOST_SHOWN else "")
        height = metrics.height() * 1.1
        width = max(height, metrics.horizontalAdvance(said) + height * 0.7)
        if self.narrow:
            pill = self._placed(self.width() - width - 4, width, height, mirrored)
            pill.moveTop(3)
        else:
            pill = self._placed(self.width() - width - 14, width, height, mirrored)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(colours.on_accent))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, said)

    def _placed(self, start: float, width: float, height: float, mirrored: bool) -> QRectF:
        """A box in the middle of the height, ``start`` from where lines begin."""
        left = self.width() - start - width if mirrored else start
        return QRectF(left, (self.height() - height) / 2, width, height)

    @staticmethod
    def _side(mirrored: bool) -> Qt.AlignmentFlag:
        # Absolute: a mirrored painter would otherwise mirror it once more.
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute


class Sidebar(QWidget):
    """``asked`` carries the PageName somebody chose."""

    asked = Signal(object)
    new_post_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: dict[PageName, SidebarEntry] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.new_post = QPushButton(self.tr("New post"), self)
        self.new_post.setObjectName("primary")
        self.new_post.clicked.connect(self.new_post_asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 12, 6, 12)
        self._column.setSpacing(2)
        self._column.addWidget(self.new_post)
        self._column.addSpacing(8)
        shown = [kind for kind in PAGES if kind.in_sidebar]
        self._add(kind for kind in shown if not kind.foot)
        self._column.addStretch(1)
        self._add(kind for kind in shown if kind.foot)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Pages"))
        self.narrow = False
        self.show_for(None)
        self.recolour()

    def show_for(self, member: Member | None) -> None:
        """Show the pages this member has a right to; without a workspace all of them, and nothing to begin."""
        if member is None:
            self.new_post.hide()
            for entry in self.entries.values():
                entry.show()
            return
        from scheduler_app.domain.workspace import Right

        for entry in self.entries.values():
            needed = entry.kind.rights or {Right.READ}
            entry.setVisible(any(member.may(right) for right in needed))
        self.new_post.setVisible(member.may(Right.COMPOSE) and PageName.COMPOSER in _known())

    def say_place(self, name: PageName) -> None:
        """This page is in sight; one that is not in the sidebar leaves none chosen."""
        entry = self.entries.get(name)
        if entry is not None:
            entry.setChecked(True)
            return
        self._group.setExclusive(False)
        for other in self.entries.values():
            other.setChecked(False)
        self._group.setExclusive(True)

    def say_count(self, name: PageName, count: int) -> None:
        if name in self.entries:
            self.entries[name].say_count(count)

    def make_narrow(self, narrow: bool) -> None:
        """Icons only, or icons and words."""
        self.narrow = narrow
        for entry in self.entries.values():
            entry.make_narrow(narrow)
        self._say_new_post()

    def visible_names(self) -> tuple[PageName, ...]:
        """The pages in their order, for the keys Ctrl+1 to Ctrl+9."""
        return tuple(name for name, entry in self.entries.items() if not entry.isHidden())

    def recolour(self) -> None:
        self._say_new_post()
        self.update()

    def _say_new_post(self) -> None:
        icons.put_on(self.new_post, "add", QColor(theme.current().on_accent), alone=self.narrow)
        self.new_post.setText("" if self.narrow else self.tr("New post"))
        self.new_post.setAccessibleName(self.tr("New post"))
        self.new_post.setToolTip(self.tr("New post") if self.narrow else "")

    def _add(self, kinds: Iterable[PageKind]) -> None:
        for kind in kinds:
            entry = SidebarEntry(kind, self)
            entry.clicked.connect(lambda _checked, name=kind.name: self.asked.emit(name))
            self.entries[kind.name] = entry
            self._group.addButton(entry)
            self._column.addWidget(entry)


def _known() -> frozenset[PageName]:
    return frozenset(kind.name for kind in PAGES)
