"""The main window: sidebar, top bar, banners, the page, side panel and status line; it only brings them together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.commands import Commands
from ui.holding.hold_dialog import HoldDialog
from ui.holding.hold_watch import HoldWatch
from ui.holding.missed_watch import MissedWatch
from ui.messages import Message
from ui.place import PageName, Place
from ui.preferences import LeftOff
from ui.shell.body import Body
from ui.shell.idle_lock import IdleLock
from ui.shell.left_unsaved import LeftUnsaved
from ui.shell.lock_screen import LockScreen
from ui.shell.need_you import NeedYou
from ui.shell.next_delivery import NextDelivery
from ui.shell.page_host import PageHost
from ui.shell.page_list import PAGES, has_page
from ui.shell.palette.finding import Finding
from ui.shell.person_menu import PersonMenu
from ui.shell.practice_strip import PracticeStrip
from ui.shell.regions import Regions
from ui.shell.side_panel.panel import SidePanel
from ui.shell.sidebar import Sidebar
from ui.shell.status_line import StatusLine
from ui.shell.top_bar import TopBar
from ui.shell.window_commands import own_commands
from ui.states import Family
from ui.widgets.banner import Banner, BannerZone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scheduler_app.domain.changes import Changes
    from scheduler_app.domain.workspace import Member
    from ui.session import OpenWorkspace

# The banner that stays as long as something is stopped.
_HOLD = "hold"
_MISSED = "missed"
_UNSAVED = "unsaved"


class MainWindow(QMainWindow):
    """``first_painted`` comes once, when the person sees the window: only then may heavy things be loaded.

    ``became`` carries the Member who gave their PIN and goes on here.
    """

    first_painted = Signal()
    open_asked = Signal()
    became = Signal(object)
    failed = Signal(object)
    """An error of reading or doing, to be said in a banner."""

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self._opened: OpenWorkspace | None = None
        self.setWindowTitle("Duta")
        self.setMinimumSize(1024, 640)
        self.resize(1240, 780)
        self.sidebar = Sidebar(self)
        self.top = TopBar(self)
        self.practice = PracticeStrip(self)
        self.banners = BannerZone(self)
        self.pages = PageHost(self)
        self.panel = SidePanel(self)
        self.status = StatusLine(self)
        self.next_delivery = NextDelivery(self)
        self.hold_watch = HoldWatch(self)
        self.missed_watch = MissedWatch(self)
        self.left_unsaved = LeftUnsaved(self)
        self.need_you = NeedYou(self.top)
        self.person = PersonMenu(self.top)
        self.regions = Regions(self, self._parts)
        self.setStatusBar(self.status)
        self.commands = Commands(self, self.menuBar())
        self.body = self._lay_out()
        self.finding = Finding(self, self.commands)
        self.lock_screen = LockScreen(self)
        self.idle = IdleLock(self)
        self._connect()
        self.commands.set_own(own_commands(self))
        self.go(Place(self._first_page()))

    def go(self, place: Place) -> None:
        """Bring a page into sight."""
        self.pages.go(place)

    def search(self) -> None:
        """Open the command palette."""
        self.finding.palette.open()

    def hold(self) -> None:
        """Ask what is to be stopped, and why."""
        if self._opened is not None:
            HoldDialog(self._opened, self).open()

    def see_holds(self) -> None:
        """What is held and why, and what can be done about it."""
        if self._opened is not None:
            from ui.holding.holds_dialog import HoldsDialog

            HoldsDialog(self._opened, self).open()

    def toggle_panel(self) -> None:
        self.body.show_panel(shown=self.panel.isHidden())

    def show_shortcuts(self) -> None:
        from ui.shell.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self.commands, self).open()

    def lock(self) -> None:
        """Let nobody see or do anything until the member's PIN is given."""
        if self._opened is not None:
            self._close_off(off=True)
            self.lock_screen.lock(self._opened.app, self._opened.member)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        """Show what is in this workspace, as this member sees it."""
        self._opened = opened
        self.end_welcome()
        self.practice.show_pin(opened.app.practice_pin)
        self.setWindowTitle(f"{opened.workspace.name} – Duta")
        self.top.show_for(opened.workspace, opened.member)
        self.sidebar.show_for(opened.member)
        self.status.live_in(opened.workspace.home_zone)
        self.pages.show_workspace(opened)
        for part in (
            self.panel,
            self.next_delivery,
            self.hold_watch,
            self.missed_watch,
            self.need_you,
            self.person,
            self.finding,
            self.left_unsaved,
        ):
            part.show_workspace(opened)
        self.commands.set_own(own_commands(self))

    def let_go(self) -> None:
        """The workspace is being closed."""
        self._opened = None
        self.status.live_in("")
        self.status.say_sending(None)
        for part in (self.pages, self.panel, self.next_delivery, self.hold_watch, self.missed_watch):
            part.let_go()
        for other in (self.need_you, self.person, self.finding, self.left_unsaved):
            other.let_go()
        self.lock_screen.let_go()
        self._close_off(off=False)

    def take_changes(self, changes: Changes) -> None:
        """Something was written somewhere."""
        for part in (self.pages, self.panel, self.next_delivery, self.hold_watch, self.missed_watch, self.need_you):
            part.take_changes(changes)

    def say(
        self,
        kind: str,
        message: Message,
        *,
        family: Family = Family.PROBLEM,
        action: str = "",
        on_action: Callable[[], None] | None = None,
    ) -> None:
        """Put a banner above the page; a later one of the same kind takes its place."""
        banner = Banner(message, family=family, action=action, on_action=on_action, parent=self.banners)
        self.banners.show_banner(kind, banner)

    def welcome(self, instead: QWidget) -> None:
        """Show this instead of everything, until a workspace is there or ``end_welcome``."""
        self.end_welcome()
        self._rooms.addWidget(instead)
        self._rooms.setCurrentWidget(instead)

    def end_welcome(self) -> None:
        """Show everything again."""
        self._rooms.setCurrentWidget(self._everything)
        instead = self._rooms.widget(1)
        if instead is not None:
            self._rooms.removeWidget(instead)
            instead.deleteLater()

    def left_off(self) -> LeftOff:
        """How the window is now, for the next start."""
        place = self.pages.place
        return LeftOff(
            geometry=bytes(self.saveGeometry().data()),
            narrow=self.sidebar.narrow,
            panel=not self.panel.isHidden(),
            page=place.page.value if place else "",
            pages=self.pages.remembered(),
        )

    def go_on(self, left: LeftOff) -> None:
        """Be as the window was left; what is not there any more is passed over."""
        if left.geometry:
            self.restoreGeometry(left.geometry)
        self.sidebar.make_narrow(left.narrow)
        self.body.show_panel(shown=left.panel)
        self.pages.recall({name: dict(words) for name, words in left.pages.items()})
        if left.page in list(PageName) and has_page(PageName(left.page)):
            self.go(Place(PageName(left.page)))

    def recolour(self) -> None:
        """The scheme has changed."""
        for part in (self.sidebar, self.top, self.practice, self.status, self.banners, self.pages, self.panel):
            part.recolour()
        for other in (self.need_you, self.person, self.finding.palette, self.lock_screen):
            other.recolour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.recolour()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def _connect(self) -> None:
        self.sidebar.asked.connect(lambda name: self.go(Place(name)))
        self.sidebar.new_post_asked.connect(lambda: self.go(Place(PageName.COMPOSER)))
        self.top.palette_asked.connect(self.search)
        self.top.hold_asked.connect(self.hold)
        self.hold_watch.changed.connect(self._say_hold)
        self.missed_watch.changed.connect(self._say_missed)
        for watch in (self.hold_watch, self.missed_watch):
            watch.failed.connect(self.failed)
        self.next_delivery.changed.connect(self.status.say_next)
        self.pages.arrived.connect(self._say_place)
        self.pages.counted.connect(self.sidebar.say_count)
        self.pages.noted.connect(self.status.say_note)
        self.pages.chosen.connect(self.panel.choose)
        self.left_unsaved.found.connect(self._say_unsaved)
        self.left_unsaved.failed.connect(self.failed)
        self.need_you.go.connect(self.go)
        self.finding.go.connect(self.go)
        self.finding.chosen.connect(self._show_post)
        self.person.lock_asked.connect(self.lock)
        self.person.change_asked.connect(self._change_person)
        self.idle.idle.connect(self._lock_untouched)
        self.lock_screen.opened.connect(self._unlocked)
        self.lock_screen.left.connect(lambda: self._close_off(off=False))
        self.commands.changed.connect(self._say_keys)
        for part in (self.pages, self.next_delivery, self.panel, self.need_you, self.finding, self.person):
            part.failed.connect(self.failed)
        self.lock_screen.failed.connect(self.failed)

    def _lay_out(self) -> Body:
        banners = QWidget(self)
        zone = QVBoxLayout(banners)
        zone.setContentsMargins(20, 12, 20, 0)
        zone.addWidget(self.banners)
        content = QWidget(self)
        right = QVBoxLayout(content)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(banners)
        right.addWidget(self.pages, 1)
        body = Body(content, self.panel, self)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.sidebar)
        below.addWidget(_line(QFrame.Shape.VLine, self))
        below.addWidget(body, 1)
        everything = QWidget(self)
        column = QVBoxLayout(everything)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.practice)
        column.addWidget(_line(QFrame.Shape.HLine, self))
        column.addLayout(below, 1)
        self._everything = everything
        self._rooms = QStackedWidget(self)
        self._rooms.addWidget(everything)
        self.setCentralWidget(self._rooms)
        return body

    def _parts(self) -> Sequence[QWidget]:
        """What F6 steps through: in the order of reading."""
        page = self.pages.page
        return [self.top, self.sidebar, *(page.regions() if page else ()), self.panel]

    def _say_hold(self, message: Message | None) -> None:
        if message is None:
            self.banners.remove(_HOLD)
            return
        self.say(_HOLD, message, family=Family.STOPPED, action=self.tr("See what is held"), on_action=self.see_holds)

    def _say_unsaved(self, message: Message, subject: str) -> None:
        def show() -> None:
            self.banners.remove(_UNSAVED)
            self.go(Place(PageName.COMPOSER, subject))

        self.say(_UNSAVED, message, family=Family.READY, action=self.tr("Show"), on_action=show)

    def _say_missed(self, message: Message | None) -> None:
        if message is None:
            self.banners.remove(_MISSED)
            return
        decide = self.tr("Decide for each")
        self.say(_MISSED, message, family=Family.PROBLEM, action=decide, on_action=self._decide_missed)

    def _decide_missed(self) -> None:
        if self._opened is not None:
            from ui.holding.missed_dialog import MissedDialog

            MissedDialog(self._opened, self).open()

    def _say_place(self, place: Place) -> None:
        self.sidebar.say_place(place.page)
        self.commands.set_page(self.pages.page_named(place.page).commands())

    def _say_keys(self) -> None:
        finding = next((one for one in self.commands.all if one.name == "view.find"), None)
        self.top.say_keys(self.commands.keys_of(finding) if finding else "")

    def _show_post(self, post_id: object) -> None:
        """What was found and cannot be gone to is shown beside the page."""
        self.panel.choose(post_id)  # type: ignore[arg-type]  # a signal's object is what Finding says it is
        if not has_page(PageName.COMPOSER):
            self.body.show_panel(shown=True)

    def _change_person(self, member: Member) -> None:
        if self._opened is not None:
            self._close_off(off=True)
            self.lock_screen.change_to(self._opened.app, member)

    def _unlocked(self, member: Member) -> None:
        self._close_off(off=False)
        if self._opened is not None and member.id != self._opened.member.id:
            self.became.emit(member)

    def _lock_untouched(self) -> None:
        """Whoever sat here is away: what stands open above the window is closed before it is locked."""
        if self._opened is None or not self.lock_screen.isHidden():
            return
        while (above := QApplication.activeModalWidget()) is not None and above.close():
            pass
        self.lock()

    def _close_off(self, *, off: bool) -> None:
        self.commands.blocked = off
        self._everything.setEnabled(not off)
        self.menuBar().setEnabled(not off)

    def _first_page(self) -> PageName:
        return PAGES[0].name


def _line(shape: QFrame.Shape, parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(shape)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(parent.palette().ColorRole.Mid)
    return line
