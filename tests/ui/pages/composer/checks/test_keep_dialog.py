from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.domain.override import Reason
from tests.ui.window_fixtures import english, speaking, words
from ui.pages.composer.checks.keep_dialog import KeepDialog

__all__ = ["english", "speaking", "words"]


@pytest.fixture
def dialog(qtbot: QtBot, english: QApplication) -> KeepDialog:
    made = KeepDialog("It is the weekend in Riyadh.")
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_kept_without_a_reason(dialog: KeepDialog) -> None:
    assert not dialog.keep.isEnabled()
    dialog.choices[Reason.MEANT_SO].setChecked(True)
    assert dialog.keep.isEnabled()
    assert (dialog.reason, dialog.words) == (Reason.MEANT_SO, "")


def test_another_reason_wants_words(qtbot: QtBot, dialog: KeepDialog) -> None:
    dialog.choices[Reason.OTHER].setChecked(True)
    assert not dialog.keep.isEnabled()
    qtbot.keyClicks(dialog.field, "  The fair opens on Friday. ")
    assert dialog.keep.isEnabled()
    assert dialog.words == "The fair opens on Friday."


def test_by_keyboard_alone(qtbot: QtBot, dialog: KeepDialog) -> None:
    box = dialog.choices[Reason.URGENT]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert dialog.result() == KeepDialog.DialogCode.Accepted
