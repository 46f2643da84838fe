"""Views of the calendar that somebody gave a name, kept on this machine."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

_LONGEST = 60


class SavedViews(QPushButton):
    """A button with a menu of them. ``now`` gives the words of the present view, ``asked`` carries those of another."""

    asked = Signal(object)

    def __init__(self, now: Callable[[], dict[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.views: dict[str, dict[str, str]] = {}
        self.setText(self.tr("Saved views"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def save(self, name: str) -> None:
        """Keep the present view under this name, in the place of an earlier one."""
        name = name.strip()[:_LONGEST]
        if name:
            self.views[name] = self._now()

    def remove(self, name: str) -> None:
        self.views.pop(name, None)

    def remembered(self) -> dict[str, str]:
        return {"saved-views": json.dumps(self.views, ensure_ascii=False)}

    def recall(self, remembered: Mapping[str, str]) -> None:
        """What cannot be read is as if there were none."""
        try:
            found = json.loads(remembered.get("saved-views", "{}"))
        except ValueError:
            return
        if isinstance(found, dict):
            self.views = {
                str(name): {str(key): str(value) for key, value in view.items()}
                for name, view in found.items()
                if isinstance(view, dict)
            }

    def _ask(self, name: str) -> None:
        self.asked.emit(self.views[name])

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        for name in sorted(self.views, key=str.casefold):
            menu.addAction(name.replace("&", "&&"), partial(self._ask, name))
        if self.views:
            menu.addSeparator()
        menu.addAction(self.tr("Save this view…"), self._ask_name)
        if self.views:
            removing = menu.addMenu(self.tr("Remove"))
            for name in sorted(self.views, key=str.casefold):
                removing.addAction(name.replace("&", "&&"), partial(self.remove, name))

    def _ask_name(self) -> None:
        name, given = QInputDialog.getText(self, self.tr("Save this view"), self.tr("&Name of the view"))
        if given:
            self.save(name)
