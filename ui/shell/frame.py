"""What the person sees first: the window with its bars and an empty room for the page, and nothing that can wait.

What is made or imported here stands before the first paint; everything else belongs into ``ui.main_window``.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.family import Family
from ui.shell.body import Body
from ui.shell.page_host import PageHost
from ui.shell.sidebar import Sidebar
from ui.shell.status_line import StatusLine
from ui.shell.top_bar import TopBar
from ui.widgets.banner_zone import BannerZone

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.messages import Message
    from ui.shell.practice_strip import PracticeStrip
    from ui.shell.side_panel.panel import SidePanel

_BELOW_THE_TOP = 1


class Frame(QMainWindow):
    """``first_painted`` comes once, when the person sees the window: only then may heavy things be loaded."""

    first_painted = Signal()
    set_up_asked = Signal()
    """Somebody has practised enough."""

    def __init__(self, make_panel: Callable[[QWidget], SidePanel]) -> None:
        super().__init__()
        self._painted = False
        self.setWindowTitle("Duta")
        self.setMinimumSize(1024, 640)
        self.resize(1240, 780)
        self.sidebar = Sidebar(self)
        self.top = TopBar(self)
        self.banners = BannerZone(self)
        self.pages = PageHost(self)
        self.pages.rest()
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.body = self._lay_out(make_panel)

    @cached_property
    def practice(self) -> PracticeStrip:
        from ui.shell.practice_strip import PracticeStrip

        strip = PracticeStrip(self)
        strip.set_up_asked.connect(self.set_up_asked)
        self._column.insertWidget(_BELOW_THE_TOP, strip)
        return strip

    def show_practice(self, pin: str) -> None:
        """The PIN that everybody has here; empty where this is no practice."""
        if pin or "practice" in vars(self):
            self.practice.show_pin(pin)

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
        from ui.widgets.banner import Banner

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

    def recolour(self) -> None:
        """The scheme has changed."""
        for part in (self.sidebar, self.top, self.status, self.banners, self.pages):
            part.recolour()
        if "practice" in vars(self):
            self.practice.recolour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.recolour()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._go_on_painted)

    def close_off(self, *, off: bool) -> None:
        """Let nobody press anything of it, or again."""
        self._everything.setEnabled(not off)
        self.menuBar().setEnabled(not off)

    def _go_on_painted(self) -> None:
        self.first_painted.emit()
        self.pages.wake()

    def _lay_out(self, make_panel: Callable[[QWidget], SidePanel]) -> Body:
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
        body = Body(content, make_panel, self)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.sidebar)
        below.addWidget(_line(QFrame.Shape.VLine, self))
        below.addWidget(body, 1)
        self._everything = QWidget(self)
        self._column = QVBoxLayout(self._everything)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.top)
        self._column.addWidget(_line(QFrame.Shape.HLine, self))
        self._column.addLayout(below, 1)
        self._rooms = QStackedWidget(self)
        self._rooms.addWidget(self._everything)
        self.setCentralWidget(self._rooms)
        return body


def _line(shape: QFrame.Shape, parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(shape)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(parent.palette().ColorRole.Mid)
    return line
