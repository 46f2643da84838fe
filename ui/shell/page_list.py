"""Which pages there are: title, icon, who sees them, and where the page itself is to be found when it is needed."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QCoreApplication

from ui.place import PageName
from ui.words.wording import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from scheduler_app.domain.workspace import Right
    from ui.shell.page import Page


class PageKind(NamedTuple):
    """``module`` holds ``cls``; it is imported when somebody first goes there. ``foot`` pages stand below the line.

    Whoever has none of ``rights`` does not see the page; one without any is for all who may read.
    """

    name: PageName
    title: str
    icon: str
    module: str
    cls: str
    rights: frozenset[Right] = frozenset()
    foot: bool = False
    in_sidebar: bool = True

    @property
    def word(self) -> str:
        return QCoreApplication.translate("pages", self.title)

    def make(self, parent: QWidget) -> Page:
        return cast("Page", getattr(import_module(self.module), self.cls)(parent))


PAGES: tuple[PageKind, ...] = (
    PageKind(PageName.HOME, say("pages", "Home"), "home", "ui.pages.home.page", "HomePage"),
    PageKind(PageName.DRAFTS, say("pages", "Drafts"), "draft", "ui.pages.drafts.page", "DraftsPage"),
    PageKind(PageName.APPROVALS, say("pages", "Approvals"), "approvals", "ui.pages.approvals.page", "ApprovalsPage"),
    PageKind(PageName.CALENDAR, say("pages", "Calendar"), "calendar", "ui.pages.calendar.page", "CalendarPage"),
    PageKind(PageName.OUTBOX, say("pages", "Outbox"), "outbox", "ui.pages.outbox.page", "OutboxPage"),
    PageKind(
        PageName.COMPOSER,
        say("pages", "Write"),
        "draft",
        "ui.pages.composer.page",
        "ComposerPage",
        in_sidebar=False,
    ),
    PageKind(
        PageName.ACCOUNTS, say("pages", "Accounts"), "accounts", "ui.pages.accounts.page", "AccountsPage", foot=True
    ),
    PageKind(
        PageName.SETTINGS, say("pages", "Settings"), "settings", "ui.pages.settings.page", "SettingsPage", foot=True
    ),
)


def kind_of(name: PageName) -> PageKind:
    """The entry of a page. Raises StopIteration for one that is not there."""
    return next(kind for kind in PAGES if kind.name is name)


def has_page(name: PageName) -> bool:
    """Whether there is such a page to go to."""
    return any(kind.name is name for kind in PAGES)
