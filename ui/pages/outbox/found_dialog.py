"""Somebody looked at the account and found the post: where?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.text_direction import isolated
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from scheduler_app.services.outbox import CalendarEntry


class FoundDialog(QDialog):
    """``address`` is where the post is, to be put on record; what a person posted may have none."""

    def __init__(self, entry: CalendarEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._may_lack = entry.by_hand
        self.setWindowTitle(self.tr("It is there"))
        head = line_label(
            self.tr("You have seen {post} on {account}. It will count as sent and is not sent again.").format(
                post=isolated(entry.post_name), account=isolated(f"@{entry.handle.removeprefix('@')}")
            ),
            self,
        )
        label = QLabel(self.tr("&Address of the post, copied from the browser"), self)
        self.field = QLineEdit(self)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.setPlaceholderText("https://")
        label.setBuddy(self.field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.there = QPushButton(self.tr("It is there"), self)
        self.there.setObjectName("primary")
        buttons.addButton(self.there, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._say_ready)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (head, label, self.field, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(round(self.fontMetrics().height() * 30))
        self._say_ready()

    @property
    def address(self) -> str:
        return self.field.text().strip()

    def _say_ready(self) -> None:
        where = QUrl(self.address)
        there = where.scheme() in ("http", "https") and bool(where.host())
        self.there.setEnabled(there or (self._may_lack and not self.address))
