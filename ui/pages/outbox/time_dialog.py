"""Another time for one delivery or for several, on the clocks of their readers, with what it means said beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.delivery import IN_PLAN
from scheduler_app.domain.slot import Fit, zone_named
from ui import messages
from ui.one_question import OneQuestion
from ui.text_direction import isolated
from ui.widgets.line_label import line_label
from ui.widgets.zone_time import TwoClocks, both_clocks
from ui.zone_names import clock_text, short_date_text

if TYPE_CHECKING:
    from scheduler_app.services.outbox import CalendarEntry
    from scheduler_app.services.planning import ScheduledDelivery
    from ui.session import OpenWorkspace

_MOST_SHOWN = 6


class TimeDialog(QDialog):
    """``wall`` is what was chosen; each delivery has it on its own readers' clock. Nothing is written here."""

    def __init__(
        self, opened: OpenWorkspace, entries: Sequence[CalendarEntry], warning: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._opened, self._entries = opened, tuple(entries)
        self._question = OneQuestion(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Another time"))
        head, self.means, self.trouble = (line_label(words, self) for words in (self._said(), "", ""))
        self.when = QDateTimeEdit(_as_qt(self._first_offer()), self)
        self.when.setCalendarPopup(True)
        self.when.setDisplayFormat("ddd d MMM yyyy HH:mm")
        self.when.dateTimeChanged.connect(self._ask)
        form = QFormLayout()
        form.addRow(self._label(), self.when)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.plan = QPushButton(self.tr("Plan it for then"), self)
        self.plan.setObjectName("primary")
        buttons.addButton(self.plan, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(head)
        if warning:
            column.addWidget(line_label(warning, self))
        column.addLayout(form)
        column.addWidget(self.means)
        column.addWidget(self.trouble)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 28))
        self._ask()

    @property
    def wall(self) -> datetime:
        chosen = self.when.dateTime()
        day, clock = chosen.date(), chosen.time()
        return datetime.combine(date(day.year(), day.month(), day.day()), time(clock.hour(), clock.minute()))

    def _said(self) -> str:
        if len(self._entries) > 1:
            return self.tr("{count} deliveries, each on the clock of its readers").format(
                count=QLocale().toString(len(self._entries))
            )
        entry = self._entries[0]
        return self.tr("{post} on {account}").format(
            post=isolated(entry.post_name), account=isolated(f"@{entry.handle.removeprefix('@')}")
        )

    def _label(self) -> str:
        if len(self._entries) > 1:
            return self.tr("&Time there")
        return self.tr("&Time in {city}").format(city=self._entries[0].city)

    def _first_offer(self) -> datetime:
        """The planned time; where that is past, the same hour of the next day that is still to come."""
        first = self._entries[0]
        now = self._opened.app.clock.now().astimezone(zone_named(first.zone)).replace(tzinfo=None)
        offered = first.wall
        while offered <= now:
            offered += timedelta(days=max(1, (now - offered).days))
        return offered

    def _ask(self) -> None:
        app, actor, wall = self._opened.app, self._opened.member.id, self.wall
        self.plan.setEnabled(False)

        def look() -> list[ScheduledDelivery]:
            return [
                (app.scheduling.preview_move if one.state in IN_PLAN else app.settling.preview_again)(
                    actor, one.delivery_id, wall
                )
                for one in self._entries
            ]

        self._question.ask(look, lambda there: self._say(wall, there), lambda error: self._refuse(wall, error))

    def _say(self, wall: datetime, there: list[ScheduledDelivery]) -> None:
        if wall != self.wall:
            return
        lines = []
        for entry, one in list(zip(self._entries, there, strict=True))[:_MOST_SHOWN]:
            lines += self._of_one(wall, entry, one)
        if len(there) > _MOST_SHOWN:
            lines.append(self.tr("and {count} more").format(count=QLocale().toString(len(there) - _MOST_SHOWN)))
        if any(one.asks_again for one in there):
            lines.append(self.tr("This is outside what was approved: it needs approval again."))
        elif any(one.gap is not None for one in there):
            lines.append(self.tr("It leaves only when it has been approved for that time."))
        self.means.setText("\n".join(lines))
        self.trouble.hide()
        self.plan.setEnabled(any(wall != one.wall or one.state not in IN_PLAN for one in self._entries))

    def _of_one(self, wall: datetime, entry: CalendarEntry, one: ScheduledDelivery) -> list[str]:
        instant, locale = one.instant, QLocale()
        clocks = TwoClocks.of(instant.wall, entry.city, instant.at, self._opened.workspace.home_zone)
        day = short_date_text(locale, instant.wall.date())
        lines = [f"{day}: {both_clocks(locale, clocks, instant.wall.date())}"]
        if instant.fit is Fit.GAP:
            words = self.tr("{asked} does not exist there on that day: clocks go forward. {real} is used.")
            lines.append(words.format(asked=clock_text(locale, wall), real=clock_text(locale, instant.wall)))
        elif instant.fit is Fit.OVERLAP:
            lines.append(self.tr("It comes twice there on that day: clocks go back. The first one is used."))
        return lines

    def _refuse(self, wall: datetime, error: Exception) -> None:
        if wall == self.wall:
            self.means.setText("")
            self.trouble.setText(messages.of_error(error).as_line())
            self.trouble.show()


def _as_qt(wall: datetime) -> QDateTime:
    return QDateTime(QDate(wall.year, wall.month, wall.day), QTime(wall.hour, wall.minute))
