"""The window's frame: what is around every page, and what comes over it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scheduler_app.domain.workspace import Role
from tests.screens.stage import Scene, Stage
from ui.pages.home.page import HomePage
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.pin_change import PinChange
from ui.place import PageName
from ui.shell.shortcut_sheet import ShortcutSheet


def _home(stage: Stage) -> QWidget:
    window = stage.window(PageName.HOME)
    home = stage.page(window, HomePage)
    stage.until(lambda: home.facts is not None and window.need_you.needs != ())
    stage.settle()
    return window


def _supervisor(stage: Stage) -> QWidget:
    window = stage.window(PageName.HOME, role=Role.SUPERVISOR)
    home = stage.page(window, HomePage)
    stage.until(lambda: home.facts is not None)
    stage.settle()
    return window


def _side_panel(stage: Stage) -> QWidget:
    window = stage.window(PageName.HOME, width=1440)
    home = stage.page(window, HomePage)
    stage.until(lambda: home.facts is not None and home.facts.next is not None)
    assert home.facts is not None
    assert home.facts.next is not None
    window.toggle_panel()
    window.panel.choose(home.facts.next.post_id)
    stage.settle()
    return window


def _palette(stage: Stage) -> QWidget:
    window = stage.window(PageName.HOME)
    window.search()
    window.finding.palette.field.setText("kopi")
    stage.settle()
    return window


def _need_you(stage: Stage) -> QWidget:
    window = stage.window(PageName.HOME)
    stage.until(lambda: window.need_you.needs != ())
    menu = window.need_you.menu
    menu.popup(window.mapToGlobal(window.rect().center()))
    stage.settle()
    return menu


def _person(stage: Stage) -> QWidget:
    window = stage.window(PageName.HOME)
    menu = window.person.menu
    menu.popup(window.mapToGlobal(window.rect().center()))
    stage.settle()
    return menu


def _settings(stage: Stage) -> QWidget:
    return stage.window(PageName.SETTINGS, role=Role.ADMINISTRATOR)


def _settings_of_safety(stage: Stage) -> QWidget:
    window = stage.window(PageName.SETTINGS, role=Role.ADMINISTRATOR)
    page = stage.page(window, SettingsPage)
    for card in page._cards:
        card.setVisible(card in (page.safety, page.people))
    stage.settle()
    return window


def _pin_change(stage: Stage) -> QWidget:
    window = stage.window(PageName.SETTINGS)
    return stage.shown(PinChange(stage.opened(), window))


def _lock(stage: Stage) -> QWidget:
    window = stage.window(PageName.HOME)
    window.lock()
    stage.settle()
    return window


def _shortcuts(stage: Stage) -> QWidget:
    window = stage.window(PageName.CALENDAR)
    window.show_shortcuts()
    sheet = stage.dialog(window, ShortcutSheet)
    stage.settle()
    return sheet


SCENES = tuple(
    Scene(name, seen, show, page, name in ("home", "settings"))
    for name, seen, show, page in (
        ("home", "What needs an officer, what leaves in the next 36 hours, and the week", _home, PageName.HOME),
        ("home-supervisor", "The same for a supervisor: what waits for a decision", _supervisor, PageName.HOME),
        ("side-panel", "Facts and history of one post, beside any page", _side_panel, PageName.HOME),
        ("palette", "The command palette: pages, commands and posts in one search", _palette, PageName.HOME),
        ("need-you", "The list of what only a person can settle", _need_you, PageName.HOME),
        ("person", "The menu of the person: change, lock, language", _person, PageName.HOME),
        ("lock", "The lock screen: nobody sees or does anything without the PIN", _lock, PageName.HOME),
        ("settings", "The wishes of the person at this machine", _settings, PageName.SETTINGS),
        ("settings-safety", "Where secrets are kept, who is here, and PINs", _settings_of_safety, PageName.SETTINGS),
        ("pin-change", "Changing one's PIN", _pin_change, PageName.SETTINGS),
        ("shortcuts", "All shortcuts on one sheet", _shortcuts, PageName.CALENDAR),
    )
)
