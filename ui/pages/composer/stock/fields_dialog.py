"""Asks for what a template leaves open, and shows how it will read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.stock import fields_of, filled
from ui.text_direction import isolated
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from scheduler_app.domain.stock import Template


class FieldsDialog(QDialog):
    """``template`` is the one that was given, filled in as far as somebody did."""

    def __init__(self, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = template
        self.setWindowTitle(self.tr("Fill in the template"))
        head = line_label(self.tr("What does {template} say this time?").format(template=isolated(template.name)), self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields: dict[str, QLineEdit] = {}
        for name in fields_of(template):
            field = QLineEdit(self)
            field.setAccessibleName(name)
            field.textChanged.connect(self._show)
            form.addRow(name, field)
            self.fields[name] = field
        self.shown = QPlainTextEdit(self)
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(self.tr("How it will read"))
        self.shown.setTabChangesFocus(True)
        note = line_label(self.tr("What is left empty stays in braces; the checks will remind you."), self)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.use = QPushButton(self.tr("Use it"), self)
        self.use.setObjectName("primary")
        self.use.setDefault(True)
        buttons.addButton(self.use, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addLayout(form)
        column.addWidget(self.shown, 1)
        column.addWidget(note)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 30))
        self._show()

    @property
    def template(self) -> Template:
        return filled(self._given, {name: field.text().strip() for name, field in self.fields.items()})

    def _show(self) -> None:
        texts = ("\n\n".join(variant.words) for variant in self.template.variants)
        self.shown.setPlainText("\n\n—\n\n".join(texts))
