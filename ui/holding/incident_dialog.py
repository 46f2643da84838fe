"""The story of an incident: what happened when, with room for a note, and for what was learned at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.incident import IncidentEvent, IncidentStep
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.workspace import Right
from ui import background, messages, theme
from ui.states import Family
from ui.text_direction import isolated
from ui.widgets.line_label import line_label
from ui.widgets.reading_area import ReadingArea
from ui.words.wording import say
from ui.zone_names import clock_text, short_date_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from scheduler_app.domain.ids import IncidentId
    from scheduler_app.services.incidents import IncidentStory
    from ui.session import OpenWorkspace

_S = IncidentStep
_STEPS: dict[IncidentStep, str] = {
    _S.HOLD_STARTED: say("incidents", "A hold began"),
    _S.LEVEL_HEIGHTENED: say("incidents", "The level was heightened"),
    _S.PAST_THE_FENCE: say("incidents", "Could not be stopped any more"),
    _S.EXEMPTION_PROPOSED: say("incidents", "Proposed to let it pass"),
    _S.EXEMPTION_CONFIRMED: say("incidents", "A second person let it pass"),
    _S.EXEMPTION_LAPSED: say("incidents", "It may pass no more"),
    _S.HOLD_RELEASED: say("incidents", "The hold was released"),
    _S.LEVEL_LOWERED: say("incidents", "The level was lowered"),
    _S.REVIEW_DECIDED: say("incidents", "Decided after the hold"),
    _S.RECALL_PROPOSED: say("incidents", "A recall was proposed"),
    _S.RECALL_CONFIRMED: say("incidents", "The recall was confirmed"),
    _S.RECALL_WITHDRAWN: say("incidents", "The recall was withdrawn"),
    _S.RECALL_RESULT: say("incidents", "The recall came to"),
    _S.NOTE: say("incidents", "Note"),
    _S.DECISION: say("incidents", "Decision"),
    _S.CLOSED: say("incidents", "Closed, and learned"),
}
# What stands in the subject of these is a code or a number, which the step says better.
_SUBJECT_SAYS_LITTLE = frozenset({_S.HOLD_STARTED, _S.LEVEL_HEIGHTENED, _S.HOLD_RELEASED, _S.LEVEL_LOWERED})


class IncidentDialog(QDialog):
    """``shown`` comes when the story stands there."""

    shown = Signal()

    def __init__(self, opened: OpenWorkspace, incident_id: IncidentId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened, self._id = opened, incident_id
        self.lines: tuple[str, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Incident"))
        self.title = line_label("", self)
        larger = QFont(self.title.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.25)
        larger.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(larger)
        self._room = ReadingArea(self.tr("What happened"), self)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("What happened, what was decided, or what was learned"))
        self.words.setAccessibleName(self.words.placeholderText())
        self.words.textChanged.connect(lambda _text: self._say_ready())
        self.trouble = line_label("", self, theme.current().of(Family.PROBLEM))
        self.trouble.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.note = QPushButton(self.tr("Add a &note"), self)
        self.close_it = QPushButton(self.tr("&Close the incident with this"), self)
        for button in (self.note, self.close_it):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.note.clicked.connect(self._add_note)
        self.close_it.clicked.connect(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self._room, 1)
        for widget in (self.words, self.trouble, buttons):
            column.addWidget(widget)
        height = self.fontMetrics().height()
        self.resize(height * 42, height * 30)
        self._open = False
        self._say_ready()
        self._read()

    def _read(self) -> None:
        app, actor = self._opened.app, self._opened.member.id
        background.run(lambda: app.incidents.story(actor, self._id), self._show, self._say_trouble, self)

    def _show(self, story: IncidentStory) -> None:
        self._open = story.incident.closed_at is None
        self.title.setText(isolated(story.incident.title))
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        said = []
        muted = QColor(theme.current().muted)
        for event in story.timeline:
            who = story.names.get(event.by, "Duta") if event.by else "Duta"
            column.addWidget(line_label(f"{self._when(event)} · {isolated(who)}", inside, muted))
            words = _told(event)
            column.addWidget(line_label(words, inside))
            said.append(words)
        column.addStretch(1)
        self.lines = tuple(said)
        self._room.setWidget(inside)
        self._say_ready()
        self.shown.emit()

    def _when(self, event: IncidentEvent) -> str:
        locale, here = QLocale(), event.at.astimezone(zone_named(self._opened.workspace.home_zone))
        return f"{short_date_text(locale, here.date())} {clock_text(locale, here)}"

    def _say_ready(self) -> None:
        ready = self._open and bool(self.words.text().strip())
        self.note.setEnabled(ready and self._opened.member.may(Right.HOLD))
        self.close_it.setEnabled(ready and self._opened.member.may(Right.RELEASE))
        self.words.setEnabled(self._open)

    def _add_note(self) -> None:
        app, actor, words = self._opened.app, self._opened.member.id, self.words.text()
        self._write(lambda: app.incidents.note(actor, self._id, words))

    def _close(self) -> None:
        app, actor, words = self._opened.app, self._opened.member.id, self.words.text()
        self._write(lambda: app.incidents.close(actor, self._id, words))

    def _write(self, work: Callable[[], None]) -> None:
        self.note.setEnabled(False)
        self.close_it.setEnabled(False)
        background.run(work, lambda _nothing: self._written(), self._say_trouble, self)

    def _written(self) -> None:
        self.words.clear()
        self.trouble.hide()
        self._read()

    def _say_trouble(self, error: Exception) -> None:
        self.trouble.setText(messages.of_error(error).as_line())
        self.trouble.show()
        self._say_ready()


def _told(event: IncidentEvent) -> str:
    step = QCoreApplication.translate("incidents", _STEPS[event.step])
    subject = "" if event.step in _SUBJECT_SAYS_LITTLE else isolated(event.subject)
    said = isolated(event.words)
    return ": ".join(part for part in (step, " – ".join(one for one in (subject, said) if len(one) > 2)) if part)
