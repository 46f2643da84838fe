"""A button that opens a list of which some, or all, can be chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

_MOST_ROWS = 14


class ManyOf(QPushButton):
    """Nothing chosen means all. ``changed`` comes with each tick, so that one sees at once what it does."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._choices: tuple[tuple[str, str], ...] = ()
        self.chosen: frozenset[str] = frozenset()
        self.popup = _Popup(self)
        self.popup.list.itemChanged.connect(self._take)
        self.clicked.connect(self.open)
        self._say()

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these: what is kept of a choice, and its words. What was chosen and is not there any more is kept."""
        self._choices = tuple(choices)
        self._say()

    def choose(self, keys: Iterable[str]) -> None:
        self.chosen = frozenset(keys)
        self._say()

    def open(self) -> None:
        """Show the list below the button."""
        box = self.popup.list
        box.blockSignals(True)
        box.clear()
        for key, words in self._choices:
            item = QListWidgetItem(words, box)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setCheckState(Qt.CheckState.Checked if key in self.chosen else Qt.CheckState.Unchecked)
        box.blockSignals(False)
        box.setAccessibleName(self._name)
        self.popup.fit()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = self.width() - self.popup.width() if mirrored else 0
        self.popup.move(self.mapToGlobal(QPoint(start, self.height() + 2)))
        self.popup.show()
        box.setCurrentRow(0)
        box.setFocus()

    def _take(self, item: QListWidgetItem) -> None:
        key = str(item.data(Qt.ItemDataRole.UserRole))
        ticked = item.checkState() is Qt.CheckState.Checked
        self.chosen = self.chosen | {key} if ticked else self.chosen - {key}
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        words = dict(self._choices)
        only = words.get(next(iter(self.chosen)), "") if len(self.chosen) == 1 else ""
        if only:
            self.setText(f"{self._name}: {only}")
        elif self.chosen:
            self.setText(f"{self._name}: {QLocale().toString(len(self.chosen))}")
        else:
            self.setText(self._name)
        self.setAccessibleName(self.text() if self.chosen else self.tr("{name}: all").format(name=self._name))
        self.setProperty("narrowing", bool(self.chosen))


class _Popup(QWidget):
    def __init__(self, button: QWidget) -> None:
        super().__init__(button, Qt.WindowType.Popup)
        self.list = _Ticks(self)
        self.list.setObjectName("ticks")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def fit(self) -> None:
        rows = min(_MOST_ROWS, max(1, self.list.count()))
        height = sum(self.list.sizeHintForRow(row) for row in range(min(rows, self.list.count()))) + 14
        width = self.list.sizeHintForColumn(0) + self.fontMetrics().height() * 2
        self.resize(max(width, self.fontMetrics().height() * 12), max(height, self.fontMetrics().height() * 2))


class _Ticks(QListWidget):
    """Enter ticks as Space does; Esc closes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.window().close()
            return
        super().keyPressEvent(event)
