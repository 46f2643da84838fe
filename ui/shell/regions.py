"""F6: from one part of the window to the next, each time to where one was in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Regions(QObject):
    """``parts`` are asked for each time: those in sight now, in the order in which one steps through them."""

    def __init__(self, window: QWidget, parts: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._last: dict[QWidget, QWidget] = {}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) part that can take the focus."""
        parts = [part for part in self._parts() if part.isVisible()]
        here = self._part_of(self._window.focusWidget(), parts)
        start = parts.index(here) if here is not None else (-1 if by > 0 else 0)
        for further in range(1, len(parts) + 1):
            part = parts[(start + by * further) % len(parts)]
            target = self._target(part)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _note(self, _old: QWidget | None, new: QWidget | None) -> None:
        part = self._part_of(new, self._parts()) if new is not None else None
        if part is not None and new is not None:
            self._last[part] = new

    def _part_of(self, widget: QWidget | None, parts: Sequence[QWidget]) -> QWidget | None:
        # The innermost: a page may name parts of itself.
        candidate: QWidget | None = widget
        while candidate is not None and candidate not in parts:
            candidate = candidate.parentWidget()
        return candidate

    def _target(self, part: QWidget) -> QWidget | None:
        last = self._last.get(part)
        # What one was at may be gone: a row of findings that was mended, say.
        if last is not None and isValid(last) and _takes_focus(last) and part.isAncestorOf(last):
            return last
        candidate: QWidget | None = part
        for _ in range(10_000):
            if candidate is None:
                return None
            if _takes_focus(candidate) and (candidate is part or part.isAncestorOf(candidate)):
                return candidate
            candidate = candidate.nextInFocusChain()
            if candidate is part:
                return None
        return None


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return by_tab and widget.isVisible() and widget.isEnabled()
