"""Who reads the account in sight: their clock, their rest, and what is special about the days to come."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from scheduler_app.domain.special_day import DayKind
from ui import icons, theme
from ui.languages import language_name
from ui.one_question import OneQuestion
from ui.pages.composer.section import Section
from ui.text_direction import isolated, plain
from ui.widgets.line_label import line_label
from ui.zone_names import clock_text, weekday_text

if TYPE_CHECKING:
    from datetime import date

    from scheduler_app.services.audiences import Audience, Stretch
    from ui.pages.composer.in_sight import InSight
    from ui.pages.composer.manuscript import Manuscript
    from ui.session import OpenWorkspace

_MINUTE_MS = 60_000
_MOST_AHEAD = 8


class AudienceCard(Section):
    """Folded it says what time it is there and what comes next; unfolded all there is to know."""

    def __init__(self, manuscript: Manuscript, in_sight: InSight, parent: QWidget | None = None) -> None:
        super().__init__(manuscript, in_sight, parent)
        self.setAccessibleName(self.tr("Readers"))
        self._question = OneQuestion(self)
        self._audience: Audience | None = None
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._shown: list[tuple[str, str]] = []
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.look_again)
        self.fold = QToolButton(self)
        self.fold.setObjectName("quiet")
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(lambda _: self._show())
        frame = QFrame(self)
        frame.setObjectName("card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(8, 6, 10, 8)
        inside.setSpacing(4)
        inside.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeading)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        # Icons stand under that of the button, which has room around it.
        self._grid.setContentsMargins(4, 0, 4, 0)
        inside.addLayout(self._grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        in_sight.changed.connect(self.look_again)
        self.hide()

    @property
    def words(self) -> str:
        """All that it says at the moment, a line each."""
        return "\n".join(words for _, words in self._shown)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self._minute.start()
        self.look_again()

    def let_go(self) -> None:
        super().let_go()
        self._minute.stop()
        self._question.forget()

    def look_again(self) -> None:
        account_id = self.in_sight.account_id
        if self.opened is None or account_id is None:
            self._audience = None
            self.hide()
            return
        app, member = self.opened.app, self.opened.member.id
        self._question.ask(lambda: app.audiences.of(member, account_id), partial(self._take, self.opened), self._fail)

    def recolour(self) -> None:
        colours = theme.current()
        side = round(self.fontMetrics().height())
        for (icon, _), (name, _) in zip(self._lines, self._shown, strict=False):
            icon.setPixmap(icons.pixmap(name, QColor(colours.muted), side))
        icons.put_on(self.fold, "fold" if self.fold.isChecked() else "unfold", QColor(colours.muted))

    def _take(self, asked: OpenWorkspace, audience: Audience) -> None:
        if asked is not self.opened or audience.account.id != self.in_sight.account_id:
            return
        self._audience = audience
        self._show()
        self.show()

    def _show(self) -> None:
        audience = self._audience
        if audience is None:
            return
        self.fold.setText(self.tr("Readers in {city}").format(city=isolated(audience.mission.city)))
        self.fold.setAccessibleDescription(self.tr("Shows or hides what is known of them"))
        self._shown = self._said(audience)
        while len(self._lines) < len(self._shown):
            self._add_line()
        for position, (icon, label) in enumerate(self._lines):
            words = self._shown[position][1] if position < len(self._shown) else ""
            label.setText(words)
            label.setAccessibleName(plain(words))
            for part in (icon, label):
                part.setVisible(bool(words))
        self.recolour()

    def _said(self, audience: Audience) -> list[tuple[str, str]]:
        """Each line with its icon."""
        locale, mission = self.locale(), audience.mission
        now = f"{weekday_text(locale, audience.now.date())} {clock_text(locale, audience.now)}"
        said = [("clock", self.tr("It is {time} in {city}").format(time=now, city=isolated(mission.city)))]
        ahead = [self._special(one) for one in audience.ahead]
        if not self.fold.isChecked():
            return [*said, *ahead[:1]]
        weekend = ", ".join(locale.dayName(day) for day in sorted(mission.weekend))
        said.append(("weekend", self.tr("Weekend: {days}").format(days=weekend)))
        if audience.quiet is not None:
            first, last = (f"{one:%H:%M}" for one in audience.quiet)
            said.append(("moon", self.tr("Quiet hours: {first} to {last}").format(first=first, last=last)))
        languages = ", ".join(isolated(language_name(one)) for one in mission.languages)
        said.append(("language", self.tr("Languages: {languages}").format(languages=languages)))
        if not ahead:
            said.append(("holiday", self.tr("Nothing special in the next 30 days")))
        rest = len(ahead) - _MOST_AHEAD
        more = [("more", self.tr("and {count} more").format(count=locale.toString(rest)))] if rest > 0 else []
        return [*said, *ahead[:_MOST_AHEAD], *more]

    def _special(self, one: Stretch) -> tuple[str, str]:
        special = one.special
        name = isolated(special.name(self.locale().name().partition("_")[0]))
        when = self._day(special.day)
        if one.last != special.day:
            when = self.tr("{first} to {last}").format(first=when, last=self._day(one.last))
        words = {
            DayKind.HOLIDAY: self.tr("{when}: {name}, holiday"),
            DayKind.FASTING: self.tr("{when}: {name}, fasting"),
            DayKind.SENSITIVE: self.tr("{when}: {name}, sensitive"),
        }[special.kind].format(when=when, name=name)
        if special.estimated:
            words = self.tr("{day} (estimated: it may be a day earlier or later)").format(day=words)
        icon = {DayKind.HOLIDAY: "holiday", DayKind.FASTING: "moon", DayKind.SENSITIVE: "warning"}[special.kind]
        return icon, words

    def _day(self, day: date) -> str:
        locale = self.locale()
        return f"{weekday_text(locale, day)} {locale.toString(QDate(day.year, day.month, day.day), 'd MMM')}"

    def _add_line(self) -> None:
        icon, label = QLabel(self), line_label("", self)
        row = len(self._lines)
        self._grid.addWidget(icon, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1)
        self._lines.append((icon, label))

    def _fail(self, error: Exception) -> None:
        if self.opened is not None:
            self.failed.emit(error)
