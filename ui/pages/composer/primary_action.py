"""The foot of the composer: one button that says exactly what will happen, and why it cannot where it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui import theme
from ui.commands import Command, Menu
from ui.pages.composer.next_step import Hindrance, NextStep, Step, next_step
from ui.pages.composer.section import Section
from ui.text_direction import isolated

if TYPE_CHECKING:
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript
    from ui.pages.composer.standing import Standing
    from ui.session import OpenWorkspace

_MOST_NAMES = 2


class PrimaryAction(Section):
    """``taken`` carries the Step somebody asks for; the page does it.

    ``checks_asked`` that somebody wants to see what stands in the way.
    """

    taken = Signal(object)
    checks_asked = Signal()

    def __init__(
        self, manuscript: Manuscript, in_sight: InSight, standing: Standing, parent: QWidget | None = None
    ) -> None:
        super().__init__(manuscript, in_sight, parent)
        self._standing = standing
        self._busy = False
        self.why_not = QLabel(self)
        self.why_not.setWordWrap(True)
        self.why_not.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.see_checks = QToolButton(self)
        self.see_checks.setObjectName("quiet")
        self.see_checks.setAutoRaise(True)
        self.see_checks.setText(self.tr("See the checks"))
        self.see_checks.clicked.connect(lambda _checked: self.checks_asked.emit())
        self.other = QPushButton(self)
        self.other.clicked.connect(self._take_other)
        self.button = QPushButton(self)
        self.button.setObjectName("primary")
        self.button.clicked.connect(self.run)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.why_not, 1)
        row.addWidget(self.see_checks)
        row.addWidget(self.other)
        row.addWidget(self.button)
        for signal in (manuscript.opened, manuscript.changed, standing.changed):
            signal.connect(self._show)
        self.recolour()
        self._show()

    @property
    def step(self) -> NextStep | None:
        """What can be done now; None while no post lies here."""
        if not self.manuscript.is_open or self.opened is None:
            return None
        is_kept = self.manuscript.version > 0
        return next_step(self._standing.now, self.manuscript.sheet, self.opened.member, is_kept=is_kept)

    def run(self) -> None:
        """Do what the button says, if it can be done."""
        step = self.step
        if step is not None and step.hindrance is None and not self._busy:
            self.taken.emit(step.step)

    def say_busy(self, *, busy: bool) -> None:
        """Something is being done: nothing else meanwhile."""
        self._busy = busy
        self._show()

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self._show()

    def commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "post.primary",
                self.tr("Submit, or the &next step"),
                self.run,
                Menu.POST,
                "Ctrl+Return",
                "send-now",
                self.button.isEnabled,
                closes_group=True,
            ),
        )

    def recolour(self) -> None:
        palette = self.why_not.palette()
        palette.setColor(self.why_not.foregroundRole(), QColor(theme.current().muted))
        self.why_not.setPalette(palette)

    def _take_other(self) -> None:
        step = self.step
        if step is not None and step.also and not self._busy:
            self.taken.emit(step.also[0])

    def _show(self, *_: object) -> None:
        step = self.step
        self.setVisible(step is not None)
        if step is None:
            self.button.setEnabled(False)
            return
        self.button.setText(self._words(step.step).replace("&", "&&"))
        why = "" if step.hindrance is None else self._why(step.hindrance)
        # While it is busy it keeps the keyboard, which would go on to a field that nobody meant.
        self.button.setEnabled(step.hindrance is None and (not self._busy or self.button.hasFocus()))
        self.button.setAccessibleDescription(why)
        self.button.setToolTip(why)
        self.why_not.setText(why)
        self.see_checks.setVisible(step.hindrance in (Hindrance.TO_FIX, Hindrance.TO_EXPLAIN))
        self.other.setVisible(bool(step.also))
        if step.also:
            self.other.setText(self._words(step.also[0]).replace("&", "&&"))
        self.other.setEnabled(not self._busy)

    def _words(self, step: Step) -> str:
        match step:
            case Step.SUBMIT:
                return self._submitting()
            case Step.TAKE_BACK:
                return self.tr("Take back to edit")
            case Step.QUEUE:
                return self.tr("Add to the queue")
            case Step.SEND_NOW:
                count = len(self.manuscript.draft.accounts)
                if count == 1:
                    return self.tr("Send now to 1 account…")
                return self.tr("Send now to {count} accounts…").format(count=QLocale().toString(count))
            case Step.DUPLICATE:
                return self.tr("Duplicate as a new draft")

    def _submitting(self) -> str:
        now = self._standing.now
        names = [isolated(one.name) for one in now.facts.review.can_approve] if now is not None else []
        if not names or len(names) > _MOST_NAMES:
            return self.tr("Submit for approval")
        arrow = "←" if self.isRightToLeft() else "→"
        return self.tr("Submit for approval {arrow} {names}").format(arrow=arrow, names=", ".join(names))

    def _why(self, hindrance: Hindrance) -> str:
        now = self._standing.now
        count = QLocale().toString(0 if now is None else now.to_fix or now.to_explain)
        return {
            Hindrance.NOT_ALLOWED: self.tr("Your role may not do this."),
            Hindrance.NO_ACCOUNTS: self.tr("Choose at least one account first."),
            Hindrance.NO_WORDS: self.tr("Write something first."),
            Hindrance.NOT_KEPT: self.tr("Is being saved…"),
            Hindrance.BEING_CHECKED: self.tr("Is being checked…"),
            Hindrance.TO_FIX: self.tr("Fix first: {count}.").format(count=count),
            Hindrance.TO_EXPLAIN: self.tr("Needs a reason first: {count}.").format(count=count),
            Hindrance.PLANNED: self.tr("It is approved and in the queue."),
        }[hindrance]
