"""The side panel: follows what is chosen anywhere in the window; a drawer over the page where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.slot import zone_named
from scheduler_app.errors import SchedulerError
from ui import clock, icons, messages, theme
from ui.one_question import OneQuestion
from ui.shell.side_panel.facts_view import FactsView
from ui.widgets.empty_state import EmptyState
from ui.widgets.reading_area import ReadingArea

if TYPE_CHECKING:
    from scheduler_app.domain.ids import PostId
    from scheduler_app.services.post_facts import PostFacts
    from ui.session import OpenWorkspace

_CONCERNED = frozenset(
    {Kind.POSTS, Kind.APPROVALS, Kind.DELIVERIES, Kind.ATTEMPTS, Kind.ACCOUNTS, Kind.RECALLS, Kind.HOLDS}
)


class SidePanel(QFrame):
    """Reads only while it is in sight."""

    failed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side-panel")
        self.setAccessibleName(self.tr("Side panel"))
        self._opened: OpenWorkspace | None = None
        self._post_id: PostId | None = None
        self._facts: PostFacts | None = None
        self._question = OneQuestion(self)
        self._title = QLabel(self.tr("About this post"), self)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(self.tr("Close the side panel"))
        self.close_button.setAccessibleName(self.tr("Close the side panel"))
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        self.room = ReadingArea(self.tr("About this post"), self)
        self._nothing = EmptyState(
            "panel", self.tr("No post is chosen"), self.tr("Choose one in any list to see it here."), self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.room, 1)
        self.room.hide()
        self.recolour()

    @property
    def facts(self) -> PostFacts | None:
        """What is shown."""
        return self._facts

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened
        self.choose(None)

    def let_go(self) -> None:
        self._opened = None
        self._question.forget()

    def choose(self, post_id: PostId | None) -> None:
        """Show this post; None for none."""
        if post_id == self._post_id and post_id is not None:
            return
        self._post_id = post_id
        self._show(None)
        self._read()

    def take_changes(self, changes: Changes) -> None:
        if changes.kinds & _CONCERNED:
            self._read()

    def look(self) -> None:
        """It came into sight."""
        self._read()

    def recolour(self) -> None:
        icons.put_on(self.close_button, "close", QColor(theme.current().muted), alone=True)
        self._nothing.recolour()
        if self._facts is not None:
            self._show(self._facts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _read(self) -> None:
        opened, post_id = self._opened, self._post_id
        if opened is None or post_id is None or self.isHidden():
            return
        app, actor = opened.app, opened.member.id
        self._question.ask(
            lambda: app.post_facts.of(actor, post_id),
            lambda facts: self._show(facts) if post_id == self._post_id else None,
            lambda error: self._could_not(opened, error),
        )

    def _could_not(self, asked: OpenWorkspace, error: Exception) -> None:
        if asked is not self._opened:
            return
        self._show(None)
        if isinstance(error, SchedulerError):
            message = messages.of_error(error)
            self._nothing.say(message.title, message.text)
        else:
            self.failed.emit(error)

    def _show(self, facts: PostFacts | None) -> None:
        if facts is None:
            none = self.tr("No post is chosen")
            self._nothing.say(none, self.tr("Choose one in any list to see it here."))
        self._nothing.setVisible(facts is None)
        self.room.setVisible(facts is not None)
        place = self.room.verticalScrollBar().value() if self._facts and facts else 0
        self._facts = facts
        if facts is not None and self._opened is not None:
            zone = self._opened.workspace.home_zone
            today = clock.now().astimezone(zone_named(zone)).date()
            self.room.setWidget(FactsView(facts, zone, today))
            self.room.verticalScrollBar().setValue(place)
