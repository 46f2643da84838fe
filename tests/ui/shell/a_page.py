"""A page that only notes what happens to it, and a list of pages for windows of tests."""

from __future__ import annotations

from scheduler_app.domain.changes import Changes, Kind
from ui.commands import Command, Menu
from ui.place import PageName
from ui.shell.page import Page


class APage(Page):
    """Stands where the home page would be."""

    name = PageName.HOME
    concerns = frozenset({Kind.POSTS})

    def __init__(self, parent=None) -> None:  # type: ignore[no-untyped-def]
        super().__init__(parent)
        self.reloads = 0
        self.seen: list[str] = []
        self.empty = ""
        self.filter = ""

    def reload(self) -> None:
        self.reloads += 1

    def look_at(self, subject: str) -> None:
        self.seen.append(subject)

    def say_empty(self, why: str) -> None:
        self.empty = why

    def commands(self) -> tuple[Command, ...]:
        return (Command("home.look", "Look", lambda: self.seen.append("command"), Menu.TOOLS, "Ctrl+L"),)

    def remembered(self) -> dict[str, str]:
        return {"filter": self.filter}

    def recall(self, remembered: dict[str, str]) -> None:
        self.filter = remembered.get("filter", "")


class AnotherPage(APage):
    name = PageName.DRAFTS

    def commands(self) -> tuple[Command, ...]:
        return ()


POSTS = Changes.of(Kind.POSTS)
ATTEMPTS = Changes.of(Kind.ATTEMPTS)
