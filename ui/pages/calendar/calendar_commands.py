"""What can be done in the calendar: for the menus, the palette, and single keys in its views."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.commands import Command, Menu
from ui.pages.calendar.periods import ViewKind
from ui.words.wording import say

if TYPE_CHECKING:
    from ui.pages.calendar.page import CalendarPage

_TODAY = say("calendar", "&Today")
_PREVIOUS = say("calendar", "&Previous period")
_NEXT = say("calendar", "&Next period")
_MOVE = say("calendar", "&Move to…")
_VIEWS: dict[ViewKind, tuple[str, str]] = {
    ViewKind.MONTH: (say("calendar", "Calendar: &month"), "Shift+M"),
    ViewKind.WEEK: (say("calendar", "Calendar: &week"), "W"),
    ViewKind.DAY: (say("calendar", "Calendar: &day"), "D"),
    ViewKind.AGENDA: (say("calendar", "Calendar: a&genda"), "A"),
}


def calendar_commands(page: CalendarPage) -> tuple[Command, ...]:
    """In the order of the menus. M alone moves a post, so the month has Shift+M."""
    return (*_of_view(page), *_of_posts(page))


def _of_view(page: CalendarPage) -> list[Command]:
    kinds = [
        Command(
            f"calendar.{kind.value}",
            _word(_VIEWS[kind][0]),
            partial(page.show_kind, kind),
            Menu.VIEW,
            f"Ctrl+Alt+{position}",
            "calendar",
            letter=_VIEWS[kind][1],
            closes_group=position == len(page.head.kinds),
        )
        for position, kind in enumerate(page.head.kinds, start=1)
    ]
    return [
        Command("calendar.today", _word(_TODAY), page.today, Menu.VIEW, "", "calendar", letter="T"),
        Command("calendar.previous", _word(_PREVIOUS), partial(page.turn, -1), Menu.VIEW, "Ctrl+PgUp"),
        Command("calendar.next", _word(_NEXT), partial(page.turn, 1), Menu.VIEW, "Ctrl+PgDown", closes_group=True),
        *kinds,
    ]


def _of_posts(page: CalendarPage) -> list[Command]:
    return [
        Command("calendar.move", _word(_MOVE), page.move_chosen, Menu.POST, "", "clock", page.may_move, letter="M"),
    ]


def _word(text: str) -> str:
    return QCoreApplication.translate("calendar", text)
