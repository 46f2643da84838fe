"""One post before its approver: each showing under a tab, and beside it what there is to know."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.approval import ApprovalGap
from scheduler_app.domain.ids import PostId
from ui import messages
from ui.pages.approvals.case import Case, Showing
from ui.pages.approvals.checklist import Checklist
from ui.pages.approvals.looked_at import Check, Hindrance, LookedAt
from ui.pages.approvals.readers_view import ReadersView
from ui.pages.approvals.standing import Standing
from ui.text_direction import isolated
from ui.widgets.content_view import ContentView
from ui.widgets.line_label import line_label


class CaseView(QWidget):
    """Approving is possible only after every showing was opened; the button says what is missing."""

    approve_asked = Signal()
    changes_asked = Signal()
    next_asked = Signal()

    def __init__(self, looked_at: LookedAt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case: Case | None = None
        self._member_id = ""
        self._looked_at = looked_at
        self._name = line_label("", self)
        larger = QFont(self._name.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.25)
        larger.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(larger)
        self._targets = QLabel(self)
        self._targets.setTextFormat(Qt.TextFormat.PlainText)
        self._targets.setWordWrap(True)
        for label in (self._name, self._targets):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tabs.setAccessibleName(self.tr("What each account would show"))
        self.tabs.currentChanged.connect(self._open)
        self.content, self.readers_view = ContentView(self), ReadersView(self)
        self.as_readers = QCheckBox(self.tr("As readers &see it"), self)
        self.as_readers.toggled.connect(self._turn_to)
        self.standing = Standing(self)
        self.checklist = Checklist(self)
        self.checklist.ticked.connect(self._tick)
        self.changes = QPushButton(self.tr("Request changes"), self)
        self.changes.clicked.connect(self.changes_asked)
        self.skip = QPushButton(self.tr("Next"), self)
        self.skip.clicked.connect(self.next_asked)
        self.approve = QPushButton(self.tr("Approve"), self)
        self.approve.setObjectName("primary")
        self.approve.clicked.connect(self.approve_asked)
        self.why_not = QLabel(self)
        self.why_not.setWordWrap(True)
        self._lay_out()
        # There is nothing to say yes to yet.
        self.setEnabled(False)

    def show_case(self, case: Case, member_id: str) -> None:
        """Show this post; the tab in sight stays when it is the same post."""
        same = self.case is not None and self.case.review.post.id == case.review.post.id
        chosen = self.tabs.currentIndex() if same else 0
        self.case, self._member_id = case, member_id
        self.setEnabled(True)
        self._name.setText(case.review.post.name)
        handles = [f"{isolated(item.account.display_name)}" for item in case.review.items]
        self._targets.setText(self.tr("To: {accounts}").format(accounts=", ".join(handles)))
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for showing in case.showings:
            self.tabs.addTab(_tab_words(showing))
        self.tabs.setCurrentIndex(max(0, min(chosen, len(case.showings) - 1)))
        self.tabs.blockSignals(False)
        self.checklist.show_ticked(self._looked_at.ticked(case))
        self._open(self.tabs.currentIndex())

    def forget(self) -> None:
        """Show nothing any more that could be decided about, until a case is shown again."""
        self.case = None
        self._say_ready()

    @property
    def post_id(self) -> PostId | None:
        return None if self.case is None else self.case.review.post.id

    def hindrance(self) -> Hindrance | None:
        return None if self.case is None else self._looked_at.hindrance(self.case, self._member_id)

    def turn(self, by: int) -> None:
        """To the next showing, round and round."""
        if self.tabs.count():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def recolour(self) -> None:
        self.content.recolour()
        self.readers_view.recolour()
        self.standing.recolour()

    def _open(self, position: int) -> None:
        if self.case is None or not 0 <= position < len(self.case.showings):
            return
        showing = self.case.showings[position]
        self.content.show_content(showing.first.content, self.case.pictures)
        reader = self.case.readers.get(showing.first.account.id)
        if reader is not None:
            self.readers_view.show_version(reader, showing.first.content, self.case.pictures)
        self.standing.show_case(self.case, showing)
        # What nobody can see is not looked at: a page behind another, say.
        if self.isVisible():
            self._looked_at.open(showing)
        for number, one in enumerate(self.case.showings):
            mark = "✓ " if self._looked_at.has_opened(one) else ""
            self.tabs.setTabText(number, mark + _tab_words(one))
        self._say_ready()

    def _turn_to(self, as_readers: bool) -> None:
        """The words with all that belongs to them, or the post in the look of its network."""
        self._views.setCurrentWidget(self.readers_view if as_readers else self.content)

    def _tick(self, check: Check, done: bool) -> None:
        if self.case is not None:
            self._looked_at.check(self.case, check, done=done)
            self._say_ready()

    def _say_ready(self) -> None:
        hindrance = self.hindrance()
        self.approve.setEnabled(self.case is not None and hindrance is None)
        self.why_not.setText("" if hindrance is None else self._words(hindrance))
        self.why_not.setVisible(hindrance is not None)
        self.approve.setAccessibleDescription(self.why_not.text())
        self.changes.setEnabled(self.case is not None and self.case.review.may_approve)

    def _words(self, hindrance: Hindrance) -> str:
        case = self.case
        if hindrance is Hindrance.NOT_ALLOWED and case is not None and case.review.hindrance is not None:
            own = case.review.hindrance is ApprovalGap.OWN_WORK
            why = (
                self.tr("You wrote or edited this post, so another person must approve it.")
                if own
                else messages.of_code(case.review.hindrance.value).title
            )
            who = ", ".join(isolated(one.name) for one in case.review.can_approve)
            can = self.tr("Can approve: {names}").format(names=who) if who else self.tr("Nobody else can approve it.")
            return f"{why} {can}"
        return {
            Hindrance.NOT_ALLOWED: self.tr("You may not approve this post."),
            Hindrance.GIVEN: self.tr("You have approved it. It waits for somebody else."),
            Hindrance.BLOCKED: self.tr("Something must be fixed first: see the checks."),
            Hindrance.NOT_OPENED: self.tr("Open every version first: those without a tick."),
            Hindrance.NOT_CHECKED: self.tr("Tick what you have looked at first."),
        }[hindrance]

    def _lay_out(self) -> None:
        self._views = QStackedWidget(self)
        self._views.addWidget(self.content)
        self._views.addWidget(self.readers_view)
        left = QWidget(self)
        reading = QVBoxLayout(left)
        reading.setContentsMargins(0, 0, 0, 0)
        reading.addWidget(self._name)
        reading.addWidget(self._targets)
        reading.addWidget(self.tabs)
        reading.addWidget(self._views, 1)
        reading.addWidget(self.as_readers)
        right = QWidget(self)
        knowing = QVBoxLayout(right)
        knowing.setContentsMargins(0, 0, 0, 0)
        knowing.addWidget(self.standing, 1)
        knowing.addWidget(self.checklist)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 4)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(14)
        left.setMinimumWidth(round(self.fontMetrics().height() * 11))
        split.setSizes([500, 400])
        buttons = QHBoxLayout()
        buttons.addWidget(self.changes)
        buttons.addWidget(self.skip)
        buttons.addWidget(self.why_not, 1)
        buttons.addWidget(self.approve)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(split, 1)
        column.addLayout(buttons)


def _tab_words(showing: Showing) -> str:
    first = showing.first.account
    more = len(showing.items) - 1
    name = isolated(first.display_name or first.handle)
    return f"{name} +{more}" if more else name
