"""The menu under the mouse: what the menus above offer for posts, where they stand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget

from ui.commands import Menu

if TYPE_CHECKING:
    from ui.pages.calendar.hours_view import HoursView
    from ui.pages.calendar.month_view import MonthView
    from ui.pages.calendar.page import CalendarPage


def offer_menus(page: CalendarPage) -> None:
    """In the pictures and in the lists."""
    for picture in (page.month, page.hours):
        picture.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        picture.customContextMenuRequested.connect(partial(_open_in_picture, page, picture))
    for listed in (page.day, page.agenda):
        listed.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        listed.customContextMenuRequested.connect(partial(_open, page, listed))


def menu_for(page: CalendarPage) -> QMenu:
    """What can be done with what is chosen; what cannot be done now is grey."""
    menu = QMenu(page)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for command in page.commands():
        if command.menu in (Menu.POST, Menu.EDIT):
            keys = command.keys or command.letter
            action = menu.addAction(f"{command.text}\t{keys}" if keys else command.text, command.run)
            action.setEnabled(command.enabled())
    return menu


def _open_in_picture(page: CalendarPage, picture: MonthView | HoursView, where: QPoint) -> None:
    """For the chip under the mouse, which is chosen by it, or for the day or hour."""
    ids, spot = picture.ids_at(where), picture.spot_at(where)
    if ids and not page.choice.ids.issuperset(ids):
        page.choice.take(ids)
    if spot is not None:
        page.go_to(spot)
    _open(page, picture, where)


def _open(page: CalendarPage, where_from: QWidget, where: QPoint) -> None:
    room = where_from.viewport() if isinstance(where_from, QAbstractScrollArea) else where_from
    menu_for(page).popup(room.mapToGlobal(where))
