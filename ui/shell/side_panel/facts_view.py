"""Shows one post at a glance: facts, accounts, approvals, history."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from scheduler_app.domain.slot import zone_named
from ui import icons, theme
from ui.states import Family, look_of_entry
from ui.text_direction import isolated
from ui.topics import topic_word
from ui.widgets.line_label import line_label
from ui.widgets.zone_time import TwoClocks, both_clocks
from ui.words.audit import DEEDS
from ui.zone_names import clock_text, short_date_text

if TYPE_CHECKING:
    from scheduler_app.services.audit_trail import AuditLine
    from scheduler_app.services.outbox import CalendarEntry
    from scheduler_app.services.post_facts import PostFacts


class FactsView(QWidget):
    """Made anew for each answer: nothing in it is pressed or typed into."""

    def __init__(self, facts: PostFacts, home_zone: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home_zone = home_zone
        self._today = today
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(4)
        self._add_facts(facts)
        self._add_accounts(facts)
        self._add_approvals(facts)
        self._add_history(facts)
        self._column.addStretch(1)

    def _add_facts(self, facts: PostFacts) -> None:
        name = self._line(isolated(facts.post.name))
        font = QFont(name.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        number = self.tr("No. {number} · {topic}")
        self._line(
            number.format(number=QLocale().toString(facts.number), topic=topic_word(facts.post.topic)), muted=True
        )
        self._line(self.tr("Written by {name}").format(name=isolated(facts.author)), muted=True)
        if facts.editor != facts.author:
            self._line(self.tr("Last changed by {name}").format(name=isolated(facts.editor)), muted=True)
        if facts.post.source:
            self._line(self.tr("Source: {source}").format(source=isolated(facts.post.source)), muted=True)

    def _add_accounts(self, facts: PostFacts) -> None:
        self._heading(self.tr("Accounts"))
        for entry in facts.entries:
            look = look_of_entry(entry)
            text = self.tr("{account} – {state}").format(account=isolated(entry.handle), state=look.word)
            self._line(text, icon=look.icon, family=look.family)
            self._line(self._when(entry), muted=True, inset=True)
        for account, mission in facts.unplanned:
            self._line(self.tr("{account} – not planned yet").format(account=isolated(account.handle)), icon="draft")
            self._line(isolated(mission.name), muted=True, inset=True)
        if not facts.entries and not facts.unplanned:
            self._line(self.tr("No account is chosen yet."), muted=True)

    def _add_approvals(self, facts: PostFacts) -> None:
        review = facts.review
        self._heading(self.tr("Approvals"))
        for one in review.given:
            text = self.tr("{name} approved what is written now").format(name=isolated(one.name))
            self._line(text, icon="tick", family=Family.DONE)
        if review.sent_back is not None:
            text = self.tr("{name} asks for changes: {reason}")
            shown = text.format(name=isolated(review.sent_back.by), reason=isolated(review.sent_back.reason))
            self._line(shown, icon="undo", family=Family.WAITING)
        missing = review.needed.approvals - len(review.given)
        if missing > 0 and not review.solo:
            names = ", ".join(isolated(one.name) for one in review.can_approve) or self.tr("nobody here")
            text = self.tr("{count} more needed. Can approve: {names}")
            shown = text.format(count=QLocale().toString(missing), names=names)
            self._line(shown, icon="in-review", family=Family.WAITING)

    def _add_history(self, facts: PostFacts) -> None:
        self._heading(self.tr("History"))
        for line in facts.history:
            self._line(_deed(line), icon="history")
            self._line(self._moment(line.at), muted=True, inset=True)
        if not facts.history:
            self._line(self.tr("Nothing you may see is on record yet."), muted=True)

    def _when(self, entry: CalendarEntry) -> str:
        clocks = TwoClocks.of(entry.wall, entry.city, entry.due_at, self._home_zone)
        return f"{short_date_text(QLocale(), entry.wall.date())} · {both_clocks(QLocale(), clocks, entry.wall.date())}"

    def _moment(self, at: datetime) -> str:
        here = at.astimezone(zone_named(self._home_zone)).replace(tzinfo=None)
        clock = clock_text(QLocale(), here)
        return clock if here.date() == self._today else f"{short_date_text(QLocale(), here.date())} {clock}"

    def _heading(self, words: str) -> None:
        label = line_label(words, self)
        font = QFont(label.font())
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        self._column.addSpacing(12)
        self._column.addWidget(label)

    def _line(
        self, words: str, *, muted: bool = False, inset: bool = False, icon: str = "", family: Family | None = None
    ) -> QLabel:
        colours = theme.current()
        label = line_label(words, self, QColor(colours.muted) if muted else None)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        side = self.fontMetrics().height()
        if icon:
            self._column.addWidget(_with_icon(label, icon, colours.of(family) if family else QColor(colours.muted)))
        elif inset:
            label.setIndent(side + 8)
            self._column.addWidget(label)
        else:
            self._column.addWidget(label)
        return label


def _with_icon(label: QLabel, icon: str, colour: QColor) -> QWidget:
    line = QWidget(label.parentWidget())
    side = label.fontMetrics().height()
    picture = QLabel(line)
    picture.setPixmap(icons.pixmap(icon, colour, side))
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 2, 0, 0)
    row.setSpacing(8)
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return line


def _deed(line: AuditLine) -> str:
    deeds = {action.value: words for action, words in DEEDS.items()}
    deed = deeds.get(line.action)
    done = QCoreApplication.translate("messages", deed) if deed else line.action
    return f"{isolated(line.actor)} {done}" if line.actor else done
