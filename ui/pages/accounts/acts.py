"""What is done about the account in sight: looked at, signed out, filed, coloured, taken out of service."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from scheduler_app.domain.workspace import Right
from scheduler_app.errors import SchedulerError
from ui import background, messages
from ui.pages.accounts import said
from ui.pages.accounts.adding.dialog import AddAccountDialog, in_browser
from ui.pages.accounts.out_dialog import OutDialog
from ui.pages.accounts.papers_dialog import PapersDialog
from ui.text_direction import isolated

if TYPE_CHECKING:
    from scheduler_app.domain.account import Account, Band
    from scheduler_app.domain.account_papers import AccountPapers
    from scheduler_app.services.account_list import AccountLine
    from ui.pages.accounts.details import Details
    from ui.session import OpenWorkspace


class AccountActs(QObject):
    """Asks the services on threads; what changed comes back to the page as every change does."""

    failed = Signal(object)
    connected = Signal(object)
    """The id of an account that was added or signed in again."""

    def __init__(self, details: Details, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._details = details
        self._opened: OpenWorkspace | None = None
        self._adding: AddAccountDialog | None = None
        self.open_address: Callable[[str], None] = in_browser
        details.check_asked.connect(self.check)
        details.sign_in_asked.connect(self.sign_in_again)
        details.sign_out_asked.connect(self.ask_sign_out)
        details.papers_asked.connect(self.change_papers)
        details.week_asked.connect(self.show_week)
        details.out_asked.connect(self.take_out)
        details.back_asked.connect(self.put_back)
        details.band_chosen.connect(self.choose_band)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened

    def let_go(self) -> None:
        self._opened = None
        if self._adding is not None and isValid(self._adding):
            self._adding.reject()

    @property
    def may_check(self) -> bool:
        line, opened = self._details.line, self._opened
        if line is None or opened is None or self._details.isHidden():
            return False
        return line.signs_in and line.speaks_here and opened.member.may_on(Right.CONNECT, line.account.id)

    def check(self) -> None:
        """Ask the network how the account is; this may take as long as networks do."""
        if not self.may_check or self._opened is None or self._details.line is None:
            return
        app, actor, line = self._opened.app, self._opened.member.id, self._details.line
        self._details.say_looked(self.tr("Asking the network…"))
        background.run(
            lambda: app.connecting.check(actor, line.account.id),
            lambda report: self._say_of(line, said.report(report)),
            lambda error: self._could_not_look(line, error),
            self,
            slow=True,
        )

    @property
    def may_add(self) -> bool:
        return self._opened is not None and self._opened.member.may(Right.CONNECT)

    def add(self) -> None:
        """Connect an account, step by step."""
        if self.may_add:
            self._begin_adding()

    def sign_in_again(self) -> None:
        """Sign the account in sight in anew, as exactly who it is."""
        if self.may_add and self._details.line is not None:
            self._begin_adding(again=self._details.line.account)

    def _begin_adding(self, again: Account | None = None) -> None:
        if self._opened is None:
            return
        dialog = AddAccountDialog(self._opened, self._window, again=again, open_address=self.open_address)
        dialog.failed.connect(self.failed)
        dialog.connected.connect(self.connected)
        self._adding = dialog
        dialog.open()

    def ask_sign_out(self) -> None:
        line = self._details.line
        if line is None:
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Remove the sign-in"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr(
                "This computer forgets what signs {account} in, and tells the network where it can be told. Nothing "
                "is sent for it from here until somebody signs in again. Its posts and its record stay."
            ).format(account=isolated(line.account.handle))
        )
        remove = box.addButton(self.tr("Remove the sign-in"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.buttonClicked.connect(lambda pressed: self._sign_out(line) if pressed is remove else None)
        box.open()

    def change_papers(self) -> None:
        line = self._details.line
        if line is None:
            return
        dialog = PapersDialog(line.account.handle, line.papers, self._window)
        dialog.filed.connect(lambda papers: self._file(dialog, line, papers))
        dialog.open()

    def show_week(self) -> None:
        """The hours at which the mission of the account in sight speaks."""
        line, opened = self._details.line, self._opened
        if line is not None and opened is not None:
            from ui.pages.composer.when.queue_dialog import QueueDialog

            dialog = QueueDialog(opened, self._window, first=line.mission.id)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def take_out(self) -> None:
        line = self._details.line
        if line is None:
            return
        dialog = OutDialog(line.account.handle, self._window)
        dialog.accepted.connect(lambda: self._take_out(line, dialog.reason))
        dialog.open()

    def put_back(self) -> None:
        line, opened = self._details.line, self._opened
        if line is not None and opened is not None:
            self._do(lambda: opened.app.keeping_accounts.put_back(opened.member.id, line.account.id))

    def choose_band(self, band: Band) -> None:
        line, opened = self._details.line, self._opened
        if line is not None and opened is not None:
            self._do(lambda: opened.app.keeping_accounts.choose_band(opened.member.id, line.account.id, band))

    def _take_out(self, line: AccountLine, reason: str) -> None:
        opened = self._opened
        if opened is not None:
            self._do(lambda: opened.app.keeping_accounts.take_out(opened.member.id, line.account.id, reason))

    def _sign_out(self, line: AccountLine) -> None:
        opened = self._opened
        if opened is None:
            return
        self._details.say_looked(self.tr("Removing the sign-in…"))
        background.run(
            lambda: opened.app.connecting.disconnect(opened.member.id, line.account.id),
            lambda _: self._say_of(line, self.tr("The sign-in is removed from this computer.")),
            lambda error: self._could_not_look(line, error),
            self,
            slow=True,
        )

    def _file(self, dialog: PapersDialog, line: AccountLine, papers: AccountPapers) -> None:
        opened = self._opened
        if opened is None:
            return
        background.run(
            lambda: opened.app.account_papers.file(opened.member.id, line.account.id, papers),
            lambda _: dialog.accept(),
            lambda error: self._could_not_file(dialog, error),
            dialog,
        )

    def _could_not_file(self, dialog: PapersDialog, error: Exception) -> None:
        if isinstance(error, SchedulerError):
            dialog.say(messages.of_error(error).as_line())
        else:
            self.failed.emit(error)

    def _do(self, op: Callable[[], Any]) -> None:
        background.run(op, lambda _: None, self.failed.emit, self)

    def _say_of(self, line: AccountLine, words: str) -> None:
        shown = self._details.line
        if shown is not None and shown.account.id == line.account.id:
            self._details.say_looked(words)

    def _could_not_look(self, line: AccountLine, error: Exception) -> None:
        if isinstance(error, SchedulerError):
            self._say_of(line, messages.of_error(error).as_line())
        else:
            self._say_of(line, "")
            self.failed.emit(error)
