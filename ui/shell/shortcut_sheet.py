"""All shortcuts on one sheet (Ctrl+/): what can be done now, and with which keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.commands import Commands, Menu
from ui.shell.palette.entries import Entry, Sort, ranked


class ShortcutSheet(QDialog):
    """Grouped as the menus are; a field narrows them down."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All shortcuts"))
        self._commands = commands
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a command"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.setClearButtonEnabled(True)
        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setAccessibleName(self.tr("All shortcuts"))
        self.tree.setRootIsDecorated(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)
        column.addWidget(close)
        self.field.textChanged.connect(self._fill)
        self._fill("")
        unit = self.fontMetrics().height()
        self.resize(unit * 36, unit * 34)

    def shown(self) -> dict[str, str]:
        """The keys of the commands in sight, by the commands' words."""
        groups = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        lines = [group.child(at) for group in groups if group is not None for at in range(group.childCount())]
        return {line.text(0): line.text(1) for line in lines if line is not None}

    def _fill(self, words: str) -> None:
        self.tree.clear()
        for menu in Menu:
            listed = [one for one in self._commands.all if one.menu is menu and self._commands.all_keys_of(one)]
            entries = [
                Entry(Sort.COMMAND, one.name, one.text.replace("&", ""), "", self._commands.all_keys_of(one))
                for one in listed
            ]
            found = ranked(entries, words)
            if not found:
                continue
            title = QCoreApplication.translate("menus", menu.value).replace("&", "")
            group = QTreeWidgetItem(self.tree, [title])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for entry in found:
                QTreeWidgetItem(group, [entry.title, entry.keys])
            group.setExpanded(True)
