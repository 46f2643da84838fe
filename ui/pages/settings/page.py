"""Settings of this computer: each takes effect at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimeZone
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.changes import Kind
from ui import wishes
from ui.pages.home.card import Card
from ui.pages.settings.keys_table import KeysTable
from ui.pages.settings.people_card import PeopleCard
from ui.pages.settings.safety_card import SafetyCard
from ui.place import PageName
from ui.preferences import MOST_CLOCKS, Preferences
from ui.shell.page import Page
from ui.shell.person_menu import LANGUAGE_NAMES
from ui.theme import SCALES, Scheme
from ui.zone_names import zone_city

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.main_window import MainWindow
    from ui.session import OpenWorkspace


class SettingsPage(Page):
    """Cards by subject; the field on top hides those that do not speak of its words."""

    name = PageName.SETTINGS
    concerns = frozenset({Kind.WORKSPACE})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes.here()
        self._showing = False
        title = QLabel(self.tr("Settings"), self)
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a setting"))
        self.field.setAccessibleName(self.tr("Find a setting"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self._cards: dict[Card, str] = {}
        self._rows: list[tuple[QLabel, QComboBox]] = []
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(20, 16, 20, 20)
        self._column.setSpacing(16)
        self._column.addWidget(title)
        self._column.addWidget(self.field)
        self._add_looks()
        self._add_clocks()
        self._add_sending()
        self._add_safety()
        self._add_keys()
        self._line_up()
        self._column.addStretch(1)
        room = QScrollArea(self)
        room.setObjectName("page")
        room.setWidgetResizable(True)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(room)
        self.setAccessibleName(self.tr("Settings"))
        self._wishes.changed.connect(lambda _before, _now: self._show())
        self._show()

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self.safety.show_workspace(opened)

    def let_go(self) -> None:
        super().let_go()
        self.safety.let_go()

    def reload(self) -> None:
        if self.opened is not None:
            self.people.show_workspace(self.opened)

    def enter(self, subject: str = "") -> None:
        super().enter(subject)
        self._show()

    def _add_looks(self) -> None:
        card, form = self._card(self.tr("How Duta looks"))
        self.language = _choice(card, {"": self.tr("As the system"), **LANGUAGE_NAMES}.items())
        schemes = {
            Scheme.SYSTEM.value: self.tr("As the system"),
            Scheme.LIGHT.value: self.tr("Light"),
            Scheme.DARK.value: self.tr("Dark"),
            Scheme.HIGH_CONTRAST.value: self.tr("High contrast, as the system"),
            Scheme.HIGH_CONTRAST_LIGHT.value: self.tr("High contrast, light"),
            Scheme.HIGH_CONTRAST_DARK.value: self.tr("High contrast, dark"),
        }
        self.scheme = _choice(card, schemes.items())
        sizes = {str(size): self.tr("{percent} %").format(percent=self.locale().toString(size)) for size in SCALES}
        self.text_size = _choice(card, sizes.items())
        self._row(form, self.tr("Language"), self.language)
        self._row(form, self.tr("Colours"), self.scheme)
        self._row(form, self.tr("Size of text"), self.text_size)
        self.language.activated.connect(lambda _at: self._wish(language=self.language.currentData()))
        self.scheme.activated.connect(lambda _at: self._wish(scheme=Scheme(self.scheme.currentData())))
        self.text_size.activated.connect(lambda _at: self._wish(text_size=int(self.text_size.currentData())))

    def _add_clocks(self) -> None:
        card, form = self._card(self.tr("Clocks"))
        card.add_text(self.tr("Beside the clock of this workspace, at the foot of the window."))
        zones = sorted(name for name in _zones() if "/" in name)
        offered = {"": self.tr("None")} | {name: f"{zone_city(name)} ({name.partition('/')[0]})" for name in zones}
        self.clocks = [_choice(card, offered.items()) for _ in range(MOST_CLOCKS)]
        for number, combo in enumerate(self.clocks, start=1):
            combo.activated.connect(lambda _at: self._wish_clocks())
            self._row(form, self.tr("Clock {number}").format(number=self.locale().toString(number)), combo)

    def _add_sending(self) -> None:
        card, _ = self._card(self.tr("Sending"))
        self.keep_sending = QCheckBox(self.tr("Go on sending when this window is closed"), card)
        self.keep_sending.clicked.connect(lambda on: self._wish(keep_sending=on))
        card.add(self.keep_sending)
        card.add_text(
            self.tr(
                "A small program goes on in the background and gives way when you open Duta again. Otherwise posts "
                "leave only while a window of Duta is open."
            )
        )

    def _add_safety(self) -> None:
        self.safety, self.people = SafetyCard(self), PeopleCard(self)
        self.safety.lock_after_wished.connect(lambda minutes: self._wish(lock_after=minutes))
        for card in (self.safety, self.people):
            card.failed.connect(self.failed)
            self._column.addWidget(card)
        self._cards[self.safety] = self.safety.words
        self._cards[self.people] = self.people.title.text()

    def _add_keys(self) -> None:
        card, _ = self._card(self.tr("Shortcuts"))
        self.letters = QCheckBox(self.tr("Letters alone are keys in lists and in the calendar"), card)
        self.letters.clicked.connect(lambda on: self._wish(single_letters=on))
        card.add(self.letters)
        self._cards[card] += f" {self.letters.text()}"
        self.keys = KeysTable(card)
        self.keys.chosen.connect(lambda keys: self._wish(keys=keys))
        card.add(self.keys)

    def _card(self, title: str) -> tuple[Card, QFormLayout]:
        card = Card(title, self, gap=8)
        rows = QWidget(card)
        form = QFormLayout(rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        card.add(rows)
        self._cards[card] = title
        self._column.addWidget(card)
        return card, form

    def _row(self, form: QFormLayout, words: str, control: QComboBox) -> None:
        control.setAccessibleName(words)
        label = QLabel(words, control.parentWidget())
        label.setBuddy(control)
        form.addRow(label, control)
        self._rows.append((label, control))
        card = next(one for one in self._cards if one.isAncestorOf(control))
        self._cards[card] += f" {words}"

    def _line_up(self) -> None:
        """Words and controls stand under each other in all cards."""
        rows = (*self._rows, self.safety.row)
        for side in zip(*rows, strict=True):
            width = max(one.sizeHint().width() for one in side)
            for one in side:
                one.setMinimumWidth(width)

    def _show(self) -> None:
        """What is wished now, whoever changed it."""
        now = self._wishes.now
        _select(self.language, now.language)
        _select(self.scheme, now.scheme.value)
        _select(self.text_size, str(now.text_size))
        for at, combo in enumerate(self.clocks):
            _select(combo, now.clocks[at] if at < len(now.clocks) else "")
        self.keep_sending.setChecked(now.keep_sending)
        self.letters.setChecked(now.single_letters)
        self.safety.show_minutes(now.lock_after)
        window: MainWindow | QWidget = self.window()
        commands = getattr(window, "commands", None)
        if commands is not None:
            self.keys.show_keys(commands, now.keys)

    def _wish(self, **changed: object) -> None:
        wanted: Preferences = replace(self._wishes.now, **changed)  # type: ignore[arg-type]
        self._wishes.wish(wanted)

    def _wish_clocks(self) -> None:
        chosen = (combo.currentData() for combo in self.clocks)
        self._wish(clocks=tuple(dict.fromkeys(zone for zone in chosen if zone)))

    def _narrow(self, words: str) -> None:
        wanted = words.casefold().split()
        for card, said in self._cards.items():
            card.setVisible(all(word in said.casefold() for word in wanted))


def _choice(parent: QWidget, offered: Iterable[tuple[str, str]]) -> QComboBox:
    combo = QComboBox(parent)
    for value, words in offered:
        combo.addItem(words, value)
    return combo


def _select(combo: QComboBox, value: str) -> None:
    at = combo.findData(value)
    if at < 0 and value:
        combo.addItem(value, value)
        at = combo.count() - 1
    combo.setCurrentIndex(max(at, 0))


def _zones() -> list[str]:
    return [bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds()]
