"""A card of Home: a title, lines that can be pressed, and what is said when there are none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.text_direction import plain
from ui.widgets.line_label import line_label


class Card(QFrame):
    """``head`` is the room beside the title; ``gap`` lies between what is added."""

    def __init__(self, title: str, parent: QWidget, *, gap: int = 2) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        # Not Maximum: that is the height of words that do not wrap, and cuts those that do.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.title = QLabel(title, self)
        font = QFont(self.title.font())
        font.setPointSizeF(font.pointSizeF() * 1.1)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.setAccessibleName(title)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self._room = QVBoxLayout()
        self._room.setSpacing(gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(self.head)
        column.addLayout(self._room)

    def clear(self) -> None:
        while self._room.count():
            item = self._room.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, widget: QWidget) -> None:
        self._room.addWidget(widget)

    def add_text(self, words: str, *, muted: bool = True) -> QLabel:
        """A sentence that cannot be pressed."""
        label = line_label(words, self, QColor(theme.current().muted) if muted else None)
        self.add(label)
        return label

    def add_row(
        self, icon: str, colour: QColor, title: str, detail: str, on_press: Callable[[], None] | None
    ) -> QPushButton:
        """A line that leads somewhere; without ``on_press`` it only says what it says."""
        row = Row(icon, colour, title, detail, self)
        if on_press is None:
            row.setEnabled(False)
        else:
            row.clicked.connect(lambda _checked: on_press())
        self.add(row)
        return row

    def rows(self) -> list[Row]:
        widgets = [item.widget() for at in range(self._room.count()) if (item := self._room.itemAt(at)) is not None]
        return [widget for widget in widgets if isinstance(widget, Row)]


class Row(QPushButton):
    """An icon, a line that wraps, and one in muted ink below it."""

    def __init__(self, icon: str, colour: QColor, title: str, detail: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        self.words = plain(title)
        self.setAccessibleName(plain(f"{title}. {detail}" if detail else title))
        side = self.fontMetrics().height()
        picture = QLabel(self)
        picture.setPixmap(icons.pixmap(icon, colour, side))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._label(title, QColor(theme.current().text)))
        if detail:
            lines.addWidget(self._label(detail, QColor(theme.current().muted)))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(10, 7, 10, 7)
        self._line.setSpacing(10)
        self._line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(lines, 1)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._line.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._line.minimumSize()

    def _label(self, words: str, colour: QColor) -> QLabel:
        label = line_label(words, self, colour)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label
