"""The command palette: a field over the window, and below it what answers to its words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui import icons, theme
from ui.shell.palette.entries import Row
from ui.shell.palette.entry_list import EntryList

_PAGE = 8
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


class Palette(QWidget):
    """Lies over its whole parent, which it dims. ``typed`` asks for other lines, ``taken`` carries the Entry."""

    typed = Signal(str)
    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._before: QWidget | None = None
        self.panel = QFrame(self)
        self.panel.setObjectName("palette")
        self.field = QLineEdit(self.panel)
        self.field.setObjectName("palette-field")
        larger = self.field.font()
        larger.setPointSizeF(larger.pointSizeF() * 1.15)
        self.field.setFont(larger)
        self.field.setPlaceholderText(self.tr("Type a page, a command, or words of a post"))
        self.field.setAccessibleName(self.tr("Search or run a command"))
        self.field.setClearButtonEnabled(True)
        self.lines = EntryList(self.panel)
        self.lines.setAccessibleName(self.tr("What was found"))
        self.nothing = QLabel(self.panel)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.hint = QLabel(self.tr("↑ ↓ choose · Enter go · Esc close"), self.panel)
        self.hint.setObjectName("palette-hint")
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.lines, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.hint)
        self.field.textChanged.connect(self.typed)
        self.lines.clicked.connect(lambda _index: self._take())
        self.field.installEventFilter(self)
        parent.installEventFilter(self)
        self._search = self.field.addAction(
            icons.icon("search", QColor(theme.current().muted)), QLineEdit.ActionPosition.LeadingPosition
        )
        self.hide()

    def open(self) -> None:
        """Show it, empty, with the caret in it."""
        if self.isVisible():
            return
        window = self.window()
        self._before = window.focusWidget()
        self.field.clear()
        self._place()
        self.raise_()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.typed.emit("")

    def dismiss(self) -> None:
        """Go back to where one was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
            self._before = None

    def show_rows(self, rows: tuple[Row, ...], *, still_looking: bool = False) -> None:
        self.lines.show_rows(rows)
        self.lines.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.setText(self.tr("Looking…") if still_looking else self.tr("Nothing answers to these words."))

    def recolour(self) -> None:
        self._search.setIcon(icons.icon("search", QColor(theme.current().muted)))
        self.update()
        self.lines.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent():
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scrim = QColor(theme.current().scrim)
        scrim.setAlphaF(0.36)
        painter.fillRect(self.rect(), scrim)
        painter.end()

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.lines.step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            return False
        return True

    def _take(self) -> None:
        entry = self.lines.chosen
        if entry is not None:
            self.dismiss()
            self.taken.emit(entry)

    def _place(self) -> None:
        room = self._parent.rect()
        self.setGeometry(room)
        unit = self.fontMetrics().height()
        width = min(unit * 44, room.width() - unit * 4)
        height = min(unit * 30, room.height() - unit * 6)
        self.panel.setGeometry(QRect((room.width() - width) // 2, unit * 3, width, height))
