"""What is chosen in the list: where it stands and why, what can be done about it, and every try at it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from scheduler_app.domain.delivery import DeliveryState
from ui import icons, messages, theme
from ui.pages.outbox.attempt_view import AttemptView
from ui.pages.outbox.deeds import DEEDS, Deed
from ui.pages.outbox.shelves import said
from ui.states import look_of_entry
from ui.text_direction import isolated
from ui.widgets.flow import FlowLayout
from ui.widgets.line_label import line_label
from ui.widgets.reading_area import ReadingArea
from ui.words.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scheduler_app.services.outbox import CalendarEntry
    from ui.pages.outbox.story import Story

_NAMED = 4


class DeliveryView(ReadingArea):
    """``asked`` carries the Deed whose button was pressed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DeliveryView", "About what is chosen"), parent)
        self.buttons: dict[Deed, QPushButton] = {}
        self.attempts: tuple[AttemptView, ...] = ()
        self._home_zone = "UTC"
        self._shown: tuple[tuple[CalendarEntry, ...], tuple[Deed, ...]] = ((), ())
        self._story: Story | None = None
        self._inside = QWidget(self)
        self.title, self.state, self.why, self.who = (line_label("", self._inside) for _ in range(4))
        self.who.hide()
        larger = QFont(self.title.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.2)
        larger.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(larger)
        self._deeds = QWidget(self._inside)
        self._row = FlowLayout(self._deeds, gap=8)
        self._tries = QVBoxLayout()
        self._tries.setSpacing(10)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(2, 12, 8, 8)
        column.setSpacing(6)
        for label in (self.title, self.state, self.why, self.who):
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self._deeds)
        column.addSpacing(8)
        column.addLayout(self._tries)
        column.addStretch(1)
        self.setWidget(self._inside)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def live_in(self, home_zone: str) -> None:
        self._home_zone = home_zone

    def show_chosen(self, entries: Sequence[CalendarEntry], deeds: tuple[Deed, ...]) -> None:
        """These are chosen, and this can be done about all of them; the story of a single one comes later."""
        before, self._shown = self._shown, (tuple(entries), deeds)
        if [one.delivery_id for one in before[0]] != [one.delivery_id for one in entries]:
            self._forget_story()
            self.verticalScrollBar().setValue(0)
        self._say_which()
        if before[1] != deeds or not self.buttons:
            self._offer(deeds)

    def show_story(self, story: Story) -> None:
        """Every try at the one that is chosen; what was opened stays open."""
        if self._story == story:
            return
        opened = {number for number, one in enumerate(self.attempts) if one.details.isChecked()}
        self._forget_story()
        self._story = story
        self._say_who(story)
        heading = line_label(
            self.tr("What was tried") if story.attempts else self.tr("Nothing was tried yet."), self._inside
        )
        weight = QFont(heading.font())
        weight.setWeight(QFont.Weight.DemiBold if story.attempts else QFont.Weight.Normal)
        heading.setFont(weight)
        self._tries.addWidget(heading)
        self.attempts = tuple(
            AttemptView(one, self._home_zone, self._inside, person=story.people.get(one.owner, ""))
            for one in reversed(story.attempts)
        )
        for number, view in enumerate(self.attempts):
            view.details.setChecked(number in opened)
            self._tries.addWidget(view)

    def _say_who(self, story: Story) -> None:
        """Who posts it, posted it or could not, so that nobody does it twice."""
        found = story.in_hand
        self.who.setVisible(found is not None)
        if found is None:
            return
        name, state = isolated(found.name), story.entry.state
        if found.reason:
            words = self.tr("{name} could not post it: {reason}").format(name=name, reason=isolated(found.reason))
        elif state in (DeliveryState.SENT, DeliveryState.RECALLED):
            words = self.tr("{name} posted it by hand.").format(name=name)
        elif state is DeliveryState.UNKNOWN:
            words = self.tr("{name} took it to post it, and said no more.").format(name=name)
        else:
            words = self.tr("{name} is posting it.").format(name=name)
        self.who.setText(words)

    def recolour(self) -> None:
        self._say_which()
        self._offer(self._shown[1])
        story = self._story
        self._forget_story()
        if story is not None:
            self.show_story(story)

    def _forget_story(self) -> None:
        self._story = None
        self.who.hide()
        self.attempts = ()
        while (item := self._tries.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _say_which(self) -> None:
        entries = self._shown[0]
        self._deeds.setVisible(bool(entries))
        if len(entries) == 1:
            self._say_one(entries[0])
            return
        count = QLocale().toString(len(entries))
        self.title.setText(self.tr("{count} deliveries are chosen").format(count=count) if entries else "")
        named = [_where(entry) for entry in entries[:_NAMED]]
        if len(entries) > _NAMED:
            named.append("…")
        self.state.setText("\n".join(named))
        self.why.hide()

    def _say_one(self, entry: CalendarEntry) -> None:
        self.title.setText(_where(entry))
        word = look_of_entry(entry).word
        message = messages.of_code(entry.reason) if entry.reason else None
        self.state.setText(f"{word} · {isolated(message.title)}" if message else word)
        more = [isolated(part) for part in (message.text, message.action) if part] if message else []
        self.why.setText("\n".join(more))
        self.why.setVisible(bool(more))

    def _offer(self, deeds: tuple[Deed, ...]) -> None:
        focused = next((deed for deed, button in self.buttons.items() if button.hasFocus()), None)
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        for deed in deeds:
            kind = DEEDS[deed]
            button = QPushButton(kind.word, self._deeds)
            icons.put_on(button, kind.icon, QColor(theme.current().text))
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._ask, deed))
            self.buttons[deed] = button
            self._row.addWidget(button)
            button.show()
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def _ask(self, deed: Deed, _checked: bool = False) -> None:
        self.asked.emit(deed)


def _where(entry: CalendarEntry) -> str:
    handle = isolated(f"@{entry.handle.removeprefix('@')}")
    account = f"{isolated(entry.mission_name)} {handle}"
    return said(say("outbox", "{post} → {account}")).format(post=isolated(entry.post_name), account=account)
