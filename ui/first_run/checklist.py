"""The first five steps in a new workspace, ticked off as they are done, until somebody has seen enough of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from scheduler_app.errors import RegisterBroken
from ui import theme, wishes
from ui.one_question import OneQuestion
from ui.pages.home.card import Card
from ui.place import PageName, Place
from ui.shell.page_list import has_page
from ui.states import Family

if TYPE_CHECKING:
    from ui.session import OpenWorkspace

_TWO = 2


@dataclass(frozen=True, slots=True)
class Steps:
    """Which of them are done."""

    sent: bool
    planned: bool
    account: bool
    second_person: bool
    second_keeper: bool

    @property
    def count(self) -> int:
        return sum((self.sent, self.planned, self.account, self.second_person, self.second_keeper))


def read(opened: OpenWorkspace) -> Steps:
    """Runs on a pool thread."""
    from scheduler_app.domain.account import AccountKind
    from scheduler_app.services.outbox import OutboxTab

    app = opened.app
    counts = app.outbox.counts(opened.member.id)
    keys = keepers = 0
    try:
        register = app.members.register()
    except RegisterBroken:
        # This computer has not joined: that is said elsewhere, and nothing is known of keys.
        pass
    else:
        keys, keepers = sum(bool(one.public_key) for one in register.members()), len(set(register.keepers))
    return Steps(
        sent=counts[OutboxTab.SENT] > 0,
        planned=counts[OutboxTab.DUE] > 0,
        account=any(one.kind is not AccountKind.PRACTICE for one in app.directory.accounts()),
        second_person=keys >= _TWO,
        second_keeper=keepers >= _TWO,
    )


class ChecklistCard(Card):
    """Hidden in every workspace but the one that was begun on this computer."""

    go = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("First steps"), parent)
        self.steps: Steps | None = None
        self._question = OneQuestion(self)
        self.dismiss = QPushButton(self.tr("Dismiss"), self)
        self.dismiss.setAccessibleDescription(self.tr("Show the first steps no more"))
        self.dismiss.clicked.connect(self._dismiss)
        self.head.addWidget(self.dismiss)
        self.hide()

    def reload(self, opened: OpenWorkspace) -> None:
        """Read again what is done; nothing is read where the steps are not shown."""
        if wishes.here().now.checklist != opened.workspace.id:
            self.hide()
            return
        self._question.ask(lambda: read(opened), self._show, self.failed.emit)

    def recolour(self) -> None:
        if self.steps is not None:
            self._show(self.steps)

    def _show(self, steps: Steps) -> None:
        self.steps = steps
        self.clear()
        number = QLocale().toString
        self.title.setText(self.tr("First steps: {done} of {all}").format(done=number(steps.count), all=number(5)))
        for done, words, page in (
            (steps.sent, self.tr("Send a first post"), PageName.COMPOSER),
            (steps.planned, self.tr("Plan a post for another day"), PageName.CALENDAR),
            (steps.account, self.tr("Connect the first real account"), PageName.ACCOUNTS),
            (steps.second_person, self.tr("Give a second person a key"), PageName.SETTINGS),
            (steps.second_keeper, self.tr("Let a second administrator keep the root key"), PageName.SETTINGS),
        ):
            self._add(words, page, done=done)
        self.setVisible(bool(wishes.here().now.checklist))

    def _add(self, words: str, page: PageName, *, done: bool) -> None:
        colours = theme.current()
        family = Family.DONE if done else Family.WORKING
        detail = self.tr("Done") if done else ""
        go = (lambda: self.go.emit(Place(page))) if has_page(page) and not done else None
        self.add_row("tick" if done else "next", colours.of(family), words, detail, go)

    def _dismiss(self) -> None:
        here = wishes.here()
        here.wish(replace(here.now, checklist=""))
        self.hide()
