"""What needs to be known now, above the page: what happened, and one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui import icons, theme
from ui.family import Family
from ui.messages import Message


class Banner(QFrame):
    """One message in the colour of its family; with an action it stays until that is settled."""

    def __init__(
        self,
        message: Message,
        *,
        family: Family = Family.PROBLEM,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.message = message
        self._family = family
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        title = QLabel(message.title, self)
        title.setWordWrap(True)
        bold = title.font()
        bold.setWeight(bold.Weight.DemiBold)
        title.setFont(bold)
        text = QLabel(" ".join(part for part in (message.text, message.action) if part), self)
        text.setWordWrap(True)
        text.setVisible(bool(text.text()))
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(text)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.button: QPushButton | None = None
        if action and on_action is not None:
            self.button = QPushButton(action, self)
            self.button.clicked.connect(lambda _checked: on_action())
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.dismiss = QToolButton(self)
        self.dismiss.setAutoRaise(True)
        self.dismiss.setText(self.tr("Close"))
        self.dismiss.setToolTip(self.tr("Close this message"))
        self.dismiss.setAccessibleName(self.tr("Close this message"))
        self.dismiss.setVisible(self.button is None)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(text.text())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.recolour()

    def add_button(self, button: QPushButton) -> None:
        """One more thing that can be done about it, before that which is there."""
        at = self._row.indexOf(self.button) if self.button is not None else self._row.indexOf(self.dismiss)
        self._row.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignVCenter)

    def recolour(self) -> None:
        colours = theme.current()
        side = round(self.fontMetrics().height() * 1.3)
        name = "warning" if self._family is Family.PROBLEM else "information"
        self._icon.setPixmap(icons.pixmap(name, colours.of(self._family), side))
        icons.put_on(self.dismiss, "close", QColor(colours.muted), alone=True)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QPainterPath()
        body.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.fillPath(body, colours.soft(self._family))
        painter.setClipPath(body)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.fillRect(QRectF(self.width() - 4 if mirrored else 0, 0, 4, self.height()), colours.of(self._family))
        if self.hasFocus():
            painter.setClipping(False)
            painter.setPen(theme.focus_pen(colours))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
