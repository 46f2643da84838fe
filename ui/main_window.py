"""The main window: top bar, banners, the page, and what sending is doing."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from scheduler_app.domain.slot import zone_named
from ui import icons, theme
from ui.messages import Message
from ui.pages.outbox.page import OutboxPage
from ui.states import Family
from ui.text_direction import isolated
from ui.widgets.banner import Banner, BannerZone
from ui.widgets.zone_time import TwoClocks, both_clocks
from ui.zone_names import clock_text, zone_city

if TYPE_CHECKING:
    from collections.abc import Callable

    from scheduler_app.app import App
    from scheduler_app.domain.workspace import Member, Workspace
    from scheduler_app.services.outbox import CalendarEntry

_MINUTE_MS = 60_000


class MainWindow(QMainWindow):
    """``first_painted`` comes once, when the person sees the window: only then may heavy things be loaded."""

    first_painted = Signal()
    open_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self._home_zone = ""
        self._next: CalendarEntry | None = None
        self._locale = QLocale()
        self.setWindowTitle("Duta")
        self.setMinimumSize(1024, 640)
        self.resize(1240, 780)
        self._workspace_name = QLabel("Duta", self)
        self._member_name = QLabel(self)
        self.banners = BannerZone(self)
        self.outbox = OutboxPage(self)
        self.outbox.next_changed.connect(self._show_next)
        self._sending_icon, self._sending = QLabel(self), QLabel(self)
        self._next_words, self._home_clock = QLabel(self), QLabel(self)
        self._lay_out()
        self._make_menu()
        self._minute = QTimer(self)
        self._minute.timeout.connect(self._tick)
        self.say_sending(None)
        self.recolour()

    def show_workspace(self, app: App, workspace: Workspace, member: Member) -> None:
        """Show what is in this workspace, as this member sees it."""
        self._home_zone = workspace.home_zone
        self.setWindowTitle(f"{workspace.name} – Duta")
        self._workspace_name.setText(isolated(workspace.name))
        self._member_name.setText(isolated(member.name))
        self.outbox.show_workspace(app, member.id, workspace.home_zone)
        self._minute.start(_MINUTE_MS)
        self._tick()

    def let_go(self) -> None:
        """The workspace is being closed."""
        self._minute.stop()
        self.outbox.let_go()
        self.say_sending(None)

    def say_empty(self, why: str) -> None:
        """There is nothing to list, and this is why."""
        self.outbox.say_empty(why)

    def say_sending(self, on: bool | None) -> None:
        """Whether this window sends: None while that is not known yet."""
        words = {
            None: self.tr("Sending: not started"),
            True: self.tr("Sending: on"),
            False: self.tr("Sending: off"),
        }
        self._sending.setText(words[on])
        self._sending_state = on
        self._colour_sending()

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
        muted = QColor(theme.current().muted)
        for label in (self._member_name, self._next_words, self._home_clock):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), muted)
            label.setPalette(palette)
        self.banners.recolour()
        self.outbox.recolour()
        self._colour_sending()

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
        name = QFont(self._workspace_name.font())
        name.setWeight(QFont.Weight.DemiBold)
        self._workspace_name.setFont(name)
        top = QWidget(self)
        bar = QHBoxLayout(top)
        bar.setContentsMargins(20, 10, 20, 10)
        bar.addWidget(self._workspace_name)
        bar.addStretch(1)
        bar.addWidget(self._member_name)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(self.palette().ColorRole.Mid)
        banners = QWidget(self)
        zone = QVBoxLayout(banners)
        zone.setContentsMargins(20, 12, 20, 0)
        zone.addWidget(self.banners)
        everything = QWidget(self)
        column = QVBoxLayout(everything)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(line)
        column.addWidget(banners)
        column.addWidget(self.outbox, 1)
        self.setCentralWidget(everything)
        status = self.statusBar()
        status.setSizeGripEnabled(False)
        status.setContentsMargins(16, 2, 16, 2)
        status.addWidget(self._sending_icon)
        status.addWidget(self._sending)
        status.addWidget(QLabel(self))
        status.addWidget(self._next_words, 1)
        status.addPermanentWidget(self._home_clock)

    def _make_menu(self) -> None:
        file = self.menuBar().addMenu(self.tr("&File"))
        opening = file.addAction(self.tr("&Open a workspace…"))
        opening.setShortcut(QKeySequence(QKeySequence.StandardKey.Open))
        opening.triggered.connect(self.open_asked)
        file.addSeparator()
        quitting = file.addAction(self.tr("&Quit"))
        quitting.setShortcut(QKeySequence(QKeySequence.StandardKey.Quit))
        quitting.triggered.connect(self.close)

    def _show_next(self, entry: CalendarEntry | None) -> None:
        self._next = entry
        self._tick()

    def _tick(self) -> None:
        if not self._home_zone:
            return
        now = datetime.now(UTC).astimezone(zone_named(self._home_zone)).replace(tzinfo=None)
        self._home_clock.setText(f"{isolated(zone_city(self._home_zone))} {clock_text(self._locale, now)}")
        self._next_words.setText(self._next_text(now.date()))

    def _next_text(self, today: date) -> str:
        entry = self._next
        if entry is None:
            return ""
        clocks = both_clocks(self._locale, TwoClocks.of(entry.wall, entry.city, entry.due_at, self._home_zone), today)
        return self.tr("Next: {post} ({clocks})").format(post=isolated(entry.post_name), clocks=clocks)

    def _colour_sending(self) -> None:
        colours = theme.current()
        family = Family.DONE if self._sending_state else Family.WORKING
        side = round(self.fontMetrics().height() * 0.95)
        name = "sending" if self._sending_state else "held"
        self._sending_icon.setPixmap(icons.pixmap(name, colours.of(family), side))
        self._sending_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
