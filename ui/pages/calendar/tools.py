"""Below the head of the calendar: whose time is shown, a second clock beside mine, and what lies behind the posts."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QWidget

from scheduler_app.domain.mission import Mission
from ui.countries import country_name
from ui.pages.calendar.colouring import ColourBy
from ui.pages.calendar.hours_layout import Reader
from ui.pages.calendar.many_of import ManyOf
from ui.pages.calendar.periods import ViewKind
from ui.pages.calendar.shifting import ShownClock
from ui.widgets.flow import FlowLayout


class CalendarTools(QWidget):
    """``changed`` says that something other is to be shown. Each view keeps whose time it shows."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ViewKind.MONTH
        self._clocks = {kind: _USUAL.get(kind, ShownClock.READERS) for kind in ViewKind}
        self._wanted_city = ""
        self.clocks, self.seconds = QComboBox(self), QComboBox(self)
        for box in (self.clocks, self.seconds):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.clocks.addItem(self.tr("Each reader's time"), ShownClock.READERS)
        self.clocks.addItem(self.tr("My time"), ShownClock.MINE)
        self.clocks.setAccessibleName(self.tr("Whose time is shown"))
        self.clocks.setToolTip(self.tr("Whose time is shown"))
        self.seconds.setAccessibleName(self.tr("Second clock beside the hours"))
        self.seconds.setToolTip(self.tr("Second clock beside the hours"))
        self._label = QLabel(self.tr("Second &clock"), self)
        self._label.setBuddy(self.seconds)
        self.countries = ManyOf(self.tr("Holidays"), self)
        self.countries.setToolTip(self.tr("Countries whose holidays, weekends and sensitive days are shown"))
        self.colours = QComboBox(self)
        for by, words in (
            (ColourBy.STATE, self.tr("Colour by state")),
            (ColourBy.CAMPAIGN, self.tr("Colour by campaign")),
            (ColourBy.ACCOUNT, self.tr("Colour by account")),
        ):
            self.colours.addItem(words, by)
        self.colours.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.colours.setAccessibleName(self.tr("What the colours say"))
        for box in (self.clocks, self.colours):
            # Some systems speak what is chosen in a box as its name.
            box.setAccessibleDescription(box.accessibleName())
        self.filter_button = QPushButton(self)
        self.filter_button.setCheckable(True)
        self.filter_button.setObjectName("view")
        self.campaigns = QCheckBox(self.tr("&Campaigns"), self)
        self.campaigns.setChecked(True)
        self.row = FlowLayout(self, gap=10)
        first = (self.filter_button, self.clocks, self._label, self.seconds)
        for widget in (*first, self.colours, self.countries, self.campaigns):
            self.row.addWidget(widget)
        self.show_narrowing(0)
        self.show_missions(())
        self.clocks.activated.connect(self._take_clock)
        self.seconds.activated.connect(self._take_city)
        self.countries.changed.connect(self.changed)
        self.campaigns.toggled.connect(self.changed)
        self.colours.activated.connect(self.changed)

    @property
    def clock(self) -> ShownClock:
        return self._clocks[self._kind]

    @property
    def second(self) -> Reader | None:
        found = self.seconds.currentData()
        return found if isinstance(found, Reader) else None

    @property
    def colour_by(self) -> ColourBy:
        return ColourBy(self.colours.currentData())

    def show_narrowing(self, count: int) -> None:
        """Say by how many things the plan is narrowed."""
        words = self.tr("Filter")
        self.filter_button.setText(f"{words}: {QLocale().toString(count)}" if count else words)

    def show_kind(self, kind: ViewKind) -> None:
        """Offer what this view can show."""
        self._kind = kind
        self.clocks.setCurrentIndex(self.clocks.findData(self.clock))
        self.clocks.setVisible(kind is not ViewKind.AGENDA)
        hours = kind in (ViewKind.WEEK, ViewKind.DAY) and self.clock is ShownClock.MINE
        self.seconds.setVisible(hours)
        self._label.setVisible(hours)
        for widget in (self.colours, self.countries, self.campaigns):
            widget.setVisible(kind is not ViewKind.AGENDA)

    def show_missions(self, missions: tuple[Mission, ...]) -> None:
        """Offer the clocks of these missions' cities, and the days of their countries."""
        codes = {one.country: country_name(one.country) for one in missions}
        self.countries.offer(sorted(codes.items(), key=lambda one: one[1].casefold()))
        self.seconds.clear()
        self.seconds.addItem(self.tr("None"), None)
        readers = {one.city: Reader(one.city, one.zone, one.weekend) for one in missions}
        for city in sorted(readers):
            self.seconds.addItem(city, readers[city])
        self.seconds.setCurrentIndex(max(0, self.seconds.findText(self._wanted_city)) if self._wanted_city else 0)

    def remembered(self) -> dict[str, str]:
        return {f"clock-{kind.value}": clock.value for kind, clock in self._clocks.items()} | {
            "second": self._wanted_city,
            "days-of": " ".join(sorted(self.countries.chosen)),
            "colours": self.colour_by.value,
            "campaigns": "yes" if self.campaigns.isChecked() else "no",
        }

    def recall(self, remembered: dict[str, str]) -> None:
        for kind in ViewKind:
            said = remembered.get(f"clock-{kind.value}", "")
            if said in list(ShownClock):
                self._clocks[kind] = ShownClock(said)
        self._wanted_city = remembered.get("second", "")
        self.countries.choose(remembered.get("days-of", "").split())
        self.campaigns.setChecked(remembered.get("campaigns") != "no")
        self.colours.setCurrentIndex(max(0, self.colours.findData(remembered.get("colours", ""))))
        self.seconds.setCurrentIndex(max(0, self.seconds.findText(self._wanted_city)) if self._wanted_city else 0)
        self.show_kind(self._kind)

    def _take_clock(self) -> None:
        self._clocks[self._kind] = ShownClock(self.clocks.currentData())
        self.show_kind(self._kind)
        self.changed.emit()

    def _take_city(self) -> None:
        self._wanted_city = self.second.city if self.second else ""
        self.changed.emit()


_USUAL = {ViewKind.WEEK: ShownClock.MINE, ViewKind.DAY: ShownClock.MINE}
