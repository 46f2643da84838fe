"""The accounts: all of them in one list, and one of them in detail beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId
from ui.commands import Command, Menu
from ui.one_question import OneQuestion
from ui.pages.accounts.account_table import AccountTable
from ui.pages.accounts.acts import AccountActs
from ui.pages.accounts.details import Details
from ui.pages.accounts.table_view import AccountTableView
from ui.place import PageName
from ui.shell.page import Page
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from scheduler_app.services.account_list import AccountLine, AccountStory
    from scheduler_app.services.spending import OfAccount
    from ui.session import OpenWorkspace


class AccountsPage(Page):
    """Choosing a row shows its details; closing them gives the list its whole width again."""

    name = PageName.ACCOUNTS
    concerns = frozenset({Kind.ACCOUNTS, Kind.MISSIONS, Kind.DELIVERIES, Kind.ATTEMPTS, Kind.WORKSPACE})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: AccountId | None = None
        self._question = OneQuestion(self)
        self._story_question = OneQuestion(self)
        self.table = AccountTable(self)
        self.view = AccountTableView(self.table, self)
        self.details = Details(self)
        self.acts = AccountActs(self.details, self)
        self.field = QLineEdit(self)
        self.waiting = QCheckBox(self)
        self._empty = EmptyState("accounts", self.tr("Opening the workspace…"), parent=self)
        self._lay_out()
        self.details.hide()
        self.details.close_asked.connect(self.close_details)
        self.acts.failed.connect(self.failed)
        self.acts.connected.connect(self.look_at)
        self.field.textChanged.connect(lambda _words: self._narrow())
        self.waiting.toggled.connect(lambda _on: self._narrow())
        self.view.selectionModel().currentRowChanged.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.view.clicked.connect(self._choose)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self.acts.show_workspace(opened)
        if self.details.line is not None:
            self.details.show_account(self.details.line, opened.member)
        may = self.acts.may_add
        self.add.setEnabled(may)
        why = "" if may else self.tr("Only an administrator connects accounts.")
        self.add.setToolTip(why)
        self.add.setAccessibleDescription(why)
        super().show_workspace(opened)
        # The number beside the name of the page is wanted before anybody comes here.
        self.reload()

    def let_go(self) -> None:
        super().let_go()
        self._question.forget()
        self._story_question.forget()
        self.acts.let_go()

    def reload(self) -> None:
        if self.opened is None:
            return
        opened = self.opened
        self._question.ask(
            lambda: opened.app.account_list.read(opened.member.id), partial(self._show, opened), self._fail
        )

    def look_at(self, subject: str) -> None:
        self._wanted = AccountId(subject)
        self._choose_wanted()

    def say_empty(self, why: str) -> None:
        self.table.show_rows(())
        self._empty.say(why)
        self._layers.setCurrentWidget(self._empty)

    def regions(self) -> tuple[QWidget, ...]:
        return (self.field, self.view, self.details) if not self.details.isHidden() else (self.field, self.view)

    def commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "accounts.add",
                self.tr("&Add an account…"),
                self.acts.add,
                Menu.TOOLS,
                icon="add",
                enabled=lambda: self.acts.may_add,
            ),
            Command(
                "accounts.check",
                self.tr("&Check the account now"),
                self.acts.check,
                Menu.TOOLS,
                icon="refresh",
                enabled=lambda: self.acts.may_check,
            ),
            Command(
                "accounts.close",
                self.tr("Close the &details"),
                self.close_details,
                Menu.VIEW,
                enabled=lambda: not self.details.isHidden(),
                closes_group=True,
            ),
        )

    def remembered(self) -> dict[str, str]:
        return {"waiting": "yes" if self.waiting.isChecked() else "", "words": self.field.text()}

    def recall(self, remembered: dict[str, str]) -> None:
        self.waiting.setChecked(remembered.get("waiting") == "yes")
        self.field.setText(remembered.get("words", ""))

    def recolour(self) -> None:
        self._empty.recolour()
        self.details.recolour()
        self.view.share_width()
        self.view.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.details.isHidden():
            self.close_details()
        else:
            super().keyPressEvent(event)

    def close_details(self) -> None:
        """Give the list its whole width again; the row stays chosen."""
        if not self.details.isHidden():
            self.details.hide()
            self.view.setFocus()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Accounts"), self)
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        self.head = QHBoxLayout()
        self.head.addWidget(title, 1)
        self.add = QPushButton(self.tr("Add an account…"), self)
        self.add.setObjectName("primary")
        self.add.clicked.connect(self.acts.add)
        self.head.addWidget(self.add)
        self.field.setPlaceholderText(self.tr("Find by name, network, mission, country or language"))
        self.field.setAccessibleName(self.tr("Find an account"))
        self.field.setClearButtonEnabled(True)
        self.waiting.setText(self.tr("Needs attention"))
        narrowing = QHBoxLayout()
        narrowing.setSpacing(16)
        narrowing.addWidget(self.field, 1)
        narrowing.addWidget(self.waiting)
        beside = QSplitter(Qt.Orientation.Horizontal, self)
        beside.setChildrenCollapsible(False)
        beside.setHandleWidth(16)
        beside.addWidget(self.view)
        beside.addWidget(self.details)
        beside.setStretchFactor(0, 3)
        beside.setStretchFactor(1, 2)
        self._layers = QStackedLayout()
        self._layers.addWidget(self._empty)
        self._layers.addWidget(beside)
        self._beside = beside
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addLayout(self.head)
        column.addLayout(narrowing)
        column.addLayout(self._layers, 1)
        self.setAccessibleName(self.tr("Accounts"))

    def _narrow(self) -> None:
        self.table.narrow(self.field.text(), waiting_only=self.waiting.isChecked())
        self._say_what_is_there()

    def _show(self, opened: OpenWorkspace, rows: tuple[AccountLine, ...]) -> None:
        if opened is not self.opened:
            return
        self.table.show_rows(rows)
        waiting = self.table.count_waiting
        words = self.tr("Needs attention")
        self.waiting.setText(f"{words}  {QLocale().toString(waiting)}" if waiting else words)
        self.counted.emit(waiting)
        self._say_what_is_there()
        self._choose_wanted()
        shown = self.details.line
        if shown is not None and not self.details.isHidden():
            again = self.table.line_of(shown.account.id)
            if again is None:
                self.details.hide()
            else:
                self._show_details(again)

    def _say_what_is_there(self) -> None:
        if self.table.rows:
            self._layers.setCurrentWidget(self._beside)
            return
        if self.table.empty:
            why = self.tr("There is no account yet.")
            way = self.tr("Start with practice accounts to try things safely, or connect your first real account.")
        elif self.waiting.isChecked() and not self.field.text():
            why, way = self.tr("No account needs attention."), self.tr("Untick the box to see all of them.")
        else:
            why, way = self.tr("No account is called that."), self.tr("Try other words.")
        self._empty.say(why, way)
        self._layers.setCurrentWidget(self._empty)

    def _choose_wanted(self) -> None:
        if self._wanted is None or self.table.empty:
            return
        if self.table.row_of(self._wanted) is None:
            self.field.clear()
            self.waiting.setChecked(False)
        row = self.table.row_of(self._wanted)
        self._wanted = None
        if row is not None:
            self.view.setCurrentIndex(self.table.index(row, 0))
            self._choose(self.table.index(row, 0))

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if index.isValid() and index.row() < len(self.table.rows):
            self._show_details(self.table.rows[index.row()])

    def _show_details(self, line: AccountLine) -> None:
        if self.opened is None:
            return
        opened = self.opened
        self.details.show_account(line, opened.member)
        if self.details.isHidden():
            self.details.show()
            room = self._beside.width()
            self._beside.setSizes([room * 11 // 20, room * 9 // 20])
        app, actor, account_id = opened.app, opened.member.id, line.account.id

        def read() -> tuple[AccountStory, OfAccount | None]:
            spent = next((one for one in app.spending.report(actor).accounts if one.account.id == account_id), None)
            return app.account_list.story(actor, account_id), spent

        self._story_question.ask(read, partial(self._tell, account_id), self._fail)

    def _tell(self, account_id: AccountId, told: tuple[AccountStory, OfAccount | None]) -> None:
        shown = self.details.line
        if shown is not None and shown.account.id == account_id:
            self.details.tell(*told)

    def _fail(self, error: Exception) -> None:
        if self.opened is not None:
            self.failed.emit(error)
