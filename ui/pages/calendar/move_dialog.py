"""Another time for one delivery: on the reader's clock, with what that means said before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.slot import Fit, zone_named
from ui import messages
from ui.one_question import OneQuestion
from ui.text_direction import isolated
from ui.widgets.typed_time_field import TypedTimeField
from ui.widgets.zone_time import TwoClocks, both_clocks
from ui.zone_names import clock_text, short_date_text

if TYPE_CHECKING:
    from datetime import datetime

    from scheduler_app.services.calendar import CalendarLine
    from scheduler_app.services.planning import ScheduledDelivery
    from ui.session import OpenWorkspace


class MoveDialog(QDialog):
    """``wall`` is what was chosen, on the reader's clock. Nothing is written here."""

    def __init__(self, opened: OpenWorkspace, line: CalendarLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened, self._line = opened, line
        self._question = OneQuestion(self)
        self.setWindowTitle(self.tr("Move to…"))
        entry = line.entry
        head = QLabel(
            self.tr("{post} on {account}").format(post=isolated(entry.post_name), account=isolated(f"@{entry.handle}")),
            self,
        )
        head.setWordWrap(True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        self.when = TypedTimeField(self)
        asked = self.tr("&Time in {city}").format(city=entry.city)
        self.when.ask_for(asked.replace("&", ""))
        self.when.begin(
            lambda: opened.app.clock.now().astimezone(zone_named(entry.zone)).replace(tzinfo=None),
            usual=entry.wall.time(),
            day=entry.wall.date(),
        )
        self.when.show_wall(entry.wall)
        self.when.edit.selectAll()
        self.when.changed.connect(self._ask)
        self.means, self.trouble = QLabel(self), QLabel(self)
        for label in (self.means, self.trouble):
            label.setWordWrap(True)
        form = QFormLayout()
        form.addRow(asked, self.when)
        form.addRow("", self.when.said)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.move_button = QPushButton(self.tr("Move"), self)
        self.move_button.setObjectName("primary")
        buttons.addButton(self.move_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(form)
        column.addWidget(self.means)
        column.addWidget(self.trouble)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 28))
        self.move_button.setEnabled(False)
        self._ask()

    @property
    def wall(self) -> datetime:
        """The time before, as long as what is written is none."""
        return self.when.wall or self._line.entry.wall

    def _ask(self) -> None:
        self.move_button.setEnabled(False)
        if self.when.wall is None:
            self.means.setText("")
            self.trouble.hide()
            return
        app, member, wall = self._opened.app, self._opened.member.id, self.wall
        self._question.ask(
            lambda: app.scheduling.preview_move(member, self._line.entry.delivery_id, wall),
            lambda there: self._say(wall, there),
            lambda error: self._refuse(wall, error),
        )

    def _say(self, wall: datetime, there: ScheduledDelivery) -> None:
        if wall != self.when.wall:
            return
        instant, locale = there.instant, QLocale()
        clocks = TwoClocks.of(instant.wall, self._line.entry.city, instant.at, self._opened.workspace.home_zone)
        lines = [f"{short_date_text(locale, instant.wall.date())}: {both_clocks(locale, clocks, instant.wall.date())}"]
        if instant.fit is Fit.GAP:
            words = self.tr("{asked} does not exist there on that day: clocks go forward. {real} is used.")
            real, asked = clock_text(locale, instant.wall), clock_text(locale, wall)
            lines.append(words.format(asked=asked, real=real))
        elif instant.fit is Fit.OVERLAP:
            lines.append(self.tr("It comes twice there on that day: clocks go back. The first one is used."))
        if there.asks_again:
            lines.append(self.tr("This is outside what was approved: it needs approval again."))
        self.means.setText("\n".join(lines))
        self.trouble.hide()
        self.move_button.setEnabled(wall != self._line.entry.wall)

    def _refuse(self, wall: datetime, error: Exception) -> None:
        if wall == self.when.wall:
            self.means.setText("")
            self.trouble.setText(messages.of_error(error).as_line())
            self.trouble.show()
