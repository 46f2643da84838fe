"""What belongs to the chosen picture: its description, its rights, its crop, its place in the row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui import icons, theme
from ui.pages.composer.media.describing import Describing
from ui.pages.composer.media.rights_line import RightsLine


class Details(QWidget):
    """The buttons do what Enter, Alt with an arrow and Delete do in the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.describing = Describing(self)
        self.rights = RightsLine(self)
        self.place = QPushButton(self.tr("&Crop…"), self)
        self.place.setAccessibleName(self.tr("Crop and focal point"))
        self.earlier = self._tool(self.tr("Move earlier"))
        self.later = self._tool(self.tr("Move later"))
        self.remove = self._tool(self.tr("Remove from the post"))
        tools = QWidget(self)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.place, self.earlier, self.later, self.remove):
            row.addWidget(button)
        self.describing.row.addWidget(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.describing)
        column.addWidget(self.rights)
        self.recolour()

    def say_place(self, number: int, count: int, *, film: bool, locked: bool) -> None:
        """What can be done with the picture at ``number`` of ``count``."""
        self.place.setEnabled(not film and not locked)
        self.earlier.setEnabled(number > 0 and not locked)
        self.later.setEnabled(number < count - 1 and not locked)
        self.remove.setEnabled(not locked)
        self.describing.lock(locked=locked)
        self.rights.lock(locked=locked)

    def recolour(self) -> None:
        colours = theme.current()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        pairs = (
            (self.place, "crop"),
            (self.earlier, "forward" if mirrored else "back"),
            (self.later, "back" if mirrored else "forward"),
            (self.remove, "remove"),
        )
        for button, icon in pairs:
            icons.put_on(button, icon, QColor(colours.text), alone=button is not self.place)
        self.describing.recolour()

    def _tool(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button
