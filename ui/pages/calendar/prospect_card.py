"""Says where something would go: under the mouse while it is dragged, below the picture once it is cut."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import icons, theme
from ui.pages.calendar.floating_card import FloatingCard
from ui.pages.calendar.foreseen_words import Prospect
from ui.states import Family


class ProspectCard(FloatingCard):
    """``hint`` is a line below: what to do next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prospect = Prospect("")
        self._title, self._clocks, self._against, self._hint = (QLabel(self) for _ in range(4))
        for label in (self._title, self._clocks, self._against, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        bold = QFont(self._title.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(bold)
        self._sign = QLabel(self)
        warning = QHBoxLayout()
        warning.setSpacing(8)
        warning.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(self._against, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._clocks)
        column.addLayout(warning)
        column.addWidget(self._hint)

    def say(self, prospect: Prospect, hint: str = "") -> None:
        """Show this, and tell it to those who listen."""
        self.prospect = prospect
        self._title.setText(prospect.title)
        self._clocks.setText("\n".join(prospect.clocks))
        self._against.setText("\n".join(prospect.against))
        self._hint.setText(hint)
        self._clocks.setVisible(bool(prospect.clocks))
        for widget in (self._against, self._sign):
            widget.setVisible(bool(prospect.against))
        self._hint.setVisible(bool(hint))
        side = round(self.fontMetrics().height() * 1.1)
        family = Family.PROBLEM if prospect.stopped else Family.WAITING
        self._sign.setPixmap(icons.pixmap("attention" if prospect.stopped else "warning", _ink(family), side))
        muted = self._hint.palette()
        muted.setColor(self._hint.foregroundRole(), QColor(theme.current().muted))
        self._hint.setPalette(muted)
        words = prospect.as_text()
        self.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.adjustSize()


def _ink(family: Family) -> QColor:
    return theme.current().of(family)
