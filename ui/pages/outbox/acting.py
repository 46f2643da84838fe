"""Carries out what somebody wants done about deliveries: asks what there is to ask, then writes on a thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from scheduler_app.domain.delivery import IN_PLAN
from scheduler_app.errors import SchedulerError
from ui import background
from ui.by_hand.post_dialog import PostDialog
from ui.pages.outbox.causes import Cause, Remedy
from ui.pages.outbox.deeds import Deed
from ui.pages.outbox.found_dialog import FoundDialog
from ui.pages.outbox.time_dialog import TimeDialog
from ui.place import PageName, Place
from ui.sending_now.dialog import SendNowDialog
from ui.text_direction import isolated

if TYPE_CHECKING:
    from datetime import datetime

    from scheduler_app.domain.account import Account
    from scheduler_app.domain.ids import AccountId
    from scheduler_app.services.outbox import CalendarEntry
    from ui.pages.outbox.story import Story
    from ui.session import OpenWorkspace

_Deliveries = Sequence["CalendarEntry"]


class Acting(QObject):
    """``failed`` carries what could not be done; ``go`` a Place; ``done`` comes after something was written.

    ``open_address`` shows a network's page in the person's browser.
    """

    failed = Signal(object)
    go = Signal(object)
    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._opened: OpenWorkspace | None = None
        self._story: Story | None = None
        self.open_address: Callable[[str], None] = _in_browser

    def act_for(self, opened: OpenWorkspace | None) -> None:
        """Act in this workspace from now on, as its member; in none with None."""
        self._opened = opened

    def know(self, story: Story | None) -> None:
        """What is chosen, as it was read last."""
        self._story = story

    def do(self, deed: Deed, entries: _Deliveries) -> None:
        """Begin it; where something has to be asked, a dialog opens."""
        opened = self._opened
        if opened is None or not entries:
            return
        first = entries[0]
        careful = self.tr("Look at the account first. If the post is there, readers would see it twice.")
        begin: dict[Deed, Callable[[], None]] = {
            Deed.POST_BY_HAND: lambda: self._post(opened, first),
            Deed.IT_IS_THERE: lambda: self._ask_where(opened, first),
            Deed.SEND_AGAIN: lambda: self._ask_when(opened, entries, careful),
            Deed.SEND_NOW: lambda: self._send_now(opened, first),
            Deed.TRY_AGAIN: lambda: self._try_again(opened, entries),
            Deed.RECONNECT: lambda: self._sign_in(opened, first.account_id),
            Deed.ANOTHER_TIME: lambda: self._ask_when(opened, entries),
            Deed.MOVE: lambda: self._ask_when(opened, entries),
            Deed.LOOK: lambda: look_at(first.address),
            Deed.OPEN: lambda: self.go.emit(Place(PageName.COMPOSER, first.post_id)),
            Deed.COPY_TEXT: lambda: self._copy_text(first),
            Deed.COPY_ADDRESS: lambda: QGuiApplication.clipboard().setText(first.address),
            Deed.CANCEL: lambda: self._ask_whether(opened, entries),
        }
        if deed in begin:
            begin[deed]()

    def mend(self, cause: Cause, remedy: Remedy) -> None:
        """What stopped for one cause is tried again together; after a new sign-in where it needs one."""
        opened = self._opened
        if opened is None:
            return
        if remedy is Remedy.RETRY:
            self._try_again(opened, cause.entries)
            return
        after = cause.entries if remedy is Remedy.SIGN_IN_AND_RETRY else ()
        self._sign_in(opened, cause.account_id, after)

    def _sign_in(self, opened: OpenWorkspace, account_id: AccountId, retried: _Deliveries = ()) -> None:
        """Sign the account in anew, as exactly who it is; then ``retried`` are tried again."""
        app = opened.app
        background.run(
            lambda: next(one for one in app.directory.accounts() if one.id == account_id),
            lambda account: self._ask_sign_in(opened, account, retried),
            self.failed.emit,
            self,
        )

    def _ask_sign_in(self, opened: OpenWorkspace, account: Account, retried: _Deliveries) -> None:
        if opened is not self._opened:
            return
        from ui.pages.accounts.adding.dialog import AddAccountDialog

        dialog = AddAccountDialog(opened, self._parent, again=account, open_address=self.open_address)
        dialog.failed.connect(self.failed)
        if retried:
            dialog.connected.connect(lambda _id: self._try_again(opened, retried))
        dialog.open()

    def _try_again(self, opened: OpenWorkspace, entries: _Deliveries) -> None:
        """Only what failed: what the same posts have on other accounts is not touched."""
        app, actor = opened.app, opened.member.id
        self._write([partial(app.settling.send_again_now, actor, one.delivery_id) for one in entries])

    def _copy_text(self, entry: CalendarEntry) -> None:
        if self._story is not None and self._story.entry.delivery_id == entry.delivery_id:
            QGuiApplication.clipboard().setText(self._story.text)

    def _ask_where(self, opened: OpenWorkspace, entry: CalendarEntry) -> None:
        dialog = FoundDialog(entry, self._parent)
        app, actor = opened.app, opened.member.id

        def write() -> None:
            say = app.by_hand.posted if entry.by_hand else app.settling.it_is_there
            self._write([partial(say, actor, entry.delivery_id, dialog.address)])

        dialog.accepted.connect(write)
        dialog.open()

    def _post(self, opened: OpenWorkspace, entry: CalendarEntry) -> None:
        dialog = PostDialog(opened, entry, self._parent)
        dialog.settled.connect(self.done)
        dialog.failed.connect(self.failed)
        dialog.open()

    def _send_now(self, opened: OpenWorkspace, entry: CalendarEntry) -> None:
        dialog = SendNowDialog(opened, entry.post_id, self._parent, only=[entry.account_id])
        dialog.sent.connect(self.done)
        dialog.open()

    def _ask_when(self, opened: OpenWorkspace, entries: _Deliveries, warning: str = "") -> None:
        dialog = TimeDialog(opened, entries, warning, self._parent)
        dialog.accepted.connect(lambda: self._plan(opened, entries, dialog.wall))
        dialog.open()

    def _plan(self, opened: OpenWorkspace, entries: _Deliveries, wall: datetime) -> None:
        app, actor = opened.app, opened.member.id
        self._write(
            [
                partial(
                    app.scheduling.move if one.state in IN_PLAN else app.settling.send_again,
                    actor,
                    one.delivery_id,
                    wall,
                )
                for one in entries
            ]
        )

    def _ask_whether(self, opened: OpenWorkspace, entries: _Deliveries) -> None:
        """What is cancelled does not come back by itself: the one thing that is asked about."""
        box = QMessageBox(self._parent)
        box.setObjectName("cancelling")
        box.setWindowTitle(self.tr("Cancel"))
        if len(entries) == 1:
            words = self.tr("{post} will not be sent to {account}.").format(
                post=isolated(entries[0].post_name), account=isolated(f"@{entries[0].handle.removeprefix('@')}")
            )
        else:
            words = self.tr("{count} deliveries will not be sent.").format(count=QLocale().toString(len(entries)))
        box.setText(words)
        box.setInformativeText(self.tr("The post itself stays, and can be planned anew."))
        going = box.addButton(self.tr("Take out of the plan"), QMessageBox.ButtonRole.DestructiveRole)
        keeping = box.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keeping)
        box.setEscapeButton(keeping)
        app, actor = opened.app, opened.member.id
        going.clicked.connect(
            lambda: self._write(
                [
                    partial(
                        app.scheduling.cancel if one.state in IN_PLAN else app.settling.cancel, actor, one.delivery_id
                    )
                    for one in entries
                ]
            )
        )
        box.finished.connect(box.deleteLater)
        box.open()

    def _write(self, works: Sequence[Callable[[], object]]) -> None:
        """Each by itself: what cannot be done to one is said, and does not keep the others from it."""
        background.run(lambda: _each(works), self._tell, self.failed.emit, self)

    def _tell(self, refused: tuple[SchedulerError, ...]) -> None:
        for error in refused[:1]:
            self.failed.emit(error)
        self.done.emit()


def _in_browser(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))


def _each(works: Sequence[Callable[[], object]]) -> tuple[SchedulerError, ...]:
    refused = []
    for work in works:
        try:
            work()
        except SchedulerError as error:
            refused.append(error)
    return tuple(refused)


def look_at(address: str) -> None:
    """Open it in the browser. It came from a network: only what a browser shows is opened, nothing that would run."""
    where = QUrl(address)
    if where.scheme() in ("http", "https") or (where.isLocalFile() and where.path().endswith(".html")):
        QDesktopServices.openUrl(where)
