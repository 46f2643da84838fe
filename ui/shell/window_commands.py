"""What can be done in the window whatever page is in sight."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.commands import Command, Menu
from ui.place import PageName, Place
from ui.shell.page_list import has_page
from ui.words.wording import say

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_PAGE_KEYS = 9
_BACK = say("commands", "&Back")
_FORWARD = say("commands", "&Forward")
_FIND = say("commands", "&Search or run a command…")
_HOLD = say("commands", "&Hold…")
_IMPORT = say("commands", "&Import a plan…")
_LOCK = say("commands", "&Lock")
_NARROW = say("commands", "&Narrow sidebar")
_NEED_YOU = say("commands", "What needs &you")
_NEW_POST = say("commands", "&New post")
_NEXT_PART = say("commands", "Next &part of the window")
_OPEN = say("commands", "&Open a workspace…")
_PANEL = say("commands", "&Side panel")
_PREVIOUS_PART = say("commands", "Previous par&t of the window")
_SET_UP = say("commands", "Set up our &mission…")
_QUIT = say("commands", "&Quit")
_SHORTCUTS = say("commands", "All &shortcuts")


def _word(text: str) -> str:
    return QCoreApplication.translate("commands", text)


def own_commands(window: MainWindow) -> list[Command]:
    """In the order of the menus."""
    return [*_of_files(window), *_of_pages(window), *_of_view(window), *_of_tools(window)]


def _of_files(window: MainWindow) -> list[Command]:
    quit_all = Command("file.quit", _word(_QUIT), lambda: _closed(window), Menu.FILE, "Ctrl+Q")
    opening = Command("file.open", _word(_OPEN), window.open_asked.emit, Menu.FILE, "Ctrl+O", "open", closes_group=True)
    setting_up = Command("file.set_up", _word(_SET_UP), window.set_up_asked.emit, Menu.FILE, icon="institution")
    if not has_page(PageName.COMPOSER):
        return [setting_up, opening, quit_all]
    new = Command(
        "post.new",
        _word(_NEW_POST),
        partial(window.go, Place(PageName.COMPOSER)),
        Menu.FILE,
        "Ctrl+N",
        "new-post",
        lambda: not window.sidebar.new_post.isHidden(),
    )
    bringing_in = Command(
        "file.import",
        _word(_IMPORT),
        window.bring_in,
        Menu.FILE,
        icon="upload",
        enabled=lambda: not window.sidebar.new_post.isHidden(),
    )
    return [new, bringing_in, setting_up, opening, quit_all]


def _of_pages(window: MainWindow) -> list[Command]:
    entries = window.sidebar.entries
    names = window.sidebar.visible_names()
    return [
        Command(
            f"go.{name.value}",
            entries[name].text(),
            partial(window.go, Place(name)),
            Menu.VIEW,
            keys=f"Ctrl+{position}" if position <= _PAGE_KEYS else "",
            icon=entries[name].kind.icon,
            closes_group=position == len(names),
        )
        for position, name in enumerate(names, start=1)
    ]


def _of_view(window: MainWindow) -> list[Command]:
    pages, view = window.pages, Menu.VIEW
    narrow = window.sidebar
    return [
        Command("view.find", _word(_FIND), window.search, view, "Ctrl+K", "search"),
        Command(
            "view.back", _word(_BACK), partial(pages.step, -1), view, "Alt+Left", "back", lambda: pages.can_step(-1)
        ),
        Command(
            "view.forward",
            _word(_FORWARD),
            partial(pages.step, 1),
            view,
            "Alt+Right",
            "forward",
            lambda: pages.can_step(1),
            closes_group=True,
        ),
        Command(
            "view.sidebar", _word(_NARROW), lambda: narrow.make_narrow(not narrow.narrow), view, "Ctrl+B", "sidebar"
        ),
        Command("view.panel", _word(_PANEL), window.toggle_panel, view, "F4", "panel"),
        Command("view.next_part", _word(_NEXT_PART), partial(window.regions.step, 1), view, "F6", "next"),
        Command(
            "view.previous_part", _word(_PREVIOUS_PART), partial(window.regions.step, -1), view, "Shift+F6", "previous"
        ),
    ]


def _of_tools(window: MainWindow) -> list[Command]:
    return [
        Command(
            "tools.hold",
            _word(_HOLD),
            window.hold,
            Menu.TOOLS,
            "Ctrl+Shift+H",
            "held",
            lambda: not window.top.hold.isHidden(),
        ),
        Command(
            "tools.need_you",
            _word(_NEED_YOU),
            window.top.need_you.showMenu,
            Menu.TOOLS,
            "Ctrl+Shift+Y",
            "need-you",
            lambda: not window.top.need_you.isHidden(),
        ),
        Command(
            "tools.lock",
            _word(_LOCK),
            window.lock,
            Menu.TOOLS,
            "Ctrl+Shift+L",
            "lock",
            lambda: not window.top.person.isHidden(),
        ),
        Command("help.shortcuts", _word(_SHORTCUTS), window.show_shortcuts, Menu.HELP, "Ctrl+/", "command"),
    ]


def _closed(window: MainWindow) -> None:
    window.close()
