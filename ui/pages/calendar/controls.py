"""Everything below the head that says what of the plan is shown and how: tools, filters and saved views."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.calendar.around import Around
from ui.pages.calendar.filters import Filters
from ui.pages.calendar.periods import ViewKind
from ui.pages.calendar.saved_views import SavedViews
from ui.pages.calendar.tools import CalendarTools


class Controls(QWidget):
    """``changed`` says that something other is to be shown; ``kind_asked`` carries the ViewKind of a saved view."""

    changed = Signal()
    kind_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ViewKind.MONTH
        self.tools, self.filters = CalendarTools(self), Filters(self)
        self.saved = SavedViews(self.set_up, self)
        self.tools.row.addWidget(self.saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tools)
        column.addWidget(self.filters)
        self.filters.hide()
        self.tools.changed.connect(self.changed)
        self.tools.filter_button.toggled.connect(self.filters.setVisible)
        self.filters.changed.connect(self._narrowed)
        self.saved.asked.connect(self._show_saved)

    def show_kind(self, kind: ViewKind) -> None:
        self._kind = kind
        self.tools.show_kind(kind)

    def show_around(self, around: Around) -> None:
        """Offer what there is to choose from."""
        self.tools.show_missions(around.missions)
        self.filters.show_around(around)

    def set_up(self) -> dict[str, str]:
        """How the plan is shown now, in words that a file can hold."""
        return {"view": self._kind.value} | self.tools.remembered() | self.filters.remembered()

    def remembered(self) -> dict[str, str]:
        return self.set_up() | self.saved.remembered()

    def recall(self, remembered: Mapping[str, str]) -> None:
        self.saved.recall(remembered)
        self._show_saved(remembered)

    def _show_saved(self, words: Mapping[str, str]) -> None:
        self.tools.recall(dict(words))
        self.filters.recall(words)
        self.tools.filter_button.setChecked(self.filters.count > 0)
        self.tools.show_narrowing(self.filters.count)
        if words.get("view") in list(ViewKind):
            self.kind_asked.emit(ViewKind(words["view"]))
        self.changed.emit()

    def _narrowed(self) -> None:
        self.tools.show_narrowing(self.filters.count)
        self.changed.emit()
