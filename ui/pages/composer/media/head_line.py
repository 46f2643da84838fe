"""The line above the pictures: how many lack a description, and the ways to add more."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import icons, theme


class HeadLine(QWidget):
    """``follow`` is there only while the variant in sight has pictures of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self.tr("Media"), self)
        bold = QFont(self._title.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(bold)
        self.missing = QLabel(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self.missing)
        self.follow = QPushButton(self.tr("Take the pictures for all"), self)
        self.choose = QPushButton(self.tr("Choose &files…"), self)
        self.library = QPushButton(self.tr("&Library…"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addLayout(words)
        row.addStretch(1)
        for button in (self.follow, self.choose, self.library):
            row.addWidget(button)
        self.follow.hide()
        self.recolour()

    def say_missing(self, count: int) -> None:
        """How many have no description yet."""
        words = self.tr("Without description: {count}").format(count=QLocale().toString(count))
        self.missing.setText(words)
        self.missing.setVisible(count > 0)

    def lock(self, *, locked: bool) -> None:
        for button in (self.follow, self.choose, self.library):
            button.setEnabled(not locked)

    def recolour(self) -> None:
        colours = theme.current()
        for button, icon in ((self.choose, "upload"), (self.library, "media")):
            icons.put_on(button, icon, QColor(colours.text))
        palette = self.missing.palette()
        palette.setColor(self.missing.foregroundRole(), QColor(colours.muted))
        self.missing.setPalette(palette)
