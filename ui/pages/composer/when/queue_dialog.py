"""A mission's week: at which hours of its readers it speaks; the next free slot is looked for among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.queue import WeekSlot, times_in
from ui import background, messages
from ui.one_question import OneQuestion
from ui.text_direction import isolated
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from datetime import time

    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId, MissionId
    from scheduler_app.domain.mission import Mission
    from ui.session import OpenWorkspace

Read = tuple[tuple["Mission", ...], dict["MissionId", tuple[WeekSlot, ...]]]


class QueueDialog(QDialog):
    """One line of times for each weekday; a week without any is the usual one: ten o'clock on working days.

    It begins with ``first``, or with whichever mission comes first.
    """

    def __init__(self, opened: OpenWorkspace, parent: QWidget | None = None, *, first: MissionId | None = None) -> None:
        super().__init__(parent)
        self._opened, self._first = opened, first
        self._question = OneQuestion(self)
        self._missions: tuple[Mission, ...] = ()
        self._queues: dict[MissionId, tuple[WeekSlot, ...]] = {}
        self.setWindowTitle(self.tr("Weekly plan"))
        locale = QLocale()
        head = line_label(
            self.tr("At these hours of its readers a mission speaks. The next free slot is one of them."), self
        )
        self.mission = QComboBox(self)
        self.mission.setAccessibleName(self.tr("Mission"))
        self.mission.activated.connect(self._show_queue)
        self.days: dict[int, QLineEdit] = {}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Mission"), self.mission)
        for weekday in range(1, 8):
            name = locale.dayName(weekday, QLocale.FormatType.LongFormat)
            field = QLineEdit(self)
            field.setAccessibleName(name)
            field.setPlaceholderText(self.tr("none"))
            field.textChanged.connect(self._check)
            form.addRow(QLabel(name, self), field)
            self.days[weekday] = field
        self.note, self.trouble = line_label("", self), line_label("", self)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setObjectName("primary")
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(form)
        for label in (self.note, self.trouble):
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().height() * 28)
        self.keep.setEnabled(False)
        self._say("")
        app, actor = opened.app, opened.member.id
        self._question.ask(lambda: _read(app, actor), self._show, self._fail)

    def _show(self, read: Read) -> None:
        self._missions, self._queues = read
        for mission in self._missions:
            self.mission.addItem(mission.name)
            if mission.id == self._first:
                self.mission.setCurrentIndex(self.mission.count() - 1)
        self._show_queue()

    def _show_queue(self) -> None:
        mission = self._current
        if mission is None:
            return
        for weekday, field in self.days.items():
            times = [clock(slot.at) for slot in self._queues[mission.id] if slot.weekday == weekday]
            field.setText(", ".join(times))
        rest = sorted(mission.weekend)
        names = ", ".join(QLocale().dayName(weekday, QLocale.FormatType.LongFormat) for weekday in rest)
        self.note.setText(self.tr("Weekend in {city}: {days}.").format(city=isolated(mission.city), days=names))
        self._check()

    @property
    def _current(self) -> Mission | None:
        number = self.mission.currentIndex()
        return self._missions[number] if 0 <= number < len(self._missions) else None

    def _check(self) -> None:
        trouble = ""
        for field in self.days.values():
            try:
                times_in(field.text())
            except ValueError as error:
                trouble = self.tr("{word} is no time. Write times such as 10:00 or 15.30.").format(
                    word=isolated(str(error))
                )
        self._say(trouble)
        self.keep.setEnabled(self._current is not None and not trouble)

    def _keep(self) -> None:
        mission = self._current
        if mission is None:
            return
        slots = [WeekSlot(weekday, at) for weekday, field in self.days.items() for at in times_in(field.text())]
        app, actor = self._opened.app, self._opened.member.id
        self.keep.setEnabled(False)
        background.run(lambda: app.queues.set(actor, mission.id, slots), lambda _: self.accept(), self._fail, self)

    def _say(self, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _fail(self, error: Exception) -> None:
        self._say(messages.of_error(error).as_line())
        self.keep.setEnabled(self._current is not None)


def clock(at: time) -> str:
    """In digits that are read back whatever the window's language."""
    return f"{at:%H:%M}"


def _read(app: App, actor: MemberId) -> Read:
    return app.directory.missions(), app.queues.all(actor)
