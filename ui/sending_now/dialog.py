"""Send now: every account named, what would appear, what the rules say; then one button that says what it does."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.account import AccountKind
from ui import background, messages, theme
from ui.sending_now.facts import Facts, read
from ui.sending_now.target_row import TargetRow
from ui.states import Family
from ui.text_direction import isolated
from ui.widgets.flow import FlowLayout
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from scheduler_app.domain.ids import AccountId, PostId
    from ui.session import OpenWorkspace

_THUMB = 72
_FIRST_WORDS = 280
_MOST_FINDINGS = 6


class SendNowDialog(QDialog):
    """``sent`` comes when it was put on its way. Enter alone does not send: the button has to be chosen.

    ``only`` are the accounts that are chosen at first; all that can be without it.
    """

    sent = Signal()

    def __init__(
        self,
        opened: OpenWorkspace,
        post_id: PostId,
        parent: QWidget | None = None,
        *,
        only: Collection[AccountId] | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened, self._post_id, self._only = opened, post_id, only
        self.facts: Facts | None = None
        self.rows: tuple[TargetRow, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Send now"))
        self.title = line_label(self.tr("Looking at the post…"), self)
        larger = QFont(self.title.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.2)
        larger.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(larger)
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(12)
        self._room = room = QScrollArea(self)
        room.setObjectName("page")
        room.setWidgetResizable(True)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidget(self._inside)
        self.trouble = line_label("", self, theme.current().of(Family.PROBLEM))
        self.trouble.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.send = QPushButton(self.tr("Send"), self)
        self.send.setObjectName("primary")
        self.send.setAutoDefault(False)
        self.send.setEnabled(False)
        buttons.addButton(self.send, QDialogButtonBox.ButtonRole.ActionRole)
        for one in buttons.buttons():
            if isinstance(one, QPushButton):
                one.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self.send.clicked.connect(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(room, 1)
        column.addWidget(self.trouble)
        column.addWidget(buttons)
        height = self.fontMetrics().height()
        self.setMinimumWidth(height * 34)
        self.resize(height * 38, height * 34)
        background.run(lambda: read(opened, post_id), self._show, self._refuse, self)

    def _show(self, facts: Facts) -> None:
        self.facts = facts
        self.title.setText(self.tr("Send “{post}” now").format(post=isolated(facts.now.post.name)))
        self._say_content(facts)
        rows = []
        for target in facts.now.targets:
            wanted = self._only is None or target.account.id in self._only
            network = facts.networks[target.account.network]
            row = TargetRow(target, network, wanted=wanted, parent=self._inside)
            row.changed.connect(self._say_ready)
            self._column.addWidget(row)
            rows.append(row)
        self.rows = tuple(rows)
        self._say_approvers(facts)
        self._say_findings(facts)
        self._column.addStretch(1)
        self._say_ready()
        first = next((row for row in rows if row.box.isEnabled()), None)
        if first is not None:
            first.box.setFocus()
        # What was added just now is laid out in the next turn of the loop.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Be no higher than what is shown."""
        port = self._room.viewport()
        spare = port.height() - self._column.totalHeightForWidth(port.width())
        if spare > 0:
            self.resize(self.width(), self.height() - spare)

    def _say_content(self, facts: Facts) -> None:
        words = facts.words
        shown = words if len(words) <= _FIRST_WORDS else words[:_FIRST_WORDS].rstrip() + "…"
        if shown:
            self._column.addWidget(line_label(shown, self._inside))
        if not facts.pictures:
            return
        strip = QWidget(self._inside)
        flow = FlowLayout(strip)
        for picture in facts.pictures:
            label = QLabel(strip)
            label.setPixmap(
                QPixmap.fromImage(picture.scaledToHeight(_THUMB, Qt.TransformationMode.SmoothTransformation))
            )
            label.setAccessibleName(self.tr("Picture"))
            flow.addWidget(label)
        self._column.addWidget(strip)

    def _say_approvers(self, facts: Facts) -> None:
        if not any(row.target.gap for row in self.rows):
            return
        names = [isolated(name) for name in facts.can_approve]
        words = (
            self.tr("An approval is missing. It can come from {names}.").format(names=self._listed(names))
            if names
            else self.tr("An approval is missing, and nobody here can give it.")
        )
        self._column.addWidget(line_label(words, self._inside, theme.current().of(Family.WAITING)))

    def _say_findings(self, facts: Facts) -> None:
        said = [messages.of_code(one.code, one.params).title for one in facts.findings]
        lines = [f"• {one}" for one in dict.fromkeys(said)]
        if len(lines) > _MOST_FINDINGS:
            more = QLocale().toString(len(lines) - _MOST_FINDINGS)
            lines[_MOST_FINDINGS:] = [self.tr("and {count} more").format(count=more)]
        if lines:
            self._column.addWidget(line_label("\n".join(lines), self._inside, QColor(theme.current().muted)))

    def _say_ready(self) -> None:
        chosen = [row for row in self.rows if row.chosen]
        self.send.setEnabled(bool(chosen) and all(row.named for row in chosen) and self.facts is not None)
        self.send.setText(self._what_it_does(chosen) if chosen else self.tr("Send"))

    def _what_it_does(self, chosen: list[TargetRow]) -> str:
        practice = {row.target.account.kind is AccountKind.PRACTICE for row in chosen}
        one = len(chosen) == 1
        if practice == {True}:
            words = self.tr("Send to 1 practice account") if one else self.tr("Send to {count} practice accounts")
        elif practice == {False}:
            words = self.tr("Send to 1 official account") if one else self.tr("Send to {count} official accounts")
        else:
            words = self.tr("Send to {count} accounts, official ones among them")
        return words.format(count=QLocale().toString(len(chosen)))

    def _send(self) -> None:
        chosen = [row for row in self.rows if row.chosen]
        app, actor, post_id = self._opened.app, self._opened.member.id, self._post_id
        seen = {row.target.account.id: row.target.content_hash for row in chosen}
        named = [row.handle for row in chosen if row.named]
        self.send.setEnabled(False)
        background.run(
            lambda: app.sending_now.send(actor, post_id, seen, named), self._done, self._refuse, self, slow=True
        )

    def _done(self, _nothing: object) -> None:
        self.sent.emit()
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.trouble.setText(messages.of_error(error).as_line())
        self.trouble.show()
        self._say_ready()

    def _listed(self, names: list[str]) -> str:
        return QCoreApplication.translate("needs", ", ").join(names)
