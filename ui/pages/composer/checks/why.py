"""Why a rule is there: what it is for, what it rests on, and two examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui import background, messages, theme
from ui.text_direction import isolated
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from scheduler_app.services.explaining import Explained

_LONGEST_EXAMPLE = 140


class WhyView(QFrame):
    """Reads what is to be said about one rule on a thread and writes it down."""

    def __init__(self, rule: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why")
        self._lines: list[tuple[QLabel, bool]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 2, 0, 4)
        self._column.setSpacing(4)
        background.run(lambda: _explained(rule), self._show, lambda _: None, self)

    @property
    def words(self) -> str:
        """All that it says."""
        return "\n".join(label.text() for label, _ in self._lines)

    def recolour(self) -> None:
        colours = theme.current()
        for label, quiet in self._lines:
            palette = label.palette()
            palette.setColor(label.foregroundRole(), QColor(colours.muted if quiet else colours.text))
            label.setPalette(palette)

    def _show(self, rule: Explained) -> None:
        said = messages.of_code(rule.words)
        self._say(said.title)
        self._say(said.text)
        if rule.clause:
            self._say(self.tr("Rests on: {clause}").format(clause=isolated(rule.clause)), quiet=True)
        if rule.failing:
            self._say(self.tr("Not so: “{text}”").format(text=isolated(_short(rule.failing))), quiet=True)
        if rule.passing:
            self._say(self.tr("But so: “{text}”").format(text=isolated(_short(rule.passing))), quiet=True)
        self._say(self.tr("Rule {rule}").format(rule=isolated(rule.rule)), quiet=True)
        self.recolour()

    def _say(self, words: str, *, quiet: bool = False) -> None:
        if words:
            label = line_label(words, self)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._lines.append((label, quiet))
            self._column.addWidget(label)


def _explained(rule: str) -> Explained:
    """Runs on a pool thread: it reads all the rules there are."""
    from scheduler_app.services.explaining import explained

    return explained(rule)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_EXAMPLE else f"{line[: _LONGEST_EXAMPLE - 1].rstrip()}…"
