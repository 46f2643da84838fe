"""What an empty list says: why it is empty and what would fill it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import icons, theme


class EmptyState(QWidget):
    """An icon, a title and a sentence in the middle of the room."""

    def __init__(self, icon: str, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = icon
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(self)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        larger = QFont(self._title.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.25)
        larger.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(larger)
        self._text = QLabel(self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch(3)
        self.say(title, text)
        self.recolour()

    def say(self, title: str, text: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def recolour(self) -> None:
        colours = theme.current()
        side = round(self.fontMetrics().height() * 2.6)
        self._picture.setPixmap(icons.pixmap(self._name, QColor(colours.faint), side))
        palette = self._text.palette()
        palette.setColor(self._text.foregroundRole(), QColor(colours.muted))
        self._text.setPalette(palette)
