"""The approvals: what waits, one case in sight, and two words about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QFont, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.passage_search import passage_of
from scheduler_app.errors import InvalidInput
from ui.commands import Command, Menu
from ui.family import Family
from ui.messages import Message
from ui.one_question import OneQuestion
from ui.pages.approvals.case import Case, read
from ui.pages.approvals.case_view import CaseView
from ui.pages.approvals.inbox import Inbox
from ui.pages.approvals.inbox_view import InboxView
from ui.pages.approvals.looked_at import LookedAt, safe_together
from ui.pages.approvals.request_dialog import RequestDialog
from ui.place import PageName, Place
from ui.shell.page import Page
from ui.text_direction import isolated
from ui.widgets.banner import Banner
from ui.widgets.banner_zone import BannerZone
from ui.widgets.empty_state import EmptyState
from ui.widgets.letter_key import LetterKey
from ui.widgets.pin_dialog import PinDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from scheduler_app.domain.approval import Passage
    from scheduler_app.services.review import WaitingReview
    from scheduler_app.services.signer import Signer
    from ui.session import OpenWorkspace

_MINUTE_MS = 60_000
_APPROVED = "approved"


class ApprovalsPage(Page):
    """The case in sight is the row that is chosen; a decision brings the next one."""

    name = PageName.APPROVALS
    concerns = frozenset({Kind.APPROVALS, Kind.POSTS, Kind.DELIVERIES, Kind.RULES, Kind.ACCOUNTS, Kind.MEDIA})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looked_at = LookedAt()
        self._cases: dict[PostId, Case] = {}
        self._wanted: PostId | None = None
        self._looker: MemberId | None = None
        self._list_question, self._case_question = OneQuestion(self), OneQuestion(self)
        self.inbox = Inbox(self)
        self.list = InboxView(self.inbox, self)
        self.case_view = CaseView(self._looked_at, self)
        self.together = QPushButton(self)
        self.together.clicked.connect(self._approve_together)
        self.together.hide()
        self._empty = EmptyState("approvals", self.tr("Opening the workspace…"), parent=self)
        self.news, self._waits = BannerZone(self), QLabel(self)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._say_together())
        self.case_view.approve_asked.connect(self.approve)
        self.case_view.changes_asked.connect(self.request_changes)
        self.case_view.next_asked.connect(self.skip)
        for letter, do in (("A", self.approve), ("R", self.request_changes), ("N", self.skip)):
            LetterKey(letter, self.list, do)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.reload)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._cases.clear()
        if self._looker != opened.member.id:
            # What somebody else has seen, and may do, is not what this member has.
            self._looker = opened.member.id
            self._looked_at.forget()
            self.case_view.forget()
        super().show_workspace(opened)
        self._minute.start()
        # The number beside the name of the page is wanted before anybody comes here.
        self.reload()

    def let_go(self) -> None:
        super().let_go()
        self._minute.stop()
        self._list_question.forget()
        self._case_question.forget()

    def take_changes(self, changes: Changes) -> None:
        if changes.kinds & self.concerns:
            # What was read of posts before may no longer be so; together only what is read anew.
            self._cases.clear()
        super().take_changes(changes)

    def reload(self) -> None:
        if self.opened is None:
            return
        app, member = self.opened.app, self.opened.member.id
        self._list_question.ask(lambda: app.approving.inbox(member), partial(self._show, self.opened), self._fail)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.news.remove(_APPROVED)

    def look_at(self, subject: str) -> None:
        self._wanted = PostId(subject)
        row = self.inbox.row_of(self._wanted)
        if row is not None:
            self.list.setCurrentIndex(self.inbox.index(row))

    def say_empty(self, why: str) -> None:
        self.inbox.show_rows(())
        self._empty.say(why)
        self._layers.setCurrentWidget(self._empty)

    def commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "approvals.approve",
                self.tr("&Approve…"),
                self.approve,
                Menu.POST,
                "Ctrl+Return",
                "approvals",
                lambda: self.case_view.case is not None and self.case_view.hindrance() is None,
            ),
            Command(
                "approvals.request",
                self.tr("&Request changes…"),
                self.request_changes,
                Menu.POST,
                enabled=self.case_view.changes.isEnabled,
            ),
            Command(
                "approvals.open",
                self.tr("&Open where it is written"),
                self._open,
                Menu.POST,
                icon="draft",
                enabled=lambda: self.case_view.post_id is not None,
            ),
            Command("approvals.next", self.tr("&Next post"), self.skip, Menu.POST, "Ctrl+Down", closes_group=True),
            Command(
                "approvals.next_version",
                self.tr("Next &version"),
                partial(self.case_view.turn, 1),
                Menu.POST,
                "Ctrl+Tab",
            ),
            Command(
                "approvals.previous_version",
                self.tr("&Previous version"),
                partial(self.case_view.turn, -1),
                Menu.POST,
                "Ctrl+Shift+Tab",
            ),
        )

    def recolour(self) -> None:
        self._empty.recolour()
        self.news.recolour()
        self.case_view.recolour()
        self.list.viewport().update()

    def approve(self) -> None:
        """Ask for the PIN and approve the case in sight, exactly as it was seen."""
        case = self.case_view.case
        if case is None or self.case_view.hindrance() is not None:
            return
        self._approve((case,))

    def request_changes(self) -> None:
        """Ask for a reason and the PIN, and send the case in sight back."""
        case, opened = self.case_view.case, self.opened
        if case is None or opened is None or not case.review.may_approve:
            return
        try:
            passage = self._passage(case, self.case_view.content.chosen_words)
        except InvalidInput as error:
            self.failed.emit(error)
            return
        dialog = RequestDialog(case.review.post.name, passage.words if passage else "", self)
        dialog.accepted.connect(lambda: self._send_back(opened, case, dialog.reason, passage))
        dialog.open()

    def _send_back(self, opened: OpenWorkspace, case: Case, reason: str, passage: Passage | None) -> None:
        about = self.tr("{post} goes back to {name}.").format(post=case.review.post.name, name=self._asker(case))

        def send_back(signer: Signer) -> None:
            opened.app.approving.request_changes(
                signer, case.review.post.id, reason, passage=passage, seen=case.review.seen
            )

        self._ask_pin(self.tr("Request changes"), about, self.tr("Request changes"), send_back, self.reload)

    def _open(self) -> None:
        post_id = self.case_view.post_id
        if post_id is not None:
            self.go.emit(Place(PageName.COMPOSER, post_id))

    def skip(self) -> None:
        """To the next case; after the last one to the first."""
        rows = self.inbox.rowCount()
        if rows:
            self._go_to_row((self.list.currentIndex().row() + 1) % rows)

    def _approve_together(self) -> None:
        cases = self._chosen_cases()
        if self.opened is not None and safe_together(cases, self._looked_at, self.opened.member.id):
            self._approve(cases)

    def _approve(self, cases: tuple[Case, ...]) -> None:
        opened = self.opened
        if opened is None:
            return
        names = "\n".join(f"• {case.review.post.name} ({self._where(case)})" for case in cases)
        about = self.tr("Your signature stands for exactly what you have seen:") + f"\n{names}"

        def sign(signer: Signer) -> None:
            for case in cases:
                opened.app.approving.approve(signer, case.review.post.id, case.review.seen)

        several = self.tr("Approve {count} posts").format(count=self.locale().toString(len(cases)))
        action = self.tr("Approve") if len(cases) == 1 else several
        self._ask_pin(self.tr("Approve"), about, action, sign, partial(self._say_approved, cases))

    def _ask_pin(
        self, title: str, about: str, action: str, work: Callable[[Signer], None], done: Callable[[], None]
    ) -> None:
        if self.opened is None:
            return
        dialog = PinDialog(self.opened, title, about, action, work, lambda _: done(), self._refused, self)
        dialog.open()

    def _say_approved(self, cases: tuple[Case, ...]) -> None:
        """What has no time yet would lie there for ever: say so, and lead to where it gets one or is sent."""
        self.reload()
        self.news.remove(_APPROVED)
        case = cases[0]
        if len(cases) > 1 or not case.is_last_yes or any(item.due_at for item in case.review.items):
            return
        post = case.review.post
        title = self.tr("“{post}” is approved and has no time yet.").format(post=isolated(post.name))
        message = Message("", title, self.tr("It can be sent now, or get a time."), "")
        going, place = self.tr("Go to the post"), Place(PageName.COMPOSER, post.id)
        banner = Banner(
            message, family=Family.READY, action=going, on_action=partial(self.go.emit, place), parent=self.news
        )
        self.news.show_banner(_APPROVED, banner)

    def _refused(self, error: Exception) -> None:
        """Somebody changed it meanwhile, say: what there is now is read again, and why is said."""
        self.failed.emit(error)
        self._cases.clear()
        self.reload()

    def _show(self, asked: OpenWorkspace, rows: tuple[WaitingReview, ...]) -> None:
        if asked is not self.opened:
            return
        waiting = {row.post_id for row in rows}
        self._cases = {post_id: case for post_id, case in self._cases.items() if post_id in waiting}
        self.inbox.show_rows(rows)
        self.counted.emit(sum(row.may_approve for row in rows))
        self._say_waiting(rows)
        if not rows:
            none = self.tr("No posts are waiting for you.")
            self._empty.say(none, self.tr("What officers submit appears here, due first."))
        self._layers.setCurrentWidget(self._split if rows else self._empty)
        if not rows:
            return
        wanted = self.inbox.row_of(self._wanted) if self._wanted else None
        current = self.list.currentIndex()
        row = current.row() if wanted is None and current.isValid() else wanted or 0
        if current.row() != row:
            self._go_to_row(row)
        else:
            self._read(rows[row].post_id)

    def _go_to_row(self, row: int) -> None:
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(self.inbox.index(row), select)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._read(self.inbox.rows[index.row()].post_id)

    def _read(self, post_id: PostId) -> None:
        self._wanted = post_id
        self.chosen.emit(post_id)
        if self.opened is None:
            return
        asked, app, member = self.opened, self.opened.app, self.opened.member.id
        self._case_question.ask(lambda: read(app, member, post_id), partial(self._show_case, asked), self._fail)

    def _show_case(self, asked: OpenWorkspace, case: Case) -> None:
        if asked is not self.opened:
            return
        self._cases[case.review.post.id] = case
        if case.review.post.id == self._wanted:
            self.case_view.show_case(case, asked.member.id)
        self._say_together()

    def _chosen_cases(self) -> tuple[Case, ...]:
        chosen = [self.inbox.rows[index.row()].post_id for index in self.list.selectedIndexes()]
        return tuple(self._cases[one] for one in chosen if one in self._cases)

    def _say_together(self) -> None:
        chosen = len(self.list.selectedIndexes())
        cases = self._chosen_cases()
        self.together.setVisible(chosen > 1)
        self.together.setText(self.tr("Approve {count} posts…").format(count=self.locale().toString(chosen)))
        safe = (
            self.opened is not None
            and len(cases) == chosen
            and safe_together(cases, self._looked_at, self.opened.member.id)
        )
        self.together.setEnabled(safe)
        self.together.setToolTip(
            ""
            if safe
            else self.tr("Together only what you have opened and ticked one by one, and nothing is special about.")
        )

    def _say_waiting(self, rows: tuple[WaitingReview, ...]) -> None:
        number = self.locale().toString
        mine, every = number(sum(row.may_approve for row in rows)), number(len(rows))
        self._waits.setText(self.tr("{mine} for you · {all} in all").format(mine=mine, all=every) if rows else "")

    def _passage(self, case: Case, words: str) -> Passage | None:
        """What the selected words mean. Raises InvalidInput when they stand in several places."""
        if not words:
            return None
        return passage_of({item.account.id: item.content for item in case.review.items}, words)

    def _asker(self, case: Case) -> str:
        asker = case.review.requested_by
        return case.names.get(asker, "") if asker else ""

    def _where(self, case: Case) -> str:
        return ", ".join(item.account.display_name for item in case.review.items)

    def _fail(self, error: Exception) -> None:
        if self.opened is not None:
            self.failed.emit(error)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Approvals"), self)
        larger = QFont(title.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.6)
        larger.setWeight(QFont.Weight.DemiBold)
        title.setFont(larger)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._waits)
        side = QWidget(self)
        listed = QVBoxLayout(side)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.addWidget(self.list, 1)
        listed.addWidget(self.together)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(side)
        self._split.addWidget(self.case_view)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 7)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(14)
        self._split.setSizes([260, 900])
        room = QWidget(self)
        self._layers = QStackedLayout(room)
        self._layers.addWidget(self._empty)
        self._layers.addWidget(self._split)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.news)
        column.addWidget(room, 1)
