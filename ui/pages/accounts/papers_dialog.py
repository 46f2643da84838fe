"""Files the papers of an account: who answers for it, who allowed it, until when."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.account_papers import AccountPapers
from ui.text_direction import isolated
from ui.widgets.optional_day import OptionalDay
from ui.widgets.trouble_line import TroubleLine


class PapersDialog(QDialog):
    """``filed`` carries the papers as they read now; the dialog stays until somebody says that they are on file."""

    filed = Signal(object)

    def __init__(self, handle: str, papers: AccountPapers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = papers
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Papers of {account}").format(account=isolated(handle)))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.office = self._line(form, self.tr("&Office that answers for it"), papers.owner_office)
        self.document = self._line(form, self.tr("&Decision that allowed it"), papers.approval_document)
        self.approved_on = OptionalDay(self.tr("Day of the decision"), papers.approved_on, self)
        self.valid_from = OptionalDay(self.tr("First day it may speak"), papers.valid_from, self)
        self.valid_until = OptionalDay(self.tr("Last day it may speak"), papers.valid_until, self)
        self.two_step = OptionalDay(self.tr("Two-step sign-in last seen"), papers.two_step_at, self)
        for words, day in (
            (self.tr("Day of the decision"), self.approved_on),
            (self.tr("First day it may speak"), self.valid_from),
            (self.tr("Last day it may speak"), self.valid_until),
            (self.tr("Two-step sign-in last seen"), self.two_step),
        ):
            form.addRow(words, day)
        self.protected = QCheckBox(self.tr("&Protected: whoever sends names the account"), self)
        self.protected.setChecked(papers.protected)
        form.addRow("", self.protected)
        self.trouble = TroubleLine(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.file = QPushButton(self.tr("Put on file"), self)
        self.file.setObjectName("primary")
        buttons.addButton(self.file, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(lambda: self.filed.emit(self.papers))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.trouble)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 30))

    @property
    def papers(self) -> AccountPapers:
        return replace(
            self._before,
            owner_office=self.office.text().strip(),
            approval_document=self.document.text().strip(),
            approved_on=self.approved_on.day,
            valid_from=self.valid_from.day,
            valid_until=self.valid_until.day,
            two_step_at=self.two_step.day,
            protected=self.protected.isChecked(),
        )

    def say(self, trouble: str) -> None:
        """What speaks against these papers."""
        self.trouble.say(trouble)

    def _line(self, form: QFormLayout, words: str, text: str) -> QLineEdit:
        edit = QLineEdit(text, self)
        edit.setAccessibleName(words.replace("&", ""))
        label = QLabel(words, self)
        label.setBuddy(edit)
        form.addRow(label, edit)
        return edit
