"""Whose account it is: its mission, its kind, and the language of its readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from scheduler_app.domain.account import AccountKind
from ui import icons, theme
from ui.countries import language_name
from ui.pages.accounts.adding.steps import Step
from ui.pages.accounts.looks import kind_icon, kind_word
from ui.text_direction import isolated

if TYPE_CHECKING:
    from scheduler_app.domain.mission import Mission

_KINDS = (AccountKind.INSTITUTION, AccountKind.OFFICE_HOLDER, AccountKind.CAMPAIGN)


class PlaceStep(Step):
    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("connecting", "Whose account is it?"), parent)
        self._missions: tuple[Mission, ...] = ()
        self._said = ""
        room = QWidget(self)
        self.form = QFormLayout(room)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(10)
        self.mission = self._choice(translate("connecting", "&Mission"))
        self.kind = self._choice(translate("connecting", "&Kind"))
        self.language = self._choice(translate("connecting", "&Language of its readers"))
        for one in _KINDS:
            self.kind.addItem(icons.icon(kind_icon(one), QColor(theme.current().muted)), kind_word(one), one.value)
        self.mission.currentIndexChanged.connect(lambda _at: self._offer_languages())
        self.column.addWidget(room)
        self.column.addStretch(1)

    def offer(self, language: str, missions: tuple[Mission, ...]) -> None:
        """``language`` is what the network says of its readers, empty where it says nothing."""
        self._said, self._missions = language, missions
        self.mission.clear()
        for one in missions:
            self.mission.addItem(isolated(one.name))
        self._offer_languages()

    @property
    def chosen(self) -> tuple[Mission, AccountKind, str] | None:
        at = self.mission.currentIndex()
        if not 0 <= at < len(self._missions):
            return None
        return self._missions[at], AccountKind(self.kind.currentData()), self.language.currentData()

    @property
    def ready(self) -> bool:
        return self.chosen is not None

    def begin(self) -> None:
        self.mission.setFocus()

    def _offer_languages(self) -> None:
        at = self.mission.currentIndex()
        self.language.clear()
        if 0 <= at < len(self._missions):
            spoken = self._missions[at].languages
            first = (self._said,) if self._said in spoken else ()
            for tag in dict.fromkeys((*first, *spoken, *((self._said,) if self._said else ()))):
                self.language.addItem(language_name(tag), tag)
        self.changed.emit()

    def _choice(self, words: str, row: int = -1) -> QComboBox:
        combo = QComboBox(self.form.parentWidget())
        self._add_row(words, combo, row)
        return combo

    def _add_row(self, words: str, field: QWidget, row: int = -1) -> None:
        field.setAccessibleName(words.replace("&", ""))
        label = QLabel(words, self.form.parentWidget())
        label.setBuddy(field)
        self.form.insertRow(row, label, field)
