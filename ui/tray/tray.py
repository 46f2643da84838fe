"""The icon beside the clock, its menu, and the notes that come from it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from shiboken6 import delete

from scheduler_app.domain.slot import zone_named
from ui import icons, theme
from ui.place import PageName, Place
from ui.text_direction import plain
from ui.widgets.zone_time import TwoClocks, both_clocks

if TYPE_CHECKING:
    from scheduler_app.services.outbox import CalendarEntry
    from ui.messages import Message
    from ui.tray.notes import Note

_SIDES = (16, 24, 32, 48, 64)
_LONGEST_TIP = 120


class Tray(QObject):
    """``open_asked`` carries the Place to show, None for the window as it is."""

    open_asked = Signal(object)
    hold_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._muted_on: date | None = None
        self._told: Place | None = None
        self._plain, self._stopped = icons.application_icon(), _with_bars()
        self.icon = QSystemTrayIcon(self._plain, self)
        self.menu = QMenu()
        self.open_it = self.menu.addAction("")
        self.next = self.menu.addAction("")
        self.hold = self.menu.addAction("")
        self.mute = self.menu.addAction("")
        self.mute.setCheckable(True)
        self.menu.addSeparator()
        self.quit = self.menu.addAction("")
        self.open_it.triggered.connect(lambda: self.open_asked.emit(None))
        self.next.triggered.connect(lambda: self.open_asked.emit(Place(PageName.OUTBOX)))
        self.hold.triggered.connect(self._ask_hold)
        self.mute.toggled.connect(self._mute)
        self.quit.triggered.connect(self._ask_quit)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._pressed)
        self.icon.messageClicked.connect(lambda: self.open_asked.emit(self._told))
        self.speak()
        self.say_next(None, "UTC")
        self.say_hold(None)

    def speak(self) -> None:
        """In the language that is spoken now."""
        self.open_it.setText(self.tr("Open Duta"))
        self.hold.setText(self.tr("Hold everything…"))
        self.mute.setText(self.tr("Mute notes until tomorrow"))
        self.quit.setText(self.tr("Quit"))

    def say_next(self, entry: CalendarEntry | None, home_zone: str) -> None:
        """What leaves next, on both clocks."""
        self.next.setEnabled(entry is not None)
        if entry is None:
            self.next.setText(self.tr("Nothing is planned"))
            return
        clocks = TwoClocks.of(entry.wall, entry.city, entry.due_at, home_zone)
        today = entry.due_at.astimezone(zone_named(home_zone)).date()
        said = self.tr("Next: {post} ({clocks})").format(
            post=entry.post_name, clocks=both_clocks(QLocale(), clocks, today)
        )
        self.next.setText(plain(said).replace("&", "&&"))

    def say_hold(self, message: Message | None) -> None:
        """What is stopped: the icon shows two bars, and says it when it is pointed at."""
        self.icon.setIcon(self._plain if message is None else self._stopped)
        words = "Duta" if message is None else plain(f"Duta – {message.title}\n{message.text}")
        self.icon.setToolTip(words if len(words) <= _LONGEST_TIP else words[: _LONGEST_TIP - 1].rstrip() + "…")

    def note(self, note: Note) -> None:
        """Show it beside the clock, unless somebody wished for quiet today."""
        if self._muted_on != date.today():  # noqa: DTZ011 - the day of whoever sits here
            self.mute.setChecked(False)
            self._told = note.place
            self.icon.showMessage(note.title, note.text, self.icon.icon())

    def leave(self) -> None:
        """For good: a menu without a parent must not outlive Qt."""
        self.icon.hide()
        delete(self.menu)

    def _ask_hold(self) -> None:
        self.hold_asked.emit()

    def _ask_quit(self) -> None:
        self.quit_asked.emit()

    def _mute(self, muted: bool) -> None:
        self._muted_on = date.today() if muted else None  # noqa: DTZ011 - the day of whoever sits here

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_asked.emit(None)


def _with_bars() -> QIcon:
    """Duta's sign with the two bars of a hold in its corner, on a ground of their own: seen on any tray."""
    made = QIcon()
    for side in _SIDES:
        picture = icons.application_icon().pixmap(QSize(side, side), 1.0)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = QRectF(side * 0.4, side * 0.4, side * 0.6, side * 0.6)
        painter.setPen(QColor(theme.LIGHT.text))
        painter.setBrush(QColor(theme.LIGHT.surface))
        painter.drawEllipse(corner.adjusted(0.5, 0.5, -0.5, -0.5))
        inner = corner.width() * 0.18
        icons.paint(painter, "held", corner.adjusted(inner, inner, -inner, -inner), QColor(theme.LIGHT.text))
        painter.end()
        made.addPixmap(picture)
    return made
