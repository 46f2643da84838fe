"""An account that people post to by hand: which network, what it is called there, its page, and whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.pages.accounts.adding.place_step import PlaceStep
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from scheduler_app.domain.mission import Mission
    from ui.pages.accounts.adding.steps import Network


class HandStep(PlaceStep):
    """Nothing is signed in: its kind says already that Duta does not send there."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(parent)
        self.title = translate("connecting", "Which account do you post to by hand?")
        self.setAccessibleName(self.title)
        self.network = self._choice(translate("connecting", "&Network"), 0)
        self.name, self.page = (QLineEdit(self.form.parentWidget()) for _ in range(2))
        self._add_row(translate("connecting", "Its &name there"), self.name, 1)
        self._add_row(translate("connecting", "&Address of its page"), self.page, 2)
        self.page.setPlaceholderText("https://")
        self.page.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.form.setRowVisible(self.kind, False)
        for field in (self.name, self.page):
            field.textChanged.connect(lambda _text: self.changed.emit())
            field.returnPressed.connect(self.done.emit)
        words = translate(
            "connecting",
            "Posts for it are written, approved and planned like all others. At their hour somebody is asked to post "
            "them, and is shown the words and pictures to copy.",
        )
        self.column.insertWidget(0, line_label(words, self))

    def offer_networks(self, networks: tuple[Network, ...], missions: tuple[Mission, ...]) -> None:
        self.offer("", missions)
        self.network.clear()
        for one in networks:
            self.network.addItem(one.word, one.name)

    @property
    def account(self) -> tuple[Mission, str, str, str, str] | None:
        """Mission, network, name, address and language, as far as all of them are there."""
        chosen, name, page = self.chosen, self.name.text().strip(), self.page.text().strip()
        if chosen is None or not name or not page or self.network.currentIndex() < 0:
            return None
        mission, _, language = chosen
        return mission, str(self.network.currentData()), name, page, language

    @property
    def ready(self) -> bool:
        return self.account is not None

    def begin(self) -> None:
        self.network.setFocus()
