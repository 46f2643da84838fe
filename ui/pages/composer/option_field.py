"""One option of a post as a field: a choice, a line, several lines or a number, as the networks take it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from scheduler_app.domain.option import LONGEST_VALUE, Lines, Number, OneOf, OptionKind, Words
from ui.pages.composer.one_undo import OneUndo
from ui.pages.composer.option_words import option_name, option_value

_LINES = 4


class OptionField(QWidget):
    """``said`` carries the value after each change by the person; empty for none."""

    said = Signal(str)

    def __init__(self, name: str, kind: OptionKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._one_undo = OneUndo(self)
        self.control: QComboBox | QLineEdit | QPlainTextEdit = self._made(kind)
        self.control.setAccessibleName(option_name(name))
        self.control.installEventFilter(self._one_undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.control)
        self.setFocusProxy(self.control)

    def show_value(self, value: str) -> None:
        """Show this; the caret stays where nothing changes."""
        control = self.control
        with QSignalBlocker(control):
            if isinstance(control, QComboBox):
                at = control.findData(value)
                if at < 0:
                    # What another network or an older Duta wrote is shown as it is.
                    control.addItem(value, value)
                    at = control.count() - 1
                control.setCurrentIndex(at)
            elif isinstance(control, QLineEdit):
                if control.text() != value:
                    control.setText(value)
            elif control.toPlainText() != value:
                control.setPlainText(value)

    def lock(self, *, locked: bool) -> None:
        if isinstance(self.control, QComboBox):
            self.control.setEnabled(not locked)
        else:
            self.control.setReadOnly(locked)

    def _made(self, kind: OptionKind) -> QComboBox | QLineEdit | QPlainTextEdit:
        if isinstance(kind, OneOf):
            box = QComboBox(self)
            box.addItem(self.tr("As usual there"), "")
            for value in kind.values:
                box.addItem(option_value(value), value)
            box.activated.connect(lambda _row: self.said.emit(str(box.currentData())))
            return box
        if isinstance(kind, Lines):
            lines = QPlainTextEdit(self)
            lines.setTabChangesFocus(True)
            lines.setUndoRedoEnabled(False)
            lines.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
            lines.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            lines.textChanged.connect(lambda: self.said.emit(lines.toPlainText()[:LONGEST_VALUE]))
            return lines
        line = QLineEdit(self)
        line.setMaxLength(kind.most if isinstance(kind, Words) else LONGEST_VALUE)
        if isinstance(kind, Number):
            line.setPlaceholderText(f"{kind.least}–{kind.most}")
        line.textEdited.connect(self.said)
        return line
