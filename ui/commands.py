"""What can be done in the window, each thing once: menus, keys and the palette are made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from ui.words.wording import say


class Menu(StrEnum):
    """The menus in their order; the value is the English title."""

    FILE = say("menus", "&File")
    EDIT = say("menus", "&Edit")
    VIEW = say("menus", "&View")
    POST = say("menus", "&Post")
    TOOLS = say("menus", "&Tools")
    HELP = say("menus", "&Help")


class Command(NamedTuple):
    """``name`` is for settings and never changes ("post.submit"); ``text`` is translated and may have an ``&``.

    ``keys`` is a QKeySequence in its portable form. ``enabled`` is asked whenever the command is about to be shown.
    A command that is not ``listed`` has its keys but stands in no menu, only in the palette. ``letter`` is a single key
    that does the same in the lists and pictures of its page, which the page itself sees to.
    """

    name: str
    text: str
    run: Callable[[], None]
    menu: Menu
    keys: str = ""
    icon: str = ""
    enabled: Callable[[], bool] = lambda: True
    listed: bool = True
    closes_group: bool = False
    letter: str = ""


class Commands(QObject):
    """The window's own commands, and those of the page in sight; ``chosen_keys`` is what the person set otherwise.

    While it is ``blocked``, as behind a locked window, none of them does anything.
    """

    changed = Signal()

    def __init__(self, window: QWidget, bar: QMenuBar, chosen_keys: Mapping[str, str] | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._chosen_keys = dict(chosen_keys or {})
        self.blocked = False
        self._own: tuple[Command, ...] = ()
        self._of_page: tuple[Command, ...] = ()
        self._actions: dict[str, QAction] = {}
        self._menus: dict[Menu, QMenu] = {}
        for menu in Menu:
            made = bar.addMenu(QCoreApplication.translate("menus", menu.value))
            made.setObjectName(menu.name)
            made.aboutToShow.connect(self._ask_all)
            made.aboutToHide.connect(self._enable_all)
            self._menus[menu] = made

    @property
    def all(self) -> tuple[Command, ...]:
        """Every command there is now, the page's first."""
        return self._of_page + self._own

    def keys_of(self, command: Command) -> str:
        """The keys as somebody reads them on this system; empty for none."""
        return self._keys(command).toString(QKeySequence.SequenceFormat.NativeText)

    def all_keys_of(self, command: Command) -> str:
        """With the single key that does the same, where letters alone are keys."""
        from ui.widgets.letter_key import works

        letter = QKeySequence(command.letter if works(command.letter) else "").toString(
            QKeySequence.SequenceFormat.NativeText
        )
        return " · ".join(keys for keys in (self.keys_of(command), letter) if keys)

    def set_own(self, commands: Iterable[Command]) -> None:
        self._own = tuple(commands)
        self._arrange()

    def set_page(self, commands: Iterable[Command]) -> None:
        """Another page came into sight."""
        self._of_page = tuple(commands)
        self._arrange()

    def choose_keys(self, chosen: Mapping[str, str]) -> None:
        """Use these keys, by the commands' names, instead of those they come with."""
        if chosen != self._chosen_keys:
            self._chosen_keys = dict(chosen)
            self._arrange()

    def run(self, name: str) -> bool:
        """Do it, if it is there and can be done now."""
        command = next((one for one in self.all if one.name == name), None)
        if self.blocked or command is None or not command.enabled():
            return False
        command.run()
        return True

    def _ask_all(self) -> None:
        for command in self.all:
            self._actions[command.name].setEnabled(command.enabled())

    def _enable_all(self) -> None:
        """Qt passes over the keys of what is disabled; only ``run`` may say that something cannot be done now."""
        for action in self._actions.values():
            action.setEnabled(True)

    def _keys(self, command: Command) -> QKeySequence:
        return QKeySequence(self._chosen_keys.get(command.name, command.keys), QKeySequence.SequenceFormat.PortableText)

    def _menu(self, menu: Menu) -> QMenu:
        """PySide sometimes takes the wrapper of a menu for dead while another menu is open: then it gets a new one."""
        if not isValid(self._menus[menu]):
            self._menus[menu] = next(iter(self._window.findChildren(QMenu, menu.name)))
        return self._menus[menu]

    def _arrange(self) -> None:
        for menu in Menu:
            self._menu(menu).clear()
        for action in self._actions.values():
            # Its keys go at once: two actions with the same keys would both be passed over.
            action.setShortcut(QKeySequence())
            self._window.removeAction(action)
            action.deleteLater()
        self._actions = {command.name: self._action(command) for command in self.all}
        for made in map(self._menu, Menu):
            made.menuAction().setVisible(bool(made.actions()))
        self.changed.emit()

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
        action.setShortcut(self._keys(command))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked, name=command.name: self.run(name))
        self._window.addAction(action)
        if command.listed:
            self._menu(command.menu).addAction(action)
            if command.closes_group:
                self._menu(command.menu).addSeparator()
        return action
