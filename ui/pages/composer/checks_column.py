"""What the rules say of a post, and below it who will read it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class ChecksColumn(QWidget):
    """Only lays them out."""

    def __init__(self, checks: QWidget, audience: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(checks, 1)
        column.addWidget(audience)
