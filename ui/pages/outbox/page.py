"""The outbox: what is coming, what needs a person, what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from scheduler_app.domain.changes import Kind
from ui.one_question import OneQuestion
from ui.pages.outbox.delivery_feed import TABS, Shelf
from ui.pages.outbox.shelf_view import ShelfView
from ui.place import PageName
from ui.shell.page import Page

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from ui.session import OpenWorkspace

_CONCERNED = frozenset(
    {Kind.DELIVERIES, Kind.ATTEMPTS, Kind.POSTS, Kind.APPROVALS, Kind.ACCOUNTS, Kind.MISSIONS, Kind.WORKSPACE}
)


class OutboxPage(Page):
    """Three lists, of which the one in sight is read again when something changed."""

    name = PageName.OUTBOX
    concerns = _CONCERNED

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = QLocale()
        title = QLabel(self.tr("Outbox"), self)
        larger = QFont(title.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.6)
        larger.setWeight(QFont.Weight.DemiBold)
        title.setFont(larger)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Lists of the outbox"))
        self._stack = QStackedWidget(self)
        self.views = {shelf: ShelfView(shelf, self) for shelf in Shelf}
        for shelf, view in self.views.items():
            self.tabs.addTab(self._titles()[shelf])
            self._stack.addWidget(view)
            view.feed.failed.connect(self.failed)
        self._count_question = OneQuestion(self)
        self._unread: set[Shelf] = set()
        self.tabs.currentChanged.connect(self._turn_to)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(0)
        column.addWidget(title)
        column.addSpacing(10)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        for view in self.views.values():
            view.table.live_in(opened.workspace.home_zone)
            view.feed.read_from(opened.app, opened.member.id)
        super().show_workspace(opened)

    def let_go(self) -> None:
        super().let_go()
        for view in self.views.values():
            view.feed.stop()

    def reload(self) -> None:
        self._unread.update(Shelf)
        self._read_what_shows()
        self._count()

    def say_empty(self, why: str) -> None:
        for view in self.views.values():
            view.say_empty(why)

    def _turn_to(self, position: int) -> None:
        self._stack.setCurrentIndex(position)
        self._read_what_shows()

    def _read_what_shows(self) -> None:
        """The list in sight; the others when somebody looks at them."""
        shelf = list(Shelf)[self.tabs.currentIndex()]
        if shelf in self._unread:
            self._unread.discard(shelf)
            self.views[shelf].feed.reload()

    def show_shelf(self, shelf: Shelf) -> None:
        self.tabs.setCurrentIndex(list(Shelf).index(shelf))

    def recolour(self) -> None:
        for view in self.views.values():
            view.recolour()

    def _count(self) -> None:
        if self.opened is None:
            return
        app, actor = self.opened.app, self.opened.member.id
        self._count_question.ask(lambda: _counted(app, actor), self._show_counts, self._could_not_count)

    def _show_counts(self, counts: dict[Shelf, int]) -> None:
        for position, shelf in enumerate(Shelf):
            title = self._titles()[shelf]
            count = counts[shelf]
            self.tabs.setTabText(position, f"{title}  {self._locale.toString(count)}" if count else title)
        self.counted.emit(counts[Shelf.NEEDS_YOU])

    def _could_not_count(self, error: Exception) -> None:
        if self.opened is not None:
            self.failed.emit(error)

    def _titles(self) -> dict[Shelf, str]:
        return {
            Shelf.COMING: self.tr("Coming"),
            Shelf.NEEDS_YOU: self.tr("Needs you"),
            Shelf.SENT: self.tr("Sent"),
        }


def _counted(app: App, actor: MemberId) -> dict[Shelf, int]:
    counts = {tab.name: count for tab, count in app.outbox.counts(actor).items()}
    return {shelf: sum(counts.get(name, 0) for name in names) for shelf, names in TABS.items()}
