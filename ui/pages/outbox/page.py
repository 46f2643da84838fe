"""The outbox: what is due, what is leaving, what needs a person, and what was sent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import DeliveryId, IncidentId
from ui.commands import Command, Menu
from ui.holding.holds_dialog import HoldsDialog
from ui.holding.incident_dialog import IncidentDialog
from ui.one_question import OneQuestion
from ui.pages.outbox.acting import Acting
from ui.pages.outbox.cause_strip import CauseStrip
from ui.pages.outbox.deeds import DEEDS, Deed, possible
from ui.pages.outbox.delivery_view import DeliveryView
from ui.pages.outbox.shelf_view import ShelfView
from ui.pages.outbox.shelves import SHELVES, Shelf, shelf_of
from ui.pages.outbox.story import Story, read
from ui.place import INCIDENT, PageName
from ui.shell.page import Page

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.services.outbox import CalendarEntry
    from ui.session import OpenWorkspace

_CONCERNED = frozenset(
    {Kind.DELIVERIES, Kind.ATTEMPTS, Kind.POSTS, Kind.APPROVALS, Kind.ACCOUNTS, Kind.MISSIONS, Kind.WORKSPACE}
)


class OutboxPage(Page):
    """Seven lists, of which the one in sight is read again when something changed, and what is chosen below it."""

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
        self.holds = QPushButton(self.tr("What is held…"), self)
        self.holds.setAutoDefault(False)
        self.holds.clicked.connect(self.see_holds)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Lists of the outbox"))
        self.acting = Acting(self)
        self.acting.failed.connect(self.failed)
        self.acting.go.connect(self.go)
        self.causes = CauseStrip(self)
        self.causes.failed.connect(self.failed)
        self.causes.asked.connect(self.acting.mend)
        self.about = DeliveryView(self)
        self.about.asked.connect(self.do)
        self._stack = QStackedWidget(self)
        self.views = {shelf: ShelfView(shelf, self) for shelf in Shelf}
        for shelf, view in self.views.items():
            self.tabs.addTab(SHELVES[shelf].word)
            self._stack.addWidget(view)
            view.feed.failed.connect(self.failed)
            view.chosen.connect(partial(self._chosen, shelf))
            view.asked.connect(self.do)
        self._count_question, self._story_question = OneQuestion(self), OneQuestion(self)
        self._line_question = OneQuestion(self)
        self._unread: set[Shelf] = set()
        self._deeds: tuple[Deed, ...] = ()
        self.tabs.currentChanged.connect(self._turn_to)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.addWidget(self._stack)
        self._split.addWidget(self.about)
        self._split.setSizes([500, 500])
        self._split.setChildrenCollapsible(False)
        self.about.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.holds)
        column.addLayout(head)
        column.addSpacing(10)
        column.addWidget(self.tabs)
        column.addWidget(self.causes)
        column.addWidget(self._split, 1)

    @property
    def shelf(self) -> Shelf:
        """The list in sight."""
        return list(Shelf)[self.tabs.currentIndex()]

    @property
    def selected(self) -> tuple[CalendarEntry, ...]:
        """What is chosen in the list in sight."""
        return self.views[self.shelf].selected

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self.acting.act_for(opened)
        self.causes.show_workspace(opened)
        self.about.live_in(opened.workspace.home_zone)
        for view in self.views.values():
            view.table.live_in(opened.workspace.home_zone)
            view.feed.read_from(opened.app, opened.member.id)
        super().show_workspace(opened)

    def let_go(self) -> None:
        super().let_go()
        self.acting.act_for(None)
        self.causes.let_go()
        for view in self.views.values():
            view.feed.stop()
        for question in (self._count_question, self._story_question, self._line_question):
            question.forget()

    def reload(self) -> None:
        self._unread.update(Shelf)
        self._read_what_shows()
        self.causes.look_again()
        self._count()

    def look_at(self, subject: str) -> None:
        """Turn to the list in which this delivery stands, and choose it; "incident:…" tells of an incident."""
        if self.opened is None:
            return
        if subject.startswith(INCIDENT):
            IncidentDialog(self.opened, IncidentId(subject.removeprefix(INCIDENT)), self).open()
            return
        asked, app, actor = self.opened, self.opened.app, self.opened.member.id
        self._line_question.ask(
            lambda: app.outbox.line(actor, DeliveryId(subject)),
            lambda entry: self._go_to(entry) if asked is self.opened else None,
            self._fail,
        )

    def say_empty(self, why: str) -> None:
        for view in self.views.values():
            view.say_empty(why)
        self.about.hide()

    def show_shelf(self, shelf: Shelf) -> None:
        self.tabs.setCurrentIndex(list(Shelf).index(shelf))

    def see_holds(self) -> None:
        """What is held and why, and what can be done about it."""
        if self.opened is not None:
            HoldsDialog(self.opened, self).open()

    def do(self, deed: Deed) -> None:
        """Do it about what is chosen, if it can be done."""
        if deed is Deed.SAME_CAUSE and deed in self._deeds:
            self.views[self.shelf].choose_same_cause()
        elif deed in self._deeds:
            self.acting.do(deed, self.selected)

    def regions(self) -> tuple[QWidget, ...]:
        causes = () if self.causes.isHidden() else (self.causes,)
        return (self.tabs, *causes, self.views[self.shelf].view, self.about)

    def commands(self) -> tuple[Command, ...]:
        seeing = Command("outbox.holds", self.tr("What is &held…"), self.see_holds, Menu.TOOLS, icon="held")
        return seeing, *(
            Command(
                f"outbox.{deed.value}",
                kind.word,
                partial(self.do, deed),
                Menu.POST,
                icon=kind.icon,
                enabled=partial(self._can, deed),
            )
            for deed, kind in DEEDS.items()
        )

    def remembered(self) -> dict[str, str]:
        return {"shelf": self.shelf.value}

    def recall(self, remembered: dict[str, str]) -> None:
        if remembered.get("shelf") in list(Shelf):
            self.show_shelf(Shelf(remembered["shelf"]))

    def recolour(self) -> None:
        for view in self.views.values():
            view.recolour()
        self.about.recolour()
        self.causes.recolour()

    def _go_to(self, entry: CalendarEntry) -> None:
        shelf = shelf_of(entry)
        if shelf is None:
            return
        self._unread.discard(shelf)
        self.show_shelf(shelf)
        self.views[shelf].choose(entry.delivery_id)
        self.views[shelf].feed.show(entry)
        self.views[shelf].view.setFocus()

    def _turn_to(self, position: int) -> None:
        self._stack.setCurrentIndex(position)
        self.causes.want(wanted=self.shelf is Shelf.ATTENTION)
        self._read_what_shows()
        self._chosen(self.shelf)

    def _read_what_shows(self) -> None:
        """The list in sight; the others when somebody looks at them."""
        if self.shelf in self._unread:
            self._unread.discard(self.shelf)
            self.views[self.shelf].feed.reload()

    def _chosen(self, shelf: Shelf) -> None:
        if shelf is not self.shelf or self.opened is None:
            return
        entries = self.selected
        self._deeds = possible(entries, self.opened.member)
        self.views[shelf].offer(self._deeds)
        self.about.setVisible(bool(entries))
        self.about.show_chosen(entries, self._deeds)
        self.chosen.emit(entries[0].post_id if len(entries) == 1 else None)
        if len(entries) == 1:
            self._read_story(entries[0].delivery_id)

    def _read_story(self, delivery_id: DeliveryId) -> None:
        if self.opened is None:
            return
        asked = self.opened
        self._story_question.ask(lambda: read(asked, delivery_id), partial(self._tell, asked), self._fail)

    def _tell(self, asked: OpenWorkspace, story: Story) -> None:
        chosen = self.selected
        if asked is self.opened and [one.delivery_id for one in chosen] == [story.entry.delivery_id]:
            self.acting.know(story)
            self.about.show_story(story)

    def _can(self, deed: Deed) -> bool:
        return deed in self._deeds

    def _count(self) -> None:
        if self.opened is None:
            return
        app, actor = self.opened.app, self.opened.member.id
        self._count_question.ask(lambda: _counted(app, actor), self._show_counts, self._fail)

    def _show_counts(self, counts: dict[Shelf, int]) -> None:
        for position, shelf in enumerate(Shelf):
            title, count = SHELVES[shelf].word, counts[shelf]
            self.tabs.setTabText(position, f"{title}  {self._locale.toString(count)}" if count else title)
        self.counted.emit(sum(count for shelf, count in counts.items() if SHELVES[shelf].waits))

    def _fail(self, error: Exception) -> None:
        if self.opened is not None:
            self.failed.emit(error)


def _counted(app: App, actor: MemberId) -> dict[Shelf, int]:
    counts = {tab.value: count for tab, count in app.outbox.counts(actor).items()}
    return {shelf: counts.get(shelf.value, 0) for shelf in Shelf}
