"""Says in a workspace for practice that it is one: a dotted strip that never goes away, with the PIN of everybody."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from ui import icons, theme
from ui.text_direction import isolated
from ui.widgets.line_label import line_label


class PracticeStrip(QFrame):
    """``set_up_asked`` that somebody has practised enough."""

    set_up_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QLabel(self)
        self.words = line_label("", self)
        self.set_up = QToolButton(self)
        self.set_up.setText(self.tr("Set up our mission…"))
        self.set_up.setAutoRaise(True)
        self.set_up.clicked.connect(lambda _checked: self.set_up_asked.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self.words, 1)
        row.addWidget(self.set_up)
        self.hide()
        self.recolour()

    def show_pin(self, pin: str) -> None:
        """The PIN that everybody has here; empty where this is no practice."""
        self.words.setText(
            self.tr("Practice: nothing leaves this computer. Everybody's PIN here is {pin}.").format(pin=isolated(pin))
        )
        self.setAccessibleName(self.words.text())
        self.setVisible(bool(pin))

    def recolour(self) -> None:
        side = round(self.fontMetrics().height() * 1.2)
        self._picture.setPixmap(icons.pixmap("practice", QColor(theme.current().muted), side))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.current().faint), 1.4, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(6, 2, -6, -2), 6, 6)
        painter.end()
