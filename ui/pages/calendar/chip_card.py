"""The card over a chip: everything about its deliveries at a glance."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui import icons, theme
from ui.pages.calendar.chip_facts import ChipFacts, ChipRow
from ui.pages.calendar.floating_card import FloatingCard
from ui.states import Family


class ChipCard(FloatingCard):
    """``facts`` is what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = ChipFacts("", ())
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        self._inside = QWidget(self)
        column.addWidget(self._inside)

    def say(self, facts: ChipFacts) -> None:
        """Show this."""
        self.facts = facts
        self.setAccessibleName(facts.as_text())
        old, self._inside = self._inside, self._made(facts)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(old, self._inside)
        old.hide()
        old.deleteLater()
        self._inside.show()

    def _made(self, facts: ChipFacts) -> QWidget:
        inside, colours = QWidget(self), theme.current()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(_label(facts.title, inside, bold=True))
        if facts.words:
            column.addWidget(_label(facts.words, inside))
        rows = QGridLayout()
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(4)
        rows.setColumnStretch(1, 1)
        column.addLayout(rows)
        for row in facts.rows:
            self._add(rows, row.look.icon, colours.of(row.look.family), _label(_of_row(row), inside))
        if facts.more:
            self._add(rows, "", QColor(), _label(facts.more, inside))
        for words in facts.findings:
            self._add(rows, "warning", colours.of(Family.WAITING), _label(words, inside))
        return inside

    def _add(self, rows: QGridLayout, icon: str, ink: QColor, label: QLabel) -> None:
        at, side = rows.rowCount(), round(self.fontMetrics().height() * 1.1)
        if icon:
            sign = QLabel(label.parentWidget())
            sign.setPixmap(icons.pixmap(icon, ink, side))
            rows.addWidget(sign, at, 0, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(label, at, 1)


def _of_row(row: ChipRow) -> str:
    return f"{row.clocks}\n{row.account} · {row.look.word}"


def _label(words: str, parent: QWidget, *, bold: bool = False) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if bold:
        font = QFont(label.font())
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
    return label
