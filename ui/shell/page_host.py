"""The room for pages: one is in sight, the others stay as they were left, and one can go back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.place import PageName, Place
from ui.shell.page_list import kind_of

if TYPE_CHECKING:
    from scheduler_app.domain.changes import Changes
    from scheduler_app.domain.first_glance import FirstGlance
    from ui.session import OpenWorkspace
    from ui.shell.page import Page

_LONGEST_TRAIL = 50


class PageHost(QStackedWidget):
    """Makes a page when somebody first goes to it; while it rests, it only keeps in mind where that was."""

    failed = Signal(object)
    chosen = Signal(object)
    counted = Signal(object, int)
    noted = Signal(str)
    person_asked = Signal(object, object)
    arrived = Signal(object)
    """The Place that is in sight now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[PageName, Page] = {}
        self._opened: OpenWorkspace | None = None
        self._why_empty = ""
        self._remembered: dict[str, dict[str, str]] = {}
        self._trail: list[Place] = []
        self._at = -1
        self._resting = False

    @property
    def place(self) -> Place | None:
        return self._trail[self._at] if self._trail else None

    @property
    def page(self) -> Page | None:
        """The page in sight; none while resting."""
        place = self.place
        return self._pages.get(place.page) if place else None

    def rest(self) -> None:
        """Make no page until ``wake``: before the first paint nobody could see it."""
        self._resting = True

    def wake(self) -> None:
        """Show where somebody wanted to be in the meantime."""
        if self._resting:
            self._resting = False
            if self.place is not None:
                self._show(self.place)

    def page_named(self, name: PageName) -> Page:
        """The page, made now if nobody was there yet."""
        if name not in self._pages:
            self._pages[name] = self._made(name)
        return self._pages[name]

    def go(self, place: Place) -> None:
        """Go there; where one was can be gone back to."""
        if place == self.place:
            self._show(place)
            return
        self._trail = [*self._trail[: self._at + 1], place][-_LONGEST_TRAIL:]
        self._at = len(self._trail) - 1
        self._show(place)

    def step(self, by: int) -> None:
        """Go back (-1) or forward (1); nothing happens at either end."""
        if 0 <= self._at + by < len(self._trail):
            self._at += by
            self._show(self._trail[self._at])

    def can_step(self, by: int) -> bool:
        return 0 <= self._at + by < len(self._trail)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self.wake()
        self._opened, self._why_empty = opened, ""
        for page in self._pages.values():
            page.show_workspace(opened)

    def glance(self, seen: FirstGlance) -> None:
        """Let the page in sight show this, until the workspace is there."""
        page = self.page
        if page is not None and self._opened is None:
            page.glance(seen)

    def let_go(self) -> None:
        self._opened = None
        for page in self._pages.values():
            page.let_go()

    def say_empty(self, why: str) -> None:
        self._why_empty = why
        for page in self._pages.values():
            page.say_empty(why)

    def take_changes(self, changes: Changes) -> None:
        for page in self._pages.values():
            page.take_changes(changes)

    def remembered(self) -> dict[str, dict[str, str]]:
        """How each page was left, by its name."""
        return self._remembered | {name.value: page.remembered() for name, page in self._pages.items()}

    def recall(self, remembered: dict[str, dict[str, str]]) -> None:
        """As ``remembered`` gave it: for pages that are there and those that will be."""
        self._remembered = remembered
        for name, page in self._pages.items():
            page.recall(remembered.get(name.value, {}))

    def recolour(self) -> None:
        for page in self._pages.values():
            page.recolour()

    def _made(self, name: PageName) -> Page:
        page = kind_of(name).make(self)
        page.failed.connect(self.failed)
        page.chosen.connect(self.chosen)
        page.go.connect(self.go)
        page.noted.connect(self.noted)
        page.person_asked.connect(self.person_asked)
        page.counted.connect(lambda count: self.counted.emit(name, count))
        self.addWidget(page)
        page.recall(self._remembered.get(name.value, {}))
        if self._opened is not None:
            page.show_workspace(self._opened)
        elif self._why_empty:
            page.say_empty(self._why_empty)
        return page

    def _show(self, place: Place) -> None:
        if self._resting:
            self.arrived.emit(place)
            return
        page = self.page_named(place.page)
        if self.currentWidget() is not page:
            self.noted.emit("")
        self.setCurrentWidget(page)
        page.enter(place.subject)
        self.arrived.emit(place)
