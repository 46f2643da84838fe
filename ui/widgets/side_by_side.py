"""Widgets beside each other, with a handle between them that shares the room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


class SideBySide(QSplitter):
    """None of them can be pushed away whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(14)
        # Where the window is mirrored Qt lays the first of them one pixel beyond the edge: its frame would be cut off.
        self.setContentsMargins(1, 0, 1, 0)
