"""A field for a time as people type it, in English or Indonesian, with a calendar for those who would rather look."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QToolButton, QWidget

from scheduler_app.domain.typed_time import NotUnderstood, Understood, Why, understood, written
from ui import icons, theme
from ui.clock import on_the_wall
from ui.text_direction import isolated
from ui.widgets.day_popup import DayPopup
from ui.widgets.line_label import line_label
from ui.words.wording import say
from ui.zone_names import clock_text, date_text

USUAL_TIME = time(10)
_CHARACTERS_QT_ASKS_FOR = 17

_REASONS: dict[Why, str] = {
    Why.EMPTY: say("typed time", "Type a day and a time, such as “fri 10” or “besok 15.00”."),
    Why.UNKNOWN: say("typed time", "“{words}” is not understood. Try “fri 10” or “besok 15.00”."),
    Why.TWO_DAYS: say("typed time", "Two different days are written. Leave one out."),
    Why.TWO_TIMES: say("typed time", "Two times are written. Leave one out."),
    Why.NO_SUCH_DAY: say("typed time", "There is no such day: {words}."),
    Why.NO_SUCH_TIME: say("typed time", "There is no such time: {words}."),
    Why.OTHER_WEEKDAY: say("typed time", "{date} is a {weekday}."),
    Why.TOO_FAR: say("typed time", "That is too far ahead."),
}


class TypedTimeField(QWidget):
    """``wall`` is what is written, None where it is no time; ``changed`` tells when it is another.

    ``said`` is a label for whoever lays this out: how it was understood, as long as it does not stand there in full,
    or why not.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: Callable[[], datetime] = on_the_wall
        self._usual = USUAL_TIME
        self._day: date | None = None
        self._wall: datetime | None = None
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(self.tr("fri 10, besok 15.00, 1 oct 9am"))
        # The example is there to be read: it has room in every language and size.
        self.edit.ensurePolished()
        room = self.edit.sizeHint().width() - self.edit.fontMetrics().horizontalAdvance("x") * _CHARACTERS_QT_ASKS_FOR
        self.edit.setMinimumWidth(room + self.edit.fontMetrics().horizontalAdvance(self.edit.placeholderText()) + 4)
        self.edit.textEdited.connect(self._read)
        self.edit.editingFinished.connect(self._write_out)
        self.button = QToolButton(self)
        self.button.setAccessibleName(self.tr("Choose the day from a calendar"))
        self.button.setToolTip(self.tr("Choose the day from a calendar (Alt+Down)"))
        self.button.clicked.connect(self.open_calendar)
        opens = QShortcut(QKeySequence("Alt+Down"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        opens.activated.connect(self.open_calendar)
        self.said = line_label("", self)
        self.calendar: QCalendarWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.edit)
        self.recolour()

    @property
    def wall(self) -> datetime | None:
        return self._wall

    def ask_for(self, name: str) -> None:
        """What time this is, for those who hear it."""
        self.edit.setAccessibleName(name)

    def begin(self, now: Callable[[], datetime], *, usual: time = USUAL_TIME, day: date | None = None) -> None:
        """Read on the clock that shows ``now``; ``usual`` and ``day`` are as for ``understood``."""
        self._now, self._usual, self._day = now, usual, day

    def show_wall(self, wall: datetime | None) -> None:
        """Write this, unless what is written means it already."""
        if wall == self._wall and (wall is not None or self.edit.hasFocus()):
            return
        self._wall = wall
        self.edit.setText("" if wall is None else _in_full(wall))
        self._say("")

    def recolour(self) -> None:
        colours = theme.current()
        side = round(self.fontMetrics().height() * 1.1)
        self.button.setIcon(icons.icon("calendar", QColor(colours.muted)))
        self.button.setIconSize(QSize(side, side))
        palette = self.said.palette()
        palette.setColor(self.said.foregroundRole(), QColor(colours.muted))
        self.said.setPalette(palette)

    def open_calendar(self) -> None:
        """Below the field; a chosen day keeps the time that is written."""
        popup = DayPopup((self._wall or self._now()).date(), self)
        popup.chosen.connect(self._choose_day)
        popup.destroyed.connect(self._forget_calendar)
        self.calendar = popup.calendar
        popup.open_at(self)

    def _forget_calendar(self) -> None:
        self.calendar = None

    def _choose_day(self, day: date) -> None:
        wall = datetime.combine(day, (self._wall or datetime.combine(day, self._usual)).time())
        if wall != self._wall:
            self._wall = None
            self.show_wall(wall)
            self.changed.emit()
        self.edit.setFocus()

    def _read(self, text: str) -> None:
        found = understood(text, self._now(), usual=self._usual, day=self._day)
        before = self._wall
        if isinstance(found, Understood):
            self._wall = found.wall
            self._say("" if text == _in_full(found.wall) else _understood_as(found))
        else:
            self._wall = None
            self._say(why_not(found))
        if self._wall != before:
            self.changed.emit()

    def _write_out(self) -> None:
        if self._wall is not None:
            self.edit.setText(_in_full(self._wall))
            self._say("")

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.edit.setAccessibleDescription(words)


def why_not(found: NotUnderstood) -> str:
    """What a person is told about it."""
    locale = QLocale()
    words = QCoreApplication.translate("typed time", _REASONS[found.why])
    if found.why is Why.OTHER_WEEKDAY:
        day = date.fromisoformat(found.words)
        name = locale.dayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        return words.format(date=isolated(date_text(locale, day)), weekday=name)
    return words.format(words=isolated(found.words))


def _understood_as(found: Understood) -> str:
    locale = QLocale()
    wall = found.wall
    name = locale.dayName(wall.isoweekday(), QLocale.FormatType.LongFormat)
    full = QCoreApplication.translate("typed time", "{weekday} {date}, {time}").format(
        weekday=name, date=isolated(date_text(locale, wall.date())), time=clock_text(locale, wall)
    )
    if found.time_said:
        return full
    return QCoreApplication.translate("typed time", "{when}, as no time is written").format(when=full)


def _in_full(wall: datetime) -> str:
    """In the window's language where times are typed in it, else in digits: it is read back when it is changed."""
    language = QLocale().language()
    if language is QLocale.Language.Indonesian:
        return written(wall, "id")
    if language is QLocale.Language.English:
        return written(wall, "en")
    return f"{wall.day}/{wall.month}/{wall.year} {wall:%H:%M}"
