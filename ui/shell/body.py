"""The room below the top bar: the page, and the side panel beside it or, where there is little room, over it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.shell.side_panel.panel import SidePanel

# Of the whole window, as people think of it; with larger text it takes more for both to be read.
BESIDE_FROM = 1200
_BESIDE_LINES = 72
_PANEL_LINES = 20


class Body(QWidget):
    """``panel_shown`` tells whether the panel is in sight now; it is made when somebody first asks for it."""

    panel_shown = Signal(bool)

    def __init__(
        self, content: QWidget, make_panel: Callable[[QWidget], SidePanel], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._make_panel = make_panel
        content.setParent(self)

    @cached_property
    def panel(self) -> SidePanel:
        panel = self._make_panel(self)
        panel.hide()
        panel.closed.connect(lambda: self.show_panel(shown=False))
        return panel

    @property
    def panel_is_shown(self) -> bool:
        return "panel" in vars(self) and not self.panel.isHidden()

    @property
    def is_drawer(self) -> bool:
        """Whether the panel lies over the page."""
        return self.window().width() < max(BESIDE_FROM, self.fontMetrics().height() * _BESIDE_LINES)

    def show_panel(self, *, shown: bool) -> None:
        if shown == self.panel_is_shown:
            return
        focus: QWidget | None = self.window().focusWidget()
        held_focus = focus is not None and self.panel.isAncestorOf(focus)
        self.panel.setVisible(shown)
        self._arrange()
        if shown:
            self.panel.look()
        elif held_focus:
            self._content.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel_shown.emit(shown)

    def minimumSizeHint(self) -> QSize:
        return self._content.minimumSizeHint()

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        whole = self.rect()
        if "panel" not in vars(self):
            self._content.setGeometry(whole)
            return
        width = min(self.fontMetrics().height() * _PANEL_LINES, whole.width())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.panel.setObjectName("drawer" if self.is_drawer else "side-panel")
        self.panel.style().unpolish(self.panel)
        self.panel.style().polish(self.panel)
        left = whole.left() if mirrored else whole.right() + 1 - width
        self.panel.setGeometry(QRect(left, whole.top(), width, whole.height()))
        if self.panel.isHidden() or self.is_drawer:
            self._content.setGeometry(whole)
            self.panel.raise_()
            return
        content = whole.adjusted(width, 0, 0, 0) if mirrored else whole.adjusted(0, 0, -width, 0)
        self._content.setGeometry(content)
