"""The page somebody comes to first: what needs them, what leaves next, and what lies ahead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.first_glance import MOST_LINES
from ui import background, theme
from ui.countries import country_name
from ui.first_run.checklist import ChecklistCard
from ui.one_question import OneQuestion
from ui.pages.home.card import Card
from ui.pages.home.facts import HomeFacts, KeyDate, read
from ui.pages.home.week import Week
from ui.place import PageName, Place
from ui.shell.need_words import family_of, icon_of, place_of, sentence, total
from ui.shell.need_you import CONCERNED
from ui.shell.page import Page
from ui.shell.page_list import has_page
from ui.states import Family, look_of_entry
from ui.text_direction import isolated
from ui.widgets.zone_time import TwoClocks, both_clocks
from ui.zone_names import date_text, short_date_text

if TYPE_CHECKING:
    from datetime import date

    from scheduler_app.domain.first_glance import FirstGlance, GlanceLine
    from scheduler_app.domain.ids import PostId
    from scheduler_app.domain.special_day import SpecialDay
    from scheduler_app.services.outbox import CalendarEntry
    from ui.session import OpenWorkspace

_TWO_COLUMNS_FROM = 56


class HomePage(Page):
    """Four cards; where there is little room they stand in one column."""

    name = PageName.HOME
    concerns = CONCERNED | {Kind.LOOK_AHEADS, Kind.MISSIONS}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: HomeFacts | None = None
        self.glanced: FirstGlance | None = None
        self._pressed_early: PostId | None = None
        self._question = OneQuestion(self)
        self._title = QLabel(self)
        font = QFont(self._title.font())
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._title.setWordWrap(True)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.first_steps = ChecklistCard(self)
        self.first_steps.go.connect(self.go)
        self.first_steps.failed.connect(self.failed)
        self.needs = Card(self.tr("Needs me"), self)
        self.ahead = Card(self.tr("Next 36 hours"), self)
        self.week = Card(self.tr("This week"), self)
        self.dates = Card(self.tr("Key dates ahead"), self)
        self.reviewed = QPushButton(self.tr("Reviewed"), self.ahead)
        self.reviewed.setToolTip(self.tr("Say that you looked at all of these as they are now"))
        self.reviewed.clicked.connect(self._confirm)
        self.ahead.head.addWidget(self.reviewed)
        self._cards = [QVBoxLayout(), QVBoxLayout()]
        self._beside = QHBoxLayout()
        for one in self._cards:
            one.setSpacing(16)
            self._beside.addLayout(one, 1)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.summary)
        column.addSpacing(12)
        column.addWidget(self.first_steps)
        column.addSpacing(12)
        column.addLayout(self._beside)
        column.addStretch(1)
        room = QScrollArea(self)
        room.setObjectName("page")
        room.setWidgetResizable(True)
        room.setWidget(inside)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(room)
        self.setAccessibleName(self.tr("Home"))
        self._columns = 0
        self._arrange(2)
        self._show_nothing("")

    def reload(self) -> None:
        if self.opened is None:
            return
        asked = self.opened
        self.first_steps.reload(asked)
        self._question.ask(
            lambda: read(asked),
            lambda facts: self._show(facts) if asked is self.opened else None,
            lambda error: self.failed.emit(error) if asked is self.opened else None,
        )

    def show_workspace(self, opened: OpenWorkspace) -> None:
        at_a_glance = self.glanced is not None and self.glanced.workspace_id == opened.workspace.id
        if not at_a_glance and (self.opened is None or opened.member != self.opened.member):
            self._show_nothing("")
        super().show_workspace(opened)
        if self._pressed_early is not None:
            # Once every page knows the workspace.
            QTimer.singleShot(0, self, partial(self._open, self._pressed_early))
            self._pressed_early = None

    def glance(self, seen: FirstGlance) -> None:
        self.glanced = seen
        self._say_day(seen.today)
        self.summary.setText("" if seen.next is None else self._when_next(seen.next, seen.today, seen.home_zone))
        self.summary.setVisible(True)
        self._clear_cards()
        self.needs.add_text(self.tr("Being read…"))
        for line in seen.ahead:
            self._add_ahead(line, (), seen.today, seen.home_zone)
        self._say_how_many_ahead(seen.ahead_count)
        self.reviewed.hide()
        self._show_week(seen.week, seen.today)
        self.dates.add_text(self.tr("Being read…"))

    def say_empty(self, why: str) -> None:
        self._show_nothing(why)

    def recolour(self) -> None:
        self.first_steps.recolour()
        if self.facts is not None:
            self._show(self.facts)
        elif self.glanced is not None:
            self.glance(self.glanced)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().height() * _TWO_COLUMNS_FROM
        self._arrange(2 if wide else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        first, second = self._cards
        cards = (self.needs, self.ahead, self.week, self.dates)
        for column in self._cards:
            for card in cards:
                # Not taken by its place: Qt would go on telling the old place when its height changes.
                column.removeWidget(card)
            while column.count():
                column.takeAt(0)
        for at, card in enumerate(cards):
            (first if columns == 1 or at % 2 == 0 else second).addWidget(card)
        for column in self._cards:
            column.addStretch(1)
        self._beside.setStretch(1, columns - 1)
        self._beside.setSpacing(16 if columns > 1 else 0)

    def _show_nothing(self, why: str) -> None:
        self.facts = self.glanced = self._pressed_early = None
        self._title.setText(self.tr("Home"))
        self.summary.setText(why)
        self.summary.setVisible(bool(why))
        for card in (self.needs, self.ahead, self.week, self.dates):
            card.hide()

    def _show(self, facts: HomeFacts) -> None:
        self.facts, self.glanced = facts, None
        self._say_day(facts.today)
        self.summary.setText(self._said_in_short(facts))
        self.summary.setVisible(True)
        self._clear_cards()
        self._show_needs(facts)
        self._show_ahead(facts)
        self._show_week(facts.week, facts.today)
        self._show_dates(facts)
        self.counted.emit(total(facts.needs))

    def _say_day(self, today: date) -> None:
        locale = QLocale()
        self._title.setText(f"{locale.dayName(today.isoweekday())}, {date_text(locale, today)}")

    def _clear_cards(self) -> None:
        for card in (self.needs, self.ahead, self.week, self.dates):
            card.clear()
            card.show()

    def _show_week(self, days: tuple[tuple[date, int], ...], today: date) -> None:
        week = Week(days, today, self.week)
        week.asked.connect(self._go_to_day)
        self.week.add(week)

    def _said_in_short(self, facts: HomeFacts) -> str:
        if facts.needs:
            count = QLocale().toString(total(facts.needs))
            return self.tr("Waiting for you: {count}").format(count=count)
        if facts.next is None:
            return self.tr("Nothing needs you, and nothing is planned.")
        return self._when_next(facts.next, facts.today, self._home_zone, self.tr("Nothing needs you."))

    def _when_next(self, entry: CalendarEntry | GlanceLine, today: date, home_zone: str, before: str = "") -> str:
        clocks = both_clocks(QLocale(), TwoClocks.of(entry.wall, entry.city, entry.due_at, home_zone), today)
        return f"{before} {self.tr('Next post: {clocks}').format(clocks=clocks)}".strip()

    @property
    def _home_zone(self) -> str:
        return self.opened.workspace.home_zone if self.opened else "UTC"

    def _show_needs(self, facts: HomeFacts) -> None:
        colours = theme.current()
        for need in facts.needs:
            place = place_of(need)
            go = (lambda place=place: self.go.emit(place)) if has_page(place.page) else None
            self.needs.add_row(icon_of(need), colours.of(family_of(need)), sentence(need), "", go)
        if not facts.needs:
            self.needs.add_text(self.tr("Nothing needs you now."))

    def _show_ahead(self, facts: HomeFacts) -> None:
        outlook = facts.outlook
        for line in outlook.lines[:MOST_LINES]:
            self._add_ahead(line.entry, line.days, facts.today, self._home_zone)
        self._say_how_many_ahead(len(outlook.lines))
        if outlook.lines and outlook.reviewed:
            self.ahead.add_text(self.tr("Looked at, as they are now."))
        self.reviewed.setVisible(bool(outlook.lines) and not outlook.reviewed)
        may = self.opened is not None and self._may_review()
        self.reviewed.setEnabled(may)
        self.reviewed.setAccessibleDescription("" if may else self.tr("Only those who plan posts can say so."))

    def _say_how_many_ahead(self, count: int) -> None:
        if count > MOST_LINES:
            self.ahead.add_text(self.tr("and {count} more").format(count=QLocale().toString(count - MOST_LINES)))
        elif not count:
            self.ahead.add_text(self.tr("Nothing leaves in the next 36 hours."))

    def _may_review(self) -> bool:
        from scheduler_app.domain.workspace import Right

        return self.opened is not None and self.opened.member.may(Right.SCHEDULE)

    def _add_ahead(
        self, entry: CalendarEntry | GlanceLine, days: tuple[SpecialDay, ...], today: date, home_zone: str
    ) -> None:
        look = look_of_entry(entry)
        when = both_clocks(QLocale(), TwoClocks.of(entry.wall, entry.city, entry.due_at, home_zone), today)
        details = [when, isolated(entry.handle), look.word]
        language = QLocale().name()[:2]
        details += [isolated(day.name(language)) for day in days]
        family = Family.WAITING if days else look.family
        self.ahead.add_row(
            "holiday" if days else look.icon,
            theme.current().of(family),
            isolated(entry.post_name),
            " · ".join(details),
            lambda: self._open(entry.post_id),
        )

    def _open(self, post_id: PostId) -> None:
        if self.opened is None:
            self._pressed_early = post_id
            return
        self.chosen.emit(post_id)
        self.go.emit(Place(PageName.COMPOSER, post_id))

    def _show_dates(self, facts: HomeFacts) -> None:
        for one in facts.key_dates:
            self._add_date(one)
        if not facts.key_dates:
            self.dates.add_text(self.tr("No holidays or sensitive days in the next weeks."))

    def _add_date(self, one: KeyDate) -> None:
        locale = QLocale()
        name = isolated(one.day.name(locale.name()[:2]))
        when = short_date_text(locale, one.day.day)
        if one.day.estimated:
            when = self.tr("{day} (estimated)").format(day=when)
        countries = ", ".join(country_name(code) for code in one.countries)
        self.dates.add_text(f"{when} · {name}", muted=False)
        self.dates.add_text(countries)

    def _go_to_day(self, day: date) -> None:
        if has_page(PageName.CALENDAR):
            self.go.emit(Place(PageName.CALENDAR, day.isoformat()))

    def _confirm(self) -> None:
        opened, facts = self.opened, self.facts
        if opened is None or facts is None:
            return
        self.reviewed.setEnabled(False)
        app, actor, seen = opened.app, opened.member.id, facts.outlook.seen
        background.run(
            lambda: app.looking_ahead.confirm(actor, seen), lambda _count: self.reload(), self._could_not_confirm, self
        )

    def _could_not_confirm(self, error: Exception) -> None:
        # What came in between is shown, so that it can be looked at.
        self.failed.emit(error)
        self.reload()
