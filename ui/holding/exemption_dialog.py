"""Proposing that one post may pass a hold: which, and why it must go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.ids import PostId
from ui import background, messages, theme
from ui.states import Family
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from scheduler_app.domain.hold import Hold
    from ui.session import OpenWorkspace

_MOST = 400


class ExemptionDialog(QDialog):
    """A second person says yes to it afterwards; until then the hold stops it as before."""

    def __init__(self, opened: OpenWorkspace, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened, self._hold = opened, hold
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Let one post pass"))
        head = line_label(
            self.tr("The post passes this hold when a second person has agreed. An edit ends that again."), self
        )
        self.post = QComboBox(self)
        self.post.setMinimumContentsLength(24)
        self.post.currentIndexChanged.connect(lambda _index: self._say_ready())
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(500)
        self.reason.textChanged.connect(lambda _text: self._say_ready())
        self.trouble = line_label("", self, theme.current().of(Family.PROBLEM))
        self.trouble.hide()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Post"), self.post)
        form.addRow(self.tr("Why it must &go"), self.reason)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.ask = QPushButton(self.tr("Ask a second person"), self)
        self.ask.setObjectName("primary")
        buttons.addButton(self.ask, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._propose)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(form)
        column.addWidget(self.trouble)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 30))
        self._say_ready()
        background.run(self._posts, self._offer, self._say_trouble, self)

    def _posts(self) -> dict[PostId, str]:
        """Every post that is planned or stopped, by due time. Runs on a pool thread."""
        from scheduler_app.services.outbox import OutboxTab

        app, actor = self._opened.app, self._opened.member.id
        tabs = (OutboxTab.DUE, OutboxTab.NEEDS_ATTENTION, OutboxTab.MISSED)
        return {one.post_id: one.post_name for tab in tabs for one in app.outbox.page(actor, tab, limit=_MOST)}

    def _offer(self, posts: dict[PostId, str]) -> None:
        for post_id, name in posts.items():
            self.post.addItem(name, post_id)
        self._say_ready()

    def _say_ready(self) -> None:
        self.ask.setEnabled(self.post.currentIndex() >= 0 and bool(self.reason.text().strip()))

    def _propose(self) -> None:
        app, actor = self._opened.app, self._opened.member.id
        hold_id, post_id, reason = self._hold.id, PostId(self.post.currentData()), self.reason.text()
        self.ask.setEnabled(False)
        background.run(
            lambda: app.exempting.propose(actor, hold_id, post_id, reason),
            lambda _nothing: self.accept(),
            self._say_trouble,
            self,
        )

    def _say_trouble(self, error: Exception) -> None:
        self.trouble.setText(messages.of_error(error).as_line())
        self.trouble.show()
        self._say_ready()
