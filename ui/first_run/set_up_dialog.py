"""Sets up a mission's own workspace: mission, people, where secrets are kept, the first account, the rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.errors import SchedulerError
from scheduler_app.services.own_workspace import OwnWorkspace
from ui import background, messages, passphrase
from ui.first_run.mission_step import MissionStep
from ui.first_run.people_step import PeopleStep
from ui.first_run.rules_step import RulesStep
from ui.first_run.secrets_step import SecretsStep
from ui.widgets.line_label import line_label
from ui.widgets.trouble_line import TroubleLine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ui.session import OpenWorkspace

_MISSION, _PEOPLE, _SECRETS, _ACCOUNT, _RULES = range(5)


class SetUpDialog(QDialog):
    """``made`` carries where the workspace lies, once it is there; then ``go_on`` is told when it is open.

    Until then nothing is made, and whoever stops finds what they wrote again, but for PINs: ``remembered``.
    """

    made = Signal(str)
    account_asked = Signal()
    failed = Signal(object)

    def __init__(self, where: Path, remembered: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Set up our mission"))
        self._where = where
        self._waiting = False
        self.mission, self.people = MissionStep(self), PeopleStep(self)
        self.secrets, self.rules = SecretsStep(str(where), self), RulesStep(self)
        self.account = QPushButton(self.tr("Add the first account…"), self)
        self.account.clicked.connect(self.account_asked)
        self._lay_out()
        self.mission.recall(dict(remembered))
        self.people.recall(dict(remembered))
        self.mission.name.textChanged.connect(lambda _text: self._say_ready())
        self.people.changed.connect(self._say_ready)
        self.secrets.changed.connect(self._say_ready)
        self.secrets.failed.connect(self.failed)
        self.rules.failed.connect(self._say_trouble)
        self.rules.done.connect(self.accept)
        self._go_to(_MISSION)

    @property
    def step(self) -> int:
        """Which of the five steps is in sight, from 0."""
        return self._stack.currentIndex()

    def remembered(self) -> dict[str, str]:
        """What was written so far, without PINs."""
        return {**self.mission.remembered(), **self.people.remembered()}

    def go_on(self, opened: OpenWorkspace) -> None:
        """The workspace is open: its first account can be added."""
        self._waiting = False
        self.rules.show_workspace(opened)
        self._go_to(_ACCOUNT)

    def say_account(self) -> None:
        """An account was added."""
        self._go_to(_RULES)

    def done(self, result: int) -> None:
        self.people.forget()
        super().done(result)

    def _lay_out(self) -> None:
        self.trail = QLabel(self)
        self.trail.setWordWrap(True)
        self.title = QLabel(self)
        font = QFont(self.title.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.title.setWordWrap(True)
        self._stack = QStackedWidget(self)
        for part in (self.mission, self.people, self.secrets, self._account_step(), self.rules):
            room = QScrollArea(self)
            room.setObjectName("page")
            room.setWidgetResizable(True)
            room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            room.setWidget(part)
            self._stack.addWidget(room)
        self.trouble = TroubleLine(self)
        self.back = QPushButton(self.tr("&Back"), self)
        self.skip = QPushButton(self.tr("&Skip for now"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.go = QPushButton(self)
        self.go.setObjectName("primary")
        for button, press in (
            (self.back, lambda: self._go_to(self.step - 1)),
            (self.skip, self._skip),
            (self.cancel, self.reject),
            (self.go, self._go_on),
        ):
            button.setAutoDefault(button is self.go)
            button.clicked.connect(lambda _checked, press=press: press())
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        for button in (self.cancel, self.skip, self.go):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (self.trail, self.title):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
        height = self.fontMetrics().height()
        self.resize(height * 36, height * 36)
        self.setMinimumSize(height * 28, height * 24)

    def _account_step(self) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = self.tr(
            "The workspace is made. Connect the first account now, or later on the accounts page; writing and "
            "approving can be tried without one."
        )
        column.addWidget(line_label(words, part))
        column.addWidget(self.account, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return part

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Mission"),
            self.tr("People"),
            self.tr("Passwords and keys"),
            self.tr("First account"),
            self.tr("Rules"),
        )

    def _go_to(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self.trouble.say("")
        titles = self._titles()
        number = self.locale().toString
        self.trail.setText("  ·  ".join(f"{number(at)} {title}" for at, title in enumerate(titles, start=1)))
        self.title.setText(f"{number(step + 1)} {titles[step]}")
        self.title.setAccessibleName(
            self.tr("Step {number} of {all}: {title}").format(
                number=number(step + 1), all=number(len(titles)), title=titles[step]
            )
        )
        self.back.setVisible(step in (_PEOPLE, _SECRETS))
        self.cancel.setVisible(step < _ACCOUNT)
        self.skip.setVisible(step >= _ACCOUNT)
        self._say_ready()
        if step == _MISSION:
            self.mission.name.setFocus()
        elif step == _PEOPLE:
            self.people.first.name.setFocus()
        elif step == _SECRETS:
            self.secrets.try_out()
        elif step == _ACCOUNT:
            self.account.setFocus()

    def _say_ready(self) -> None:
        words = self.tr("Go on")
        if self.step == _SECRETS:
            words = self.tr("Make the workspace")
        elif self.step == _RULES:
            words = self.tr("Finish")
        self.go.setText(words)
        ready = {_MISSION: bool(self.mission.name.text().strip()), _SECRETS: self.secrets.safe}.get(self.step, True)
        self.go.setEnabled(ready and not self._waiting)
        self.go.setDefault(True)
        self.back.setEnabled(not self._waiting)
        self.cancel.setEnabled(not self._waiting)
        if self.step == _PEOPLE:
            self.trouble.say(self._not_the_same() if self._differing() else "")

    def _not_the_same(self) -> str:
        return self.tr("The PIN and its repetition are not the same.")

    def _differing(self) -> bool:
        return any(one.pin.differs for one in (self.people.first, self.people.second))

    def _own(self) -> OwnWorkspace:
        mission = self.mission.mission
        return OwnWorkspace(mission.name, mission, self.people.people)

    def _go_on(self) -> None:
        if self.step == _MISSION:
            self._try(self._own().check_mission, _PEOPLE)
        elif self.step == _PEOPLE:
            if self.people.differing:
                self.trouble.say(self._not_the_same())
                return
            self._try(self._own().check_people, _SECRETS)
        elif self.step == _SECRETS:
            self._make()
        elif self.step == _ACCOUNT:
            self._go_to(_RULES)
        else:
            self.rules.install()

    def _skip(self) -> None:
        if self.step == _ACCOUNT:
            self._go_to(_RULES)
        else:
            self.accept()

    def _try(self, check: Callable[[], None], following: int) -> None:
        try:
            check()
        except SchedulerError as error:
            self._say_trouble(error)
        else:
            self._go_to(following)

    def _make(self) -> None:
        own, where = self._own(), self._where

        def make() -> str:
            from scheduler_app.app import create_own

            create_own(where, own, passphrase=passphrase.given)
            return str(where)

        self._waiting = True
        self._say_ready()
        self.secrets.said.setText(self.tr("Making the workspace and its keys…"))
        self.secrets.busy.show()
        background.run(make, self._say_made, self._could_not_make, self, slow=True)

    def _say_made(self, where: str) -> None:
        self.people.forget()
        self.secrets.busy.hide()
        self.made.emit(where)

    def _could_not_make(self, error: Exception) -> None:
        self._waiting = False
        self.secrets.busy.hide()
        self._say_ready()
        self._say_trouble(error)

    def _say_trouble(self, error: Exception) -> None:
        if isinstance(error, SchedulerError):
            self.trouble.say(messages.of_error(error).as_line())
        else:
            self.failed.emit(error)
