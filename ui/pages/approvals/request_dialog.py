"""Asks why a post goes back, and shows the words it is about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.text_direction import isolated


class RequestDialog(QDialog):
    """``reason`` is what was written; quick reasons write their words into it, to be gone on with."""

    def __init__(self, post_name: str, passage: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Request changes"))
        head = QLabel(self.tr("What should change in {post}?").format(post=isolated(post_name)), self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        about = QLabel(
            self.tr("About: “{words}”").format(words=isolated(passage))
            if passage
            else self.tr("About the post as a whole. To point at words, select them first."),
            self,
        )
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        self.editor = QPlainTextEdit(self)
        self.editor.setAccessibleName(self.tr("Reason"))
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self._say_ready)
        quick = QHBoxLayout()
        for words in (
            self.tr("Please check the facts."),
            self.tr("The tone does not fit."),
            self.tr("Another time would be better."),
        ):
            button = QPushButton(words, self)
            button.clicked.connect(lambda _checked, words=words: self._add(words))
            quick.addWidget(button)
        quick.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.send = QPushButton(self.tr("Request changes"), self)
        self.send.setObjectName("primary")
        buttons.addButton(self.send, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (head, about, self.editor):
            column.addWidget(widget)
        column.addLayout(quick)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 34))
        self.editor.setFocus()
        self._say_ready()

    @property
    def reason(self) -> str:
        return self.editor.toPlainText().strip()

    def _add(self, words: str) -> None:
        self.editor.appendPlainText(words)
        self.editor.setFocus()

    def _say_ready(self) -> None:
        self.send.setEnabled(bool(self.reason))
