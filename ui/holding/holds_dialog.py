"""What is held and why, in one look: release it, let one post pass, decide about what a hold had stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.hold import CrisisLevel
from scheduler_app.domain.workspace import Right
from ui import background, messages, theme
from ui.holding.exemption_dialog import ExemptionDialog
from ui.holding.hold_watch import hold_line
from ui.holding.incident_dialog import IncidentDialog
from ui.holding.review_dialog import ReviewDialog
from ui.holding.standing import InForce, Standing, read
from ui.states import Family
from ui.text_direction import isolated
from ui.widgets.flow import FlowLayout
from ui.widgets.line_label import line_label
from ui.widgets.pin_dialog import PinDialog

if TYPE_CHECKING:
    from scheduler_app.domain.hold import Hold
    from scheduler_app.domain.ids import HoldId, IncidentId
    from scheduler_app.domain.workspace import Member
    from scheduler_app.services.exempting import ExemptPost
    from scheduler_app.services.signer import Signer
    from ui.session import OpenWorkspace


class HoldsDialog(QDialog):
    """Read again after everything that is done here. ``shown`` comes when it stands there."""

    shown = Signal()

    def __init__(self, opened: OpenWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self.standing: Standing | None = None
        self.buttons: dict[str, QPushButton] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What is held"))
        self._room = QScrollArea(self)
        self._room.setObjectName("page")
        self._room.setWidgetResizable(True)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.trouble = line_label("", self, theme.current().of(Family.PROBLEM))
        self.trouble.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._room, 1)
        column.addWidget(self.trouble)
        column.addWidget(buttons)
        height = self.fontMetrics().height()
        self.resize(height * 42, height * 30)
        self.reload()

    def reload(self) -> None:
        opened = self._opened
        background.run(lambda: read(opened), self._show, self._say_trouble, self)

    def _show(self, standing: Standing) -> None:
        self.standing, self.buttons = standing, {}
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(12)
        if not standing.in_force and not standing.waiting:
            self._column.addWidget(line_label(self.tr("Nothing is held, and nothing waits for a decision."), inside))
        for one in standing.in_force:
            self._add_hold(one, standing)
        if standing.waiting:
            self._head(self.tr("Over, and waiting for decisions"), inside)
        for over in standing.waiting:
            line = hold_line(over.hold, standing.choices, standing.names, self._opened.workspace.home_zone)
            told = self.tr("{undecided} of {lines} wait for a decision.").format(
                undecided=QLocale().toString(over.undecided), lines=QLocale().toString(over.lines)
            )
            row = self._row(self._card(line, told))
            self._add(row, f"decide:{over.hold.id}", self.tr("Decide…"), partial(self._review, over.hold.id))
        if standing.incidents:
            self._head(self.tr("Open incidents"), inside)
        for incident in standing.incidents:
            row = self._row(self._card(isolated(incident.title), ""))
            told = self.tr("What happened…")
            self._add(row, f"incident:{incident.id}", told, partial(self._tell_incident, incident.id))
        self._column.addStretch(1)
        self._room.setWidget(inside)
        self.shown.emit()

    def _add_hold(self, one: InForce, standing: Standing) -> None:
        hold = one.hold
        line = hold_line(hold, standing.choices, standing.names, self._opened.workspace.home_zone)
        told = (
            self.tr("Keeps one delivery back.")
            if one.kept_back == 1
            else self.tr("Keeps {count} deliveries back.").format(count=QLocale().toString(one.kept_back))
        )
        card = self._card(line, told)
        member, row = self._opened.member, self._row(card)
        if member.may(Right.RELEASE):
            self._add(row, f"release:{hold.id}", self.tr("Release…"), partial(self._ask_release, one))
        if member.may(Right.EXEMPT) and hold.level is CrisisLevel.HELD:
            self._add(row, f"exempt:{hold.id}", self.tr("Let one post pass…"), partial(self._propose, hold))
        for exempt in one.exempt:
            self._add_exempt(card, hold, exempt, standing)

    def _add_exempt(self, card: QFrame, hold: Hold, exempt: ExemptPost, standing: Standing) -> None:
        said = exempt.exemption
        name, reason = isolated(exempt.post_name), isolated(said.reason)
        by = isolated(standing.names.get(said.proposed_by, str(said.proposed_by)))
        if exempt.in_force:
            words = self.tr("{post} may pass: {reason}").format(post=name, reason=reason)
        elif exempt.edited_since:
            words = self.tr("{post} was edited since: it needs to be proposed again.").format(post=name)
        else:
            words = self.tr("{name} asks that {post} may pass: {reason}").format(name=by, post=name, reason=reason)
        self._below(card, line_label(words, card))
        if exempt.in_force or exempt.edited_since:
            return
        row = self._row(card)
        for second in standing.second:
            if second.id != said.proposed_by:
                text = self.tr("{name} agrees…").format(name=second.name)
                key = f"agree:{said.post_id}:{second.name}"
                self._add(row, key, text, partial(self._confirm, hold, exempt, second))

    def _ask_release(self, one: InForce) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Release the hold"))
        count = QLocale().toString(one.kept_back)
        box.setText(self.tr("Release “{reason}”?").format(reason=isolated(one.hold.reason)))
        box.setInformativeText(
            self.tr("Nothing is sent by that. One delivery waits for your decision then.")
            if one.kept_back == 1
            else self.tr("Nothing is sent by that. {count} deliveries wait for your decision then.").format(count=count)
        )
        go = box.addButton(self.tr("Release and decide"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Keep holding"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        go.clicked.connect(partial(self._release, one.hold.id))
        box.finished.connect(box.deleteLater)
        box.open()

    def _release(self, hold_id: HoldId, _checked: bool = False) -> None:
        app, actor = self._opened.app, self._opened.member.id
        background.run(
            lambda: app.holding.release(actor, hold_id), lambda _count: self._released(hold_id), self._say_trouble, self
        )

    def _released(self, hold_id: HoldId) -> None:
        self.reload()
        self._review(hold_id)

    def _review(self, hold_id: HoldId) -> None:
        dialog = ReviewDialog(self._opened, hold_id, self)
        dialog.finished.connect(lambda _result: self.reload())
        dialog.open()

    def _propose(self, hold: Hold) -> None:
        dialog = ExemptionDialog(self._opened, hold, self)
        dialog.finished.connect(lambda _result: self.reload())
        dialog.open()

    def _confirm(self, hold: Hold, exempt: ExemptPost, second: Member) -> None:
        app, post_id = self._opened.app, exempt.exemption.post_id

        def agree(signer: Signer) -> None:
            app.exempting.confirm(signer.member_id, hold.id, post_id)

        about = self.tr("{post} leaves despite the hold, exactly as it reads now: {reason}").format(
            post=isolated(exempt.post_name), reason=isolated(exempt.exemption.reason)
        )
        them = replace(self._opened, member=second)
        title, done = self.tr("Let it pass"), lambda _nothing: self.reload()
        PinDialog(them, title, about, title, agree, done, self._say_trouble, self).open()

    def _tell_incident(self, incident_id: IncidentId) -> None:
        IncidentDialog(self._opened, incident_id, self).open()

    def _head(self, words: str, parent: QWidget) -> None:
        head = line_label(words, parent)
        font = QFont(head.font())
        font.setWeight(QFont.Weight.DemiBold)
        head.setFont(font)
        self._column.addWidget(head)

    def _card(self, line: str, told: str) -> QFrame:
        card = QFrame(self)
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(6)
        inside.addWidget(line_label(line, card))
        if told:
            inside.addWidget(line_label(told, card, QColor(theme.current().muted)))
        self._column.addWidget(card)
        return card

    def _row(self, card: QFrame) -> QWidget:
        """Room for buttons at the foot of a card."""
        row = QWidget(card)
        FlowLayout(row, gap=8)
        self._below(card, row)
        return row

    def _below(self, card: QFrame, widget: QWidget) -> None:
        layout = card.layout()
        if layout is not None:
            layout.addWidget(widget)

    def _add(self, row: QWidget, key: str, text: str, run: Callable[[], None]) -> None:
        button = QPushButton(text, row)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: run())
        layout = row.layout()
        if layout is not None:
            layout.addWidget(button)
        self.buttons[key] = button

    def _say_trouble(self, error: Exception) -> None:
        self.trouble.setText(messages.of_error(error).as_line())
        self.trouble.show()
