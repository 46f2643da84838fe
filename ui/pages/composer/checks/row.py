"""One finding with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from scheduler_app.domain.finding import Severity
from ui import icons, messages, theme
from ui.pages.composer.checks.fix_words import fix_words
from ui.pages.composer.checks.lines import Group
from ui.pages.composer.checks.why import WhyView
from ui.reasons import reason_word
from ui.states import Family
from ui.text_direction import isolated, plain
from ui.widgets.calm_frame import CalmFrame
from ui.widgets.flow import FlowLayout
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from ui.pages.composer.checks.lines import Line
    from ui.pages.composer.checks.live import Heard

_ICONS: dict[Group, tuple[str, Family]] = {
    Group.MUST_FIX: ("attention", Family.PROBLEM),
    Group.NEEDS_REASON: ("warning", Family.WAITING),
    Group.GOOD_TO_KNOW: ("information", Family.READY),
}
_MOST_NAMED = 3


class FindingRow(CalmFrame):
    """Has the focus as a whole: Enter goes to the place, the arrows to the next row, Tab to the buttons."""

    fix_asked = Signal()
    place_asked = Signal()
    keep_asked = Signal()
    stepped = Signal(int)
    """To the row before (-1) or behind (1)."""
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: Line | None = None
        self._heard: Heard | None = None
        self._said = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("finding")
        self._icon = QLabel(self.inside)
        self.title = line_label("", self.inside)
        heavier = self.title.font()
        heavier.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(heavier)
        self.text, self.where, self.kept = (line_label("", self.inside) for _ in range(3))
        self.fix = QPushButton(self.inside)
        self.why = self._button(self.tr("Why?"))
        self.why.setCheckable(True)
        self.go_to = self._button(self.tr("Go to"))
        self.keep = self._button(self.tr("Keep, because…"))
        self.fix.clicked.connect(self.fix_asked)
        self.go_to.clicked.connect(self.place_asked)
        self.keep.clicked.connect(self.keep_asked)
        self.why.toggled.connect(self._show_why)
        self.why_view: WhyView | None = None
        self._lay_out()

    def show_line(self, line: Line, heard: Heard, *, about_the_same: bool = False) -> None:
        """Say this; what is the same is left alone. ``about_the_same``: accounts and names are those of before."""
        before = self.line
        self.line, self._heard = line, heard
        if about_the_same and before is not None and _reads_alike(before, line):
            return
        message = messages.of_code(line.first.code, line.first.params)
        self._say(self.title, message.title)
        self._say(self.text, " ".join(one for one in (message.text, self._advice(message.action)) if one))
        self._say(self.where, self._where())
        self._say(self.kept, self._kept())
        fix = line.fix
        if fix is not None:
            self.fix.setText(fix_words(fix, len(line.accounts)).replace("&", "&&"))
        self.fix.setVisible(fix is not None)
        self.go_to.setVisible(line.first.place is not None)
        self.keep.setVisible(line.can_be_kept)
        if before is None or before.group is not line.group:
            self.recolour()
        if before is not None and before.first.rule != line.first.rule:
            self.why.setChecked(False)
        self._name()
        self.settle()

    @property
    def words(self) -> str:
        """All that it says, for those who hear it."""
        return self._said

    def recolour(self) -> None:
        colours = theme.current()
        for label in (self.text, self.where, self.kept):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), QColor(colours.muted))
            label.setPalette(palette)
        if self.line is not None:
            name, family = _ICONS[self.line.group]
            if self.line.kept:
                name, family = "tick", Family.DONE
            side = round(self.fontMetrics().height() * 1.1)
            self._icon.setPixmap(icons.pixmap(name, colours.of(family), side))
        if self.why_view is not None:
            self.why_view.recolour()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.place_asked.emit()
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Space:
                self.why.toggle()
            case _:
                super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.place_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(theme.focus_pen(colours) if self.hasFocus() else QColor(colours.line))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(body, 6, 6)
        painter.end()

    def _advice(self, action: str) -> str:
        """What to do, unless the button beside it says the same."""
        return "" if self.line is not None and self.line.fix is not None else action

    def _where(self) -> str:
        line, heard = self.line, self._heard
        if line is None or heard is None or not line.accounts:
            return ""
        if len(line.accounts) > 1 and set(line.accounts) == set(heard.checked.hashes):
            return self.tr("On all {count} accounts").format(count=self.locale().toString(len(line.accounts)))
        known = [heard.accounts[one] for one in line.accounts if one in heard.accounts]
        names = [isolated(one.display_name or one.handle) for one in known]
        if len(names) > _MOST_NAMED + 1:
            rest = self.locale().toString(len(names) - _MOST_NAMED)
            return self.tr("On {accounts} and {count} more").format(accounts=", ".join(names[:_MOST_NAMED]), count=rest)
        return self.tr("On {accounts}").format(accounts=", ".join(names))

    def _kept(self) -> str:
        line, heard = self.line, self._heard
        if line is None or heard is None:
            return ""
        if not line.kept:
            is_one_more = line.first.severity is Severity.NEEDS_APPROVAL
            return self.tr("One more person will have to approve it.") if is_one_more else ""
        said = dict.fromkeys(
            (heard.members.get(one.member_id, "…"), reason_word(one.reason), one.words) for one in line.kept
        )
        return "\n".join(
            self.tr("Kept by {name}: {reason}").format(name=isolated(name), reason=reason)
            + (f": {isolated(words)}" if words else "")
            for name, reason, words in said
        )

    def _name(self) -> None:
        said = " ".join(one.text() for one in (self.title, self.text, self.where, self.kept) if one.text())
        if said != self._said:
            self._said = said
            self.setAccessibleName(plain(said))
            title = plain(self.title.text())
            self.fix.setAccessibleDescription(title)
            for button in (self.why, self.go_to, self.keep):
                button.setAccessibleName(f"{button.text()} {title}")

    def _say(self, label: QLabel, words: str) -> None:
        if label.text() != words:
            label.setText(words)
        label.setVisible(bool(words))

    def _show_why(self, shown: bool) -> None:
        if self.why_view is not None:
            self.why_view.hide()
            self.why_view.deleteLater()
            self.why_view = None
        if shown and self.line is not None:
            self.why_view = WhyView(self.line.first.rule, self.inside)
            self._words.addWidget(self.why_view)

    def _button(self, words: str) -> QToolButton:
        button = QToolButton(self.inside)
        button.setObjectName("quiet")
        button.setText(words)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        self.fix.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        actions = QWidget(self.inside)
        flow = FlowLayout(actions, gap=4)
        for button in (self.fix, self.go_to, self.why, self.keep):
            flow.addWidget(button)
        self._words = QVBoxLayout()
        self._words.setSpacing(3)
        for label in (self.title, self.text, self.where, self.kept):
            self._words.addWidget(label)
        self._words.addSpacing(2)
        self._words.addWidget(actions)
        row = QHBoxLayout(self.inside)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words, 1)


def _reads_alike(one: Line, other: Line) -> bool:
    """Whether only the places have moved."""
    if one == other:
        return True
    alike = one.group is other.group and one.key == other.key and one.kept == other.kept
    return alike and one.accounts == other.accounts and _button(one) == _button(other)


def _button(line: Line) -> str:
    return "" if line.fix is None else fix_words(line.fix, len(line.accounts))
