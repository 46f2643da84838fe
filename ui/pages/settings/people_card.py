"""Who works in the workspace, as the signed register says; it is changed on the command line, with the root key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from scheduler_app.domain.workspace import Role
from ui import background
from ui.pages.home.card import Card
from ui.text_direction import isolated
from ui.widgets.fact_lines import FactLines
from ui.words.wording import say

if TYPE_CHECKING:
    from scheduler_app.domain.register import Register
    from ui.session import OpenWorkspace

_ROLES = {
    Role.VIEWER: say("people", "looks on"),
    Role.OFFICER: say("people", "writes"),
    Role.SUPERVISOR: say("people", "approves"),
    Role.ADMINISTRATOR: say("people", "administers"),
}


class PeopleCard(Card):
    failed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("People and roles"), parent, gap=8)
        self.add_text(self.tr("No workspace is open."))

    def show_workspace(self, opened: OpenWorkspace) -> None:
        background.run(opened.app.members.register, self._show, self.failed.emit, self)

    def _show(self, register: Register) -> None:
        self.clear()
        translate = QCoreApplication.translate
        facts = []
        for one in register.members():
            said = [translate("people", words) for role, words in _ROLES.items() if role in one.roles]
            if one.id in register.keepers:
                said.append(translate("people", "keeps the root key"))
            if not one.public_key:
                said.append(translate("people", "has no key yet"))
            facts.append((isolated(one.name), ", ".join(said)))
        self.add(FactLines(facts, self))
        self.add_text(
            self.tr("Whoever keeps the root key adds and changes people on the command line, with duta members.")
        )
