"""Posting by hand, step by step: the account's page, what to put there, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from shutil import copyfile, rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scheduler_app.domain.slot import zone_named
from scheduler_app.errors import SchedulerError
from ui import background, icons, messages, theme
from ui.by_hand.not_posted_dialog import NotPostedDialog
from ui.by_hand.what_to_post import WhatToPost
from ui.text_direction import isolated
from ui.widgets.line_label import line_label
from ui.widgets.trouble_line import TroubleLine
from ui.zone_names import clock_text

if TYPE_CHECKING:
    from scheduler_app.services.by_hand import ToPost
    from scheduler_app.services.outbox import CalendarEntry
    from ui.session import OpenWorkspace

# Somebody else has it: what became of it can be said all the same.
_WITH_SOMEBODY = "by_hand.taken"


def in_browser(address: str) -> None:
    """Show a page in the person's own browser, if it is one."""
    where = QUrl(address)
    if where.scheme() in ("http", "https"):
        QDesktopServices.openUrl(where)


class PostDialog(QDialog):
    """Opening it takes the delivery. ``settled`` comes when somebody said what became of it.

    Closing it says nothing: it stays with whoever took it. ``open_address`` shows a page in the browser.
    """

    settled = Signal()
    failed = Signal(object)

    def __init__(
        self,
        opened: OpenWorkspace,
        entry: CalendarEntry,
        parent: QWidget | None = None,
        *,
        open_address: Callable[[str], None] = in_browser,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._opened, self._entry, self._open_address = opened, entry, open_address
        # The copies of the pictures are gone when the dialog is.
        folder = Path(mkdtemp(prefix="duta-"))
        self.finished.connect(lambda _result: rmtree(folder, ignore_errors=True))
        self.what: WhatToPost | None = None
        self._page = ""
        self._lay_out()
        self._say_ready(taken=False)
        app, actor = opened.app, opened.member.id
        background.run(
            lambda: _with_copies(app.by_hand.take(actor, entry.delivery_id), folder),
            lambda found: self._show(*found),
            self._could_not_take,
            self,
            slow=True,
        )

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Post by hand"))
        handle = isolated(f"@{self._entry.handle.removeprefix('@')}")
        account = f"{isolated(self._entry.mission_name)} {handle}"
        self.head = line_label(f"{isolated(self._entry.post_name)} → {account}", self)
        font = QFont(self.head.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setWeight(QFont.Weight.DemiBold)
        self.head.setFont(font)
        self.state = line_label(self.tr("Looking whether it may leave…"), self, QColor(theme.current().muted))
        self.page = QPushButton(self.tr("&Open the account's page"), self)
        icons.put_on(self.page, "link", QColor(theme.current().text))
        self.page.setAutoDefault(False)
        self.page.clicked.connect(lambda: self._open_address(self._page))
        self.trouble = TroubleLine(self)
        self._label = QLabel(self.tr("&Address of the post, if you have it"), self)
        self.address = QLineEdit(self)
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.setPlaceholderText("https://")
        self._label.setBuddy(self.address)
        self.posted = self._button(self.tr("It is &posted"), self._say_posted)
        self.posted.setObjectName("primary")
        self.not_posted = self._button(self.tr("&Not posted…"), self._ask_why)
        self.put_back = self._button(self.tr("Put it &back"), self._put_back)
        self.put_back.setToolTip(self.tr("It is due as before, for whoever takes it next."))
        self.close_button = self._button(self.tr("Close"), self.reject)
        buttons = QHBoxLayout()
        for button in (self.put_back, self.not_posted):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.close_button, self.posted):
            buttons.addWidget(button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 18, 20, 16)
        self.column.setSpacing(10)
        self.column.addWidget(self.head)
        self.column.addWidget(self.state)
        self.column.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeading)
        self._room = QVBoxLayout()
        self.column.addLayout(self._room, 1)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self._label)
        self.column.addWidget(self.address)
        self.column.addSpacing(4)
        self.column.addLayout(buttons)
        height = self.fontMetrics().height()
        self.setMinimumWidth(height * 32)

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _say_ready(self, *, taken: bool, told: bool = False) -> None:
        """``taken`` by oneself, or ``told`` that it is with somebody whose word may be brought."""
        self.page.setVisible(taken)
        for widget in (self._label, self.address, self.posted, self.not_posted):
            widget.setVisible(taken or told)
        self.put_back.setVisible(taken)

    def _show(self, what: ToPost, files: tuple[Path, ...]) -> None:
        self._page = what.account.address
        self.page.setText(self.tr("&Open the account's page on {network}").format(network=isolated(what.network_name)))
        zone = zone_named(self._opened.workspace.home_zone)
        self.state.setText(
            self.tr(
                "It is yours since {time}; nobody else is shown it. Post it as it stands here, then say so within an "
                "hour: without a word nobody knows whether it was posted."
            ).format(time=clock_text(QLocale(), what.since.astimezone(zone)))
        )
        self.what = WhatToPost(what, files, self)
        self._room.addWidget(self.what, 1)
        self._say_ready(taken=True)
        height = self.fontMetrics().height()
        self.what.setMinimumHeight(min(self.what.whole_height(), height * 22))
        self.adjustSize()
        self.page.setFocus()

    def _could_not_take(self, error: Exception) -> None:
        if not isinstance(error, SchedulerError):
            self.failed.emit(error)
            self.reject()
            return
        self.state.hide()
        self.trouble.say(messages.of_error(error).as_line())
        self._say_ready(taken=False, told=error.code == _WITH_SOMEBODY)
        self.adjustSize()

    def _say_posted(self) -> None:
        app, actor, where = self._opened.app, self._opened.member.id, self.address.text()
        self._settle(lambda: app.by_hand.posted(actor, self._entry.delivery_id, where))

    def _ask_why(self) -> None:
        dialog = NotPostedDialog(self)
        app, actor = self._opened.app, self._opened.member.id
        dialog.accepted.connect(
            lambda: self._settle(partial(app.by_hand.not_posted, actor, self._entry.delivery_id, dialog.reason))
        )
        dialog.open()

    def _put_back(self) -> None:
        app, actor = self._opened.app, self._opened.member.id

        def put_back() -> None:
            from scheduler_app.services.by_hand import NotPosted

            app.by_hand.not_posted(actor, self._entry.delivery_id, "", NotPosted.LATER)

        self._settle(put_back)

    def _settle(self, say: Callable[[], object]) -> None:
        self.trouble.say("")
        self._press(may=False)
        background.run(say, lambda _: self._is_settled(), self._could_not_settle, self)

    def _is_settled(self) -> None:
        self.settled.emit()
        self.accept()

    def _could_not_settle(self, error: Exception) -> None:
        self._press(may=True)
        if isinstance(error, SchedulerError):
            self.trouble.say(messages.of_error(error).as_line())
        else:
            self.failed.emit(error)

    def _press(self, *, may: bool) -> None:
        for button in (self.posted, self.not_posted, self.put_back):
            button.setEnabled(may)


def _with_copies(what: ToPost, folder: Path) -> tuple[ToPost, tuple[Path, ...]]:
    """Runs on a pool thread: other windows want pictures under names that end as they should."""
    pictures = [picture for part in what.parts for picture in part.pictures]
    return what, tuple(Path(copyfile(one.file.path, folder / one.name)) for one in pictures)
