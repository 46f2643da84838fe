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
_UNDO = say("calendar", "&Undo in the calendar")
_REDO = say("calendar", "&Redo in the calendar")
_CUT = say("calendar", "Cu&t, to put it on another day")
_PASTE = say("calendar", "&Put it on this day")
_TAKE_OUT = say("calendar", "&Take out of the plan")
_OPEN = say("calendar", "&Open the post")
_MOVE = say("calendar", "&Move to…")
_EXPORT = say("calendar", "&Export the calendar…")
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
            closes_group=position == len(ViewKind),
        )
        for position, kind in enumerate(ViewKind, start=1)
    ]
    return [
        Command("calendar.export", _word(_EXPORT), page.export, Menu.FILE, "Ctrl+Shift+E", "export"),
        Command("calendar.today", _word(_TODAY), page.today, Menu.VIEW, "", "calendar", letter="T"),
        Command("calendar.previous", _word(_PREVIOUS), partial(page.turn, -1), Menu.VIEW, "Ctrl+PgUp"),
        Command("calendar.next", _word(_NEXT), partial(page.turn, 1), Menu.VIEW, "Ctrl+PgDown", closes_group=True),
        *kinds,
    ]


def _of_posts(page: CalendarPage) -> list[Command]:
    hands = page.hands
    return [
        Command(
            "calendar.undo", _word(_UNDO), hands.deeds.undo, Menu.EDIT, "Ctrl+Z", "undo", lambda: hands.deeds.can_undo
        ),
        Command(
            "calendar.redo", _word(_REDO), hands.deeds.redo, Menu.EDIT, "Ctrl+Y", "redo", lambda: hands.deeds.can_redo
        ),
        Command("calendar.cut", _word(_CUT), hands.cut, Menu.EDIT, "Ctrl+X", "cut"),
        Command("calendar.paste", _word(_PASTE), hands.paste, Menu.EDIT, "Ctrl+V", "paste", lambda: hands.has_cut),
        Command("calendar.open", _word(_OPEN), page.open_chosen, Menu.POST, "", "open"),
        Command("calendar.move", _word(_MOVE), page.move_chosen, Menu.POST, "", "clock", letter="M"),
        Command("calendar.take_out", _word(_TAKE_OUT), hands.take_out, Menu.POST, "", "cancelled", letter="Del"),
    ]


def _word(text: str) -> str:
    return QCoreApplication.translate("calendar", text)
