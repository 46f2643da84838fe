"""The calendar: a month, the day the keyboard is on, and another time for what stands there."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QToolButton, QVBoxLayout, QWidget

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.workspace import Right
from ui import background, icons, theme
from ui.commands import Command, Menu
from ui.one_question import OneQuestion
from ui.pages.calendar.day_list import DayLines, DayView
from ui.pages.calendar.month_layout import lay_out, span
from ui.pages.calendar.month_painter import month_title
from ui.pages.calendar.month_view import MonthView
from ui.pages.calendar.move_dialog import MoveDialog
from ui.place import PageName
from ui.shell.page import Page
from ui.zone_names import date_text, weekday_text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from scheduler_app.services.calendar import CalendarDay, CalendarLine
    from ui.session import OpenWorkspace


class CalendarPage(Page):
    """Days are those of the workspace's home zone; times are the reader's, with mine beside."""

    name = PageName.CALENDAR
    concerns = frozenset(
        {Kind.DELIVERIES, Kind.ATTEMPTS, Kind.POSTS, Kind.APPROVALS, Kind.ACCOUNTS, Kind.MISSIONS, Kind.WORKSPACE}
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = OneQuestion(self)
        self._days: tuple[CalendarDay, ...] = ()
        self._shown = self._today().replace(day=1)
        self.title = QLabel(self)
        self.month = MonthView(self)
        self.month.day_chosen.connect(self.go_to)
        self.month.day_opened.connect(self._enter_day)
        self.month.months_asked.connect(self.turn)
        self._day_title = QLabel(self)
        self.lines = DayLines(self)
        self.day = DayView(self.lines, self)
        self.day.selectionModel().currentChanged.connect(self._tell_chosen)
        self.move_button = QPushButton(self.tr("Move to…"), self)
        self.move_button.clicked.connect(self.move_chosen)
        self._lay_out()
        for keys, where, do in (("M", self.day, self.move_chosen), ("T", self.month, self.today)):
            QShortcut(QKeySequence(keys), where, do, context=Qt.ShortcutContext.WidgetShortcut)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.day, context=Qt.ShortcutContext.WidgetShortcut)
        back.activated.connect(self.month.setFocus)
        self.recolour()
        self._say()

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self.go_to(self._today())

    def let_go(self) -> None:
        super().let_go()
        self._question.forget()

    def reload(self) -> None:
        if self.opened is None:
            return
        asked, month, app = self.opened, self._shown, self.opened.app
        first, last = span(month.year, month.month)
        self._question.ask(
            lambda: app.calendar.days(asked.member.id, first, last),
            partial(self._take, asked, month),
            lambda error: self.failed.emit(error) if asked is self.opened else None,
        )

    def look_at(self, subject: str) -> None:
        """``subject`` is a day: 2027-03-10."""
        try:
            self.go_to(date.fromisoformat(subject))
        except ValueError:
            return

    def remembered(self) -> dict[str, str]:
        return {"day": self.month.day.isoformat()}

    def recall(self, remembered: dict[str, str]) -> None:
        self.look_at(remembered.get("day", ""))

    def commands(self) -> tuple[Command, ...]:
        return (
            Command("calendar.today", self.tr("&Today"), self.today, Menu.VIEW, "", "calendar"),
            Command("calendar.previous", self.tr("&Previous month"), partial(self.turn, -1), Menu.VIEW, "Ctrl+PgUp"),
            Command(
                "calendar.next",
                self.tr("&Next month"),
                partial(self.turn, 1),
                Menu.VIEW,
                "Ctrl+PgDown",
                closes_group=True,
            ),
            Command("calendar.move", self.tr("&Move to…"), self.move_chosen, Menu.POST, "", "clock", self._may_move),
        )

    def recolour(self) -> None:
        muted = QColor(theme.current().muted)
        for button, icon in ((self._previous, "previous"), (self._next, "next")):
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            name = {"previous": "next", "next": "previous"}[icon] if mirrored else icon
            button.setIcon(icons.icon(name, muted))
        self.month.update()
        self.day.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def go_to(self, day: date) -> None:
        """Give a day the keyboard; its month comes into sight."""
        self.month.choose(day)
        if day.replace(day=1) != self._shown:
            self._shown = day.replace(day=1)
            self._days = ()
            self.reload()
        self._show()

    def turn(self, months: int) -> None:
        """So many months on, to the same day of the month or its last."""
        number = self._shown.year * 12 + self._shown.month - 1 + months
        first = date(number // 12, number % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        self.go_to(min(last, first + timedelta(days=self.month.day.day - 1)))

    def today(self) -> None:
        self.go_to(self._today())

    def move_chosen(self) -> None:
        """Ask for another time for the chosen delivery."""
        line, opened = self._chosen(), self.opened
        if line is None or opened is None or not self._may_move():
            return
        dialog = MoveDialog(opened, line, self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        wall, delivery = dialog.wall, line.entry.delivery_id
        background.run(
            lambda: opened.app.scheduling.move(opened.member.id, delivery, wall),
            lambda _: None,
            self.failed.emit,
            self,
        )

    def _take(self, asked: OpenWorkspace, month: date, days: tuple[CalendarDay, ...]) -> None:
        if asked is self.opened and month == self._shown:
            self._days = days
            self._show()

    def _show(self) -> None:
        today = self._today()
        laid_out = lay_out(self._days, self._shown.year, self._shown.month, today=today, room=self.month.room)
        self.month.show_month(laid_out)
        self.title.setText(month_title(QLocale(), laid_out))
        chosen = next((day.lines for day in self._days if day.day == self.month.day), ())
        self.lines.show_lines(chosen)
        self._say()

    def _say(self) -> None:
        locale, day = QLocale(), self.month.day
        self._day_title.setText(f"{weekday_text(locale, day)} {date_text(locale, day)}")
        words = self.tr("Deliveries of {day}").format(day=date_text(locale, day))
        self.day.setAccessibleName(words)
        self.move_button.setEnabled(self._may_move())

    def _enter_day(self, day: date) -> None:
        self.go_to(day)
        if self.lines.rowCount():
            self.day.setFocus()
            if not self.day.currentIndex().isValid():
                self.day.setCurrentIndex(self.lines.index(0))

    def _tell_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self.lines.lines[index.row()].entry.post_id if index.isValid() else None)
        self.move_button.setEnabled(self._may_move())

    def _chosen(self) -> CalendarLine | None:
        index = self.day.currentIndex()
        return self.lines.lines[index.row()] if index.isValid() else None

    def _may_move(self) -> bool:
        line, opened = self._chosen(), self.opened
        if line is None or opened is None:
            return False
        planned = line.entry.state is DeliveryState.SCHEDULED
        return planned and opened.member.may_on(Right.SCHEDULE, line.entry.account_id)

    def _today(self) -> date:
        if self.opened is None:
            return datetime.now(UTC).date()
        return datetime.now(UTC).astimezone(zone_named(self.opened.workspace.home_zone)).date()

    def _lay_out(self) -> None:
        larger = QFont(self.title.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.6)
        larger.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(larger)
        bold = QFont(self._day_title.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._day_title.setFont(bold)
        self._previous, self._next = QToolButton(self), QToolButton(self)
        for button, name, months in (
            (self._previous, self.tr("Previous month"), -1),
            (self._next, self.tr("Next month"), 1),
        ):
            button.setAutoRaise(True)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(partial(self.turn, months))
        to_today = QPushButton(self.tr("Today"), self)
        to_today.clicked.connect(self.today)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        for widget in (self._previous, to_today, self._next):
            head.addWidget(widget)
        side = QWidget(self)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._day_title)
        beside.addWidget(self.day, 1)
        beside.addWidget(self.move_button)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.month)
        split.addWidget(side)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(14)
        split.splitterMoved.connect(lambda *_: self._show())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(split, 1)
