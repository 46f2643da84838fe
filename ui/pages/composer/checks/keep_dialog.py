"""Going on in spite of a warning: why, from a short list and in one's own words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.override import Reason
from ui.reasons import reason_word
from ui.widgets.line_label import line_label

_LONGEST_WORDS = 1000


class KeepDialog(QDialog):
    """``reason`` and ``words`` are what was chosen; *another reason* wants words. Nothing is written here."""

    def __init__(self, warning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keep, because…"))
        head = line_label(warning, self)
        bold = head.font()
        bold.setWeight(bold.Weight.DemiBold)
        head.setFont(bold)
        about = line_label(
            self.tr("Your reason holds for exactly these words. Approvers and the audit see it with your name."), self
        )
        self._group = QButtonGroup(self)
        self.choices: dict[Reason, QRadioButton] = {}
        label = QLabel(self.tr("In your &words"), self)
        self.field = QLineEdit(self)
        self.field.setMaxLength(_LONGEST_WORDS)
        label.setBuddy(self.field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.keep = QPushButton(self.tr("Keep it"), self)
        self.keep.setObjectName("primary")
        self.keep.setDefault(True)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(about)
        for reason in Reason:
            box = QRadioButton(reason_word(reason), self)
            self.choices[reason] = box
            self._group.addButton(box)
            column.addWidget(box)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addStretch(1)
        column.addWidget(buttons)
        self._group.buttonToggled.connect(lambda *_: self._say_ready())
        self.field.textChanged.connect(lambda _: self._say_ready())
        self.setMinimumWidth(round(self.fontMetrics().height() * 26))
        self.choices[Reason.MEANT_SO].setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_ready()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Lines that wrap need more height the narrower it is, which a window does not ask for by itself.
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    @property
    def reason(self) -> Reason | None:
        """None while none is chosen."""
        return next((reason for reason, box in self.choices.items() if box.isChecked()), None)

    @property
    def words(self) -> str:
        return self.field.text().strip()

    def _say_ready(self) -> None:
        wants_words = self.reason is Reason.OTHER and not self.words
        self.keep.setEnabled(self.reason is not None and not wants_words)
