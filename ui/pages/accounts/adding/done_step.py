"""The account is connected: what looking at it said, and where what signs it in is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.pages.accounts.adding.steps import Step
from ui.text_direction import isolated
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DoneStep(Step):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("connecting", "Connected"), parent)
        self.what = line_label("", self)
        self.report = line_label("", self)
        self.kept = line_label("", self)
        for label in (self.what, self.report, self.kept):
            self.column.addWidget(label)
        self.column.addStretch(1)

    def say(self, handle: str, kept: str) -> None:
        words = QCoreApplication.translate("connecting", "{account} is connected. No post was made to try it.")
        self.what.setText(words.format(account=isolated(handle)))
        self.kept.setText(kept)
        self.report.setText(QCoreApplication.translate("connecting", "Asking the network whether all is in order…"))

    def say_by_hand(self, handle: str) -> None:
        """Nothing was signed in, so there is nothing to ask its network."""
        self.title = QCoreApplication.translate("connecting", "The account is there")
        words = QCoreApplication.translate("connecting", "{account} can be chosen for posts now.")
        self.what.setText(words.format(account=isolated(handle)))
        self.report.setText(
            QCoreApplication.translate("connecting", "When the hour of one has come, somebody is asked to post it.")
        )
        self.kept.setText("")

    def say_report(self, words: str) -> None:
        self.report.setText(words)
