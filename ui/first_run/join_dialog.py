"""Lets this computer join a workspace: the fingerprint is compared, and whoever sits here gets a key of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
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

from scheduler_app.errors import SchedulerError
from ui import background, messages
from ui.text_direction import isolated
from ui.widgets.line_label import line_label
from ui.widgets.secret_pair import SecretPair
from ui.widgets.trouble_line import TroubleLine

if TYPE_CHECKING:
    from scheduler_app.domain.workspace import Member
    from ui.session import OpenWorkspace


class JoinDialog(QDialog):
    """``joined`` when this computer believes the register; the key counts once an administrator has registered it."""

    joined = Signal()
    failed = Signal(object)

    def __init__(self, opened: OpenWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._opened = opened
        self._members: tuple[Member, ...] = ()
        self.setWindowTitle(self.tr("Join this workspace"))
        about = self.tr(
            "Call an administrator, or go there: have them read the fingerprint of the root key aloud. Whoever could "
            "change the workspace could also change a message, so do not take it from one."
        )
        self.fingerprint = QLineEdit(self)
        self.who = QComboBox(self)
        self.pin = SecretPair(self.tr("A new PIN"), self.tr("PIN, once more"), self)
        self.pin.hide()
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for words, control in ((self.tr("&Fingerprint"), self.fingerprint), (self.tr("&You are"), self.who)):
            control.setAccessibleName(words.replace("&", ""))
            label = QLabel(words, self)
            label.setBuddy(control)
            form.addRow(label, control)
        self.pin.add_to(form)
        self.said = line_label("", self)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.hide()
        self.copy = QPushButton(self.tr("&Copy the line"), self)
        self.copy.hide()
        self.trouble = TroubleLine(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.close_button = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton(self.tr("Join"), self)
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        self.go.clicked.connect(self._join)
        for signal in (self.fingerprint.textChanged, self.pin.changed, self.who.currentIndexChanged):
            signal.connect(lambda *_: self._say_ready())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(line_label(about, self))
        column.addLayout(form)
        for widget in (self.said, self.copy, self.trouble):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 30))
        background.run(opened.app.directory.members, self._offer, self.failed.emit, self)
        self._say_ready()

    def done(self, result: int) -> None:
        self.pin.clear()
        super().done(result)

    def _offer(self, members: tuple[Member, ...]) -> None:
        self._members = tuple(one for one in members if one.active)
        self.who.clear()
        for one in self._members:
            self.who.addItem(isolated(one.name))

    def _say_ready(self) -> None:
        ready = bool(self.fingerprint.text().strip()) and self.who.currentIndex() >= 0 and bool(self.pin.text)
        self.go.setEnabled(ready)

    def _join(self) -> None:
        app, member = self._opened.app, self._members[self.who.currentIndex()]
        compared, pin = self.fingerprint.text(), self.pin.text

        def join() -> str:
            app.joining.join(member.id, compared)
            # Who has a key here already keeps it.
            return "" if app.joining.has_key(member.id) else app.joining.make_key(member.id, pin)

        self.go.setEnabled(False)
        background.run(join, lambda public: self._say_joined(member, public), self._give_up, self, slow=True)

    def _say_joined(self, member: Member, public: str) -> None:
        self.joined.emit()
        if not public:
            self.accept()
            return
        self.trouble.say("")
        line = f'duta members change "{member.name}" --public-key {public}'
        words = self.tr("This computer has joined. Your key counts once an administrator has registered it; send them:")
        self.said.setText(f"{words}\n{line}")
        self.said.show()
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(line))
        self.copy.show()
        self.close_button.setText(self.tr("Close"))

    def _give_up(self, error: Exception) -> None:
        self._say_ready()
        if isinstance(error, SchedulerError):
            self.trouble.say(messages.of_error(error).as_line())
            self.fingerprint.setFocus()
        else:
            self.reject()
            self.failed.emit(error)
