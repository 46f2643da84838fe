"""The lock, the PIN, and where this computer keeps secrets and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from scheduler_app.paths import Folders, shown
from ui import background, messages
from ui.pages.home.card import Card
from ui.pages.settings.pin_change import PinChange
from ui.text_direction import isolated
from ui.widgets.fact_lines import FactLines

if TYPE_CHECKING:
    from ui.session import OpenWorkspace

MINUTES = (0, 2, 5, 10, 15, 30, 60, 120)


class SafetyCard(Card):
    """``lock_after_wished`` carries minutes, 0 for never."""

    lock_after_wished = Signal(int)
    failed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Lock, PIN and secrets"), parent, gap=8)
        self._opened: OpenWorkspace | None = None
        number = self.locale().toString
        self.lock_after = QComboBox(self)
        self.lock_after.setAccessibleName(self.tr("Lock by itself"))
        for minutes in MINUTES:
            words = self.tr("after {minutes} minutes without a touch").format(minutes=number(minutes))
            self.lock_after.addItem(words if minutes else self.tr("never"), minutes)
        self.lock_after.activated.connect(lambda _at: self.lock_after_wished.emit(self.lock_after.currentData()))
        row = QWidget(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        label = QLabel(self.tr("&Lock by itself"), row)
        label.setBuddy(self.lock_after)
        self.row = label, self.lock_after
        across.addWidget(label)
        across.addWidget(self.lock_after)
        across.addStretch(1)
        self.add(row)
        self.add_text(self.tr("A locked window opens with your PIN; sending goes on meanwhile."))
        self.change_pin = QPushButton(self.tr("Change your &PIN…"), self)
        self.change_pin.clicked.connect(self._change_pin)
        self.change_pin.setEnabled(False)
        self._room.addWidget(self.change_pin, 0, Qt.AlignmentFlag.AlignLeading)
        self._places: FactLines | None = None

    @property
    def words(self) -> str:
        """What the card speaks of, for whoever looks for a setting."""
        return f"{self.title.text()} {self.lock_after.accessibleName()} {self.change_pin.text().replace('&', '')}"

    def show_minutes(self, minutes: int) -> None:
        at = self.lock_after.findData(minutes)
        if at < 0:
            self.lock_after.addItem(str(minutes), minutes)
            at = self.lock_after.count() - 1
        self.lock_after.setCurrentIndex(at)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened
        self.change_pin.setEnabled(True)
        app = opened.app
        background.run(
            lambda: (app.keys_lie.value, app.connecting.place.value),
            lambda places: self._show_places(opened, *places),
            self.failed.emit,
            self,
        )

    def _show_places(self, opened: OpenWorkspace, keys: str, sign_ins: str) -> None:
        if self._places is not None:
            self._places.hide()
            self._places.deleteLater()
        folders = Folders.for_workspace(opened.where)
        self._places = FactLines(
            (
                (self.tr("Keys of people"), messages.of_code(keys).title),
                (self.tr("Sign-ins of accounts"), messages.of_code(sign_ins).title),
                (self.tr("Workspace"), isolated(shown(opened.where))),
                (self.tr("Pictures and films"), isolated(str(folders.media(opened.where)))),
                (self.tr("Settings of this computer"), isolated(str(folders.settings_file))),
                (self.tr("Log"), isolated(str(folders.logs))),
            ),
            self,
        )
        self.add(self._places)

    def let_go(self) -> None:
        self._opened = None
        self.change_pin.setEnabled(False)

    def _change_pin(self) -> None:
        if self._opened is not None:
            dialog = PinChange(self._opened, self.window())
            dialog.failed.connect(self.failed)
            dialog.open()
