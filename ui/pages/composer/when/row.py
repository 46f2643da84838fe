"""For when a post is meant: the next free slot, one local time, one moment, or left open."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.slot import SlotMode, zone_named
from scheduler_app.domain.workspace import Right
from ui import theme
from ui.announcing import announce
from ui.clock import on_the_wall
from ui.commands import Command, Menu
from ui.one_question import OneQuestion
from ui.pages.composer.manuscript import When
from ui.pages.composer.one_undo import OneUndo
from ui.pages.composer.section import Section
from ui.pages.composer.when.queue_dialog import QueueDialog
from ui.pages.composer.when.readers import clocks_line, remarks
from ui.widgets.flow import FlowLayout
from ui.widgets.line_label import line_label
from ui.widgets.typed_time_field import TypedTimeField

if TYPE_CHECKING:
    from scheduler_app.services.readers_times import ReaderTime
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript, Sheet
    from ui.session import OpenWorkspace

_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class Choice(Enum):
    FREE = auto()
    LOCAL = auto()
    MOMENT = auto()
    LATER = auto()


class WhenRow(Section):
    """Typing a time chooses the same local time, where nothing else was chosen; what it means is said below.

    A free slot is looked for again when accounts come or go, as long as it is what is chosen.
    """

    concerns = Section.concerns | {Kind.DELIVERIES}

    def __init__(self, manuscript: Manuscript, in_sight: InSight, parent: QWidget | None = None) -> None:
        super().__init__(manuscript, in_sight, parent)
        self.setAccessibleName(self.tr("Schedule"))
        self._free, self._times, self._where = OneQuestion(self), OneQuestion(self), OneQuestion(self)
        self._one_undo = OneUndo(self)
        self._zones: frozenset[str] = frozenset()
        self._wanted = Choice.LATER
        self._free_wall: datetime | None = None
        self._changing = False
        self._by_arrows = False
        self._burst = 0
        self.choices: dict[Choice, QRadioButton] = {
            Choice.FREE: QRadioButton(self.tr("Next &free slot"), self),
            Choice.LOCAL: QRadioButton(self.tr("Same loca&l time"), self),
            Choice.MOMENT: QRadioButton(self.tr("Same &moment"), self),
            Choice.LATER: QRadioButton(self.tr("Decide late&r"), self),
        }
        self.choices[Choice.LOCAL].setToolTip(self.tr("At this time on the clock of each account's readers"))
        self.choices[Choice.MOMENT].setToolTip(self.tr("Everywhere at once, when the clock shows this here"))
        group = QButtonGroup(self)
        for choice, button in self.choices.items():
            group.addButton(button)
            # The one that is chosen says it needs less room, and goes on saying so when another is.
            button.ensurePolished()
            button.setMinimumSize(button.sizeHint())
            button.clicked.connect(lambda _checked, choice=choice: self.choose(choice))
            button.installEventFilter(self)
        self.field = TypedTimeField(self)
        self.field.ask_for(self.tr("Day and time"))
        self.field.begin(self._now_meant)
        self.field.edit.installEventFilter(self._one_undo)
        self.field.edit.editingFinished.connect(self._end_burst)
        self.field.changed.connect(self._take_typed)
        self.another = QPushButton(self.tr("The one after"), self)
        self.another.clicked.connect(self.look_for_another)
        self.clocks, self.remarks = line_label("", self), line_label("", self)
        self._lay_out()
        self.recolour()
        self._show()
        manuscript.opened.connect(self._open)
        manuscript.changed.connect(self._take)
        manuscript.locked_changed.connect(lambda _: self._show())

    @property
    def choice(self) -> Choice:
        return self._wanted

    def choose(self, choice: Choice) -> None:
        """As if its button was pressed."""
        self._end_burst()
        self._wanted = choice
        wall = self._when.wall
        if choice is Choice.FREE:
            self._look_for_free(after=None)
        elif choice is Choice.LATER:
            self._change(When())
        elif wall is not None:
            self._change(When(wall, _mode(choice)))
        self._show()
        # Whoever walks along with the arrows has not arrived yet.
        if choice in (Choice.LOCAL, Choice.MOMENT) and wall is None and not self._by_arrows:
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_for_another(self) -> None:
        """The free slot behind the one that was found."""
        self._end_burst()
        self._look_for_free(after=self._when.wall)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._by_arrows = event.key() in _ARROWS
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._by_arrows = False
        return super().eventFilter(watched, event)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self._ask_zones()
        self._ask_times()

    def let_go(self) -> None:
        super().let_go()
        for question in (self._free, self._times, self._where):
            question.forget()

    def look_again(self) -> None:
        if self.manuscript.is_open:
            self._ask_zones()
            self._ask_times()

    def commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "schedule.queues",
                self.tr("&Weekly plan of a mission…"),
                self.plan_week,
                Menu.TOOLS,
                icon="calendar",
                enabled=lambda: self.opened is not None and self.opened.member.may(Right.SCHEDULE),
            ),
        )

    def plan_week(self) -> None:
        """Say at which hours missions speak; a free slot that is chosen is looked for again."""
        if self.opened is None:
            return
        dialog = QueueDialog(self.opened, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and self._wanted is Choice.FREE and self.manuscript.is_open:
            self._look_for_free(after=None)
        dialog.deleteLater()

    def recolour(self) -> None:
        self.field.recolour()
        muted = QColor(theme.current().muted)
        palette = self.clocks.palette()
        palette.setColor(self.clocks.foregroundRole(), muted)
        self.clocks.setPalette(palette)

    @property
    def _when(self) -> When:
        return self.manuscript.sheet.when if self.manuscript.is_open else When()

    def _now_meant(self) -> datetime:
        """What the clock shows on which times are typed: here, or where the readers' clocks are furthest ahead.

        What lies ahead there lies ahead of all readers.
        """
        if self.opened is None:
            return on_the_wall()
        now = self.opened.app.clock.now()
        zones = frozenset() if self._wanted is Choice.MOMENT else self._zones
        shown = (now.astimezone(zone_named(zone)) for zone in zones or {self.opened.workspace.home_zone})
        return max(clock.replace(tzinfo=None) for clock in shown)

    def _lay_out(self) -> None:
        head = QLabel(self.tr("When"), self)
        bold = head.font()
        bold.setBold(True)
        head.setFont(bold)
        row = FlowLayout(gap=round(self.fontMetrics().height() * 0.8))
        for widget in (head, *self.choices.values(), self.field, self.another):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        for label in (self.field.said, self.clocks, self.remarks):
            column.addWidget(label)

    def _open(self) -> None:
        self._free.forget()
        self._free_wall = None
        self._burst += 1
        self._wanted = self._meant(self._when)
        self._show()
        self._ask_zones()
        self._ask_times()

    def _take(self, before: Sheet, now: Sheet) -> None:
        if before.when != now.when and not self._changing:
            self._wanted = self._meant(now.when)
        accounts_changed = before.draft.accounts != now.draft.accounts
        if before.when != now.when or accounts_changed:
            self._show()
            self._ask_times()
        if accounts_changed:
            self._ask_zones()
        if accounts_changed and self._wanted is Choice.FREE:
            self._look_for_free(after=None)

    def _meant(self, when: When) -> Choice:
        if when.wall is None:
            return Choice.LATER
        if when.mode is SlotMode.SAME_MOMENT:
            return Choice.MOMENT
        return Choice.FREE if when.wall == self._free_wall else Choice.LOCAL

    def _take_typed(self) -> None:
        if self._wanted not in (Choice.LOCAL, Choice.MOMENT):
            self._wanted = Choice.LOCAL
        self._change(When(self.field.wall, _mode(self._wanted)))
        self._show()

    def _change(self, when: When) -> None:
        self._changing = True
        sheet = replace(self.manuscript.sheet, when=when)
        self.manuscript.change(self.tr("Time"), sheet, together=f"when {self._burst}")
        self._changing = False

    def _end_burst(self) -> None:
        self._burst += 1

    def _show(self) -> None:
        self.choices[self._wanted].setChecked(True)
        free = self.manuscript.is_open and not self.manuscript.locked
        for widget in (*self.choices.values(), self.field, self.another):
            widget.setEnabled(free)
        self.another.setVisible(self._wanted is Choice.FREE and self._when.wall is not None)
        if not self._changing or self._wanted in (Choice.FREE, Choice.LATER):
            self.field.show_wall(self._when.wall)
        self.field.said.setVisible(bool(self.field.said.text()))

    def _look_for_free(self, after: datetime | None) -> None:
        opened, post_id, draft = self.opened, self.manuscript.post_id, self.manuscript.draft
        if opened is None:
            return
        app, actor = opened.app, opened.member.id
        self._free.ask(
            lambda: app.free_slots.next(actor, draft, post_id=post_id, after=after),
            lambda wall: self._take_free(opened, draft.accounts, wall),
            self._fail,
        )

    def _take_free(self, asked: OpenWorkspace, accounts: object, wall: datetime | None) -> None:
        still = asked is self.opened and self.manuscript.is_open and self.manuscript.draft.accounts == accounts
        if not still or self._wanted is not Choice.FREE:
            return
        self._free_wall = wall
        self._change(When(wall))
        self._wanted = Choice.FREE
        self._show()
        if wall is None:
            self._say_remarks((self._why_none(),))

    def _why_none(self) -> str:
        if not self.manuscript.draft.accounts:
            return self.tr("Choose accounts first: their readers' week says which slots there are.")
        return self.tr("There is no free slot in the next ninety days. Type a time instead.")

    def _ask_zones(self) -> None:
        """Where the readers are: what is typed next is read on their clocks."""
        opened = self.opened
        if opened is None or not self.manuscript.is_open:
            return
        app, actor, accounts = opened.app, opened.member.id, self.manuscript.draft.accounts
        now = app.clock.now().replace(tzinfo=None)
        self._where.ask(
            lambda: app.readers_times.at(actor, accounts, now, SlotMode.SAME_LOCAL_TIME), self._take_zones, self._fail
        )

    def _take_zones(self, times: tuple[ReaderTime, ...]) -> None:
        self._zones = frozenset(one.slot.zone for one in times)

    def _ask_times(self) -> None:
        opened, when = self.opened, self._when
        if opened is None or when.wall is None or not self.manuscript.draft.accounts:
            self._times.forget()
            self._say_times(())
            return
        app, actor, wall, mode = opened.app, opened.member.id, when.wall, when.mode
        accounts = self.manuscript.draft.accounts
        self._times.ask(
            lambda: app.readers_times.at(actor, accounts, wall, mode),
            lambda times: self._take_times(opened, when, times),
            self._fail,
        )

    def _take_times(self, asked: OpenWorkspace, when: When, times: tuple[ReaderTime, ...]) -> None:
        if asked is self.opened and when == self._when:
            self._say_times(times)

    def _say_times(self, times: tuple[ReaderTime, ...]) -> None:
        wall, opened = self._when.wall, self.opened
        if not times or wall is None or opened is None:
            self.clocks.setText("")
            self._say_remarks(())
        else:
            self.clocks.setText(clocks_line(QLocale(), times, opened.workspace.home_zone, wall))
            self._say_remarks(remarks(QLocale(), times, opened.app.clock.now()))
            announce(self, f"{self.clocks.text()}. {self.remarks.text()}")
        self.clocks.setVisible(bool(self.clocks.text()))

    def _say_remarks(self, several: tuple[str, ...]) -> None:
        self.remarks.setText("  ".join(several))
        self.remarks.setVisible(bool(several))

    def _fail(self, error: Exception) -> None:
        if self.opened is not None:
            self.failed.emit(error)


def _mode(choice: Choice) -> SlotMode:
    return SlotMode.SAME_MOMENT if choice is Choice.MOMENT else SlotMode.SAME_LOCAL_TIME
