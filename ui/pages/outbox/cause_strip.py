"""Above what needs attention: each cause that stopped several deliveries, in one sentence with what settles it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scheduler_app.domain.account import AccountHealth
from ui import icons, theme
from ui.one_question import OneQuestion
from ui.pages.outbox.causes import Cause, Remedy, causes_of
from ui.states import Family
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from scheduler_app.domain.workspace import Member
    from ui.session import OpenWorkspace

_MOST_READ = 500
_MOST_SHOWN = 3


class CauseStrip(QWidget):
    """``asked`` carries a Cause and the Remedy that was chosen. It is hidden where nothing stopped several."""

    asked = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.causes: tuple[Cause, ...] = ()
        self.sentences: tuple[QLabel, ...] = ()
        self.buttons: tuple[QPushButton | None, ...] = ()
        self._wanted = False
        self._opened: OpenWorkspace | None = None
        self._question = OneQuestion(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(6)
        self.hide()

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened
        # Somebody else may do something else about the same.
        self._write()

    def let_go(self) -> None:
        self._opened = None
        self._question.forget()
        self._show(())

    def want(self, *, wanted: bool) -> None:
        """Whether the list in sight is the one these sentences are about."""
        self._wanted = wanted
        self._say()
        self.look_again()

    def look_again(self) -> None:
        """Something was written; it is read where somebody sees it."""
        opened = self._opened
        if opened is not None and self._wanted:
            self._question.ask(
                lambda: _read(opened),
                lambda causes: self._show(causes) if opened is self._opened else None,
                lambda error: self.failed.emit(error) if opened is self._opened else None,
            )

    def recolour(self) -> None:
        self._write()

    def _show(self, causes: tuple[Cause, ...]) -> None:
        if causes != self.causes:
            self.causes = causes
            self._write()
        self._say()

    def _say(self) -> None:
        self.setVisible(self._wanted and bool(self.causes))

    def _write(self) -> None:
        focused = next((number for number, one in enumerate(self.buttons) if one is not None and one.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        member = self._opened.member if self._opened is not None else None
        rows = [self._row(cause, member) for cause in self.causes[:_MOST_SHOWN]] if member is not None else []
        self.sentences = tuple(sentence for sentence, _ in rows)
        self.buttons = tuple(button for _, button in rows)
        if focused is not None and focused < len(self.buttons) and (button := self.buttons[focused]) is not None:
            button.setFocus()

    def _row(self, cause: Cause, member: Member) -> tuple[QLabel, QPushButton | None]:
        card = QFrame(self)
        card.setObjectName("card")
        line = QHBoxLayout(card)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(10)
        picture = QLabel(card)
        side = round(self.fontMetrics().height() * 1.2)
        picture.setPixmap(icons.pixmap("attention", theme.current().of(Family.PROBLEM), side))
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        sentence = line_label(cause.as_text(member), card)
        line.addWidget(sentence, 1)
        remedy, button = cause.remedy_of(member), None
        if remedy is not None:
            words, icon = self._offer(remedy, cause)
            button = QPushButton(icons.icon(icon, QColor(theme.current().text)), words, card)
            button.setIconSize(QSize(side, side))
            button.setAutoDefault(False)
            button.setAccessibleDescription(sentence.text())
            button.clicked.connect(partial(self._ask, cause, remedy))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addWidget(card)
        return sentence, button

    def _offer(self, remedy: Remedy, cause: Cause) -> tuple[str, str]:
        """Words and icon."""
        count = QLocale().toString(len(cause.entries))
        if remedy is Remedy.RETRY:
            return self.tr("Retry all {count}").format(count=count), "refresh"
        if remedy is Remedy.SIGN_IN_AND_RETRY:
            return self.tr("Reconnect, then retry all {count}").format(count=count), "connect"
        return self.tr("Reconnect…"), "connect"

    def _ask(self, cause: Cause, remedy: Remedy, _checked: bool = False) -> None:
        self.asked.emit(cause, remedy)


def _read(opened: OpenWorkspace) -> tuple[Cause, ...]:
    """Runs on a pool thread."""
    from scheduler_app.services.outbox import OutboxTab

    app = opened.app
    ready = {one.id for one in app.directory.accounts() if one.health is AccountHealth.READY}
    return causes_of(app.outbox.page(opened.member.id, OutboxTab.NEEDS_ATTENTION, limit=_MOST_READ), ready)
