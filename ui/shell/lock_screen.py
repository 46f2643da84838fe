"""Stands before the whole window until somebody gives their PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scheduler_app.errors import SchedulerError
from ui import background, icons, messages, theme
from ui.states import Family
from ui.text_direction import isolated

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.workspace import Member


class LockScreen(QFrame):
    """Covers its parent. ``opened`` carries the Member whose PIN was right, ``left`` that nobody changes after all.

    A key that was unlocked to see whether the PIN is right is let go at once: nothing is signed here.
    """

    opened = Signal(object)
    left = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("lock")
        self._app: App | None = None
        self._member: Member | None = None
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = QLabel(self)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setWordWrap(True)
        larger = QFont(self.title.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.5)
        larger.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(larger)
        self.pin = QLineEdit(self)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.pin.setPlaceholderText(self.tr("PIN"))
        self.pin.setAccessibleName(self.tr("PIN"))
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.go = QPushButton(self)
        self.go.setObjectName("primary")
        self.back = QPushButton(self.tr("Cancel"), self)
        self.go.clicked.connect(self._try)
        self.pin.returnPressed.connect(self._try)
        self.back.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addWidget(self.go, 1)
        self._box = QWidget(self)
        column = QVBoxLayout(self._box)
        column.setSpacing(12)
        for widget in (self._picture, self.title, self.pin, self.trouble):
            column.addWidget(widget)
        column.addLayout(buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._box)
        middle.addStretch(1)
        everything = QVBoxLayout(self)
        everything.addStretch(2)
        everything.addLayout(middle)
        everything.addStretch(3)
        parent.installEventFilter(self)
        self.recolour()
        self.hide()

    def lock(self, app: App, member: Member) -> None:
        """Nobody sees or does anything until this member's PIN is given."""
        title = self.tr("Locked. {name} goes on with the PIN.").format(name=isolated(member.name))
        self._show(app, member, title, self.tr("Unlock"), may_leave=False)

    def change_to(self, app: App, member: Member) -> None:
        """Ask for the PIN of somebody who wants to go on here."""
        title = self.tr("Go on as {name}").format(name=isolated(member.name))
        self._show(app, member, title, self.tr("Go on"), may_leave=True)

    def leave(self) -> None:
        """Nobody else goes on after all. A locked window stays locked."""
        if not self.back.isHidden():
            self._close()
            self.left.emit()

    def let_go(self) -> None:
        """The workspace is being closed: there is nothing behind it any more."""
        self._close()

    def recolour(self) -> None:
        colours = theme.current()
        side = round(self.fontMetrics().height() * 2.6)
        self._picture.setPixmap(icons.pixmap("lock", QColor(colours.muted), side))
        palette = self.trouble.palette()
        palette.setColor(self.trouble.foregroundRole(), QColor(colours.text))
        self.trouble.setPalette(palette)
        ground = colours.soft(Family.PROBLEM).name()
        self.trouble.setStyleSheet(f"background: {ground}; border-radius: 6px; padding: 8px 10px;")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._parent.rect())
        return False

    def _show(self, app: App, member: Member, title: str, go: str, *, may_leave: bool) -> None:
        self._app, self._member = app, member
        self.title.setText(title)
        self.go.setText(go)
        self.back.setVisible(may_leave)
        self.trouble.hide()
        self.pin.clear()
        self._wait(waiting=False)
        self._box.setFixedWidth(self.fontMetrics().height() * 22)
        self.setGeometry(self._parent.rect())
        self.raise_()
        self.show()
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        app, member, pin = self._app, self._member, self.pin.text()
        if app is None or member is None or not pin or not self.go.isEnabled():
            return
        self._wait(waiting=True)
        background.run(
            lambda: app.unlocking.unlock(member.id, pin),
            lambda _key: self._right(member),
            lambda error: self._wrong(member, error),
            self,
            slow=True,
        )

    def _right(self, member: Member) -> None:
        if member is self._member:
            self._close()
            self.opened.emit(member)

    def _wrong(self, member: Member, error: Exception) -> None:
        if member is not self._member:
            return
        self._wait(waiting=False)
        self.pin.clear()
        self.pin.setFocus()
        if not isinstance(error, SchedulerError):
            self.failed.emit(error)
            return
        message = messages.of_error(error)
        words = " ".join(part for part in (message.title, message.text, message.action) if part)
        self.trouble.setText(words)
        self.trouble.setAccessibleName(words)
        self.trouble.show()

    def _wait(self, *, waiting: bool) -> None:
        for widget in (self.pin, self.go, self.back):
            widget.setEnabled(not waiting)

    def _close(self) -> None:
        self._app = self._member = None
        self.pin.clear()
        self.hide()
