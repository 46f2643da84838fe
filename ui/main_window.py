"""The main window: sidebar, top bar, banners, the page, and the status line; it only brings them together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from ui.commands import Command, Commands, Menu
from ui.holding.hold_dialog import HoldDialog
from ui.holding.hold_watch import HoldWatch
from ui.messages import Message
from ui.place import PageName, Place
from ui.shell.next_delivery import NextDelivery
from ui.shell.page_host import PageHost
from ui.shell.page_list import PAGES
from ui.shell.sidebar import Sidebar
from ui.shell.status_line import StatusLine
from ui.shell.top_bar import TopBar
from ui.states import Family
from ui.widgets.banner import Banner, BannerZone

if TYPE_CHECKING:
    from collections.abc import Callable

    from scheduler_app.domain.changes import Changes
    from ui.session import OpenWorkspace

_PAGE_KEYS = 9
# The banner that stays as long as something is stopped.
_HOLD = "hold"


class MainWindow(QMainWindow):
    """``first_painted`` comes once, when the person sees the window: only then may heavy things be loaded."""

    first_painted = Signal()
    open_asked = Signal()
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
        self.banners = BannerZone(self)
        self.pages = PageHost(self)
        self.status = StatusLine(self)
        self.next_delivery = NextDelivery(self)
        self.hold_watch = HoldWatch(self)
        self.setStatusBar(self.status)
        self.commands = Commands(self, self.menuBar())
        self._lay_out()
        self.sidebar.asked.connect(lambda name: self.go(Place(name)))
        self.sidebar.new_post_asked.connect(lambda: self.go(Place(PageName.COMPOSER)))
        self.next_delivery.changed.connect(self.status.say_next)
        self.next_delivery.failed.connect(self.failed)
        self.hold_watch.changed.connect(self._say_hold)
        self.hold_watch.failed.connect(self.failed)
        self.top.hold_asked.connect(self.hold)
        self.pages.failed.connect(self.failed)
        self.pages.arrived.connect(self._say_place)
        self.pages.counted.connect(self.sidebar.say_count)
        self.commands.set_own(self._own_commands())
        self.go(Place(self._first_page()))

    def go(self, place: Place) -> None:
        """Bring a page into sight."""
        self.pages.go(place)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        """Show what is in this workspace, as this member sees it."""
        self.setWindowTitle(f"{opened.workspace.name} – Duta")
        self.top.show_for(opened.workspace, opened.member)
        self.sidebar.show_for(opened.member)
        self.status.live_in(opened.workspace.home_zone)
        self.pages.show_workspace(opened)
        self.next_delivery.show_workspace(opened)
        self.hold_watch.show_workspace(opened)
        self._opened = opened
        self.commands.set_own(self._own_commands())

    def let_go(self) -> None:
        """The workspace is being closed."""
        self.status.live_in("")
        self.status.say_sending(None)
        self.pages.let_go()
        self.next_delivery.let_go()
        self.hold_watch.let_go()
        self._opened = None

    def take_changes(self, changes: Changes) -> None:
        """Something was written somewhere."""
        self.pages.take_changes(changes)
        self.next_delivery.take_changes(changes)
        self.hold_watch.take_changes(changes)

    def hold(self) -> None:
        """Ask what is to be stopped, and why."""
        if self._opened is not None:
            HoldDialog(self._opened, self).open()

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

    def recolour(self) -> None:
        """The scheme has changed."""
        for part in (self.sidebar, self.top, self.status, self.banners, self.pages):
            part.recolour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.recolour()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def _lay_out(self) -> None:
        banners = QWidget(self)
        zone = QVBoxLayout(banners)
        zone.setContentsMargins(20, 12, 20, 0)
        zone.addWidget(self.banners)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(banners)
        right.addWidget(self.pages, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.sidebar)
        below.addWidget(_line(QFrame.Shape.VLine, self))
        below.addLayout(right, 1)
        everything = QWidget(self)
        column = QVBoxLayout(everything)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(_line(QFrame.Shape.HLine, self))
        column.addLayout(below, 1)
        self.setCentralWidget(everything)

    def _own_commands(self) -> list[Command]:
        pages = [
            Command(
                f"go.{name.value}",
                self.sidebar.entries[name].text(),
                partial(self.go, Place(name)),
                Menu.VIEW,
                keys=f"Ctrl+{position}" if position <= _PAGE_KEYS else "",
                icon=self.sidebar.entries[name].kind.icon,
            )
            for position, name in enumerate(self.sidebar.visible_names(), start=1)
        ]
        return [
            Command("file.open", self.tr("&Open a workspace…"), self.open_asked.emit, Menu.FILE, "Ctrl+O"),
            Command("file.quit", self.tr("&Quit"), lambda: _closed(self), Menu.FILE, "Ctrl+Q"),
            Command(
                "tools.hold",
                self.tr("&Hold…"),
                self.hold,
                Menu.TOOLS,
                "Ctrl+Shift+H",
                "held",
                lambda: self._opened is not None,
            ),
            *pages,
            Command(
                "view.back",
                self.tr("&Back"),
                lambda: self.pages.step(-1),
                Menu.VIEW,
                "Alt+Left",
                "back",
                lambda: self.pages.can_step(-1),
            ),
            Command(
                "view.forward",
                self.tr("&Forward"),
                lambda: self.pages.step(1),
                Menu.VIEW,
                "Alt+Right",
                "forward",
                lambda: self.pages.can_step(1),
            ),
            Command(
                "view.sidebar",
                self.tr("&Narrow sidebar"),
                lambda: self.sidebar.make_narrow(not self.sidebar.narrow),
                Menu.VIEW,
                "Ctrl+B",
                "sidebar",
            ),
        ]

    def _say_hold(self, message: Message | None) -> None:
        if message is None:
            self.banners.remove(_HOLD)
            return
        look, outbox = self.tr("Look at the outbox"), partial(self.go, Place(PageName.OUTBOX))
        self.say(_HOLD, message, family=Family.STOPPED, action=look, on_action=outbox)

    def _say_place(self, place: Place) -> None:
        self.sidebar.say_place(place.page)
        self.commands.set_page(self.pages.page_named(place.page).commands())

    def _first_page(self) -> PageName:
        return PAGES[0].name


def _line(shape: QFrame.Shape, parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(shape)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(parent.palette().ColorRole.Mid)
    return line


def _closed(window: QMainWindow) -> None:
    window.close()
