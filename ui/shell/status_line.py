"""The status line: is sending on, what leaves next on both clocks, and what time it is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from ui import icons, theme
from ui.family import Family
from ui.text_direction import isolated

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
        from ui.shell import told_times

        self.home_clock.setText(told_times.clocks_of(self._home_zone, self._clocks))
        words = ""
        if self._next is not None:
            clocks = told_times.clocks_of_entry(self._next, self._home_zone)
            words = self.tr("Next: {post} ({clocks})").format(post=isolated(self._next.post_name), clocks=clocks)
        self.next_words.setText(words)
        self.next_words.setToolTip(words)

    def _colour_sending(self) -> None:
        colours = theme.current()
        family = Family.DONE if self._sending_on else Family.WORKING
        side = round(self.fontMetrics().height() * 0.95)
        name = "sending" if self._sending_on else "held"
        self.sending_icon.setPixmap(icons.pixmap(name, colours.of(family), side))
        self.sending_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
