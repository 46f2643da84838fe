"""The status line: is sending on, what leaves next on both clocks, and what time it is here."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from ui import icons, theme
from ui.family import Family
from ui.text_direction import isolated
from ui.widgets.zone_time import TwoClocks, both_clocks, wall_in
from ui.zone_names import clock_text, weekday_text, zone_city

if TYPE_CHECKING:
    from scheduler_app.services.outbox import CalendarEntry

_MINUTE_MS = 60_000


class StatusLine(QStatusBar):
    """Goes on by itself each minute while it is in a zone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home_zone = ""
        self._clocks: tuple[str, ...] = ()
        self._next: CalendarEntry | None = None
        self._sending_on: bool | None = None
        self.sending_icon, self.sending = QLabel(self), QLabel(self)
        self.next_words, self.home_clock = QLabel(self), QLabel(self)
        self.note = QLabel(self)
        self.setSizeGripEnabled(False)
        # With large text the clocks stay whole; what comes next is told by a tip as well.
        self.next_words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setContentsMargins(16, 2, 16, 2)
        self.addWidget(self.sending_icon)
        self.addWidget(self.sending)
        self.addWidget(QLabel(self))
        self.addWidget(self.next_words, 1)
        self.addPermanentWidget(self.note)
        self.addPermanentWidget(self.home_clock)
        self._minute = QTimer(self)
        self._minute.timeout.connect(self._tick)
        self.say_note("")
        self.say_sending(None)
        self.recolour()

    def live_in(self, zone: str) -> None:
        """Show this zone's clock from now on; the empty one stops it."""
        self._home_zone = zone
        if zone:
            self._minute.start(_MINUTE_MS)
            self._tick()
        else:
            self._minute.stop()

    def show_clocks(self, zones: tuple[str, ...]) -> None:
        """Beside the home clock, those of these zones."""
        self._clocks = zones
        self._tick()

    def say_note(self, words: str) -> None:
        """What the page in sight has to say in a few words."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def say_sending(self, on: bool | None) -> None:
        """Whether this window sends: None while that is not known yet."""
        words = {
            None: self.tr("Sending: not started"),
            True: self.tr("Sending: on"),
            False: self.tr("Sending: off"),
        }
        self._sending_on = on
        self.sending.setText(words[on])
        self._colour_sending()

    def say_next(self, entry: CalendarEntry | None) -> None:
        """What leaves next, None for nothing."""
        self._next = entry
        self._tick()

    def recolour(self) -> None:
        muted = QColor(theme.current().muted)
        for label in (self.next_words, self.note, self.home_clock):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), muted)
            label.setPalette(palette)
        self._colour_sending()

    def _tick(self) -> None:
        if not self._home_zone:
            return
        now = datetime.now(UTC)
        here = wall_in(self._home_zone, now).date()
        zones = dict.fromkeys((self._home_zone, *self._clocks))
        self.home_clock.setText(" · ".join(_clock(zone, now, here) for zone in zones))
        self.next_words.setText(self._next_text(here))
        self.next_words.setToolTip(self.next_words.text())

    def _next_text(self, today: date) -> str:
        entry = self._next
        if entry is None:
            return ""
        clocks = both_clocks(QLocale(), TwoClocks.of(entry.wall, entry.city, entry.due_at, self._home_zone), today)
        return self.tr("Next: {post} ({clocks})").format(post=isolated(entry.post_name), clocks=clocks)

    def _colour_sending(self) -> None:
        colours = theme.current()
        family = Family.DONE if self._sending_on else Family.WORKING
        side = round(self.fontMetrics().height() * 0.95)
        name = "sending" if self._sending_on else "held"
        self.sending_icon.setPixmap(icons.pixmap(name, colours.of(family), side))
        self.sending_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)


def _clock(zone: str, now: datetime, today: date) -> str:
    """ "Tokyo 18:48", with the weekday where it is not the same day there."""
    wall = wall_in(zone, now)
    day = "" if wall.date() == today else f"{weekday_text(QLocale(), wall.date())} "
    return f"{isolated(zone_city(zone))} {day}{clock_text(QLocale(), wall)}"
