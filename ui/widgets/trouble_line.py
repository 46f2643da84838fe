"""What stands in the way just now, on the soft ground of a problem; hidden while there is nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui import theme
from ui.states import Family


class TroubleLine(QLabel):
    """A line that wraps and begins where lines begin in this window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, words: str) -> None:
        """Nothing to say hides it."""
        colours = theme.current()
        ground = colours.soft(Family.PROBLEM).name()
        self.setStyleSheet(f"background: {ground}; color: {colours.text}; border-radius: 6px; padding: 8px 10px;")
        self.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
