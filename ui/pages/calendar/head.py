"""The top of the calendar: what is shown, going on from there, and which view of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui import icons, theme
from ui.pages.calendar.periods import ViewKind
from ui.words.wording import say

VIEW_WORDS: dict[ViewKind, str] = {
    ViewKind.MONTH: say("calendar", "Month"),
    ViewKind.WEEK: say("calendar", "Week"),
    ViewKind.DAY: say("calendar", "Day"),
    ViewKind.AGENDA: say("calendar", "Agenda"),
}


class CalendarHead(QWidget):
    """``stepped`` carries how many periods to go on, 0 for home to today; ``kind_chosen`` the view somebody wants."""

    stepped = Signal(int)
    kind_chosen = Signal(object)
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        larger = QFont(self.title.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.6)
        larger.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(larger)
        self._previous, self._next = QToolButton(self), QToolButton(self)
        for button, steps in ((self._previous, -1), (self._next, 1)):
            button.setAutoRaise(True)
            button.clicked.connect(partial(self.stepped.emit, steps))
        today = QPushButton(self.tr("Today"), self)
        today.clicked.connect(partial(self.stepped.emit, 0))
        self.kinds: dict[ViewKind, QPushButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.title)
        row.addStretch(1)
        for widget in (self._previous, today, self._next):
            row.addWidget(widget)
        row.addSpacing(18)
        switch = QHBoxLayout()
        switch.setSpacing(4)
        for kind in ViewKind:
            made = QPushButton(QCoreApplication.translate("calendar", VIEW_WORDS[kind]), self)
            made.setCheckable(True)
            made.setObjectName("view")
            made.clicked.connect(partial(self.kind_chosen.emit, kind))
            group.addButton(made)
            switch.addWidget(made)
            self.kinds[kind] = made
        row.addLayout(switch)
        self._export = QToolButton(self)
        self._export.setText(self.tr("Export…"))
        self._export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._export.setAutoRaise(True)
        self._export.clicked.connect(self.export_asked)
        row.addSpacing(10)
        row.addWidget(self._export)
        self.recolour()

    def show_kind(self, kind: ViewKind) -> None:
        """Say which view is in sight, and what its arrows lead to."""
        self.kinds[kind].setChecked(True)
        names = {
            ViewKind.WEEK: (self.tr("Previous week"), self.tr("Next week")),
            ViewKind.DAY: (self.tr("Previous day"), self.tr("Next day")),
        }.get(kind, (self.tr("Previous month"), self.tr("Next month")))
        for button, name in zip((self._previous, self._next), names, strict=True):
            button.setToolTip(name)
            button.setAccessibleName(name)

    def recolour(self) -> None:
        muted = QColor(theme.current().muted)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        icons.put_on(self._previous, "next" if mirrored else "previous", muted, alone=True)
        icons.put_on(self._next, "previous" if mirrored else "next", muted, alone=True)
        icons.put_on(self._export, "export", muted)
