"""The calendar: what leaves and left, as pictures or as a table, and another time for what stands there."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.workspace import Right
from ui import clock
from ui.commands import Command
from ui.pages.calendar import periods
from ui.pages.calendar.agenda import Agenda
from ui.pages.calendar.calendar_commands import calendar_commands
from ui.pages.calendar.calendar_keys import install_keys
from ui.pages.calendar.chip_cards import ChipCards
from ui.pages.calendar.choice import Choice
from ui.pages.calendar.context_menu import offer_menus
from ui.pages.calendar.controls import Controls
from ui.pages.calendar.day_side import DaySide
from ui.pages.calendar.drawing import Drawing
from ui.pages.calendar.hands import Hands
from ui.pages.calendar.head import CalendarHead
from ui.pages.calendar.legend import Legend
from ui.pages.calendar.move_dialog import MoveDialog
from ui.pages.calendar.periods import ViewKind
from ui.pages.calendar.pictures import Pictures, now_at
from ui.pages.calendar.plan_feed import PlanFeed, PlanWish
from ui.pages.calendar.shifting import ShownClock, Spot
from ui.place import PageName, Place
from ui.shell.page import Page
from ui.shell.page_list import has_page
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from scheduler_app.services.calendar import CalendarLine
    from ui.session import OpenWorkspace

_AT_TEN = time(10)
_SHOWN = Kind.DELIVERIES, Kind.ATTEMPTS, Kind.POSTS, Kind.APPROVALS
_CONCERNED = frozenset({*_SHOWN, Kind.ACCOUNTS, Kind.MISSIONS, Kind.WORKSPACE, Kind.CAMPAIGNS, Kind.RULES})


class CalendarPage(Page):
    """Days are those of the workspace's home zone; times are the reader's, with mine beside."""

    name = PageName.CALENDAR
    concerns = _CONCERNED

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ViewKind.MONTH
        self.plan = PlanFeed(self)
        self._recalled = False
        self.choice = Choice(self)
        self.head, self.controls = CalendarHead(self), Controls(self)
        self.tools = self.controls.tools
        self._legend = Legend(self)
        self.pictures = Pictures(self)
        self.month, self.hours = self.pictures.month, self.pictures.hours
        self.side = DaySide(self.choice, self)
        self.lines, self.day = self.side.lines, self.side.view
        self.move_button = self.side.move_button
        self.table = Agenda(self.choice, self)
        self.agenda = self.table.view
        self.drawing = Drawing(self.pictures, self.plan, self.tools)
        self.hands, self.cards = Hands(self, self.choice, self), ChipCards(self.lines_of, self)
        self._connect()
        self._lay_out()
        self._minute = QTimer(self)
        self._minute.setInterval(60_000)
        self._minute.timeout.connect(self._tick)
        self._minute.start()
        install_keys(self)
        offer_menus(self)
        self.recolour()
        self.show_kind(self.kind)

    @property
    def clock(self) -> ShownClock:
        """Whose time is shown."""
        return self.tools.clock

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self.choice.take(())
        self._belong_to(opened)
        if not self._recalled:
            # Whoever listens to the screen has most of the table.
            if QAccessible.isActive():
                self.show_kind(ViewKind.AGENDA)
            self.today()
        self._recalled = False

    def let_go(self) -> None:
        super().let_go()
        self._belong_to(None)
        self.plan.stop()
        self.side.stop()
        self.table.stop()

    def reload(self) -> None:
        if self.opened is None:
            return
        wish = self._wish()
        self.plan.read(self.opened, wish)
        if self.kind is ViewKind.AGENDA:
            self.table.read(self.opened, wish.period, wish.wanted)

    def look_at(self, subject: str) -> None:
        """``subject`` is a day: 2027-03-10."""
        try:
            self.go_to(date.fromisoformat(subject))
        except ValueError:
            return

    def remembered(self) -> dict[str, str]:
        return {"day": self.month.day.isoformat()} | self.controls.remembered()

    def recall(self, remembered: dict[str, str]) -> None:
        self.controls.recall(remembered)
        if "day" in remembered:
            self.look_at(remembered["day"])
            self._recalled = True

    def regions(self) -> tuple[QWidget, ...]:
        shown = (self.agenda,) if self.kind is ViewKind.AGENDA else (self.pictures.current, self.side)
        return (self.head, self.controls, *shown)

    def commands(self) -> tuple[Command, ...]:
        return calendar_commands(self)

    def recolour(self) -> None:
        self.head.recolour()
        self._show()
        self.month.update()
        for view in (self.hours, self.day, self.agenda):
            view.viewport().update()
        self.hands.bar.recolour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._read_period()

    def show_kind(self, kind: ViewKind) -> None:
        """Show the same day in another view."""
        focused: QWidget | None = self.focusWidget()
        had_focus = focused is not None and self._body.isAncestorOf(focused)
        self.kind = kind
        self.head.show_kind(kind)
        self.controls.show_kind(kind)
        self.pictures.show_kind(kind)
        self._body.setCurrentWidget(self.agenda if kind is ViewKind.AGENDA else self._split)
        if had_focus:
            (self.agenda if kind is ViewKind.AGENDA else self.pictures.current).setFocus()
        self._read_period()
        self._show_legend()

    def go_to(self, spot: Spot) -> None:
        """Give a day the keyboard, and an hour of it if one is named; the period it lies in comes into sight."""
        self.pictures.choose(spot)
        self.table.go_to(self.month.day)
        self._read_period()
        if self.kind is ViewKind.AGENDA and self.table.answered:
            self.table.arrive()
        self.hands.follow()

    def turn(self, steps: int) -> None:
        """So many periods on."""
        self.go_to(periods.turned(self.kind, self.month.day, steps))

    def today(self) -> None:
        self.go_to(self._now().date())

    def lines_of(self, ids: frozenset[DeliveryId]) -> tuple[CalendarLine, ...]:
        """Those of these deliveries that are shown, earliest first."""
        shown: Iterable[CalendarLine] = self.table.lines
        if self.kind is not ViewKind.AGENDA:
            shown = (*self.plan.apart, *self.lines.lines, *self.plan.lines)
        found = {line.entry.delivery_id: line for line in shown if line.entry.delivery_id in ids}
        return tuple(sorted(found.values(), key=lambda line: line.here))

    def chosen_lines(self) -> tuple[CalendarLine, ...]:
        """What is chosen; where nothing is, the row of the list that has the keyboard."""
        chosen, current = self.lines_of(self.choice.ids), self._current()
        listed = self.agenda.hasFocus() or self.day.hasFocus()
        return chosen or ((current,) if current is not None and listed else ())

    def spot(self) -> Spot:
        """Where the keyboard is: in the agenda on the day of its row."""
        line = self._current() if self.kind is ViewKind.AGENDA else None
        return line.here.date() if line is not None else self.pictures.spot

    def move_chosen(self) -> None:
        """Ask for another time for the first of the chosen deliveries; the others move by the same."""
        lines, opened = self.chosen_lines(), self.opened
        why = self.hands.way.why_not(lines)
        if opened is None or why:
            self.hands.bar.say(why, undo=False)
            return
        dialog = MoveDialog(opened, lines[0], self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            by = dialog.wall - lines[0].entry.wall
            self.hands.deeds.move(lines, {line.entry.delivery_id: line.entry.wall + by for line in lines})

    def new_post(self, spot: Spot) -> None:
        """Begin a post for this time, at ten where only a day is named."""
        if has_page(PageName.COMPOSER) and self.opened is not None and self.opened.member.may(Right.COMPOSE):
            wall = spot if isinstance(spot, datetime) else datetime.combine(spot, _AT_TEN)
            self.go.emit(Place(PageName.COMPOSER, f"new:{wall.isoformat()}"))

    def open_chosen(self) -> None:
        """Open the chosen post where it is written."""
        lines = self.chosen_lines()
        if lines:
            self._open(lines[0])

    def give_up(self) -> None:
        """Leave what is on its way where it was."""
        self.pictures.stop_carrying()
        self.hands.drop_cut()
        self.cards.hide()

    def export(self) -> None:
        """Take what is shown to people without Duta."""
        if self.opened is None:
            return
        from ui.pages.calendar.export.dialog import ExportDialog

        period, wanted = periods.whole(self.kind, self.month.day), self.controls.filters.wanted
        dialog = ExportDialog(self.opened, period, wanted, self)
        dialog.written.connect(self._say_written)
        dialog.open()

    def _say_written(self, path: str, count: int) -> None:
        words = self.tr("One delivery is in {file}") if count == 1 else self.tr("{count} deliveries are in {file}")
        words = words.format(count=QLocale().toString(count), file=path)
        self.hands.bar.say(words, undo=False)

    def _belong_to(self, opened: OpenWorkspace | None) -> None:
        self.hands.belong_to(opened)
        self.cards.belong_to(opened)

    def _open(self, line: CalendarLine) -> None:
        if has_page(PageName.COMPOSER):
            self.go.emit(Place(PageName.COMPOSER, line.entry.post_id))

    def _open_row(self, row: int) -> None:
        line = self.agenda.table.line_at(row)
        if line is not None:
            self._open(line)

    def _wish(self) -> PlanWish:
        period = periods.shown_in(self.kind, self.month.day)
        wanted, countries = self.controls.filters.wanted, self.tools.countries.chosen
        room = self.month.ample_room() if self.kind is ViewKind.MONTH else 0
        return PlanWish(self.kind, period, self.clock, wanted, countries, room)

    def _read_period(self) -> None:
        if self.plan.wants_other(self._wish()):
            self.reload()
        self._show()

    def _step(self, steps: int) -> None:
        if steps:
            self.turn(steps)
        else:
            self.today()

    def _take(self) -> None:
        self.controls.show_around(self.plan.around)
        self._show()

    def _show(self) -> None:
        day = self.month.day
        self.head.title.setText(periods.title(QLocale(), self.kind, day))
        if self.kind is not ViewKind.AGENDA:
            home = self.opened.workspace.home_zone if self.opened else "UTC"
            drawn = self.drawing.draw(self.kind, day, self._now(), home)
            facts = self.drawing.ground.facts.get(day, ())
            self.side.follow(self.opened, self.plan, day, facts)
            if drawn:
                self._show_legend()
        else:
            self._show_legend()
        self._show_choice()

    def _show_legend(self) -> None:
        """What the colours mean; where nothing stands, why."""
        narrowed = self.controls.filters.count > 0
        if self.kind is ViewKind.AGENDA:
            self._legend.tell_of_table(self.table, narrowed=narrowed)
        else:
            self._legend.tell_of_picture(self.kind, self.plan, self.tools.colour_by, narrowed=narrowed)

    def _enter(self, spot: Spot) -> None:
        """Go into the list of a day; where it is empty, begin a post."""
        self.go_to(spot)
        if not self.lines.rowCount():
            self.new_post(spot)
            return
        self.day.setFocus()
        # What was chosen on another day is out of sight: nobody means it with the next key.
        if not self.choice.ids & {line.entry.delivery_id for line in self.lines.lines}:
            self.day.setCurrentIndex(self.lines.index(0))
            self.choice.take([self.lines.lines[0].entry.delivery_id])

    def _tell_chosen(self, index: QModelIndex) -> None:
        line = self._current()
        self.chosen.emit(line.entry.post_id if line is not None and index.isValid() else None)
        self.hands.follow()

    def _show_choice(self) -> None:
        chosen = self.lines_of(self.choice.ids)
        self.plan.keep(chosen)
        self.move_button.setEnabled(not self.hands.way.why_not(chosen))

    def _current(self) -> CalendarLine | None:
        view = self.agenda if self.kind is ViewKind.AGENDA else self.day
        lines = self.agenda.table if self.kind is ViewKind.AGENDA else self.lines
        index = view.currentIndex()
        return lines.line_at(index.row()) if index.isValid() else None

    def _tick(self) -> None:
        """The line that says now moves on."""
        if self.isVisible() and self.kind is not ViewKind.AGENDA:
            self._show()

    def _now(self) -> datetime:
        return now_at(self.opened.workspace.home_zone if self.opened else "UTC", clock.now())

    def _connect(self) -> None:
        self.head.stepped.connect(self._step)
        self.head.kind_chosen.connect(self.show_kind)
        self.head.export_asked.connect(self.export)
        self.controls.changed.connect(self._read_period)
        self.controls.kind_asked.connect(self.show_kind)
        self.plan.arrived.connect(self._take)
        self.plan.failed.connect(self.failed)
        self.side.failed.connect(self.failed)
        self.pictures.spot_chosen.connect(self.go_to)
        self.pictures.entered.connect(self._enter)
        self.pictures.periods_asked.connect(self.turn)
        self.pictures.opened.connect(lambda ids: self._open(self.lines_of(frozenset(ids))[0]))
        self.pictures.new_asked.connect(self.new_post)
        self.day.doubleClicked.connect(lambda index: self._open(self.lines.lines[index.row()]))
        self.day.selectionModel().currentChanged.connect(self._tell_chosen)
        self.move_button.clicked.connect(self.move_chosen)
        self.table.arrived.connect(self._show_legend)
        self.table.sorted_anew.connect(self.reload)
        self.table.failed.connect(self.failed)
        self.agenda.opened.connect(self._open_row)
        self.agenda.selectionModel().currentChanged.connect(self._tell_chosen)
        self.choice.changed.connect(self._show_choice)
        self.hands.marked.connect(self.pictures.mark)
        self.hands.failed.connect(self.failed)
        self.cards.failed.connect(self.failed)
        self.cards.watch_rows(self.day, self.lines, beside=True)
        self.cards.watch_rows(self.agenda, self.agenda.table, beside=False)
        for picture, surface in ((self.month, self.month), (self.hours, self.hours.viewport())):
            self.hands.attach(surface, picture.carrying)
            self.cards.watch_picture(picture, surface)

    def _lay_out(self) -> None:
        self._split = SideBySide(self)
        self._split.addWidget(self.pictures)
        self._split.addWidget(self.side)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 1)
        self._split.splitterMoved.connect(lambda *_: self._show())
        self._body = QStackedWidget(self)
        self._body.addWidget(self._split)
        self._body.addWidget(self.agenda)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        for widget in (self.head, self.controls):
            column.addWidget(widget)
        column.addWidget(self._body, 1)
        column.addWidget(self._legend)
        column.addWidget(self.hands.cut_card)
        column.addWidget(self.hands.bar)
