"""Every command with its keys, which can be changed, one at a time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.commands import Command, Commands

_NAME = Qt.ItemDataRole.UserRole


class KeysTable(QWidget):
    """``chosen`` carries all keys that are not those that commands come with, by the commands' names."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands: Commands | None = None
        self._keys: dict[str, str] = {}
        self.tree = QTreeWidget(self)
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.setMinimumHeight(self.fontMetrics().height() * 14)
        self.edit = QKeySequenceEdit(self)
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("New keys"))
        self.use = QPushButton(self.tr("Use these keys"), self)
        self.back = QPushButton(self.tr("As it was"), self)
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        row.addWidget(self.use)
        row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tree)
        column.addLayout(row)
        column.addWidget(self.trouble)
        self.tree.currentItemChanged.connect(lambda *_: self._choose())
        self.edit.keySequenceChanged.connect(lambda _keys: self._weigh())
        self.use.clicked.connect(self._take)
        self.back.clicked.connect(self._give_back)
        self._choose()

    def show_keys(self, commands: Commands, chosen: Mapping[str, str]) -> None:
        """Show these commands with what was chosen instead of their own keys."""
        current = self._current()
        self._commands, self._keys = commands, dict(chosen)
        self.tree.clear()
        for command in sorted(commands.all, key=lambda one: one.text.replace("&", "").casefold()):
            item = QTreeWidgetItem(self.tree, [command.text.replace("&", ""), commands.keys_of(command)])
            item.setData(0, _NAME, command.name)
            if current is not None and command.name == current.name:
                self.tree.setCurrentItem(item)
        self._choose()

    def choose(self, name: str) -> None:
        """Choose a command by its name."""
        for at in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(at)
            if item is not None and item.data(0, _NAME) == name:
                self.tree.setCurrentItem(item)

    def _current(self) -> Command | None:
        item = self.tree.currentItem()
        if item is None or self._commands is None:
            return None
        return next((one for one in self._commands.all if one.name == item.data(0, _NAME)), None)

    def _choose(self) -> None:
        command = self._current()
        for widget in (self.edit, self.use):
            widget.setEnabled(command is not None)
        keys = self._keys.get(command.name, command.keys) if command else ""
        self.edit.setKeySequence(QKeySequence(keys, QKeySequence.SequenceFormat.PortableText))
        self.back.setEnabled(command is not None and command.name in self._keys)
        self._weigh()

    def _weigh(self) -> None:
        """Say who has these keys already."""
        command, keys = self._current(), self._typed()
        other = None
        if command is not None and keys and self._commands is not None:
            taken = [one for one in self._commands.all if self._keys.get(one.name, one.keys) == keys]
            other = next((one for one in taken if one.name != command.name), None)
        self.use.setEnabled(command is not None and other is None)
        text = self.tr("“{command}” has these keys already.")
        self.trouble.setText(text.format(command=other.text.replace("&", "")) if other else "")
        self.trouble.setVisible(other is not None)

    def _typed(self) -> str:
        return self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _take(self) -> None:
        command = self._current()
        if command is not None:
            rest = {name: keys for name, keys in self._keys.items() if name != command.name}
            typed = self._typed()
            self.chosen.emit(rest if typed == command.keys else {**rest, command.name: typed})

    def _give_back(self) -> None:
        command = self._current()
        if command is not None:
            self.chosen.emit({name: keys for name, keys in self._keys.items() if name != command.name})
