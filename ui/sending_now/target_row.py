"""One account that a post is about to appear on: who that is, what time it is there, and what stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui import icons, messages, theme
from ui.countries import country_name
from ui.pages.composer.kind_words import kind_icon, kind_word
from ui.states import Family, look_of
from ui.text_direction import isolated
from ui.widgets.line_label import line_label
from ui.zone_names import clock_text, weekday_text

if TYPE_CHECKING:
    from scheduler_app.services.sending_now import Target


class TargetRow(QWidget):
    """``changed`` comes whenever ``chosen`` or ``named`` may say something else."""

    changed = Signal()

    def __init__(self, target: Target, network: str, *, wanted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.target = target
        account, mission = target.account, target.mission
        self.handle = f"@{account.handle.removeprefix('@')}"
        self.hindrance = self._hindrance()
        kind = kind_word(account.kind)
        name = isolated(account.display_name or account.handle)
        self.box = QCheckBox(f"{name} {isolated(self.handle)}", self)
        self.box.setChecked(wanted and not self.hindrance)
        self.box.setEnabled(not self.hindrance)
        self.box.toggled.connect(lambda _on: self.changed.emit())
        locale = QLocale()
        clock = f"{weekday_text(locale, target.wall.date())} {clock_text(locale, target.wall)}"
        about = " · ".join(
            (
                kind,
                isolated(network),
                isolated(country_name(mission.country)),
                self.tr("now {time} in {city}").format(time=clock, city=isolated(mission.city)),
            )
        )
        colours = theme.current()
        picture = QLabel(self)
        side = round(self.fontMetrics().height() * 1.3)
        picture.setPixmap(icons.pixmap(kind_icon(account.kind), QColor(colours.muted), side))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.box)
        words.addWidget(line_label(about, self, QColor(colours.muted)))
        self.box.setAccessibleDescription(f"{about}. {self.hindrance}" if self.hindrance else about)
        if self.hindrance:
            words.addWidget(line_label(self.hindrance, self, colours.of(Family.PROBLEM)))
        self.naming = QLineEdit(self)
        self.naming.setPlaceholderText(self.tr("Protected: type {handle}").format(handle=self.handle))
        self.naming.setAccessibleName(self.naming.placeholderText())
        self.naming.setVisible(target.protected and not self.hindrance)
        self.naming.textChanged.connect(lambda _text: self.changed.emit())
        words.addWidget(self.naming)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    @property
    def chosen(self) -> bool:
        return self.box.isChecked()

    @property
    def named(self) -> bool:
        """Whether nothing has to be typed, or it was typed."""
        typed = self.naming.text().strip().removeprefix("@").casefold()
        return not self.target.protected or typed == self.handle.removeprefix("@").casefold()

    def _hindrance(self) -> str:
        target = self.target
        if not target.can_go and target.state is not None:
            return self.tr("Not again: {state}").format(state=look_of(target.state, approved=True).word)
        if target.held:
            return messages.of_code("hold.active").title
        if target.gap is not None:
            return messages.of_code(target.gap.value).title
        return ""
