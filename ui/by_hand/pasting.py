"""One thing to paste elsewhere: its words to read, and a button that copies them and says so."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui import icons, theme
from ui.announcing import announce

_MOST_LINES = 9


class CopyButton(QPushButton):
    """Copies when pressed, and shows from then on that it did; ``words`` say what, for those who listen."""

    def __init__(self, words: str, name: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        icons.put_on(self, "copy", QColor(theme.current().text))

    def say_copied(self) -> None:
        icons.put_on(self, "tick", QColor(theme.current().text))
        self.setText(self.tr("Copied"))
        announce(self, self.tr("Copied"))


class Pasting(QWidget):
    """Some words under a heading; the reader's language decides on which side they begin."""

    def __init__(self, heading: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        title = QLabel(heading, self)
        weight = QFont(title.font())
        weight.setWeight(QFont.Weight.DemiBold)
        title.setFont(weight)
        self.copy = CopyButton(self.tr("Copy"), self.tr("Copy: {what}").format(what=heading), self)
        self.copy.clicked.connect(self._copy)
        self.text = QPlainTextEdit(words, self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(heading)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        title.setBuddy(self.text)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text)
        # Of plain text the height is told in lines.
        self.text.document().documentLayout().documentSizeChanged.connect(lambda size: self._take_room(size.height()))
        self._take_room(self.text.document().size().height())

    def _take_room(self, lines: float) -> None:
        """As high as the words are at this width, up to some lines; what goes on can be scrolled to."""
        margins = 2 * round(self.text.document().documentMargin()) + 2 * self.text.frameWidth()
        line = QFontMetrics(self.text.font()).lineSpacing()
        self.text.setFixedHeight(min(_MOST_LINES, max(1, round(lines))) * line + margins + 8)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words)
        self.copy.say_copied()
