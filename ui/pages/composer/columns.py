"""The room of the composer: text, preview and checks beside each other; with less room the latter two share a place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.widgets.side_by_side import SideBySide

# As people think of the whole window; what is measured is the room of the page, in heights of a line.
_THREE_FROM_LINES = 62


class Columns(QWidget):
    """``beside`` are added with their titles, in their order; none needs to be there."""

    def __init__(self, text: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._beside: list[tuple[QWidget, str]] = []
        self._three: bool | None = None
        self._split = SideBySide(self)
        self._split.addWidget(text)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        # Its bar takes the focus, and says what it is.
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tabs.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)

    def add(self, widget: QWidget, title: str) -> None:
        """Lay a widget beside the text."""
        self._beside.append((widget, title))
        self._three = None
        self._arrange()

    def show_part(self, widget: QWidget) -> None:
        """Bring it into sight where it lies behind another."""
        if self._tabs.indexOf(widget) >= 0:
            self._tabs.setCurrentWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        three = self.width() >= self.fontMetrics().height() * _THREE_FROM_LINES
        if three == self._three:
            return
        self._three = three
        if three or len(self._beside) < 2:
            self._side_by_side()
        else:
            self._in_one_place()

    def _side_by_side(self) -> None:
        self._tabs.hide()
        self._tabs.setParent(self)
        for widget, _ in self._beside:
            self._split.addWidget(widget)
            widget.show()
        self._share((45, 30, 25))

    def _in_one_place(self) -> None:
        for widget, title in self._beside:
            self._tabs.addTab(widget, title)
        self._split.addWidget(self._tabs)
        self._tabs.show()
        self._share((58, 42))

    def _share(self, shares: tuple[int, ...]) -> None:
        for position in range(self._split.count()):
            share = shares[min(position, len(shares) - 1)]
            self._split.setStretchFactor(position, share)
        self._split.setSizes([share * 10 for share in shares[: self._split.count()]])
