"""Stop: what, why, and what it will mean, before somebody presses the button. No second person, no PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFont
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

from scheduler_app.domain.hold import HoldScope
from ui import background, clock, messages
from ui.holding import scopes
from ui.holding.scopes import Choices
from ui.one_question import OneQuestion
from ui.spans import span
from ui.text_direction import isolated

if TYPE_CHECKING:
    from scheduler_app.services.holding import HoldReach
    from ui.session import OpenWorkspace

_ASK_AGAIN_MS = 5000


class HoldDialog(QDialog):
    """``held`` comes when the hold stands. Enter alone does not start it: the button has to be chosen."""

    held = Signal()

    def __init__(self, opened: OpenWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._choices = Choices({})
        self._reach: HoldReach | None = None
        self._question = OneQuestion(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hold posts"))
        self.scope, self.value = QComboBox(self), QComboBox(self)
        for scope in HoldScope:
            self.scope.addItem(scopes.scope_word(scope), scope)
        self.scope.setAccessibleName(self.tr("What is stopped"))
        self.value.setAccessibleName(self.tr("Which one"))
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Shown to everyone, such as: earthquake in the host country"))
        self.reason.setMaxLength(500)
        self.means, self.under_way, self.trouble = QLabel(self), QLabel(self), QLabel(self)
        for label in (self.means, self.under_way, self.trouble):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.start = QPushButton(self.tr("Hold"), self)
        self.start.setObjectName("primary")
        self.start.setAutoDefault(False)
        self._lay_out()
        self.scope.currentIndexChanged.connect(self._offer_values)
        self.value.currentIndexChanged.connect(self._ask)
        self.reason.textChanged.connect(self._say_ready)
        self.start.clicked.connect(self._hold)
        self._again = QTimer(self)
        self._again.setInterval(_ASK_AGAIN_MS)
        self._again.timeout.connect(self._ask)
        self._again.start()
        self._offer_values()
        app, member = opened.app, opened.member.id
        background.run(lambda: scopes.read(app, member), self._take_choices, self._say_trouble, self)
        self.reason.setFocus()

    def _take_choices(self, choices: Choices) -> None:
        self._choices = choices
        if self._scope is not HoldScope.EVERYTHING:
            self._offer_values()

    def _offer_values(self) -> None:
        self.value.blockSignals(True)
        self.value.clear()
        for value, name in self._choices.named.get(self._scope, ()):
            self.value.addItem(name, value)
        self.value.blockSignals(False)
        self.value.setVisible(self._scope is not HoldScope.EVERYTHING)
        self.value.setEnabled(self.value.count() > 0)
        self._reach = None
        self._ask()

    def _ask(self) -> None:
        self._say_ready()
        if not self._chosen:
            return
        app, member, scope, value = self._opened.app, self._opened.member.id, self._scope, self._value
        self._question.ask(
            lambda: app.holding.would_stop(member, scope, value),
            lambda reach: self._say_reach(scope, value, reach),
            self._say_trouble,
        )

    def _say_reach(self, scope: HoldScope, value: str, reach: HoldReach) -> None:
        if (scope, value) != (self._scope, self._value):
            return
        self._reach = reach
        locale = QLocale()
        if not reach.deliveries:
            words = self.tr("Nothing is planned there now. What is planned later will be stopped too.")
        else:
            words = self.tr("Stops {posts} posts on {accounts} accounts.").format(
                posts=locale.toString(reach.posts), accounts=locale.toString(reach.accounts)
            )
            if reach.next_due is not None:
                due = span(reach.next_due - clock.now())
                following = self.tr("The next is due in {span}.").format(span=due)
                words = f"{words} {following}"
        self.means.setText(words)
        names = "\n".join(f"• {isolated(one.post_name)} → @{isolated(one.handle)}" for one in reach.under_way)
        self.under_way.setVisible(bool(names))
        self.under_way.setText(self.tr("Being sent at this moment, and not to be stopped:") + f"\n{names}")
        self._say_ready()

    def _say_ready(self) -> None:
        self.start.setEnabled(bool(self.reason.text().strip()) and self._chosen)
        count = self._reach.posts if self._reach else 0
        words = self.tr("Hold {count} posts").format(count=QLocale().toString(count)) if count else self.tr("Hold")
        self.start.setText(words)

    def _hold(self) -> None:
        app, member = self._opened.app, self._opened.member.id
        scope, value, reason = self._scope, self._value, self.reason.text()
        self.start.setEnabled(False)
        background.run(
            lambda: app.holding.start(member, scope, value, reason), self._done, self._say_trouble, self, slow=True
        )

    def _done(self, _hold_id: object) -> None:
        self.held.emit()
        self.accept()

    def _say_trouble(self, error: Exception) -> None:
        self.trouble.setText(messages.of_error(error).as_line())
        self.trouble.show()
        self._say_ready()

    @property
    def _scope(self) -> HoldScope:
        return HoldScope(self.scope.currentData())

    @property
    def _value(self) -> str:
        return "" if self._scope is HoldScope.EVERYTHING else str(self.value.currentData() or "")

    @property
    def _chosen(self) -> bool:
        return self._scope is HoldScope.EVERYTHING or bool(self._value)

    def _lay_out(self) -> None:
        head = QLabel(self.tr("Stops everything that has not left yet. Nothing resumes by itself."), self)
        head.setWordWrap(True)
        weight = QFont(self.means.font())
        weight.setWeight(QFont.Weight.DemiBold)
        self.means.setFont(weight)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&What"), self.scope)
        form.addRow("", self.value)
        form.addRow(self.tr("Wh&y"), self.reason)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.start, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.under_way.hide()
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(form)
        for label in (self.means, self.under_way, self.trouble):
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 32))
